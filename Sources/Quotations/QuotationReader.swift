internal import DocumentModel
internal import Lexicon
public import Reading
internal import TextCore

/// Finds whose words a source gives: quotations and reported speech with
/// their speakers.
public enum QuotationReader {
  /// The quotations of a source, by where they start.
  ///
  /// Words in quotation marks for which no speaker is found are no quotation:
  /// titles, nicknames, doubted words. See ``SpeechReading/unattributed``.
  /// - Complexity: O(n) in the length of the text
  public static func quotations(of reading: Reading) -> [Quotation] {
    SpeechReading(reading).quotations
  }
}
