internal import Reading
internal import UnicodeText

/// Looks words in quotation marks up in the sources, quoted there or not.
struct QuotedWords {
  /// Every run of three words of some source.
  private let runs: Set<[String]>

  private static let length = 3
  /// Quotations of fewer words are a term or a phrase that marks set apart.
  private static let leastWords = 5
  /// Share of a quotation's runs of words that a source must have.
  private static let leastShare = 0.34

  init(_ sources: [CollatedAccount]) {
    var runs: Set<[String]> = []
    for source in sources {
      let words = QuotedWords.forms(source.reading.words.indices, source.reading)
      for start in words.indices.dropLast(QuotedWords.length - 1) {
        runs.insert(Array(words[start..<start + QuotedWords.length]))
      }
    }
    self.runs = runs
  }

  /// Whether hardly any run of the words stands in a source: they were not
  /// said there, or said otherwise.
  func isMissing(_ range: ByteRange, in reading: Reading) -> Bool {
    let words = QuotedWords.forms(reading.wordIndices(in: range), reading)
    guard words.count >= QuotedWords.leastWords else { return false }
    let starts = words.indices.dropLast(QuotedWords.length - 1)
    let found = starts.count { runs.contains(Array(words[$0..<$0 + QuotedWords.length])) }
    return Double(found) < QuotedWords.leastShare * Double(starts.count)
  }

  /// Stems, so that a changed tense is no invention.
  private static func forms(_ indices: Range<Int>, _ reading: Reading) -> [String] {
    indices.map { reading.words[$0].stem }
  }
}
