public import DocumentModel
internal import TextCore

/// One way in which two passages that tell the same thing differ.
public struct Difference: Sendable, Hashable {
  /// What differs. The names are those of textual collation and of newsrooms.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A number, share, score or age of the same thing.
    case figure
    /// A day, month, weekday, year or hour.
    case dateTime = "date-time"
    /// Another person, body or place in the same place of the sentence.
    case name
    /// Two names in exchanged places.
    case whoDidIt = "who-did-it"
    /// One denies what the other affirms.
    case negation
    /// Words of opposed meaning.
    case opposite
    /// A modal or hedge lost, gained or exchanged.
    case certainty
    /// A quantifier, bound or comparative.
    case scope
    /// A condition, exception or limit that one side drops.
    case condition
    /// Attributed on one side, stated flatly on the other.
    case attribution
    /// Words inside quotation marks.
    case quotation
    /// Another word in the same place that is no rewording as far as the
    /// lexicon knows.
    case wording
  }

  public var kind: Kind
  /// The words that differ, on the first side; where that side lacks them, the
  /// words they would belong to.
  public var passage: Passage
  /// The same on the second side.
  public var counterpart: Passage
  /// The sentences around them.
  public var sentence: Passage
  public var otherSentence: Passage
  /// How like the two sentences are, 0…1; see ``Collation``.
  public var likeness: Double
  /// For what one side lacks (a hedge, a condition, an attribution): whether
  /// that is the first side. `nil` where both have other words.
  public var isMissingInFirst: Bool?

  /// The same difference, seen from the other side.
  public var mirrored: Difference {
    var other = self
    swap(&other.passage, &other.counterpart)
    swap(&other.sentence, &other.otherSentence)
    other.isMissingInFirst = isMissingInFirst.map { !$0 }
    return other
  }
}
