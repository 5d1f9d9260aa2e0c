internal import DocumentModel
internal import Reading
internal import TextCore

/// What the sentences of one account hold besides their terms, for the question
/// whether a sentence of another account says the same.
struct DivergentPassages {
  private let side: Int
  private let sorted: [[Int]]
  private let numbers: [[Int]]
  private let names: [[Int]]
  private let hasQuote: [Bool]
  private let isHead: [Bool]
  private let words: [Int]
  /// For each sentence which words of ``WordClasses/marks`` it has, a bit each.
  private let grammar: [UInt32]

  init(_ pair: PairReading, _ side: Int) {
    self.side = side
    let content = pair.sentences[side]
    let reading = pair.reading(side)
    sorted = content.sorted
    numbers = pair.numbers[side]
    names = content.terms.map { $0.filter { pair.index.namesSomething($0) } }
    hasQuote = content.sentences.map { sentence in
      let range = reading.sentences[sentence].range
      return DivergentPassages.hasQuote(reading.source.text.bytes[range.start..<range.end])
    }
    isHead = content.sentences.map {
      reading.sentences[$0].zone == .headline || reading.sentences[$0].zone == .deck
    }
    words = content.sentences.map { reading.wordsOfSentence[$0].count }
    // Once a form, not once a word.
    let bits = reading.forms.map { form in
      form.isStopWord && WordClasses.isMark(form.folded)
        ? 1 << UInt32(WordClasses.markList.firstIndex(of: form.folded) ?? 31) : UInt32(0)
    }
    grammar = content.sentences.map { sentence in
      reading.words(of: sentence).reduce(0) { $1.isStopWord ? $0 | bits[$1.form] : $0 }
    }
  }

  /// Whether a text has a straight or a curved double quotation mark.
  private static func hasQuote(_ text: ArraySlice<UInt8>) -> Bool {
    for offset in text.indices {
      if text[offset] == UInt8(ascii: "\"") { return true }
      // U+201C and U+201D.
      if text[offset] == 0xE2, offset + 2 < text.endIndex, text[offset + 1] == 0x80,
        text[offset + 2] == 0x9C || text[offset + 2] == 0x9D
      {
        return true
      }
    }
    return false
  }

  /// What one sentence tells of another: the weights that are matched, those
  /// of words that are no names, those that are missing, and the heaviest
  /// missing one.
  private struct Sums {
    var matched = 0.0
    var common = 0.0
    var missing = 0.0
    var heaviest = 0.0

    init(_ terms: [Int], _ pair: PairReading, in place: Int, of side: Int) {
      for term in terms {
        let weight = pair.index.weights[term]
        let strength = pair.strength(term, at: place, of: side)
        matched += weight * strength
        if !pair.index.namesSomething(term) { common += weight * strength }
        missing += weight * (1 - strength)
        heaviest = max(heaviest, weight * (1 - strength))
      }
    }
  }

  /// Appends what is told of a sentence and one of another account.
  func append(
    _ own: Int, _ other: DivergentPassages, _ place: Int, _ pair: PairReading,
    to features: inout [Double]
  ) {
    let here = Sums(sorted[own], pair, in: place, of: other.side)
    let there = Sums(other.sorted[place], pair, in: own, of: side)
    func differ(_ a: [Int], _ b: [Int]) -> Double {
      a.contains { !b.contains($0) } && b.contains { !a.contains($0) } ? 1 : 0
    }
    let places = (
      Double(own) / Double(max(1, pair.sentences[0].terms.count - 1)),
      Double(place) / Double(max(1, pair.sentences[1].terms.count - 1))
    )
    // The mean of both ways, so that exchanging the accounts changes nothing.
    features.append(logarithmOfOneMore((here.matched + there.matched) / 2))
    features.append(logarithmOfOneMore((here.common + there.common) / 2))
    features.append(logarithmOfOneMore(min(here.missing, there.missing)))
    features.append(logarithmOfOneMore(max(here.missing, there.missing)))
    features.append(logarithmOfOneMore(min(here.heaviest, there.heaviest)))
    features.append(differ(numbers[own], other.numbers[place]))
    features.append(differ(names[own], other.names[place]))
    features.append(hasQuote[own] && other.hasQuote[place] ? 1 : 0)
    features.append(hasQuote[own] != other.hasQuote[place] ? 1 : 0)
    features.append(isHead[own] || other.isHead[place] ? 1 : 0)
    features.append(min(places.0, places.1))
    features.append(max(places.0, places.1))
    features.append(naturalLogarithm(Double(min(words[own], other.words[place]) + 1)))
    features.append(naturalLogarithm(Double(max(words[own], other.words[place]) + 1)))
    features.append(grammar[own] != other.grammar[place] ? 1 : 0)
    let anchors = pair.anchors(sorted[own], of: side, in: place)
    features.append(anchors.unique)
    features.append(anchors.heaviest)
  }
}
