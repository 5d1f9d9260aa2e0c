internal import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

/// All that page one does not show: every fact with its states, every finding,
/// and remarks on the input.
extension TerminalWriter {
  mutating func everything(_ page: PageOne) {
    leftOutInAll(page)
    table(page.cutter)
    findings()
    remarks()
  }

  private mutating func leftOutInAll(_ page: PageOne) {
    let rest = page.told.dropFirst(page.toldShown)
    if !rest.isEmpty { title("Passages to compare") }
    for entry in rest { self.entry(entry) }
    for left in page.leftOut where left.shown < left.entries.count {
      title("More left out of \(page.legend[left.source].siglum)")
      for entry in left.entries.dropFirst(left.shown) {
        hanging("  \(place(sigla: entry.sentence.passage))  ", "“\(shown(entry.sentence))”")
      }
    }
  }

  private mutating func table(_ cutter: SentenceCutter) {
    let claims = comparison.facts.filter(\.isClaim)
    guard !claims.isEmpty else { return }
    title("All facts")
    lines += wrapped(ReportWords.legend, indent: 2).map(dim)
    for fact in claims.filter({ !$0.isUndecided }) + claims.filter(\.isUndecided) {
      let name = cutter.name(of: fact)
      hanging("  \(fact.id)  ", name.map(shown) ?? TerminalText.oneLine(fact.label))
      let states = comparison.sources.indices.map { source -> String in
        let cell = fact.cells[source]
        let siglum = SourceLegend.siglum(source)
        let place = comparison.passage(of: fact, in: source).map(place(sigla:))
        let isPlaced = cell.status != .notFound
        return "\(cell.status.mark) \(cell.status.word) \(isPlaced ? place ?? siglum : siglum)"
      }
      lines += wrapped(states.joined(separator: " · "), indent: 6).map(dim)
    }
  }

  private mutating func findings() {
    for section in ReportSection.allCases where section != .input {
      let found = comparison.findings.filter { ReportSection($0) == section }
      if found.isEmpty {
        guard let nothing = NothingFound(section, comparison) else { continue }
        title(section.title)
        lines += wrapped(nothing.text { $0 }, indent: 2)
        continue
      }
      title("\(section.title): \(found.count)")
      for finding in found {
        hanging("  \(place(sigla: finding.passage))  ", told(finding))
      }
    }
    if let unlisted = ReportWords.unlisted(comparison.unlistedCount) {
      lines += [""] + wrapped(unlisted)
    }
  }

  private func told(_ finding: Finding) -> String {
    let message = TerminalText.oneLine(Excerpt.shortened(finding.message, limit: 400))
    return "\(coloured(finding.severity.rawValue, finding.severity)) \(finding.kind.rawValue): "
      + message
  }

  private mutating func remarks() {
    let remarks = InputRemarks(comparison).all
    guard !remarks.isEmpty else { return }
    title("Remarks on the input")
    for remark in remarks { lines += wrapped(TerminalText.oneLine(remark.text), indent: 2) }
  }
}
