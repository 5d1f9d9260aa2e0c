internal import Comparison
internal import Coverage
internal import DocumentModel

/// What is not found where, with the passages that carry it, for three and
/// more sources.
struct LeftOutSection {
  let context: MarkdownContext

  /// Blocks a source before the rest is folded.
  private static let shown = 5

  init(_ context: MarkdownContext) { self.context = context }

  private static let kinds: Set<FindingKind> = [
    .topicMissing, .claimMissing, .commitmentMissing, .actorMissing, .qualifierMissing,
  ]

  var markdown: String {
    var parts = [
      "## Left out",
      "Listed when a primary source, or at least two others, carry the fact. Absence is not "
        + "intent: an account may leave out what its readers know or what came later.",
    ]
    for source in context.comparison.readings.indices { parts.append(section(source)) }
    let reported = context.comparison.findings.filter { $0.kind == .reportedOmission }
    if !reported.isEmpty {
      parts.append("### Reported by a source itself")
      parts += reported.map(reportedBlock)
    }
    parts += context.comparison.findings.filter { $0.kind == .sharedSilence }.map {
      "- `shared-silence` · note · \(MarkdownText.escaped($0.message))"
    }
    return parts.joined(separator: "\n\n")
  }

  private func section(_ source: Int) -> String {
    let findings = context.comparison.findings.filter {
      $0.passage.source == source && Self.kinds.contains($0.kind) && $0.severity > .note
    }
    let title = "### Not found in \(context.name(source))"
    guard !findings.isEmpty else { return title + "\n\nNothing that others carry was missed." }
    let blocks = FindingBlocks(findings).blocks
    var parts = [title] + blocks.prefix(Self.shown).map(markdown)
    let rest = blocks.dropFirst(Self.shown)
    if !rest.isEmpty {
      parts.append(
        """
        <details>
        <summary><b>\(rest.count) more</b></summary>

        \(rest.map(markdown).joined(separator: "\n\n"))

        </details>
        """)
    }
    return parts.joined(separator: "\n\n")
  }

  private func markdown(_ block: [Finding]) -> String {
    guard let first = block.first, let evidence = first.counterparts.first else { return "" }
    let labels = block.compactMap { finding in
      context.comparison.facts.first { $0.id == finding.fact }.map { context.label($0) }
    }
    let title =
      labels.isEmpty ? MarkdownText.escaped(first.message) : labels.joined(separator: " · ")
    let count = block.count > 1 ? " × \(block.count)" : ""
    let others = first.counterparts.dropFirst()
    let also =
      others.isEmpty
      ? "" : "\n\nAlso in " + others.map(context.passages.place).joined(separator: ", ") + "."
    let evidences = block.compactMap(\.counterparts.first)
    let shown = evidences.map { context.passages.markdown($0) }.joined(separator: "<br>")
    let nearest = counterpart(of: first)
    return """
      **\(title)** · `\(first.kind.rawValue)`\(count) · \(first.severity.rawValue)

      | \(context.name(evidence.source)) · \(context.passages.place(evidence)) | \
      \(context.name(first.passage.source)) · \(context.passages.place(first.passage)) |
      |:--|:--|
      | \(shown) | \(nearest) |\(also)
      """
  }

  /// What the source that lacks a fact has instead.
  private func counterpart(of finding: Finding) -> String {
    let shown = context.passages.markdown(finding.passage)
    if finding.kind == .qualifierMissing { return shown }
    let fact = context.comparison.facts.first { $0.id == finding.fact }
    let isNear = fact.map { $0.cells[finding.passage.source].nearest != nil } ?? false
    return isNear ? "nearest passage: " + shown : "no passage comes near"
  }

  private func reportedBlock(_ finding: Finding) -> String {
    "\(context.passages.markdown(finding.passage)) \(context.passages.place(finding.passage)) · "
      + "`\(finding.kind.rawValue)` · note\n\n\(MarkdownText.paragraph(finding.message))."
  }
}

/// Findings that share kind, place and the sentence of their evidence, as one
/// block: the items of one list stay together.
struct FindingBlocks {
  private(set) var blocks: [[Finding]] = []

  init(_ findings: [Finding]) {
    for finding in findings {
      let match = blocks.firstIndex { block in
        block[0].kind == finding.kind && block[0].kind == .topicMissing
          && block[0].counterparts.first?.source == finding.counterparts.first?.source
          && block[0].counterparts.map(\.source) == finding.counterparts.map(\.source)
      }
      if let match { blocks[match].append(finding) } else { blocks.append([finding]) }
    }
  }
}
