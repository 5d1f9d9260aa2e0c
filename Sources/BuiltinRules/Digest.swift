/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "4ee8498cf9668d37ab214e813b94c596fb2a38c3de35080d23732ae5f7e0e093"
