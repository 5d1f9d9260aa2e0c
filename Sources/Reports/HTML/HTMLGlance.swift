internal import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

/// At a glance: the same rows for every source.
struct HTMLGlance {
  let context: HTMLContext

  init(_ context: HTMLContext) { self.context = context }

  /// Conflicts that are named.
  private static let conflicts = 4

  var rows: [HTML] {
    let glance = Glance(context.comparison)
    let count = context.sources.count
    var rows = [facts(count == 2 ? "Both tell" : "All \(count) tell", glance.all)]
    if count > 2 { rows.append(facts("Several tell", glance.several)) }
    let conflicts = context.sections.first { $0.section == .conflicts }?.blocks ?? []
    if !conflicts.isEmpty {
      let links = conflicts.prefix(Self.conflicts).map { block in
        HTML.link(
          "f\(block.number)", Excerpt.shortened(TerminalText.oneLine(block.title), limit: 70))
      }
      rows.append(row("They conflict on", links, of: conflicts.count))
    }
    rows += context.sources.map { missing($0, glance) }
    let own = context.sources.map { "\(context.names[$0]) \(glance.ownCount($0))" as HTML }
    rows.append(row("In one source only", own))
    rows.append(row("Findings", ReportWords.severities(context.comparison).map { "\($0)" }))
    return rows
  }

  private func missing(_ source: Int, _ glance: Glance) -> HTML {
    let label = "Not found in \(context.names[source])"
    let unclear = glance.unclear(in: source).count
    guard let missing = glance.missing(in: source) else {
      return row(label, ["\(ReportWords.doubtfulAbsence)"], unclear: unclear)
    }
    return facts(label, missing.named, of: missing.count, unclear: unclear)
  }

  private func facts(
    _ label: String, _ facts: [Fact], of total: Int? = nil, unclear: Int = 0
  ) -> HTML {
    let shown = facts.prefix(Glance.named).map { fact -> HTML in
      "\("≠\u{A0}", if: fact.isToldDifferently)\(context.label(fact, limit: 70))"
    }
    let rest = (total ?? facts.count) - shown.count
    let items = shown.isEmpty ? ["none"] : shown
    return row(label, items, of: items.count + rest, unclear: unclear)
  }

  /// - Parameters:
  ///   - total: how many there are with those that are not shown.
  ///   - unclear: how many facts are neither told nor not found.
  private func row(_ label: String, _ items: [HTML], of total: Int? = nil, unclear: Int = 0)
    -> HTML
  {
    let rest = (total ?? items.count) - items.count
    return """
      <dt>\(label)</dt><dd>\(items, separator: " · ")\
      \(" <span class=\"mo\">· +\(rest)</span>", if: rest > 0)\
      \(" · <span class=\"nb\">\(HTML.mark("unclear"))\(unclear) unclear</span>", if: unclear > 0)</dd>
      """
  }
}
