internal import Comparison
internal import DocumentModel
internal import Facts
internal import Findings
internal import TextCore

/// What stands below page one, each part under a line that opens it.
struct MarkdownFolds {
  let context: MarkdownContext
  let page: PageOne

  // MARK: Left out

  /// What page one does not show of what is left out and told differently.
  var rest: String {
    var parts: [String] = []
    let told = page.told.dropFirst(page.toldShown)
    if !told.isEmpty {
      parts += ["### Passages to compare"] + told.map { context.told($0) }
    }
    for left in page.leftOut where left.shown < left.entries.count {
      let rest = left.entries.dropFirst(left.shown)
      var lines = rest.prefix(PageOne.Most.leftOut - left.shown).map { context.leftOut($0) }
      if lines.count < rest.count { lines.append("- \(rest.count - lines.count) more") }
      parts.append(
        "### Left out of \(page.heading(left.source))\n\n" + lines.joined(separator: "\n"))
    }
    guard !parts.isEmpty else { return "" }
    let count = page.leftOut.reduce(0) { $0 + $1.entries.count - $1.shown }
    let summary = [
      told.isEmpty ? nil : ReportWords.counted(told.count, "pair") + " to compare",
      count == 0 ? nil : "\(count) more left out",
    ].compactMap { $0 }.joined(separator: ", ")
    return context.folded("<b>\(summary)</b>", parts.joined(separator: "\n\n"))
  }

  // MARK: Facts

  /// The matrix: one row a sentence and state, one column a source. What is
  /// unclear is counted: the page and the text for a terminal list it.
  var facts: String {
    guard !context.claims.isEmpty else { return "No fact was told apart." }
    let isPair = context.comparison.sources.count == 2
    // Of many sources what one of them tells alone says little of the others.
    let listed = context.claims.filter { isPair ? !$0.isUndecided : $0.carrierCount > 1 }
    let decided = FactRow.all(listed, context.comparison)
    var parts = [ReportWords.legend]
    if !decided.isEmpty { parts.append(table(decided)) }
    if listed.count < context.claims.count {
      let alone = isPair ? "" : "\(page.aloneCount) that one source tells alone, "
      parts.append(
        "Not listed: \(alone)\(page.unclearCount) where the words do not decide whether another "
          + "source tells them. `--format html` has all.")
    }
    let count = ReportWords.counted(listed.count, "fact")
    return context.folded(
      "<b>\(count)</b>, source by source", parts.joined(separator: "\n\n"))
  }

  private func table(_ rows: [FactRow]) -> String {
    let sources = context.comparison.readings.indices
    let cutter = page.cutter
    let lines = rows.map { row -> [String] in
      let name = cutter.name(of: row.fact, marking: row.marks).map(context.written)
      return [name ?? MarkdownText.escaped(row.fact.label)]
        + sources.map { context.mark(row.fact, $0) }
    }
    return MarkdownText.table(["Fact"] + sources.map(SourceLegend.siglum), lines)
  }

  // MARK: Findings

  /// One line a finding, but for those that the lists of what is left out hold.
  var findings: String {
    let comparison = context.comparison
    // Both passages of these say all that there is to say.
    let told = Set(page.told.compactMap { $0.kind == nil ? $0.finding : nil })
    var parts: [String] = []
    for section in ReportSection.allCases where section != .input {
      let found = comparison.findings.filter {
        ReportSection($0) == section && !LeftOutReader.isListed($0) && !told.contains($0)
          && $0.rule != VoiceTable.accountOmissionRule
      }
      let nothing = found.isEmpty ? NothingFound(section, comparison) : nil
      guard !found.isEmpty || nothing != nil && section != .leftOut else { continue }
      var lines = ["**\(section.title)**"]
      lines += found.map { context.line($0) }
      if found.isEmpty, let nothing { lines.append("- " + nothing.text { "`\($0)`" }) }
      parts.append("\(lines[0])\n\n" + lines.dropFirst().joined(separator: "\n"))
    }
    if let unlisted = ReportWords.unlisted(comparison.unlistedCount) { parts.append(unlisted) }
    let counts = ReportWords.severities(comparison).joined(separator: ", ")
    return context.folded(
      "<b>Further findings</b>; of all, \(counts)", parts.joined(separator: "\n\n"))
  }

  // MARK: Input

  /// Remarks on the input under their count.
  var remarks: String {
    let remarks = InputRemarks(context.comparison).all
    guard !remarks.isEmpty else { return "" }
    let items = remarks.map { remark in
      let kind = remark.kind.map { "`\($0.rawValue)` · " } ?? ""
      let severity = remark.severity.map { "\($0.rawValue) · " } ?? ""
      let place = remark.passage.map { " \(context.place($0))" } ?? ""
      return "- \(kind)\(severity)\(MarkdownText.escaped(remark.text))\(place)"
    }
    let count = items.count == 1 ? "One remark" : "\(items.count) remarks"
    return context.folded("<b>\(count) on the input</b>", items.joined(separator: "\n"))
  }
}

/// How to read the report, and what made it.
struct ReadingNotes {
  let tool: ToolIdentity

  var markdown: String {
    """
    <sub>“Not found” is a statement about these texts, not about intent; agreement is no proof. \
    A fact told in wholly other words is missed. \(tool.name) \(tool.version) · rules \
    \(tool.rulesDigest)</sub>
    """
  }
}
