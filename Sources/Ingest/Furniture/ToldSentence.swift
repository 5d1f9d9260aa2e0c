internal import Lexicon
internal import TextCore

/// Tells a sentence of an account from a page's own line that opens alike:
/// "Published by the Audit Office on Monday, the report says …".
enum ToldSentence {
  private static let forReaders = WordSet(.readerWords)
  private static let finite = WordSet(.finiteWords)
  private static let articles = WordSet(.clauseOpeners)

  /// Whether `text` is a whole sentence with a verb of its own that does not
  /// speak to or of the reader, the page or its makers.
  static func isOne(_ text: [UInt8], words count: Int) -> Bool {
    guard count >= 6, PlainText.endsSentence(text[...]) else { return false }
    let words = String(decoding: text, as: UTF8.self).lowercased()
      .split { $0 == " " || $0 == "\n" }
    var isFinite = false
    var afterComma = false
    for word in words {
      let bare = word.drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isLetter || $0 == "’" }
      if forReaders.contains(bare) { return false }
      if finite.contains(bare) || afterComma && articles.contains(bare) { isFinite = true }
      afterComma = word.hasSuffix(",")
    }
    return isFinite
  }
}
