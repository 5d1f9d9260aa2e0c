/// SHA-256 of CEmbedded/Rules/rules.bin; written by `Packer rules pack`.
let builtinRulesDigest =
  "27949eca88635f363a4b90fe66383598698f1a62f008ede7c4cad9f8bf956fcc"
