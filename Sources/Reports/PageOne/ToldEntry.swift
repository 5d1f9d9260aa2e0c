internal import Collation
internal import Comparison
internal import DocumentModel
internal import UnicodeText

/// One thing that accounts tell in different ways, with a sentence of each.
struct ToldEntry: Sendable {
  /// What it is about: a noun phrase of a source, raw; `nil` where none stands
  /// by itself.
  var heading: String?
  var finding: Finding
  var sentences: [ShownSentence]

  /// Words of a sentence before clauses are left out.
  private static let longest = 34

  /// The kind as words, such as `number conflict`; nothing where all that can be said is to compare.
  var kind: String? {
    finding.kind == .toldDifferently ? nil : finding.kind.about.title.lowercased()
  }

  var wordCount: Int { sentences.reduce(0) { $0 + $1.wordCount + 1 } + 4 }

  /// The conflicts and differences between accounts, worst first.
  static func all(_ comparison: Comparison, _ cutter: SentenceCutter) -> [ToldEntry] {
    let heading = MatterHeading(comparison: comparison)
    var seen: Set<[ByteRange]> = []
    return comparison.findings.compactMap { finding in
      guard isTold(finding), let other = finding.counterparts.first else { return nil }
      let sides = [finding.passage, other]
      let sentences = zip(sides, words(of: sides, comparison)).compactMap { side, words in
        cutter.shown(words, in: side.source, limit: longest)
      }.sorted { $0.source < $1.source }
      // The same pair of sentences is told once, by its worst finding.
      guard sentences.count == 2, seen.insert(sentences.map(\.range)).inserted else { return nil }
      let whole = sentences.map(\.passage)
      return ToldEntry(
        heading: heading.text(whole[0], sharedWith: [whole[1]]), finding: finding,
        sentences: sentences)
    }
  }

  /// The words that differ in two passages, as far as they were laid side by
  /// side word for word; else a sentence of each.
  private static func words(of sides: [Passage], _ comparison: Comparison) -> [[ByteRange]] {
    var words: [[ByteRange]] = [[], []]
    for collated in comparison.collation.differences {
      let found = collated.difference
      for difference in [found, found.mirrored]
      where difference.sentence.overlaps(sides[0]) && difference.otherSentence.overlaps(sides[1]) {
        words[0].append(difference.passage.range)
        words[1].append(difference.counterpart.range)
      }
    }
    guard words[0].isEmpty else { return words }
    return SentencePair(sides, comparison)?.ranges.map { [$0] } ?? sides.map { [$0.range] }
  }

  private static func isTold(_ finding: Finding) -> Bool {
    finding.kind.absence == nil && ReportSection(finding) == .conflicts
      && finding.counterparts.first.map { $0.source != finding.passage.source } ?? false
  }
}

extension Passage {
  fileprivate func overlaps(_ other: Passage) -> Bool {
    source == other.source && range.overlaps(other.range)
  }
}
