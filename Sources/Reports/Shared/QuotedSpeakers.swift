internal import Comparison
internal import DocumentModel
internal import Findings
internal import Quotations
internal import Reading

/// Who is quoted, in which source, with how many words in quotation marks.
struct QuotedSpeakers {
  /// What one source quotes of one speaker.
  struct Share {
    /// The quotations in reading order.
    var passages: [Passage] = []
    /// Words in quotation marks.
    var words = 0
  }

  struct Row {
    var speaker: Speaker
    /// One a source.
    var shares: [Share]

    var words: Int { shares.reduce(0) { $0 + $1.words } }
  }

  /// Most words first, then in the order of first quotation.
  let rows: [Row]

  init(_ comparison: Comparison) {
    let voices = comparison.voices
    var shares: [Int: [Share]] = [:]
    for (source, speech) in comparison.speech.enumerated() {
      let reading = comparison.readings[source]
      for (index, quotation) in speech.quotations.enumerated()
      where quotation.nesting == 0 && !quotation.quoted.isEmpty {
        guard let speaker = voices.speaker(ofQuotation: index, in: source) else { continue }
        var own = shares[speaker] ?? comparison.sources.map { _ in Share() }
        own[source].passages.append(Passage(source: source, range: quotation.range))
        own[source].words += quotation.quoted.reduce(0) { $0 + reading.wordIndices(in: $1).count }
        shares[speaker] = own
      }
    }
    rows = shares.keys.sorted().map { Row(speaker: voices.speakers[$0], shares: shares[$0] ?? []) }
      .enumerated().sorted { a, b in
        let (x, y) = (a.element.words, b.element.words)
        return x != y ? x > y : a.offset < b.offset
      }.map(\.element)
  }
}
