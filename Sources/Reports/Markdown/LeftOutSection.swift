internal import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

/// What is not found where, with the passages that carry it.
///
/// Two sources have tables of what one lacks; then only what those do not
/// hold is listed.
struct LeftOutSection {
  let context: MarkdownContext
  let blocks: [FindingBlock]

  /// Blocks a source before the rest is folded.
  private static let shown = 5

  init(_ context: MarkdownContext, _ blocks: [FindingBlock]) {
    self.context = context
    let isPair = context.comparison.sources.count == 2
    self.blocks = blocks.filter { !isPair || !$0.kind.isInTables }
  }

  var markdown: String {
    let isPair = context.comparison.sources.count == 2
    if isPair && blocks.isEmpty { return "" }
    var parts = [
      "## \(ReportSection.leftOut.title)",
      isPair
        ? "Beside what the tables above show." : ReportSection.leftOut.lead(context.comparison),
    ]
    for source in context.comparison.sources.indices {
      parts += section(source, isPair)
    }
    parts += tail
    let rest = blocks.filter { !$0.isPerSource }
    if !rest.isEmpty {
      parts.append("### Told by a source itself, or of all")
      parts += BlockText(context, heading: "####").folded(rest, shown: Self.shown)
    }
    return parts.joined(separator: "\n\n")
  }

  private func section(_ source: Int, _ isPair: Bool) -> [String] {
    let own = blocks.filter {
      $0.isPerSource && $0.source == source && (isPair || $0.severity > .note)
    }
    let title = "### Not found in \(context.name(source))"
    guard !own.isEmpty else {
      return isPair ? [] : [title, nothing(in: source)]
    }
    return [title] + BlockText(context, heading: "####").folded(own, shown: Self.shown)
  }

  private func nothing(in source: Int) -> String {
    context.comparison.mayLackSomething(source)
      ? "Nothing that a primary source or two others tell is surely missing."
      : ReportWords.doubtfulAbsence
  }

  // MARK: The long tail

  /// Notes, by source, in tables under one fold.
  private var tail: [String] {
    guard context.comparison.sources.count > 2 else { return [] }
    let notes = blocks.filter { $0.isPerSource && $0.severity == .note }
    guard !notes.isEmpty else { return [] }
    let count = notes.reduce(0) { $0 + $1.findings.count }
    let tables = context.comparison.sources.indices.compactMap { source -> String? in
      let findings = notes.filter { $0.source == source }.flatMap(\.findings)
      guard !findings.isEmpty else { return nil }
      return """
        **Not found in \(context.name(source))** (\(findings.count))

        | Fact | Kind | ● carried by |
        |:--|:--|:--|
        \(findings.map(row).joined(separator: "\n"))
        """
    }
    return [
      context.folded(
        "<b>The long tail</b>: \(ReportWords.counted(count, "note")), by source",
        tables.joined(separator: "\n\n"))
    ]
  }

  private func row(_ finding: Finding) -> String {
    let label =
      context.fact(finding.fact).map { context.label($0) }
      ?? MarkdownText.escaped(Excerpt.shortened(finding.message, limit: 90))
    let places = finding.counterparts.prefix(3).map(context.passages.place)
    return "| \(label) | `\(finding.kind.rawValue)` | \(places.joined(separator: ", ")) |"
  }
}

extension FindingKind {
  /// Whether the tables of a report on two sources hold its findings.
  fileprivate var isInTables: Bool { absence == .fact || isToldBesideTables }

  /// Whether findings of the kind are about no source that lacks something: they
  /// stand below the tables of a report on two sources.
  var isToldBesideTables: Bool { absence == .told || absence == .everywhere }
}
