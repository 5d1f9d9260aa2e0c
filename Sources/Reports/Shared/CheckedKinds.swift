internal import Comparison
internal import DocumentModel
internal import Facts

/// The kinds that a comparison looked for: what a report may say was checked.
enum CheckedKinds {
  /// Those that every comparison looks for. Topics and sides are looked for
  /// only where a case names them, which a report does not know: of those it
  /// says what was found.
  static let all = Set(FindingKind.allCases).subtracting([
    .oneSidedBackground, .oneWayCourtesy, .staleSuppression, .sharedSilence, .sourceBalance,
  ])

  /// Those that were looked for: where it is doubtful whether all accounts tell
  /// one event, nobody looked for what one of them lacks.
  static func all(of comparison: Comparison) -> Set<FindingKind> {
    comparison.eventMatch == .same ? all : all.filter { !DoubtfulOmissions.isAbsence($0) }
  }

  /// Those of a section, in the order of their declaration, that were looked
  /// for and not found.
  static func withoutFinding(
    _ section: ReportSection, _ comparison: Comparison
  ) -> [FindingKind] {
    let missed = all(of: comparison).subtracting(comparison.findings.map(\.kind))
    return FindingKind.allCases.filter { missed.contains($0) && ReportSection($0) == section }
  }

  /// Fewer pairs of passages than this are too few to say that nothing was
  /// found.
  static let leastPairs = 3

  /// How many pairs of sentences say the same firmly, where they are too few.
  static func fewPairs(_ comparison: Comparison) -> Int? {
    let pairs = comparison.alignments.count { $0.level == .firm }
    return pairs < leastPairs ? pairs : nil
  }
}
