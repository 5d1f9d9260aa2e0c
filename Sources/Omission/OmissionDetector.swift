public import Coverage
public import DocumentModel
internal import Points
public import Reading
public import UnicodeText

/// Finds what each account leaves out, measured against the others.
///
/// A fact counts as left out when a primary source or at least two others
/// carry it. What a single other source carries is shown as a note, and only
/// between two sources. Findings say “not found in”; they never speak of
/// intent.
public struct OmissionDetector: Sendable {
  let readings: [Reading]
  let coverage: CoverageTable
  /// The source that is judged, or `nil` to compare symmetrically.
  let subject: Int?
  /// Whether a passage of one source stands word for word in another as part
  /// of a long shared run.
  let isSharedCopy: @Sendable (_ source: Int, ByteRange, _ other: Int) -> Bool

  public init(
    readings: [Reading], coverage: CoverageTable, subject: Int?,
    isSharedCopy: @escaping @Sendable (Int, ByteRange, Int) -> Bool = { _, _, _ in false }
  ) {
    self.readings = readings
    self.coverage = coverage
    self.subject = subject
    self.isSharedCopy = isSharedCopy
  }

  /// By fact, in order of salience, then by source.
  public func findings() -> [Finding] {
    coverage.facts.flatMap { fact -> [Finding] in
      guard fact.isClaim else { return [] }
      return readings.indices.filter { subject == nil || subject == $0 }.compactMap { source in
        finding(fact, missingIn: source)
      }
    }
  }

  private func finding(_ fact: Fact, missingIn source: Int) -> Finding? {
    let cell = fact.cells[source]
    guard cell.status != .carried else { return nil }
    let carriers = fact.sources(.carried)
    let isPrimary = carriers.contains { readings[$0].source.metadata.role == .primary }
    guard let severity = severity(cell.status, voices(fact, carriers), isPrimary) else {
      return nil
    }
    let kind = kind(of: fact, cell.status, carriers)
    // Evidence is what can be shown without reserve.
    let sure = carriers.filter { fact.cells[$0].isSure }
    let shown = sure.isEmpty ? carriers : sure
    return Finding(
      kind: kind, severity: min(severity, kind.defaultSeverity), score: fact.salience.score,
      message: message(fact, kind, source, shown),
      passage: Passage(source: source, range: anchor(cell, in: source)),
      counterparts: shown.compactMap { carrier in
        fact.cells[carrier].spans.first.map { Passage(source: carrier, range: $0) }
      }, fact: fact.id)
  }

  /// How many independent voices carry a fact: matched firmly, and not in
  /// words that another of them carries too. A source that copies a passage
  /// and tells the fact in words of its own besides is a voice beside the
  /// passage it copies.
  private func voices(_ fact: Fact, _ carriers: [Int]) -> Int {
    let firm = carriers.filter { fact.cells[$0].isFirm }
    func isCopy(_ span: ByteRange, of carrier: Int, in others: [Int]) -> Bool {
      others.contains { $0 != carrier && isSharedCopy(carrier, span, $0) }
    }
    let copied = firm.filter { carrier in
      fact.cells[carrier].spans.allSatisfy { isCopy($0, of: carrier, in: firm) }
    }
    // Of those who only repeat each other one counts.
    var texts: [Int] = []
    for carrier in copied {
      let span = fact.cells[carrier].spans.first
      if !(span.map { isCopy($0, of: carrier, in: texts) } ?? false) { texts.append(carrier) }
    }
    return firm.count - copied.count + texts.count
  }

  /// `nil` where too few carry the fact to speak of an omission.
  private func severity(
    _ status: Fact.Status, _ carriers: Int, _ isPrimary: Bool
  ) -> Severity? {
    if status == .partly {
      return isPrimary ? .note : nil
    }
    if isPrimary || carriers >= 2 { return .warning }
    return readings.count == 2 ? .note : nil
  }

  private func kind(
    of fact: Fact, _ status: Fact.Status, _ carriers: [Int]
  ) -> FindingKind {
    if status == .partly { return .claimMissing }
    let points = carriers.flatMap { carrier in
      members(fact, carrier).map { (carrier, coverage.clusters[carrier].points[$0]) }
    }
    if points.contains(where: { $0.1.isEnumerated }) { return .topicMissing }
    if points.contains(where: { isCommitment($0.1, in: $0.0) }) { return .commitmentMissing }
    return .claimMissing
  }

  func members(_ fact: Fact, _ source: Int) -> [Int] {
    guard let cluster = fact.cells[source].cluster else { return [] }
    return coverage.clusters[source].clusters[cluster]
  }

  /// A promise or an agreement in an official readout: what was agreed, or
  /// what will be done.
  private func isCommitment(_ point: Point, in source: Int) -> Bool {
    guard readings[source].source.metadata.genre == .readout else { return false }
    let words = point.wordIndices.map { readings[source].words[$0].folded }
    let agreed: Set<String> = [
      "agreed", "agreeing", "pledged", "committed", "undertook", "promised", "resolved", "decided",
    ]
    return words.contains(where: agreed.contains)
      || words.contains("will") && !words.contains("if")
  }

  /// Where the fact would belong: the nearest aligned passage, else the
  /// first line of the source.
  private func anchor(_ cell: Fact.Cell, in source: Int) -> ByteRange {
    if let nearest = cell.nearest { return nearest }
    let sentences = readings[source].sentences
    let first = sentences.first { $0.zone == .headline } ?? sentences.first { $0.zone.isContent }
    return first?.range ?? ByteRange(0, 0)
  }

  // MARK: Messages

  private func message(
    _ fact: Fact, _ kind: FindingKind, _ source: Int, _ carriers: [Int]
  ) -> String {
    let name = readings[source].source.name
    let others = carriers.map { readings[$0].source.name }
    let carried = OmissionDetector.list(others)
    let label = Excerpt.shortened(fact.label)
    if fact.cells[source].status == .partly {
      return "“\(label)” (\(carried)) is only touched in \(name)"
    }
    switch kind {
    case .topicMissing: return "topic “\(label)” (\(carried)) not found in \(name)"
    case .commitmentMissing: return "commitment “\(label)” (\(carried)) not found in \(name)"
    default: return "“\(label)” (\(carried)) not found in \(name)"
    }
  }

  /// “A”, “A and B”, “A, B and C”.
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
