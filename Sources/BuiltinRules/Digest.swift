/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "55c1f9c78f6bff338a04ada4615a223f8cea08acd8443d51823b0f4c9b9afc82"
