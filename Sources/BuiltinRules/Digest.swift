/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "89a557d8ade3f43af44fbb405fc366fba20f841ff83c0793178981ba06d93eda"
