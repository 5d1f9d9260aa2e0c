/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "e2bba6b6378538870f23a7f4aba1f43c376d2f88f273cd1d9e156942cae53e2d"
