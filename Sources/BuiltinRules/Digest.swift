/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "053911e96811266595073cf9f799a0ac84d649ae75520fbf87be272409bca47d"
