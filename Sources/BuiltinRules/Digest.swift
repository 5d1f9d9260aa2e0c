/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "1fc4f0bcf6f99e593b8cc986703cf39a149e4f5b17ac6bc4f3b49cecd698792d"
