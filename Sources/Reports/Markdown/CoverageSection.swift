internal import Comparison
internal import DocumentModel
internal import Facts

/// The matrix: one row a fact, one column a source. What only one source tells
/// and nobody can decide for the others is folded.
struct CoverageSection {
  let context: MarkdownContext

  /// Rows before the rest is folded.
  static let shownRows = 17
  /// Facts told differently whose passages are shown.
  private static let shownDiffering = 8

  init(_ context: MarkdownContext) { self.context = context }

  var markdown: String {
    let claims = context.claims
    guard !claims.isEmpty else { return "## Coverage\n\nNo fact was told apart." }
    let decided = claims.filter { !$0.isUndecided }
    let unclear = claims.filter(\.isUndecided)
    var parts = ["## Coverage", ReportWords.legend + " `L3` is the line in the source."]
    let differing = ToldDifferently(context).markdown(limit: Self.shownDiffering)
    if !differing.isEmpty { parts.append(differing) }
    if !decided.isEmpty { parts.append(table(decided.prefix(Self.shownRows))) }
    let rest = decided.dropFirst(Self.shownRows)
    if !rest.isEmpty {
      parts.append(
        context.folded("<b>\(rest.count) more facts</b>, of lower salience", table(rest)))
    }
    if !unclear.isEmpty {
      parts.append(
        context.folded(
          "<b>\(unclear.count) unclear</b>: compare",
          ReportWords.unclearLead + "\n\n" + table(unclear[...])))
    }
    return parts.joined(separator: "\n\n")
  }

  private func table(_ facts: ArraySlice<Fact>) -> String {
    let sources = context.comparison.readings.indices
    let head = "| # | Fact | " + sources.map(context.name).joined(separator: " | ") + " |"
    let rule = "|--:|:--|" + sources.map { _ in ":--|" }.joined()
    let rows = facts.map { fact in
      let cells = sources.map { context.mark(fact, $0) }.joined(separator: " | ")
      return "| \(fact.id.dropFirst()) | \(context.label(fact, limit: 120)) | \(cells) |"
    }
    return ([head, rule] + rows).joined(separator: "\n")
  }
}

/// Facts that sources tell differently, with all passages.
struct ToldDifferently {
  let context: MarkdownContext

  init(_ context: MarkdownContext) { self.context = context }

  /// - Parameter limit: facts in the open; the rest is folded.
  func markdown(limit: Int) -> String {
    let facts = context.claims.filter(\.isToldDifferently)
    guard !facts.isEmpty else { return "" }
    let rows = facts.map(row)
    var text =
      "### Told differently\n\n" + ([Self.head] + rows.prefix(limit)).joined(separator: "\n")
    let rest = rows.dropFirst(limit)
    if !rest.isEmpty {
      text +=
        "\n\n"
        + context.folded("<b>\(rest.count) more</b>", ([Self.head] + rest).joined(separator: "\n"))
    }
    return text
  }

  private static let head = "| Fact | ● carried | ≠ differs |\n|:--|:--|:--|"

  private func row(_ fact: Fact) -> String {
    let passages = context.comparison.differing(fact)
    let stated = passages.filter { fact.cells[$0.source].status == .carried }
    let others = passages.filter { fact.cells[$0.source].status == .differs }
    func cell(_ own: [Passage], _ against: [Passage]) -> String {
      own.map { passage in
        "\(context.name(passage.source)): "
          + context.passages.markdownSentence(passage, against: against) + " "
          + context.passages.place(passage)
      }.joined(separator: "<br>")
    }
    return "| \(context.label(fact)) | \(cell(stated, others)) | \(cell(others, stated)) |"
  }
}
