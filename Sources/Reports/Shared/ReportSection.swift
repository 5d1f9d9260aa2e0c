internal import Comparison
internal import DocumentModel
internal import Findings

/// The sections of a report in words.
extension ReportSection {
  var title: String {
    switch self {
    case .conflicts: "Conflicts"
    case .leftOut: "Left out"
    case .accounts: "Whose account"
    case .wording: "Wording"
    case .emphasis: "Emphasis"
    case .input: "Remarks on the input"
    }
  }

  /// What stands below the title.
  func lead(_ comparison: Comparison) -> String {
    switch self {
    case .conflicts:
      "The same fact, with a difference in figures, roles, certainty or quoted words, or between a "
        + "headline and its own body."
    case .leftOut: ReportSection.leftOutLead(comparison)
    case .accounts: "Whose words an account carries, and how it introduces them."
    case .wording: "Words that another account of the same passage does without."
    case .emphasis: "What leads, what stands far down, who gets the room."
    case .input: "What to know about the texts before reading on."
    }
  }

  private static func leftOutLead(_ comparison: Comparison) -> String {
    let rule =
      comparison.sources.count == 2
      ? "Listed when the other account tells the fact and it was not found in this one"
      : "Listed when a primary source, or at least two others, tell the fact and it was not found"
    let doubt =
      comparison.eventMatch == .same
      ? "" : " Between accounts of which it is doubtful that they tell one event nothing is listed."
    return rule + "; what is unclear is never listed." + doubt
      + " Absence is not intent: an account may leave out what its readers know or what came later."
  }

  /// The name of the section in addresses.
  var anchor: String {
    switch self {
    case .leftOut: "left-out"
    default: rawValue
    }
  }
}

extension ReportSection {
  /// A hedge that no other account contradicts is no conflict. What one
  /// party's account lacks is about parties and not about a source.
  init(_ finding: Finding) {
    if finding.rule == VoiceTable.accountOmissionRule {
      self = .accounts
    } else if finding.kind == .certaintyShift, finding.counterparts.isEmpty {
      self = .wording
    } else {
      self = finding.kind.about.section
    }
  }
}
