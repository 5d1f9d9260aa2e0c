internal import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

/// At a glance: what all carry and what is not found in each; the same rows
/// for every source.
struct GlanceSection {
  let context: MarkdownContext

  init(_ context: MarkdownContext) { self.context = context }

  var markdown: String {
    let sources = context.comparison.sources.indices
    let glance = Glance(context.comparison)
    var rows: [(String, String)] = []
    rows.append(
      (sources.count == 2 ? "Both tell" : "All \(sources.count) tell", names(glance.all)))
    if sources.count > 2 { rows.append(("Several tell", names(glance.several))) }
    if let conflicts { rows.append(("They conflict on", conflicts)) }
    for source in sources {
      let unclear = glance.unclear(in: source).count
      var text =
        glance.missing(in: source).map { names($0.named, of: $0.count) }
        ?? ReportWords.doubtfulAbsence
      if unclear > 0 { text += " · *\(unclear) unclear*" }
      rows.append(("Not found in \(context.name(source))", text))
    }
    let own = sources.map { "\(context.name($0)) \(glance.ownCount($0))" }
    rows.append(("In one source only", own.joined(separator: " · ")))
    rows.append(
      ("Findings", ReportWords.severities(context.comparison).joined(separator: " · ")))
    let body = rows.map { "| **\($0.0)** | \($0.1) |" }.joined(separator: "\n")
    return "## At a glance\n\n| | Facts |\n|:--|:--|\n\(body)"
  }

  private var conflicts: String? {
    let found = context.comparison.findings.filter { ReportSection($0) == .conflicts }
    guard !found.isEmpty else { return nil }
    let shown = found.prefix(4).map {
      MarkdownText.escaped(Excerpt.shortened($0.message, limit: 70))
    }
    let rest = found.count - shown.count
    return shown.joined(separator: " · ") + (rest > 0 ? " · +\(rest)" : "")
  }

  private func names(_ facts: [Fact], limit: Int = Glance.named, of total: Int? = nil) -> String {
    let total = total ?? facts.count
    guard total > 0 else { return "none" }
    let shown = facts.prefix(limit).map {
      ($0.isToldDifferently ? "≠\u{A0}" : "") + context.label($0, limit: 70)
    }
    let rest = total - shown.count
    return shown.joined(separator: " · ") + (rest > 0 ? " · +\(rest)" : "")
  }
}
