/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "bbf440c2f97fce050862ae59b9ac6aab9e65011580c67f056c375d78c5e3baf1"
