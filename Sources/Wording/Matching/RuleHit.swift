public import TextCore

/// A place where a rule applies, before it is weighed.
public struct RuleHit: Sendable, Hashable {
  /// The rule's id.
  public let rule: String
  public let range: ByteRange
  /// The index of its sentence.
  public let sentence: Int
  public let voice: WordingVoice
  /// The table and the index of the rule in it.
  let table: Int
  let index: Int
  /// Its words, as indices of the reading's words.
  let words: Range<Int>
}
