/// The constants of collation, in one place with where they come from.
///
/// Chosen on the drafts that `eval/drafts/plant.py` makes of the articles for
/// development and on the SummEdits part for development, so that nothing
/// clean is stopped; checked with another seed and six errors a draft.
enum CollationThresholds {
  /// Likeness from which two sentences are the same sentence, edited: what
  /// differs between them may fail a gate.
  static let near = 0.55
  /// Likeness from which a single word in another word's place tells.
  static let verbatim = 0.7
  /// Likeness from which hardly a word is another one: then the order of names
  /// tells.
  static let sameWords = 0.85
  /// Share of a draft's sentence that its passages must cover to support it.
  static let supported = 0.6
  /// Share below which no passage of a source is about it.
  static let related = 0.3
  /// Passages of one source that a sentence of a draft may be made of.
  static let mostPassages = 3
  /// Sentences of the other account that are looked at for one sentence.
  static let mostCandidates = 32
  /// Sentences that one word may bring together with a sentence.
  static let mostPostings = 64
  /// Share of an attributed sentence that the other side must have without the
  /// attribution.
  static let attributed = 0.65
  /// Share of a sentence's words of content, and how many of them at least,
  /// that another must have to hold it, however long the other is.
  static let held = 0.75
  static let heldWords = 4
}
