/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "bc946eadc0e7879f5e470325703766ee000e7e7798e6e6ad837e01566888d654"
