/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "f56ee1fec6c57f8ce262b87733fe14f808b0aee01b1cc1ab5b8d236411c75d67"
