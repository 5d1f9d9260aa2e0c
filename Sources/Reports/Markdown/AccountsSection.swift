internal import Comparison
internal import Coverage
internal import DocumentModel
internal import Quotations
internal import Reading
internal import UnicodeText
internal import Voices

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

  private let claims: [Fact]
  /// Identifiers of claims, and of those that several sources carry.
  private let claimIDs: Set<String>
  private let sharedIDs: Set<String>

  init(_ context: MarkdownContext) {
    self.context = context
    claims = context.claims
    claimIDs = Set(claims.map(\.id))
    sharedIDs = Set(claims.lazy.filter { $0.sources(.carried).count > 1 }.map(\.id))
  }

  private var comparison: Comparison { context.comparison }

  var markdown: String {
    let accounts = comparison.accounts.filter { account in
      account.speaker.kind != .role && account.statements.contains { isClaim($0.fact) }
    }
    let columns = Array(
      accounts.filter { shared($0) > 1 || isAtHand($0) }.enumerated().sorted { a, b in
        let (x, y) = (shared(a.element), shared(b.element))
        return x != y ? x > y : a.offset < b.offset
      }.map(\.element).prefix(Shown.speakers))
    let matrix = matrix(columns)
    guard !matrix.isEmpty else { return omissions }
    let parts = [
      "### Who is reported to say what",
      "What each party is reported to have said, in whichever source; a document’s own words are "
        + "its party’s. An empty cell means that no source reports it from that party. Facts that "
        + "stand in documents only are in the coverage table.",
      matrix, others(accounts.filter { !columns.contains($0) }), omissions, quoted,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func isClaim(_ fact: String) -> Bool { claimIDs.contains(fact) }

  private func claims(of account: Account) -> Int {
    account.statements.filter { isClaim($0.fact) }.count
  }

  /// Whether a document of the party is among the sources.
  private func isAtHand(_ account: Account) -> Bool {
    comparison.sources.indices.contains { source in
      comparison.voices.owner(of: source).map {
        comparison.voices.speakers[$0] == account.speaker
      } ?? false
    }
  }

  /// Facts of an account that several sources carry.
  private func shared(_ account: Account) -> Int {
    account.statements.filter { sharedIDs.contains($0.fact) }.count
  }

  // MARK: Facts

  private func matrix(_ columns: [Account]) -> String {
    let passages = columns.map { account in
      Dictionary(account.statements.map { ($0.fact, $0.passages) }, uniquingKeysWith: { a, _ in a })
    }
    let facts = claims.filter { fact in
      passages.contains { $0[fact.id]?.contains { isReported($0) } ?? false }
    }
    guard !facts.isEmpty else { return "" }
    let head =
      "| Fact | " + columns.map(title).joined(separator: " | ") + " |\n|:--|"
      + columns.map { _ in ":--|" }.joined()
    let rows = facts.map { fact -> String in
      let cells = passages.map { places($0[fact.id] ?? []) }
      return "| \(context.label(fact)) | \(cells.joined(separator: " | ")) |"
    }
    return folded(rows, head, limit: Shown.facts, what: "more facts")
  }

  /// Whether a passage is reported speech and not a document's own words.
  private func isReported(_ passage: Passage) -> Bool {
    comparison.voices.owner(of: passage.source) == nil
  }

  private func title(_ account: Account) -> String {
    let count = claims(of: account)
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

  private func others(_ accounts: [Account]) -> String {
    guard !accounts.isEmpty else { return "" }
    let items = accounts.prefix(Shown.others).map { account in
      let passages = account.statements.filter { isClaim($0.fact) }.flatMap(\.passages)
      return "\(MarkdownText.escaped(account.speaker.name)) (\(places(passages)))"
    }
    let rest = accounts.count - items.count
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

  /// Quotations and quoted words of each speaker in each source.
  private var quoted: String {
    let voices = comparison.voices
    var counts: [Int: [(quotations: Int, words: Int)]] = [:]
    for (source, speech) in comparison.speech.enumerated() {
      for (index, quotation) in speech.quotations.enumerated()
      where quotation.nesting == 0 && !quotation.quoted.isEmpty {
        guard let speaker = voices.speaker(ofQuotation: index, in: source) else { continue }
        let reading = comparison.readings[source]
        let words = quotation.quoted.reduce(0) { $0 + reading.wordIndices(in: $1).count }
        let empty = comparison.sources.map { _ in (quotations: 0, words: 0) }
        counts[speaker, default: empty][source].quotations += 1
        counts[speaker, default: empty][source].words += words
      }
    }
    let order = counts.keys.sorted { a, b in
      let (x, y) = (total(counts[a]), total(counts[b]))
      return x != y ? x > y : a < b
    }
    guard !order.isEmpty else { return "" }
    let rows = order.map { speaker -> String in
      let cells = (counts[speaker] ?? []).map { $0.quotations == 0 ? "" : "\($0.words)" }
      return "| \(MarkdownText.escaped(voices.speakers[speaker].name)) | "
        + "\(cells.joined(separator: " | ")) |"
    }
    let names = comparison.sources.indices.map(context.name).joined(separator: " | ")
    let head = "| | \(names) |\n|:--|" + comparison.sources.map { _ in "--:|" }.joined()
    return "### Who is quoted\n\nWords in quotation marks.\n\n"
      + folded(rows, head, limit: 8, what: "more speakers")
  }

  private func total(_ counts: [(quotations: Int, words: Int)]?) -> Int {
    (counts ?? []).reduce(0) { $0 + $1.words }
  }

  private func folded(_ rows: [String], _ head: String, limit: Int, what: String) -> String {
    let open = ([head] + rows.prefix(limit)).joined(separator: "\n")
    let rest = rows.dropFirst(limit)
    guard !rest.isEmpty else { return open }
    return open + "\n\n"
      + context.folded("<b>\(rest.count) \(what)</b>", ([head] + rest).joined(separator: "\n"))
  }
}
