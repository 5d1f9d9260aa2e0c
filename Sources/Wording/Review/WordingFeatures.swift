public import DocumentModel

/// What the score of a wording finding is made of.
public struct WordingFeatures: Sendable, Hashable {
  /// The pack of the rule.
  public var pack: String
  /// The rule's own ceiling: `warning` marks wording that is seldom neutral.
  public var ceiling: Severity
  public var voice: WordingVoice
  /// Of the rarest word, 0…1 (``Lexicon/rarity(of:)``).
  public var rarity: Double
  /// Headline, standfirst, or one of the first three sentences.
  public var isProminent: Bool
  /// Stands before a noun that it modifies.
  public var modifies: Bool
  /// Other hits in the same sentence, at most 3.
  public var company: Int
  /// Words of the hit.
  public var length: Int
  /// An adverb in -ly.
  public var isAdverb: Bool
  /// Inside a quotation of three words or fewer.
  public var isShortQuotation: Bool
  /// Whether the sentence has a figure.
  public var hasFigure: Bool
  /// Whether the sentence speaks to or with the reader: we, you, a question,
  /// an exclamation, should, must.
  public var addressesReader: Bool
  /// How much of the rest of the text is loaded: the natural logarithm of
  /// hits a word over the usual, -1…1; 0 for short texts.
  public var density: Double
  /// The rule's record on labelled news, see ``MeasuredRule``.
  public var measured: Double

  /// The features as numbers, in the order of ``WordingScore/weights``.
  public var values: [(name: String, value: Double)] {
    [
      ("strong", ceiling == .note ? 0 : 1),
      ("indirect", voice == .indirect ? 1 : 0),
      ("quotation", voice == .quotation ? 1 : 0),
      ("rarity", rarity),
      ("prominent", isProminent ? 1 : 0),
      ("modifies", modifies ? 1 : 0),
      ("company", Double(company)),
      ("phrase", length > 1 ? 1 : 0),
      ("adverb", isAdverb ? 1 : 0),
      ("short-quotation", isShortQuotation ? 1 : 0),
      ("figure", hasFigure ? 1 : 0),
      ("address", addressesReader ? 1 : 0),
      ("density", density),
      ("measured", measured),
    ]
  }
}

extension WordingFeatures {
  /// The score these features give.
  public var score: Double { WordingScore.score(self) }
}
