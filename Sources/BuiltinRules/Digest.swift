/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "1bb5026c1b67b70b687ca40d02ab6862b1421729676f986a2875fdf8fe3d230c"
