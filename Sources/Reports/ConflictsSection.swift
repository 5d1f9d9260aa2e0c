internal import Comparison
internal import DocumentModel
internal import Quotations

/// Where accounts conflict, with the passages side by side: the first thing a
/// reader should see.
struct ConflictsSection {
  let context: MarkdownContext

  /// Conflicts before the rest is folded.
  private static let shown = 5

  init(_ context: MarkdownContext) { self.context = context }

  /// What stands in the section: facts, headlines, certainty, and what frames
  /// one matter in two ways.
  private static func isConflict(_ finding: Finding) -> Bool {
    switch finding.kind {
    case .certaintyShift: !finding.counterparts.isEmpty
    case .labelDivergence: finding.rule == "label-divergence/opposed-framing"
    default: finding.group == .facts || finding.group == .headline
    }
  }

  var markdown: String {
    let findings = context.comparison.findings.filter(ConflictsSection.isConflict)
    var parts = ["## Conflicts"]
    guard !findings.isEmpty else {
      parts.append(
        "Nothing found. Compared, in passages that tell the same thing: figures, times, places, "
          + "roles, denials, certainty, offices, and each headline with its own body.")
      return parts.joined(separator: "\n\n")
    }
    parts.append(
      "The same thing told in ways that do not fit together, or not with the same certainty. "
        + "Which account is right is not decided here.")
    let blocks = findings.enumerated().map { block($0.element, $0.offset + 1) }
    parts += blocks.prefix(Self.shown)
    let rest = blocks.dropFirst(Self.shown)
    if !rest.isEmpty {
      parts.append(
        """
        <details>
        <summary><b>\(rest.count) more</b></summary>

        \(rest.joined(separator: "\n\n"))

        </details>
        """)
    }
    return parts.joined(separator: "\n\n")
  }

  private func block(_ finding: Finding, _ number: Int) -> String {
    let passages = [finding.passage] + finding.counterparts
    let heads = passages.map { "\(context.name($0.source)) · \(context.passages.place($0))" }
    let cells = passages.map { passage in
      let others = passages.filter { $0 != passage }
      return context.passages.markdown(passage, against: others)
        + "<br><sub>\(MarkdownText.escaped(voice(passage)))</sub>"
    }
    return """
      **\(number) · \(MarkdownText.escaped(ConflictsSection.title(finding.kind)))** · \
      `\(finding.kind.rawValue)` · \(finding.severity.rawValue)

      | \(heads.joined(separator: " | ")) |
      |\(heads.map { _ in ":--" }.joined(separator: "|"))|
      | \(cells.joined(separator: " | ")) |

      \(MarkdownText.paragraph(finding.message)).
      """
  }

  private func voice(_ passage: Passage) -> String {
    if context.comparison.sources[passage.source].metadata.isTranslated {
      return "own voice, translation"
    }
    switch context.comparison.speech[passage.source].voices.voice(at: passage.range) {
    case .outlet: return "own voice"
    case .indirect(let speaker): return "\(speaker ?? "somebody not named"), reported"
    case .quotation(let speaker): return "\(speaker ?? "somebody not named"), quoted"
    }
  }

  private static func title(_ kind: FindingKind) -> String {
    switch kind {
    case .numberConflict: "Figures that do not fit"
    case .dateTimeConflict: "Times that do not fit"
    case .polarityConflict: "Affirmed and denied"
    case .roleConflict: "Who did it"
    case .scopeConflict: "One figure, two measures"
    case .placeConflict: "Places that do not fit"
    case .nameTitleConflict: "Office of one person"
    case .agreementScope: "What the agreement covers"
    case .causeAsserted: "Cause or order in time"
    case .precisionShift: "Firmer and vaguer figure"
    case .certaintyShift: "Stated or hedged"
    case .labelDivergence: "Two framings of one matter"
    case .headlineNumber: "Figure of the headline"
    case .headlineCertainty: "Headline firmer than its body"
    case .headlineUnsupported: "Headline without its body"
    case .headlineDivergence: "Headlines on different matters"
    default: kind.rawValue
    }
  }
}
