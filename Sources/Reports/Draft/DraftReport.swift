public import Comparison
public import DocumentModel

/// What `check` writes: a draft sentence by sentence, then the counts and what
/// fails a gate.
public enum DraftReport {
  /// What of a draft is shown.
  public struct Choice: Sendable, Hashable {
    /// Whether supported sentences are shown too.
    public var showsAll: Bool
    /// Whether nothing but what fails is shown.
    public var isQuiet: Bool

    public init(showsAll: Bool = false, isQuiet: Bool = false) {
      self.showsAll = showsAll
      self.isQuiet = isQuiet
    }

    func shown(_ view: DraftView) -> [DraftView.Entry] {
      view.entries.filter { entry in
        isQuiet ? !entry.failing.isEmpty : showsAll || !entry.isSupported
      }
    }
  }

  /// For a terminal. Nothing without a draft, or where `choice` is quiet and
  /// nothing fails.
  /// - Parameter failing: the findings that fail a gate.
  public static func text(
    _ comparison: Comparison, style: TerminalReport.Style, failing: [Finding], choice: Choice
  ) -> ReportText {
    guard let view = DraftView(comparison.listed, failing: failing),
      !choice.isQuiet || !failing.isEmpty
    else { return ReportText("") }
    var writer = TerminalWriter(comparison.listed, style)
    writer.lines += writer.wrapped(TerminalText.oneLine(heading(view)))
    let shown = choice.shown(view)
    for entry in shown { writer.draftEntry(entry, view) }
    writer.lines.append("")
    for finding in view.others {
      let text = TerminalText.oneLine("\(finding.severity.rawValue): \(finding.message)")
      writer.lines += writer.wrapped(
        "\(writer.place(finding.passage)): \(text) [\(finding.kind.rawValue), fails]")
    }
    if !view.others.isEmpty { writer.lines.append("") }
    for line in foot(view, shown.count, failing, choice) { writer.lines += writer.wrapped(line) }
    return ReportText(writer.text)
  }

  /// As Markdown; see ``text(_:style:failing:choice:)``.
  public static func markdown(
    _ comparison: Comparison, links: SourceLinks, failing: [Finding], choice: Choice
  ) -> ReportText {
    let context = MarkdownContext(comparison.listed, longestExcerpt: longestExcerpt)
    guard let section = DraftSection(context, failing: failing),
      !choice.isQuiet || !failing.isEmpty
    else { return ReportText("") }
    let view = section.view
    let shown = choice.shown(view)
    var parts = ["# \(MarkdownText.escaped(heading(view)))"]
    parts += section.tables(shown)
    if !view.others.isEmpty {
      let items = view.others.map { finding in
        "- **fails:** \(MarkdownText.escaped(finding.message)) · `\(finding.kind.rawValue)` · "
          + "\(finding.severity.rawValue) · \(context.passages.place(finding.passage))"
      }
      parts.append(items.joined(separator: "\n"))
    }
    let lines = foot(view, shown.count, failing, choice)
    parts += lines.enumerated().map { number, line in
      number == 0 ? "**\(MarkdownText.escaped(line))**" : MarkdownText.escaped(line)
    }
    return ReportText(OpenLink.closed(parts.joined(separator: "\n\n"), links) + [0x0A])
  }

  /// The longest quoted passage, in words.
  private static let longestExcerpt = 60

  private static func heading(_ view: DraftView) -> String {
    if let title = view.comparison.title { return title }
    let others = view.comparison.sources.indices.filter { $0 != view.source }.map(view.name)
    return "\(view.name(view.source)) against \(others.joined(separator: ", "))"
  }

  /// The counts first.
  private static func foot(
    _ view: DraftView, _ shown: Int, _ failing: [Finding], _ choice: Choice
  ) -> [String] {
    var lines = [view.summary]
    if let few = ReportWords.fewPairs(view.comparison) { lines.append(few + ".") }
    if !choice.isQuiet, let left = DraftView.notShown(view.entries.count - shown) {
      lines.append(left + ".")
    }
    guard !failing.isEmpty else { return lines + ["Nothing fails the gate. (exit 0)"] }
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = failing.count { $0.severity == severity }
      return count > 0 ? ReportWords.counted(count, severity.rawValue) : nil
    }
    return lines + ["Fails the gate: \(counts.joined(separator: ", ")). (exit 1)"]
  }
}
