/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "70b945faf2de51bed3895378cc8a9626a51916df129e24816561408826012207"
