/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "096446a87c6228586af71bdd6556836618b72c48933171a9fe7ca646a100812d"
