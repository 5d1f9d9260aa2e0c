internal import CBuiltinRules

extension BuiltinRules {
  /// The table of reporting verbs, `Packs/cue-verbs.tsv` as it is written:
  /// UTF-8, one verb a line, fields between tabs, remarks after `#`.
  public static var cueVerbs: [UInt8] {
    let start = unsafe cbuiltinrules_cue_verbs()
    return unsafe Array(
      UnsafeBufferPointer(start: start, count: cbuiltinrules_cue_verbs_size()))
  }
}
