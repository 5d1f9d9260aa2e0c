internal import Comparison
internal import DocumentModel
internal import Facts

/// The kinds that a comparison looked for: what a report may say was checked.
enum CheckedKinds {
  /// Those that every comparison looks for, if it has a draft. Topics and sides
  /// are looked for only where a case names them, which a report does not know:
  /// of those it says what was found.
  static let all = Set(FindingKind.allCases.filter { [nil, .draft].contains($0.about.need) })

  /// Those that were looked for: without a draft nothing is held against its
  /// sources, and where it is doubtful whether all accounts tell
  /// one event, nobody looked for what one of them lacks.
  static func all(of comparison: Comparison) -> Set<FindingKind> {
    all.filter { kind in
      (comparison.subject != nil || kind.about.need != .draft)
        && (comparison.eventMatch == .same || kind.absence?.isOfOneAccount != true)
    }
  }

  /// Those of a section, in the order of their declaration, that were looked
  /// for and not found.
  static func withoutFinding(
    _ section: ReportSection, _ comparison: Comparison
  ) -> [FindingKind] {
    let missed = all(of: comparison).subtracting(comparison.findings.map(\.kind))
    return FindingKind.allCases.filter { missed.contains($0) && $0.about.section == section }
  }
}

/// What a section says of the kinds that gave no finding.
struct NothingFound {
  /// What was looked for and not found; empty where too little could be
  /// compared to say so.
  let kinds: [FindingKind]
  let told: String

  /// - Returns: `nil` where each kind of the section gave a finding.
  init?(_ section: ReportSection, _ comparison: Comparison) {
    let checked = CheckedKinds.withoutFinding(section, comparison)
    guard !checked.isEmpty else { return nil }
    if let few = ReportWords.fewPairs(comparison) {
      (kinds, told) = ([], few)
    } else {
      (kinds, told) = (checked, "Checked, nothing found")
    }
  }

  /// - Parameter shown: how the name of a kind is written.
  func text(_ shown: (String) -> String) -> String {
    guard !kinds.isEmpty else { return told + "." }
    return "\(told): \(kinds.map { shown($0.rawValue) }.joined(separator: ", "))"
  }
}
