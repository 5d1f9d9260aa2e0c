public import DocumentModel
internal import Reading
internal import TextCore

/// The same quotation in two sources, with the steps from one to the other.
public struct QuoteMatch: Sendable, Hashable {
  public var first: Passage
  public var second: Passage
  /// From the first source's words to the second's, over the words that both
  /// quote; as written, in small letters.
  public var edits: [WordEdit]
  /// Whether no word differs but by what style guides allow.
  public var isFaithful: Bool
}

/// Checks quotations of one event against each other.
public enum QuoteFidelity {
  /// What was found.
  public struct Result: Sendable {
    /// By source and position.
    public var findings: [Finding]
    /// Every pair of quotations that are the same words, by position.
    public var matches: [QuoteMatch]
  }

  /// Compares the quotations of `sources` pairwise.
  ///
  /// Forgiven are what style guides forgive: words in square brackets, marked
  /// omissions, quotations interrupted by their attribution, case, punctuation,
  /// British and American spelling, contractions, numbers in words. Sources
  /// marked as translations are left out.
  /// - Parameter register: of these sources.
  /// - Complexity: linear in the number of quotations, for each with at most
  ///   24 partners quadratic in its words, of which 600 count
  public static func compare(
    _ sources: [QuoteSource], register: Register
  ) -> Result {
    let pairs = QuotePairs(sources)
    var comparer = QuoteComparer(sources: sources, runs: pairs.runs, register: register)
    for (a, b) in pairs.pairs() { comparer.compare(a, b) }
    return Result(findings: comparer.findings(), matches: comparer.matches)
  }
}
