internal import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

/// The body of a report on two sources: one table a group, with the passages
/// in its cells.
struct PairSections: Sendable {
  let context: MarkdownContext

  init(_ context: MarkdownContext) { self.context = context }

  private static let shown = 17

  /// The tables in reading order, each drawn on its own; some are empty.
  var sections: [@Sendable () -> String] {
    [
      { legend + "\n\n" + inBoth }, { unclearFacts }, { missing(in: 1) }, { missing(in: 0) },
      { reported },
    ]
  }

  private var legend: String {
    ReportWords.legend + " In passages bold marks the words that differ; in a fact, where only a "
      + "part of the clause is meant, that part."
  }

  // MARK: In both

  private var inBoth: String {
    let facts = context.claims.filter { $0.carrierCount == 2 }
    let title = "## In both"
    guard !facts.isEmpty else { return title + "\n\nNo fact was found in both." }
    // What is told differently is what a reader looks for first.
    let ordered = facts.filter(\.isToldDifferently) + facts.filter { !$0.isToldDifferently }
    return "\(title)\n\n" + folded(ordered.map(sharedRow), head)
  }

  private var head: String {
    "| Fact | \(context.name(0)) | \(context.name(1)) | Finding |\n|:--|:--|:--|:--|"
  }

  /// What a reader must decide by looking, folded: it is no finding.
  private var unclearFacts: String {
    let facts = context.claims.filter(\.isUndecided)
    guard !facts.isEmpty else { return "" }
    return context.folded(
      "<b>\(facts.count) unclear</b>: compare the passages",
      ReportWords.unclearLead + "\n\n"
        + ([head] + facts.map(sharedRow)).joined(separator: "\n"))
  }

  private func sharedRow(_ fact: Fact) -> String {
    let passages = [0, 1].map { context.comparison.passage(of: fact, in: $0) }
    let cells = [0, 1].map { source -> String in
      let mark = context.mark(fact.cells[source].status)
      guard let own = passages[source] else { return mark + ": no passage comes near" }
      let other = passages[1 - source].map { [$0] } ?? []
      return "\(mark): \(context.passages.markdownSentence(own, against: other)) "
        + context.passages.place(own)
    }
    let findings = [0, 1].flatMap { context.findings(of: fact, in: $0) }
      .filter { $0.kind.absence == .fact }
      .map { "`\($0.kind.rawValue)` · \($0.severity.rawValue)" }
    let told = findings.isEmpty ? "none" : findings.joined(separator: "<br>")
    return "| \(context.label(fact)) | \(cells[0]) | \(cells[1]) | \(told) |"
  }

  // MARK: Not found

  private func missing(in source: Int) -> String {
    let other = 1 - source
    let title = "## Not found in \(context.name(source))"
    guard context.comparison.mayLackSomething(source) else {
      return title + "\n\n" + ReportWords.doubtfulAbsence
    }
    let facts = context.claims.filter { context.comparison.isLeftOut($0, of: source) }
    guard !facts.isEmpty else {
      let unclear = context.claims.count { $0.cells[source].status == .unclear }
      return title + "\n\nNo fact of \(context.name(other)) is surely missing"
        + (unclear > 0 ? "; \(ReportWords.areUnclear(unclear))." : ".")
    }
    let head =
      "| Fact | ● \(context.name(other)): carried | Finding "
      + "| ○ \(context.name(source)): not found, nearest passage |\n|:--|:--|:--|:--|"
    var previous: String?
    let rows = facts.map { fact -> String in
      let row = missingRow(fact, source, other, previous)
      previous = row.nearest
      return row.text
    }
    return "\(title)\n\n" + folded(rows, head)
  }

  private func missingRow(
    _ fact: Fact, _ source: Int, _ other: Int, _ previous: String?
  ) -> (text: String, nearest: String) {
    let own = fact.cells[other].spans.first.map { Passage(source: other, range: $0) }
    let shown =
      own.map { told in
        let sentence = context.passages.sentence(of: told)
        return "\(context.passages.markdown(sentence, marking: fact.cells[other].spans)) "
          + context.passages.place(told)
      } ?? ""
    let finding = context.findings(of: fact, in: source).first { $0.group == .omission }
    let told = finding.map { "`\($0.kind.rawValue)` · \($0.severity.rawValue)" } ?? "none"
    let nearest =
      fact.cells[source].nearest.map { range -> String in
        let passage = Passage(source: source, range: range)
        return "\(context.passages.markdown(passage)) \(context.passages.place(passage))"
      } ?? "none"
    let text =
      "| \(context.label(fact)) | \(shown) | \(told) | "
      + "\(nearest == previous && nearest != "none" ? "same" : nearest) |"
    return (text, nearest)
  }

  private var reported: String {
    context.comparison.findings.filter(\.kind.isToldBesideTables)
      .map { finding in
        "- `\(finding.kind.rawValue)` · note · \(MarkdownText.escaped(finding.message)) "
          + "(\(context.passages.place(finding.passage)))"
      }.joined(separator: "\n")
  }

  /// The first rows in the open, the rest folded under their count.
  private func folded(_ rows: [String], _ head: String) -> String {
    let open = ([head] + rows.prefix(Self.shown)).joined(separator: "\n")
    let rest = rows.dropFirst(Self.shown)
    guard !rest.isEmpty else { return open }
    return open + "\n\n"
      + context.folded("<b>\(rest.count) more</b>", ([head] + rest).joined(separator: "\n"))
  }
}
