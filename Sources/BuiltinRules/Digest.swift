/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "9270651e334e2a4b2aa4568a880e4e487b8d3a746a1681010e50347acf0d7423"
