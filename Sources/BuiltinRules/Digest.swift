/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "1089b0d51724188190160dfc69331dadb66e5bf9877b5b168af62a24793c4262"
