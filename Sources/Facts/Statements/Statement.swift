public import TextCore

/// The unit that another account can carry or leave out: a clause of a
/// sentence, or a part of one that another account tells and the rest does not.
public struct Statement: Sendable, Hashable {
  /// The index of its sentence in `Reading.sentences`.
  public var sentence: Int
  /// The indices of its words in `Reading.words`, in one or more runs that
  /// ascend.
  public var words: [Range<Int>]
  /// The exact passages, one a run of words, without conjunctions and commas at
  /// their edges. UTF-8 bytes, half-open.
  public var spans: [ByteRange]
  /// The whole clause, which is what a reader is shown: the statement itself,
  /// or more where it was cut at the words that another account does not have.
  public var clause: ByteRange
  public var role: Role
  /// Whether it is an item of a list that a word such as “including” opens.
  public var isListed: Bool

  /// What may be said of a statement. Any one may be matched.
  public enum Role: String, Sendable, Hashable {
    /// Its absence elsewhere may be told.
    case main
    /// Depends on its neighbour: a relative clause, a reason, a means.
    case detail
    /// Holds others, or says only that somebody spoke.
    case frame
    /// A headline or another line that is no sentence.
    case head
    /// Says that something was *not* mentioned; matches nothing.
    case nonMention
  }

  /// From the first to the last byte.
  public var extent: ByteRange {
    spans.dropFirst().reduce(spans.first ?? ByteRange(0, 0)) { $0.union($1) }
  }

  /// The number of its words.
  public var wordCount: Int { words.reduce(0) { $0 + $1.count } }

  /// The indices of all its words.
  public var wordIndices: [Int] { words.flatMap { Array($0) } }

  /// Whether it is only a part of its clause.
  public var isPart: Bool { spans.count > 1 || spans.first != clause }
}
