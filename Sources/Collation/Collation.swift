public import DocumentModel

/// What laying the accounts of one event side by side shows, word by word.
///
/// *Collation* is the word of textual scholarship for recording where the
/// witnesses of a text differ: pair the passages, align their words, then name
/// each difference.
public struct Collation: Sendable {
  /// What differs between two accounts, by account and place; with a draft,
  /// only between the draft (on the first side) and its sources.
  public var differences: [CollatedDifference]
  /// For each sentence of content of the draft where it comes from; empty
  /// without a draft.
  public var support: [SentenceSupport]
  /// How many pairs of passages were like enough to be collated.
  public var pairCount: Int
}

/// A difference, and how far it holds.
public struct CollatedDifference: Sendable, Hashable {
  public var difference: Difference
  /// Passages of other sources that say what the draft says: then the sources
  /// contradict each other, and the draft follows one of them.
  public var agreeing: [Passage]
}

/// Where one sentence of a draft comes from.
public struct SentenceSupport: Sendable, Hashable {
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    /// Passages of the sources hold what it says.
    case supported
    /// A passage says it otherwise; see the differences.
    case differs
    /// Passages hold a part of it: compare.
    case unclear
    /// No source has anything like it.
    case notFound = "in-no-source"
  }

  /// The sentence of the draft.
  public var sentence: Passage
  public var status: Status
  /// The passages that it goes back to, nearest first.
  public var passages: [Passage]
  /// Share of its words that stand in them, 0…1.
  public var cover: Double
  /// Quotations, figures and names of the sentence that no source has.
  public var unsupported: [UnsupportedPart]
}

/// A part of a draft that stands in no source.
public struct UnsupportedPart: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case quotation, figure, name
  }

  public var kind: Kind
  public var passage: Passage
  /// Whether the sentence around it is told by a source, so that the part was
  /// put into it.
  public var isInToldSentence: Bool
}
