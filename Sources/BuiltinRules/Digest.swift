/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "1cf10f41376e95558bb3d7f48175e4bb9d15feb73c2df91f0733c86b193b98ed"
