internal import DocumentModel
internal import Facts
internal import TextCore

/// What findings weigh where no account is held against the others: none is in
/// the wrong, so there are differences and no errors; and what warns is little
/// enough to be read. The rest are notes.
///
/// Wording has the weight that its rule or the user gives it, and remarks on
/// the input are about files.
enum SettledSeverities {
  /// Warnings of a report at most.
  static let mostWarnings = 12

  /// The same whatever the order of the sources.
  static func settled(
    _ findings: [Finding], facts: [Fact], texts: [UTF8Text]
  ) -> [Finding] {
    let carriers = Dictionary(facts.map { ($0.id, $0.tellers.count) }) { first, _ in first }
    var findings = findings
    var warnings: [(place: Int, rank: Int)] = []
    for index in findings.indices {
      let finding = findings[index]
      guard finding.group != .wording, finding.group != .input, finding.severity > .note else {
        continue
      }
      let isEverywhereElse =
        finding.fact.flatMap { carriers[$0] }.map { $0 >= texts.count - 1 } ?? false
      // A contradiction, then what was dropped from a passage, then matters.
      let rank =
        finding.severity == .error
        ? 0 : finding.kind.absence != .fact ? 1 : isEverywhereElse ? 2 : 3
      warnings.append((index, rank))
      findings[index].severity = .note
    }
    func words(_ place: Int) -> String {
      let passages = [findings[place].passage] + findings[place].counterparts
      return passages.map { texts[$0.source].string($0.range) }.sorted().joined(separator: "\n")
    }
    let kept = warnings.sorted { a, b in
      if a.rank != b.rank { return a.rank < b.rank }
      let (x, y) = (findings[a.place], findings[b.place])
      if x.score != y.score { return x.score > y.score }
      let (p, q) = (words(a.place), words(b.place))
      return p != q ? p < q : a.place < b.place
    }.prefix(mostWarnings)
    for warning in kept { findings[warning.place].severity = .warning }
    return findings
  }
}
