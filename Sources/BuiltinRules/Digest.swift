/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "9456861c8dfcac513f080498ea8423bf270f35fd038b4105e58a0e4035904081"
