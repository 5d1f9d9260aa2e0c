internal import Comparison
internal import DocumentModel
internal import Facts

/// The matrix: one row a fact, one column a source.
struct CoverageSection {
  let context: MarkdownContext

  /// Rows before the rest is folded.
  static let shownRows = 17

  init(_ context: MarkdownContext) { self.context = context }

  var markdown: String {
    let claims = context.claims
    guard !claims.isEmpty else { return "## Coverage\n\nNo fact was told apart." }
    let shown = claims.prefix(Self.shownRows)
    let folded = claims.dropFirst(Self.shownRows)
    var parts = [
      "## Coverage",
      ReportWords.legend + " `L3` is the line in the source.",
      table(shown),
    ]
    if !folded.isEmpty {
      parts.append(
        """
        <details>
        <summary><b>\(folded.count) more facts</b>, of lower salience</summary>

        \(table(folded))

        </details>
        """)
    }
    return parts.joined(separator: "\n\n")
  }

  private func table(_ facts: ArraySlice<Fact>) -> String {
    let sources = context.comparison.readings.indices
    let head = "| # | Fact | " + sources.map(context.name).joined(separator: " | ") + " |"
    let rule = "|--:|:--|" + sources.map { _ in ":--|" }.joined()
    let rows = facts.map { fact in
      let cells = sources.map { context.mark(fact, $0) }.joined(separator: " | ")
      return "| \(fact.id.dropFirst()) | \(context.label(fact)) | \(cells) |"
    }
    return ([head, rule] + rows).joined(separator: "\n")
  }
}
