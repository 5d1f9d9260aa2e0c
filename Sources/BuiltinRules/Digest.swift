/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "1a3b584a5e4a0c9b959207e10e91d2a92ddc0246516022d693cb9236859ca3ce"
