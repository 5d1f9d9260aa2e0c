/// The table of reporting verbs.
public enum CueVerbRows {
  /// `CEmbedded/Lexicon/cue-verbs.tsv` as it is written: UTF-8, one verb a line,
  /// fields between tabs, remarks after `#`.
  public static var bytes: [UInt8] {
    PackedBytes.cueVerbs.bytes(at: 0, length: PackedBytes.cueVerbs.count)
  }
}
