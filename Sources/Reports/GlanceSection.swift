internal import Comparison
internal import Coverage
internal import DocumentModel

/// At a glance: what all carry and what is not found in each; the same rows
/// for every source.
struct GlanceSection {
  let context: MarkdownContext

  /// Facts named in a row before the rest is counted.
  private static let named = 7

  init(_ context: MarkdownContext) { self.context = context }

  var markdown: String {
    let sources = context.comparison.readings.indices
    var rows: [(String, String)] = []
    let all = context.comparison.facts.filter { fact in
      fact.sources(.carried).count == sources.count
    }
    rows.append((sources.count == 2 ? "Both carry" : "All \(sources.count) carry", names(all)))
    if sources.count > 2 { rows.append(("Several carry", names(shared(sources.count)))) }
    for source in sources {
      let missing = context.claims.filter { $0.cells[source].status == .notFound }
      let backed = missing.filter { isBacked($0, source) }
      let partly = context.claims.filter { $0.cells[source].status == .partly }
      var text = names(backed.isEmpty ? missing : backed, of: missing.count)
      if !partly.isEmpty { text += " · ◐\u{A0}partly: \(names(partly, limit: 3))" }
      rows.append(("Not found in \(context.name(source))", text))
    }
    rows.append(("In one source only", counts(sources)))
    rows.append(("Findings", severities))
    let body = rows.map { "| **\($0.0)** | \($0.1) |" }.joined(separator: "\n")
    return "## At a glance\n\n| | Facts |\n|:--|:--|\n\(body)"
  }

  /// Carried by two or more, but not by all.
  private func shared(_ count: Int) -> [Fact] {
    context.claims.filter { (2..<count).contains($0.sources(.carried).count) }
  }

  /// Whether a primary source or two others carry what the source lacks.
  private func isBacked(_ fact: Fact, _ source: Int) -> Bool {
    let carriers = fact.sources(.carried)
    return carriers.count > 1
      || carriers.contains { context.comparison.sources[$0].metadata.role == .primary }
  }

  private func names(_ facts: [Fact], limit: Int = named, of total: Int? = nil) -> String {
    let total = total ?? facts.count
    guard total > 0 else { return "none" }
    let shown = facts.prefix(limit).map { context.label($0, limit: 45) }
    let rest = total - shown.count
    return shown.joined(separator: " · ") + (rest > 0 ? " · +\(rest)" : "")
  }

  private func counts(_ sources: Range<Int>) -> String {
    sources.map { source in
      let own = context.claims.filter { $0.sources(.carried) == [source] }.count
      return "\(context.name(source)) \(own)"
    }.joined(separator: " · ")
  }

  private var severities: String {
    let findings = context.comparison.findings
    return [(Severity.error, "error"), (.warning, "warning"), (.note, "note")].map {
      severity, word in
      let count = findings.filter { $0.severity == severity }.count
      return "\(count) \(word)\(count == 1 ? "" : "s")"
    }.joined(separator: " · ")
  }
}
