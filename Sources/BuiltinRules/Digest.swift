/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "8ce8aa9194ece40234ce521b052e94250b5d1b6dacda9765360f0dac4ceca2ab"
