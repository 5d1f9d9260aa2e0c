/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "df151635521dba0fa7a900553ed93492dea0e5df64979b59cdb72c7ee98b1c01"
