/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "3ec805ae6bb33cb99f5ee77b73436b67568188a31fcda919090159c2fdc3210c"
