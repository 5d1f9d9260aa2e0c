public import TextCore

/// A word or mark as Universal Dependencies cut a sentence: `don’t` is two,
/// `award-winning` three.
public struct SyntaxToken: Hashable, Sendable {
  /// Its bytes in the text of the source.
  public let range: ByteRange
  /// The index in `Reading.words` of the word it is, is part of, or starts
  /// with; nil for marks and symbols.
  public let word: Int?

  public init(range: ByteRange, word: Int?) {
    self.range = range
    self.word = word
  }
}
