/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "2c3c0bf08ce0f860672490e9d5b3e26fef5b52f1a23577624f12c84795ac2de9"
