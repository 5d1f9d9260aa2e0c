/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "987c6e1f118bae59e632a782ae79a3a471e27eac390a4b52047f525cb7d58984"
