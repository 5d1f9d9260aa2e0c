/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "d19ab775f9dd9a864a7cd859b3e2a97a8481a603319df3c3188fb3da2dd9f4a3"
