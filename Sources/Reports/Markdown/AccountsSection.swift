internal import Comparison
internal import DocumentModel
internal import Findings
internal import Quotations
internal import TextCore

/// What one party's account has and another's has not, who is quoted how much,
/// and how persons are named; folded.
struct AccountsSection {
  let context: MarkdownContext

  private enum Shown {
    static let quoted = 8
    static let actors = 6
    /// Names in a cell.
    static let inCell = 2
  }

  private var comparison: Comparison { context.comparison }

  /// Empty where there is nothing to tell.
  var markdown: String {
    let parts = [omissions, quoted, actors].filter { !$0.isEmpty }
    guard !parts.isEmpty else { return "" }
    return context.folded("<b>Whose accounts</b>", parts.joined(separator: "\n\n"))
  }

  /// What one party's account has and another's has not.
  private var omissions: String {
    comparison.findings.filter { $0.rule == VoiceTable.accountOmissionRule }
      .map { context.line($0) }.joined(separator: "\n")
  }

  // MARK: Persons

  private var quoted: String {
    let rows = QuotedSpeakers(comparison).rows.prefix(Shown.quoted).map { row in
      [MarkdownText.escaped(row.speaker.name)]
        + row.shares.map { $0.passages.isEmpty ? "" : "\($0.words)" }
    }
    guard !rows.isEmpty else { return "" }
    return MarkdownText.table(["Words quoted of"] + sigla, Array(rows))
  }

  private var actors: String {
    let rows = NamedActors(comparison).rows.prefix(Shown.actors).map { actor in
      [MarkdownText.escaped(actor.name)]
        + comparison.sources.indices.map { naming(actor.namings[$0], $0) }
    }
    guard !rows.isEmpty else { return "" }
    return MarkdownText.table(["Named as"] + sigla, Array(rows))
  }

  private var sigla: [String] { comparison.sources.indices.map(SourceLegend.siglum) }

  private func naming(_ naming: NamedActors.Naming?, _ source: Int) -> String {
    guard let naming else { return "not named" }
    guard !naming.labels.isEmpty else { return "name only" }
    let shown = naming.labels.prefix(Shown.inCell).map { label in
      MarkdownText.escaped(label.text) + " "
        + context.passages.lineLink(Passage(source: source, range: label.range))
    }
    let rest = naming.labels.count - shown.count
    return shown.joined(separator: "<br>") + (rest > 0 ? "<br>+\(rest)" : "")
  }
}
