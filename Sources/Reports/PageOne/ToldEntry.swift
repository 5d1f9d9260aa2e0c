internal import Collation
internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// One thing that accounts tell in different ways, with a sentence of each.
struct ToldEntry: Sendable {
  /// What it is about: a noun phrase of a source, raw; `nil` where none stands
  /// by itself.
  var heading: String?
  /// `nil` where a state of a fact alone says that it is told differently.
  var finding: Finding?
  var sentences: [ShownSentence]

  /// Words of a sentence before clauses are left out.
  private static let longest = 34

  /// The kind as words, such as `number conflict`; nothing where all that can be said is to compare.
  var kind: String? {
    finding.flatMap { $0.kind == .toldDifferently ? nil : $0.kind.about.title.lowercased() }
  }

  /// Whether the words show a difference; else a reader is asked to compare.
  var isSure: Bool { finding.map { $0.severity > .note } ?? false }

  var wordCount: Int { sentences.reduce(0) { $0 + $1.wordCount + 1 } + 4 }

  /// The conflicts and differences between accounts, worst first, then facts
  /// that are told differently for another reason.
  static func all(_ comparison: Comparison, _ cutter: SentenceCutter) -> [ToldEntry] {
    let heading = MatterHeading(comparison: comparison)
    var seen: Set<[Passage]> = []
    func entry(_ sides: [Passage], _ finding: Finding?) -> ToldEntry? {
      let isQuoted = finding?.kind.about.conflict == .quotation
      let words = words(of: sides, comparison, isQuoted: isQuoted)
      let sentences = zip(sides, words).compactMap { side, words in
        cutter.shown(words, in: side.source, limit: longest)
      }.sorted { $0.source < $1.source }
      // The same pair of sentences is told once, by its worst finding.
      guard sentences.count == 2, seen.insert(sentences.map(\.passage)).inserted else { return nil }
      return ToldEntry(
        heading: heading.text(sentences[0].passage, sharedWith: [sentences[1].passage]),
        finding: finding, sentences: sentences)
    }
    let found = comparison.findings.compactMap { finding -> ToldEntry? in
      guard isTold(finding),
        let other = finding.counterparts.first(where: { $0.source != finding.passage.source })
      else { return nil }
      return entry([finding.passage, other], finding)
    }
    return found
      + comparison.facts.compactMap { fact in
        let passages = comparison.differing(fact)
        guard fact.isClaim, fact.isToldDifferently, passages.count > 1 else { return nil }
        return entry(Array(passages.prefix(2)), nil)
      }
  }

  /// The words that differ in two passages, as far as they were laid side by
  /// side word for word; else a sentence of each.
  /// - Parameter isQuoted: whether the passages should be the same word for
  ///   word, so that any word that one lacks is in question.
  private static func words(
    of sides: [Passage], _ comparison: Comparison, isQuoted: Bool
  ) -> [[ByteRange]] {
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
    let ranges = SentencePair(sides, comparison)?.ranges ?? sides.map(\.range)
    guard isQuoted else { return ranges.map { [$0] } }
    let readings = sides.map { comparison.readings[$0.source] }
    func stems(_ side: Int) -> Set<String> { readings[side].stems(in: ranges[side]) }
    return [(0, stems(1)), (1, stems(0))].map { side, others in
      let own = readings[side].words[readings[side].wordIndices(in: ranges[side])]
      let alone = own.filter { !others.contains($0.stem) }.map(\.range)
      return alone.isEmpty ? [ranges[side]] : alone
    }
  }

  private static func isTold(_ finding: Finding) -> Bool {
    let about = finding.kind.about
    let isDifference =
      about.conflict != nil || about.section == .conflicts || about.absence == .part
    return isDifference && finding.counterparts.contains { $0.source != finding.passage.source }
  }
}

extension Passage {
  fileprivate func overlaps(_ other: Passage) -> Bool {
    source == other.source && range.overlaps(other.range)
  }
}
