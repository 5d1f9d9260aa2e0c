internal import Comparison
internal import DocumentModel
internal import TextCore

/// What a report says first: whether the accounts tell one event, and how the
/// facts are spread over them.
struct EventVerdict {
  /// `Yes`, `Doubtful` or `No`.
  let answer: String
  /// What follows the answer, with its mark in front: raw text of the sources.
  let reason: String

  init(_ comparison: Comparison) {
    switch comparison.eventMatch {
    case .same:
      answer = "Yes"
      reason = "."
    case .doubtful:
      answer = "Doubtful"
      reason = EventVerdict.doubt(comparison)
    case .different:
      answer = "No"
      reason = ": they share too little. Nothing is told as left out."
    }
  }

  /// Answer and reason.
  var text: String { answer + reason }

  /// The same inside a sentence.
  var lowercased: String { answer.lowercased() + reason }

  private static func doubt(_ comparison: Comparison) -> String {
    let names = comparison.sources.map {
      Excerpt.shortened(TerminalText.oneLine($0.name), limit: 60)
    }
    let gaps = comparison.events.gaps(at: .same)
    if names.count == 2, let gap = gaps.first {
      return ": \(gap.comparability.reasons(names[gap.stray], names[gap.nearest])). "
        + "Nothing is told as left out."
    }
    let reasons = gaps.map { gap in
      "\(names[gap.stray]) and \(names[gap.nearest]), the likest: "
        + gap.comparability.reasons(names[gap.stray], names[gap.nearest])
    }
    return
      ": \(reasons.joined(separator: "; ")). Nothing is told as left out between such accounts."
  }
}
