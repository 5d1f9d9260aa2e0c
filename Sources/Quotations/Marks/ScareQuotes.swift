public import DocumentModel
internal import Reading
internal import TextCore

/// Finds single words in quotation marks that nobody is named for, where
/// another source writes the same words without marks.
public enum ScareQuotes {
  /// Words in marks at most; longer ones are somebody's words.
  private static let longest = 3

  /// By source and position; notes.
  /// - Complexity: O(n) in the length of the texts
  public static func findings(_ sources: [QuoteSource]) -> [Finding] {
    var terms: [(source: Int, range: ByteRange, key: [String])] = []
    for (index, source) in sources.enumerated()
    where !source.reading.source.metadata.isTranslated {
      for range in source.speech.unattributed {
        if let key = term(range, in: source) { terms.append((index, range, key)) }
      }
    }
    guard !terms.isEmpty else { return [] }
    let wanted = Set(terms.map(\.key))
    let plain = sources.map { PlainTerms($0, wanted: wanted) }
    let isDocument = sources.map { $0.reading.source.metadata.role == .primary }
    var findings: [Finding] = []
    for (index, range, key) in terms {
      let counterparts = sources.indices.filter { $0 != index }.compactMap { other in
        plain[other].passages[key].map { Passage(source: other, range: $0) }
      }
      // Words of a document in marks are a quotation of it.
      guard let first = counterparts.first,
        !counterparts.contains(where: { isDocument[$0.source] })
      else { continue }
      let text = sources[index].reading.source.text.string(range)
      let name = sources[first.source].reading.source.name
      findings.append(
        Finding(
          kind: .scareQuotes, score: 0.6,
          message: "“\(text)” stands in quotation marks without a speaker; \(name) has the "
            + "words without marks.",
          passage: Passage(source: index, range: range), counterparts: counterparts))
    }
    return findings.sorted { $0.passage < $1.passage }
  }

  /// The stems of a term in marks: one to three words, no name, in a sentence
  /// that quotes nobody.
  private static func term(_ range: ByteRange, in source: QuoteSource) -> [String]? {
    let reading = source.reading
    let words = reading.wordIndices(startingIn: range)
    guard let first = words.first, words.count <= longest,
      reading.words[words].allSatisfy({ $0.shape == .lower }),
      reading.words[words].contains(where: { !$0.isStopWord })
    else { return nil }
    let sentence = reading.sentences[reading.words[first].sentence]
    guard sentence.zone == .paragraph || sentence.zone == .bullet || sentence.zone == .deck,
      source.speech.voices.isOutlet(sentence.range, butFor: range)
    else { return nil }
    // `dubbed “the tube”`, `known as “birders”`: given as a name.
    let before = reading.wordsOfSentence[reading.words[first].sentence].clamped(to: 0..<first)
      .suffix(3).map { reading.words[$0].folded }
    if before.contains(where: naming.contains) { return nil }
    return reading.words[words].map(\.stem)
  }

  private static let naming: Set<String> = [
    "called", "dubbed", "labeled", "labelled", "termed", "known", "named", "nicknamed", "titled",
    "entitled", "word", "words", "term", "phrase", "calls", "calling", "slogan",
  ]
}

/// The first place of each wanted run of stems in a source's own voice.
private struct PlainTerms {
  var passages: [[String]: ByteRange] = [:]

  init(_ source: QuoteSource, wanted: Set<[String]>) {
    let reading = source.reading
    let first = Set(wanted.compactMap(\.first))
    for (index, sentence) in reading.sentences.enumerated() where sentence.zone.isContent {
      let words = reading.wordsOfSentence[index]
      for start in words where first.contains(reading.words[start].stem) {
        for key in wanted where start + key.count <= words.upperBound && passages[key] == nil {
          let run = reading.words[start..<start + key.count]
          guard zip(run, key).allSatisfy({ $0.stem == $1 }) else { continue }
          let range = reading.words[start].range.union(reading.words[start + key.count - 1].range)
          if source.speech.voices.voice(at: range).isOutlet { passages[key] = range }
        }
      }
    }
  }
}
