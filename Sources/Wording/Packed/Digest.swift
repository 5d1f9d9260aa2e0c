/// SHA-256 of CEmbedded/Rules/rules.bin; written by `Packer rules pack`.
let builtinRulesDigest =
  "9caf31393fdf0057086ba305b62d740c3edc6827e58e2c20ae9d6e1684dbd6ed"
