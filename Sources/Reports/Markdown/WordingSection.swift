internal import Comparison
internal import DocumentModel
internal import Quotations
internal import TextCore

/// Wording: words that another account puts more calmly, and loaded words without a counterpart.
struct WordingSection {
  let context: MarkdownContext

  /// Contrasts in the open; the rest is folded.
  private static let shown = 5
  /// Loaded words without a counterpart that are named a source.
  private static let listed = 12

  init(_ context: MarkdownContext) { self.context = context }

  private var findings: [Finding] {
    context.comparison.findings.filter { ReportSection($0) == .wording }
  }

  var markdown: String {
    let contrasts = ranked(findings.filter { !$0.counterparts.isEmpty })
    let alone = findings.filter { $0.counterparts.isEmpty }
    let unlisted = ReportWords.unlisted(context.comparison.unlistedCount)
    guard !contrasts.isEmpty || !alone.isEmpty else {
      let nothing = "Nothing to list: the rules of wording met no word that is likely loaded."
      return (["## Wording", nothing] + [unlisted].compactMap { $0 }).joined(separator: "\n\n")
    }
    var parts = ["## Wording"]
    parts += contrasts.prefix(Self.shown).map(block)
    let rest = contrasts.dropFirst(Self.shown)
    if !rest.isEmpty || !alone.isEmpty { parts.append(folded(rest.map(block), alone)) }
    if let unlisted { parts.append(unlisted) }
    return parts.joined(separator: "\n\n")
  }

  /// Most severe first, then surest.
  private func ranked(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { a, b in
      if a.element.severity != b.element.severity { return a.element.severity > b.element.severity }
      if a.element.score != b.element.score { return a.element.score > b.element.score }
      return a.offset < b.offset
    }.map(\.element)
  }

  // MARK: Contrasts

  /// The two passages side by side, with the words in question bold.
  private func block(_ finding: Finding) -> String {
    guard let other = finding.counterparts.first else { return "" }
    let sides = [finding.passage, other]
    let head = sides.map { "\(context.name($0.source)) · \(context.passages.place($0))" }
    return """
      ### “\(word(finding.passage))” or “\(word(other))”
      `\(finding.rule)` · \(kind(finding))\(finding.severity.rawValue)

      | \(head.joined(separator: " | ")) |
      | :-- | :-- |
      | \(sides.map(context.passages.inContext).joined(separator: " | ")) |

      \(MarkdownText.paragraph(finding.message))
      """
  }

  /// The kind, where the rule's name does not say it.
  private func kind(_ finding: Finding) -> String {
    finding.rule == finding.kind.rawValue ? "" : "`\(finding.kind.rawValue)` · "
  }

  private func word(_ passage: Passage) -> String {
    let text = context.comparison.sources[passage.source].text.string(passage.range)
    return MarkdownText.escaped(Excerpt.shortened(text, limit: 40))
  }

  // MARK: Folded

  private func folded(_ blocks: [String], _ alone: [Finding]) -> String {
    var summary: [String] = []
    if !blocks.isEmpty { summary.append("\(blocks.count) more") }
    if !alone.isEmpty {
      summary.append(
        "\(alone.count) loaded word\(alone.count == 1 ? "" : "s") without a counterpart")
    }
    return context.folded(
      "<b>\(summary.joined(separator: ", and "))</b>",
      (blocks + [list(alone)]).filter { !$0.isEmpty }.joined(separator: "\n\n"))
  }

  /// One line a source, its surest first.
  private func list(_ alone: [Finding]) -> String {
    guard !alone.isEmpty else { return "" }
    let lines = context.comparison.readings.indices.compactMap { source -> String? in
      let own = ranked(alone.filter { $0.passage.source == source })
      guard !own.isEmpty else { return nil }
      let shown = own.prefix(Self.listed).map { finding in
        "“\(word(finding.passage))”\(whose(finding)) "
          + "\(context.passages.lineLink(finding.passage)) `\(finding.rule)`"
      }
      let rest = own.count - shown.count
      return "- **\(context.name(source))**: " + shown.joined(separator: " · ")
        + (rest > 0 ? " · +\(rest)" : "")
    }
    return "Notes, surest first; no account that tells the same was found to choose otherwise.\n\n"
      + lines.joined(separator: "\n")
  }

  private func whose(_ finding: Finding) -> String {
    switch finding.voice {
    case "quotation": ", in quotation"
    case "indirect": ", reported"
    default: ""
    }
  }
}
