internal import DocumentModel
internal import Reading

/// Tells whether a text is English, by the share of its words that are
/// grammar words of English.
enum LanguageCheck {
  /// English running text has 35–55 %; other European languages under 8 %.
  private static let leastShare = 0.15
  /// Shorter texts are taken on trust.
  private static let leastWords = 40

  static func isEnglish(_ reading: Reading) -> Bool {
    var words = 0
    var grammar = 0
    for (sentence, range) in zip(reading.sentences, reading.wordsOfSentence)
    where sentence.zone.isContent {
      words += range.count
      for index in range where reading.words[index].isStopWord { grammar += 1 }
    }
    // Scripts without Latin letters give few words or none.
    guard words >= leastWords else { return !isMostlyForeignScript(reading) }
    return Double(grammar) >= leastShare * Double(words)
  }

  private static func isMostlyForeignScript(_ reading: Reading) -> Bool {
    let letters = reading.words.filter { $0.shape != .number }
    let foreign = letters.filter { word in
      word.folded.unicodeScalars.contains { $0.value > 0x24F && $0.properties.isAlphabetic }
    }
    return foreign.count * 2 > letters.count
  }
}
