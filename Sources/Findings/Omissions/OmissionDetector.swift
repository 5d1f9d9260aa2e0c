public import DocumentModel
public import Facts
internal import Lexicon
public import Reading
public import TextCore

/// Finds what each account leaves out, measured against the others.
///
/// Only what is said to be not found counts; what is unclear is never told as
/// left out. It weighs as a warning when a primary source or at least two others
/// carry the fact and the account most probably does not. What a single other
/// source carries is a note, and only between two sources. Findings say “not found in”; they never speak of
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

  /// The most warnings a source; what is less salient is a note.
  static let mostWarnings = 6
  /// Up to this probability that the account states it after all, an absence may
  /// weigh as a warning: nine in ten of these are right.
  static let sureAbsence = 0.2

  /// By fact, in order of salience, then by source.
  public func findings() -> [Finding] {
    var warnings = [Int](repeating: 0, count: readings.count)
    return coverage.facts.flatMap { fact -> [Finding] in
      guard fact.isClaim else { return [] }
      return readings.indices.filter { subject == nil || subject == $0 }.compactMap { source in
        guard var finding = finding(fact, missingIn: source) else { return nil }
        if finding.severity == .warning {
          warnings[source] += 1
          if warnings[source] > OmissionDetector.mostWarnings { finding.severity = .note }
        }
        return finding
      }
    }
  }

  private func finding(_ fact: Fact, missingIn source: Int) -> Finding? {
    let cell = fact.cells[source]
    guard cell.status == .notFound else { return nil }
    let carriers = fact.tellers
    let isPrimary = carriers.contains { readings[$0].source.metadata.role == .primary }
    let isBacked = isPrimary || voices(fact, carriers) >= 2
    guard isBacked || readings.count == 2 else { return nil }
    let isSure = cell.probability <= OmissionDetector.sureAbsence
    let severity: Severity = isBacked && isSure ? .warning : .note
    let kind = kind(of: fact, cell, carriers)
    return Finding(
      kind: kind, severity: min(severity, kind.defaultSeverity),
      score: fact.salience.score * (1 - cell.probability),
      message: message(fact, kind, source, carriers),
      passage: Passage(source: source, range: anchor(cell, in: source)),
      counterparts: carriers.compactMap { carrier in
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

  /// A topic is missing only where the account has no trace of the matter.
  private func kind(of fact: Fact, _ cell: Fact.Cell, _ carriers: [Int]) -> FindingKind {
    if cell.nearest == nil, cell.probability <= OmissionDetector.sureAbsence {
      return .topicMissing
    }
    let isPromised = carriers.contains { carrier in
      fact.cells[carrier].statements.contains {
        isCommitment(coverage.statements[carrier][$0], in: carrier)
      }
    }
    return isPromised ? .commitmentMissing : .claimMissing
  }

  /// A promise or an agreement in an official readout: what was agreed, or
  /// what will be done.
  private func isCommitment(_ statement: Statement, in source: Int) -> Bool {
    guard readings[source].source.metadata.genre == .readout else { return false }
    let words = statement.wordIndices.map { readings[source].words[$0].folded }
    let agreed = WordSet(.agreedVerbs)
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
    let label = Excerpt.shortened(fact.name)
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
