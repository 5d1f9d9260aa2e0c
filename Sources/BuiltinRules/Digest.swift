/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "535680bf7c26cdc395e0e2daac531b8a4890657a6778e86b0c44992098c6934f"
