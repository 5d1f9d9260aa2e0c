internal import Reading
internal import TextCore

/// Looks words in quotation marks up in the sources, quoted there or not.
struct QuotedWords {
  /// Every run of three words of some source.
  private let runs: Set<[String]>
  /// The words of each sentence of the sources.
  private let sentences: [Set<String>]

  private static let length = 3
  /// Quotations of fewer words are a term or a phrase that marks set apart.
  private static let leastWords = 5
  /// Share of a quotation's runs of words that a source must have.
  private static let leastShare = 0.34

  init(_ sources: [CollatedAccount]) {
    var runs: Set<[String]> = []
    var sentences: [Set<String>] = []
    for source in sources {
      for range in source.reading.wordsOfSentence {
        sentences.append(Set(QuotedWords.forms(range, source.reading)))
      }
      let words = QuotedWords.forms(source.reading.words.indices, source.reading)
      for start in words.indices.dropLast(QuotedWords.length - 1) {
        runs.insert(Array(words[start..<start + QuotedWords.length]))
      }
    }
    self.runs = runs
    self.sentences = sentences
  }

  /// Whether hardly any run of the words stands in a source: they were not
  /// said there, or said otherwise.
  func isMissing(_ range: ByteRange, in reading: Reading) -> Bool {
    let words = QuotedWords.forms(reading.wordIndices(in: range), reading)
    guard words.count >= QuotedWords.leastWords else { return false }
    let starts = words.indices.dropLast(QuotedWords.length - 1)
    let found = starts.count { runs.contains(Array(words[$0..<$0 + QuotedWords.length])) }
    guard Double(found) < QuotedWords.leastShare * Double(starts.count) else { return false }
    // A few words, some of them changed, have no run left: then the sentence
    // that has most of them counts.
    let distinct = Set(words)
    let most = sentences.lazy.map { $0.intersection(distinct).count }.max() ?? 0
    return Double(most) < QuotedWords.leastWordShare * Double(distinct.count)
  }

  /// Share of a quotation's words that one sentence of a source must have.
  private static let leastWordShare = 0.7

  /// Stems, so that a changed tense is no invention; contractions taken apart.
  private static func forms(_ indices: Range<Int>, _ reading: Reading) -> [String] {
    indices.flatMap { index -> [String] in
      let word = reading.words[index]
      guard word.folded.hasSuffix("n't") else { return [word.stem] }
      return [String(word.folded.dropLast(3)), "not"]
    }
  }
}
