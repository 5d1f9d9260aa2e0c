public import DocumentModel
public import Facts
public import Reading
internal import UnicodeText

/// Finds conditions, limits and time frames that one account states with a
/// fact and the other, carrying the same fact, does not.
public struct QualifierDetector: Sendable {
  private let readings: [Reading]
  private let coverage: CoverageTable
  private let subject: Int?

  public init(readings: [Reading], coverage: CoverageTable, subject: Int?) {
    self.readings = readings
    self.coverage = coverage
    self.subject = subject
  }

  /// At most one finding a fact and source, and one for a qualifier: the pieces
  /// of a clause share it.
  public func findings() -> [Finding] {
    // For each source the stems of its content, once they are asked for: few
    // facts have a qualifier.
    var stems = [Set<String>?](repeating: nil, count: readings.count)
    var told: Set<[Passage]> = []
    let found = coverage.facts.flatMap { fact -> [Finding] in
      guard fact.isClaim else { return [] }
      let carriers = fact.tellers.filter { fact.cells[$0].isFirm }
      return carriers.filter { subject == nil || subject == $0 }.compactMap { source in
        finding(fact, source, carriers.filter { $0 != source }, &stems[source])
      }
    }
    return found.filter { finding in
      let about = Passage(source: finding.passage.source, range: ByteRange(0, 0))
      return told.insert([about] + finding.counterparts.prefix(1)).inserted
    }
  }

  private func finding(
    _ fact: Fact, _ source: Int, _ others: [Int], _ stems: inout Set<String>?
  ) -> Finding? {
    guard let own = fact.cells[source].spans.first else { return nil }
    // The qualifier must be nowhere in the source, and stated by a primary
    // source or by two others.
    var found: [(carrier: Int, qualifier: Qualifier)] = []
    for carrier in others {
      for qualifier in qualifiers(fact, carrier) {
        let present = stems ?? readings[source].contentStems
        stems = present
        guard !qualifier.stems.isSubset(of: present) else { continue }
        found.append((carrier, qualifier))
        break
      }
    }
    if let first = found.first {
      found += confirmations(
        of: first.qualifier, fact,
        others.filter { other in !found.contains { $0.carrier == other } })
    }
    let isBacked =
      found.count > 1
      || found.contains { readings[$0.carrier].source.metadata.role == .primary }
    guard isBacked, let first = found.first else { return nil }
    let text = readings[first.carrier].source.text.string(first.qualifier.range)
    return Finding(
      kind: .qualifierMissing, score: fact.salience.score,
      message: "“\(Excerpt.shortened(fact.label))”: “\(Excerpt.shortened(text))” "
        + "(\(readings[first.carrier].source.name)) not found in \(readings[source].source.name)",
      passage: Passage(source: source, range: own),
      counterparts: found.sorted { $0.carrier < $1.carrier }.map {
        Passage(source: $0.carrier, range: $0.qualifier.range)
      },
      fact: fact.id)
  }

  /// Where a carrier has the same qualifier in the sentence that carries the
  /// fact, though in no statement of its own of it.
  private func confirmations(
    of qualifier: Qualifier, _ fact: Fact, _ carriers: [Int]
  ) -> [(carrier: Int, qualifier: Qualifier)] {
    carriers.compactMap { carrier in
      let reading = readings[carrier]
      guard let passage = fact.cells[carrier].spans.first,
        let sentence = reading.sentences.first(where: { $0.range.contains(passage) })
      else { return nil }
      return qualifiers(in: Array(reading.wordIndices(in: sentence.range)), reading).first {
        $0.stems == qualifier.stems
      }
      .map { (carrier, $0) }
    }
  }

  // MARK: Qualifiers

  struct Qualifier {
    var range: ByteRange
    var stems: Set<String>
  }

  /// Prepositions and conjunctions that a limit opens with, when what they
  /// introduce is a figure, a date, or a condition.
  private static let limits: WordSet = [
    "for", "by", "until", "within", "before", "after", "until", "over", "up",
  ]
  private static let conditions: WordSet = ["if", "unless", "provided", "except", "only"]

  private static let timeWords: WordSet = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hours", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  private func qualifiers(_ fact: Fact, _ source: Int) -> [Qualifier] {
    fact.cells[source].statements.prefix(1).flatMap { number in
      qualifiers(in: clauseWords(number, source), readings[source])
    }
  }

  /// The words of the whole clause of a statement, since what another account
  /// lacks of it is a row of its own, and of a condition that follows it.
  private func clauseWords(_ number: Int, _ source: Int) -> [Int] {
    let (statements, reading) = (coverage.statements[source], readings[source])
    let statement = statements[number]
    var words = Array(reading.wordIndices(in: statement.clause))
    let next = statements[(number + 1)...].first { $0.clause.start >= statement.clause.end }
    if let next, next.sentence == statement.sentence, let first = next.wordIndices.first,
      QualifierDetector.conditions.contains(reading.words[first].folded)
    {
      words += Array(reading.wordIndices(in: next.clause))
    }
    return words
  }

  private func qualifiers(in indices: [Int], _ reading: Reading) -> [Qualifier] {
    var found: [Qualifier] = []
    for (position, index) in indices.enumerated() {
      let opener = reading.words[index].folded
      let rest = Array(indices.dropFirst(position + 1).prefix(4))
      if QualifierDetector.limits.contains(opener), let end = limitEnd(rest, reading) {
        found.append(qualifier(from: index, to: end, reading))
      } else if QualifierDetector.conditions.contains(opener), rest.count >= 2,
        let last = indices.last
      {
        found.append(
          qualifier(from: index, to: conditionEnd(index, min(last, index + 7), reading), reading))
      }
    }
    return found
  }

  /// The last word of a condition, at most `limit`: a comma ends it.
  private func conditionEnd(_ opener: Int, _ limit: Int, _ reading: Reading) -> Int {
    let bytes = reading.source.text.bytes
    let next = (opener..<limit).first { word in
      bytes[reading.words[word].range.end..<reading.words[word + 1].range.start].contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
      }
    }
    return next ?? limit
  }

  /// The last word of “five years”, “February 5”, “the end of May”.
  private func limitEnd(_ rest: [Int], _ reading: Reading) -> Int? {
    let words = rest.map { reading.words[$0] }
    guard
      let time = words.firstIndex(where: { QualifierDetector.timeWords.contains($0.folded) }),
      words.prefix(time).allSatisfy({ $0.shape == .number || $0.isStopWord || $0.folded.count < 6 })
    else { return nil }
    // “February 5”: the day belongs to it.
    if time + 1 < words.count, words[time + 1].shape == .number { return rest[time + 1] }
    return rest[time]
  }

  private func qualifier(from first: Int, to last: Int, _ reading: Reading) -> Qualifier {
    let words = reading.words[first...last]
    return Qualifier(
      range: ByteRange(reading.words[first].range.start, reading.words[last].range.end),
      stems: Set(words.filter { !$0.isStopWord }.map(\.stem)))
  }
}
