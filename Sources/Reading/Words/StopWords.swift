internal import Lexicon
public import UnicodeText

/// The words of English that carry grammar and no content.
public enum StopWords {
  public static let english = WordSet(.stopWords)
}
