/// SHA-256 of Data/rules.bin; written by RulePacker.
let builtinRulesDigest =
  "eda1614c1e0fb6d1c964aee673860e4289001a6212a57acb32d3886d7cf7f24f"
