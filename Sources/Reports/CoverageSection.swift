internal import Comparison
internal import Coverage
internal import DocumentModel

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
      "● carried · ◐ partly: same topic, another or thinner fact · ○ not found. "
        + "`L3` is the line in the source.",
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

/// Passages that state one fact, side by side, for three and more sources.
struct SharedSection {
  let context: MarkdownContext

  /// Facts shown before the rest is folded.
  private static let shown = 5

  init(_ context: MarkdownContext) { self.context = context }

  var markdown: String {
    let facts = context.claims.filter { $0.sources(.carried).count > 1 }
    guard !facts.isEmpty else { return "" }
    var parts = ["## Side by side", "Bold marks words that no other passage in the row has."]
    parts.append(facts.prefix(Self.shown).map(block).joined(separator: "\n\n"))
    let rest = facts.dropFirst(Self.shown)
    if !rest.isEmpty {
      parts.append(
        """
        <details>
        <summary><b>\(rest.count) more shared facts</b></summary>

        \(rest.map(block).joined(separator: "\n\n"))

        </details>
        """)
    }
    return parts.joined(separator: "\n\n")
  }

  private func block(_ fact: Fact) -> String {
    let carriers = fact.sources(.carried)
    let passages = carriers.compactMap { source in
      fact.cells[source].spans.first.map { Passage(source: source, range: $0) }
    }
    let head = passages.map { passage in
      "\(context.name(passage.source)) · \(context.passages.place(passage))"
    }
    let cells = passages.map { passage in
      context.passages.markdown(passage, against: passages.filter { $0 != passage })
    }
    return """
      **\(context.label(fact))**

      | \(head.joined(separator: " | ")) |
      |\(passages.map { _ in ":--|" }.joined())
      | \(cells.joined(separator: " | ")) |
      """
  }
}
