public import UnicodeText

/// The unit of meaning that an account can carry or leave out: a sentence,
/// or one of the things that a sentence coordinates or enumerates.
public struct Point: Sendable, Hashable {
  /// The index of its sentence in `Reading.sentences`.
  public var sentence: Int
  /// The indices of its words in `Reading.words`, in one or more runs; a
  /// clause that a relative clause interrupts has two.
  public var words: [Range<Int>]
  /// The exact passages, one a run of words, trimmed of conjunctions, commas
  /// and quotation marks.
  public var spans: [ByteRange]
  public var role: Role
  /// Whether it is an item of a list such as “raised X, Y and Z”.
  public var isEnumerated: Bool

  /// What may be claimed of a point. Any point may be matched.
  public enum Role: String, Sendable, Hashable {
    /// A statement of its own: its absence elsewhere may be reported.
    case main
    /// Depends on its neighbour: a relative clause, a reason, a means.
    case detail
    /// Holds other points: “the two also discussed a range of issues”.
    case frame
    /// A headline or another line that is no sentence.
    case head
    /// Says that something was *not* mentioned; matches nothing.
    case nonMention
  }

  /// Whether it says that the parties talked or met, and hardly more.
  public var encounter = Encounter.none

  public enum Encounter: Int, Sendable, Hashable {
    case none
    /// Names two parties, says something of them, and mentions a talk.
    case mentioned
    /// Names two parties and a talk, and says something of it.
    case described
    /// Nothing but parties, a talk, and when it was.
    case bare
  }

  public init(
    sentence: Int, words: [Range<Int>], spans: [ByteRange], role: Role, isEnumerated: Bool
  ) {
    self.sentence = sentence
    self.words = words
    self.spans = spans
    self.role = role
    self.isEnumerated = isEnumerated
  }

  /// From the first to the last byte.
  public var extent: ByteRange {
    spans.dropFirst().reduce(spans.first ?? ByteRange(0, 0)) { $0.union($1) }
  }

  /// The number of its words.
  public var wordCount: Int { words.reduce(0) { $0 + $1.count } }

  /// The indices of all its words.
  public var wordIndices: [Int] { words.flatMap { Array($0) } }
}
