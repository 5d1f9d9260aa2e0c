internal import Comparison
internal import DocumentModel
internal import Quotations
internal import Reading
internal import TextCore

/// A loaded word that an outlet uses in its own voice and no other account has.
struct WordingEntry: Sendable {
  var finding: Finding
  /// Its sentence, the word marked.
  var sentence: ShownSentence

  private static let longest = 16

  var wordCount: Int { sentence.wordCount + 1 }

  /// Surest first.
  static func all(_ comparison: Comparison, _ cutter: SentenceCutter) -> [WordingEntry] {
    let loaded = comparison.findings.filter {
      ReportSection($0) == .wording && isOwn($0, comparison)
    }
    guard !loaded.isEmpty else { return [] }
    let stems = comparison.readings.map(\.contentStems)
    let found = loaded.filter { !isSaidElsewhere($0, comparison, stems) }
    let ranked = found.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.severity != y.severity { return x.severity > y.severity }
      if x.score != y.score { return x.score > y.score }
      return a.offset < b.offset
    }.map(\.element)
    var sentences: Set<Passage> = []
    return ranked.compactMap { finding in
      guard
        let shown = cutter.shown(
          [finding.passage.range], in: finding.passage.source, limit: longest),
        sentences.insert(shown.passage).inserted
      else { return nil }
      return WordingEntry(finding: finding, sentence: shown)
    }
  }

  /// Whether nobody is quoted or reported there.
  private static func isOwn(_ finding: Finding, _ comparison: Comparison) -> Bool {
    let speech = comparison.speech[finding.passage.source]
    return speech.voices.voice(at: finding.passage.range).isOutlet
      && !speech.quotations.contains { $0.range.overlaps(finding.passage.range) }
      && !speech.unattributed.contains { $0.overlaps(finding.passage.range) }
  }

  /// - Parameter stems: those of each source.
  private static func isSaidElsewhere(
    _ finding: Finding, _ comparison: Comparison, _ stems: [Set<String>]
  ) -> Bool {
    let reading = comparison.readings[finding.passage.source]
    let own = Set(reading.wordIndices(in: finding.passage.range).map { reading.words[$0].stem })
    return stems.indices.contains { other in
      other != finding.passage.source && own.isSubset(of: stems[other])
    }
  }
}
