public import DocumentModel
public import Facts
public import Reading
internal import TextCore

/// Notes on emphasis: what leads here and stands far down there, and what
/// gets much more room in one account than in another.
public struct EmphasisDetector: Sendable {
  private let readings: [Reading]
  private let coverage: CoverageTable
  /// For each source the sentences of its running text.
  private let bodies: [[ByteRange]]

  private enum Limit {
    /// Sentences of the body that count as the lead.
    static let lead = 2
    /// The least difference of relative positions for `buried`.
    static let gap = 0.5
    /// The fewest body sentences of an account whose order means anything.
    static let leastSentences = 6
    /// The least difference of shares for `space-imbalance`.
    static let share = 0.25
    static let leastWords = 150
    static let mostFindings = 5
  }

  public init(readings: [Reading], coverage: CoverageTable) {
    self.readings = readings
    self.coverage = coverage
    bodies = readings.map { reading in
      reading.sentences.filter { $0.zone == .paragraph || $0.zone == .quote }.map(\.range)
    }
  }

  public func findings() -> [Finding] {
    strongest(buried()) + leadDivergence() + strongest(spaceImbalance())
  }

  /// The first few by score; ties by what they say, not by the order of the
  /// sources.
  private func strongest(_ findings: [Finding]) -> [Finding] {
    Array(
      findings.sorted { ($1.score, $0.message) < ($0.score, $1.message) }
        .prefix(Limit.mostFindings))
  }

  private func name(_ source: Int) -> String { readings[source].source.name }

  // MARK: Buried

  private func buried() -> [Finding] {
    coverage.facts.flatMap { fact -> [Finding] in
      let carriers = fact.tellers.filter { fact.cells[$0].isFirm && isLong($0) }
      guard
        let leading = carriers.filter({ rank(fact, $0) ?? .max < Limit.lead })
          .min(by: { (rank(fact, $0) ?? 0, name($0)) < (rank(fact, $1) ?? 0, name($1)) })
      else {
        return []
      }
      return carriers.compactMap { source in
        guard let place = position(fact, source), place >= Limit.gap,
          let here = fact.cells[source].spans.first, let there = fact.cells[leading].spans.first,
          let number = rank(fact, source)
        else { return nil }
        return Finding(
          kind: .buried, score: place * fact.salience.score,
          message: "“\(Excerpt.shortened(fact.name))” leads in \(readings[leading].source.name); "
            + "sentence \(number + 1) of \(body(source).count) in \(readings[source].source.name)",
          passage: Passage(source: source, range: here),
          counterparts: [Passage(source: leading, range: there)], fact: fact.id)
      }
    }
  }

  private func isLong(_ source: Int) -> Bool { body(source).count >= Limit.leastSentences }

  private func body(_ source: Int) -> [ByteRange] { bodies[source] }

  /// The 0-based number of the first body sentence that carries a fact, or
  /// `nil` when it stands only above the body.
  private func rank(_ fact: Fact, _ source: Int) -> Int? {
    let sentences = body(source)
    let spans = fact.cells[source].spans
    let isAboveBody = spans.contains { span in !sentences.contains { $0.overlaps(span) } }
    if isAboveBody { return 0 }
    return sentences.firstIndex { sentence in spans.contains { sentence.overlaps($0) } }
  }

  private func position(_ fact: Fact, _ source: Int) -> Double? {
    guard let rank = rank(fact, source) else { return nil }
    return Double(rank) / Double(max(1, body(source).count - 1))
  }

  // MARK: Lead

  private func leadDivergence() -> [Finding] {
    let leads = readings.indices.map { source in
      isLong(source)
        ? coverage.facts.first { rank($0, source) == 0 && $0.cells[source].isFirm } : nil
    }
    let order = readings.indices.sorted { (name($0), $0) < (name($1), $1) }
    for (position, a) in order.enumerated() {
      for b in order.dropFirst(position + 1) {
        guard let first = leads[a], let second = leads[b], first.id != second.id,
          first.cells[b].isTold, second.cells[a].isTold,
          rank(first, b) ?? 0 >= Limit.lead, rank(second, a) ?? 0 >= Limit.lead,
          let here = first.cells[a].spans.first, let there = second.cells[b].spans.first
        else { continue }
        return [
          Finding(
            kind: .leadDivergence, score: 0.5,
            message: "\(readings[a].source.name) leads with "
              + "“\(Excerpt.shortened(first.label, limit: 50))”, \(readings[b].source.name) with "
              + "“\(Excerpt.shortened(second.label, limit: 50))”; each carries both",
            passage: Passage(source: a, range: here),
            counterparts: [Passage(source: b, range: there)])
        ]
      }
    }
    return []
  }

  // MARK: Space

  private func spaceImbalance() -> [Finding] {
    let totals = readings.map { Double($0.contentWordCount) }
    return coverage.facts.compactMap { fact in
      let carriers = fact.tellers.filter { totals[$0] >= Double(Limit.leastWords) }
      let shares = carriers.map { (source: $0, share: words(fact, $0) / totals[$0]) }
      guard let most = shares.max(by: { $0.share < $1.share }),
        let least = shares.min(by: { $0.share < $1.share }),
        most.share - least.share >= Limit.share,
        let here = fact.cells[least.source].spans.first,
        let there = fact.cells[most.source].spans.first
      else { return nil }
      return Finding(
        kind: .spaceImbalance, score: most.share - least.share,
        message: "“\(Excerpt.shortened(fact.name))”: \(percent(most.share)) of the words in "
          + "\(readings[most.source].source.name), \(percent(least.share)) in "
          + "\(readings[least.source].source.name)",
        passage: Passage(source: least.source, range: here),
        counterparts: [Passage(source: most.source, range: there)], fact: fact.id)
    }
  }

  private func words(_ fact: Fact, _ source: Int) -> Double {
    Double(fact.cells[source].spans.reduce(0) { $0 + readings[source].wordIndices(in: $1).count })
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
