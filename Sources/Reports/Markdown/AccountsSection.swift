internal import Comparison
internal import DocumentModel
internal import Facts
internal import Findings
internal import TextCore

/// What each party is reported to have said, in whichever source, and who is
/// quoted how much.
struct AccountsSection {
  let context: MarkdownContext

  private enum Shown {
    /// Columns, and rows before the rest is folded.
    static let speakers = 5
    static let facts = 12
    /// Places in a cell.
    static let places = 3
    static let others = 10
  }

  private let table: AccountTable

  init(_ context: MarkdownContext) {
    self.context = context
    table = AccountTable(context.comparison, claims: context.claims, limit: Shown.speakers)
  }

  private var comparison: Comparison { context.comparison }

  var markdown: String {
    guard !table.facts.isEmpty else { return omissions }
    let parts = [
      "### Who is reported to say what",
      "What each party is reported to have said, in whichever source; a document’s own words are "
        + "its party’s. An empty cell means that no source reports it from that party. Facts that "
        + "stand in documents only are in the coverage table.",
      matrix, others, omissions, quoted,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  // MARK: Facts

  private var matrix: String {
    let head =
      "| Fact | " + table.columns.map(title).joined(separator: " | ") + " |\n|:--|"
      + table.columns.map { _ in ":--|" }.joined()
    let rows = table.facts.map { fact -> String in
      let cells = table.columns.indices.map { places(table.passages(of: fact, column: $0)) }
      return "| \(context.label(fact)) | \(cells.joined(separator: " | ")) |"
    }
    return folded(rows, head, limit: Shown.facts, what: "more facts")
  }

  private func title(_ account: Account) -> String {
    let count = table.claims(of: account).count
    return "\(MarkdownText.escaped(account.speaker.name))<br><sub>\(count) facts</sub>"
  }

  /// The places of passages by source, at most a few.
  private func places(_ passages: [Passage]) -> String {
    var lines: [String] = []
    for passage in passages {
      let place = context.passages.place(passage)
      if !lines.contains(place) { lines.append(place) }
    }
    let rest = lines.count - Shown.places
    return lines.prefix(Shown.places).joined(separator: ", ") + (rest > 0 ? " +\(rest)" : "")
  }

  private var others: String {
    guard !table.others.isEmpty else { return "" }
    let items = table.others.prefix(Shown.others).map { account in
      let passages = table.claims(of: account).flatMap(\.passages)
      return "\(MarkdownText.escaped(account.speaker.name)) (\(places(passages)))"
    }
    let rest = table.others.count - items.count
    return "Others who are reported: " + items.joined(separator: " · ")
      + (rest > 0 ? " · \(rest) more" : "")
  }

  /// What one party's account has and another's has not.
  private var omissions: String {
    let findings = comparison.findings.filter { $0.rule == VoiceTable.accountOmissionRule }
    guard !findings.isEmpty else { return "" }
    let items = findings.map { finding in
      let places = finding.counterparts.prefix(Shown.places).map(context.passages.place)
      return "- \(MarkdownText.escaped(finding.message)) · `\(finding.kind.rawValue)` · "
        + "\(finding.severity.rawValue) · \(places.joined(separator: ", ")); for the other account "
        + "see \(context.passages.place(finding.passage))"
    }
    return context.folded(
      "<b>\(findings.count) facts in one party’s account only</b>", items.joined(separator: "\n"))
  }

  // MARK: Who is quoted

  private var quoted: String {
    let speakers = QuotedSpeakers(comparison).rows
    guard !speakers.isEmpty else { return "" }
    let rows = speakers.map { row -> String in
      let cells = row.shares.map { $0.passages.isEmpty ? "" : "\($0.words)" }
      return "| \(MarkdownText.escaped(row.speaker.name)) | \(cells.joined(separator: " | ")) |"
    }
    let names = comparison.sources.indices.map(context.name).joined(separator: " | ")
    let head = "| | \(names) |\n|:--|" + comparison.sources.map { _ in "--:|" }.joined()
    return "### Who is quoted\n\nWords in quotation marks.\n\n"
      + folded(rows, head, limit: 8, what: "more speakers")
  }

  private func folded(_ rows: [String], _ head: String, limit: Int, what: String) -> String {
    let open = ([head] + rows.prefix(limit)).joined(separator: "\n")
    let rest = rows.dropFirst(limit)
    guard !rest.isEmpty else { return open }
    return open + "\n\n"
      + context.folded("<b>\(rest.count) \(what)</b>", ([head] + rest).joined(separator: "\n"))
  }
}
