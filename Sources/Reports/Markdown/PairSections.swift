internal import Comparison
internal import DocumentModel
internal import Facts
internal import UnicodeText

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

  private var legend: String { ReportWords.legend + " Bold marks the words that differ." }

  // MARK: In both

  private var inBoth: String {
    let facts = context.comparison.facts.filter { $0.carrierCount == 2 }
    let title = "## In both"
    guard !facts.isEmpty else { return title + "\n\nNo fact stands in both." }
    let head = "| Fact | \(context.name(0)) | \(context.name(1)) | Finding |\n|:--|:--|:--|:--|"
    return "\(title)\n\n" + folded(withoutMirrored(facts).map(sharedRow), head)
  }

  /// What a reader must decide by looking, folded: it is no finding.
  private var unclearFacts: String {
    let facts = context.comparison.facts.filter { fact in
      fact.isClaim && fact.carrierCount < 2
        && fact.cells.contains { $0.status == .unclear && $0.nearest != nil }
    }
    guard !facts.isEmpty else { return "" }
    let head = "| Fact | \(context.name(0)) | \(context.name(1)) | Finding |\n|:--|:--|:--|:--|"
    return context.folded(
      "<b>\(facts.count) unclear</b>: compare the passages",
      ([head] + withoutMirrored(facts).map(sharedRow)).joined(separator: "\n"))
  }

  /// Of two facts that each touch the other's passage only the first: one
  /// topic, two things said of it, one row.
  private func withoutMirrored(_ facts: [Fact]) -> [Fact] {
    var shown: Set<[ByteRange?]> = []
    return facts.filter { fact in
      shown.insert([0, 1].map { fact.cells[$0].spans.first ?? fact.cells[$0].nearest }).inserted
    }
  }

  private func sharedRow(_ fact: Fact) -> String {
    let passages = [0, 1].map { source -> Passage? in
      let cell = fact.cells[source]
      return (cell.spans.first ?? cell.nearest).map { Passage(source: source, range: $0) }
    }
    let cells = [0, 1].map { source -> String in
      guard let own = passages[source] else { return "" }
      let other = passages[1 - source].map { [$0] } ?? []
      let cell = fact.cells[source]
      let mark = cell.status == .carried ? "●" : cell.status == .differs ? "≠" : "?"
      return "\(mark) \(context.passages.markdown(own, against: other)) "
        + context.passages.place(own)
    }
    let findings = [0, 1].flatMap { context.findings(of: fact, in: $0) }
      .filter { $0.group == .omission && $0.kind != .buried && $0.kind != .spaceImbalance }
      .map { "`\($0.kind.rawValue)` · \($0.severity.rawValue)" }
    let told = findings.isEmpty ? "none" : findings.joined(separator: "<br>")
    return "| **\(context.label(fact, limit: 55))** | \(cells[0]) | \(cells[1]) | \(told) |"
  }

  // MARK: Not found

  private func missing(in source: Int) -> String {
    let other = 1 - source
    let facts = context.claims.filter { $0.cells[source].status == .notFound }
    let title = "## Not found in \(context.name(source))"
    guard !facts.isEmpty else {
      return title + "\n\nEvery fact of \(context.name(other)) was found."
    }
    let head =
      "| Fact | ● \(context.name(other)) | Finding | ○ \(context.name(source)): nearest passage |\n"
      + "|:--|:--|:--|:--|"
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
      own.map { "\(context.passages.markdown($0)) \(context.passages.place($0))" } ?? ""
    let finding = context.findings(of: fact, in: source).first { $0.group == .omission }
    let told = finding.map { "`\($0.kind.rawValue)` · \($0.severity.rawValue)" } ?? "none"
    let nearest =
      fact.cells[source].nearest.map { range -> String in
        let passage = Passage(source: source, range: range)
        return "\(context.passages.markdown(passage)) \(context.passages.place(passage))"
      } ?? "none"
    let text =
      "| **\(context.label(fact, limit: 55))** | \(shown) | \(told) | "
      + "\(nearest == previous && nearest != "none" ? "same" : nearest) |"
    return (text, nearest)
  }

  private var reported: String {
    context.comparison.findings.filter { $0.kind == .reportedOmission || $0.kind == .sharedSilence }
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
