/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "21c75231e3a7d7f62a24b692881208ebd7e0c47de7186acc50e275e030eb79c0"
