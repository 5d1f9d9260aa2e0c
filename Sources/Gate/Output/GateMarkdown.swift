internal import DocumentModel
internal import Reports
internal import TextCore

/// The run as Markdown for the summary of a workflow run or a comment:
/// bounded in size, cut between cases.
struct GateMarkdown {
  let result: GateResult
  let options: GateRenderingOptions
  /// GitHub takes 1 MiB for a summary; a comment is cut by whoever posts it.
  private static let byteLimit = 900_000

  var text: String {
    let summary = GateSummary(result: result, options: options)
    let head =
      (["## biasdiff", ""] + summary.verdict.prefix(1).map { "**\(escaped($0))**" } + [""])
      .joined(separator: "\n")
    let foot =
      ([escaped(summary.compared)] + summary.fewPairs.map(escaped)
      + (summary.notListed.map { [escaped($0)] } ?? []))
      .joined(separator: "\n\n") + "\n"
    var body = ""
    var left = 0
    for one in result.cases {
      let listed = options.listed(one)
      guard !listed.isEmpty else { continue }
      let section = section(one, listed)
      if body.utf8.count + section.utf8.count > GateMarkdown.byteLimit {
        left += 1
      } else {
        body += section
      }
    }
    if left > 0 { body += "\n\(ReportWords.counted(left, "more case")) not shown here.\n\n" }
    let remarks = result.remarks.filter { $0.isFailing || !options.isQuiet }.prefix(100)
    if !remarks.isEmpty {
      body +=
        remarks.map {
          "- \($0.severity.rawValue): `\($0.kind.rawValue)` \(escaped($0.path)): \(escaped($0.message))\n"
        }.joined() + "\n"
    }
    for error in result.errors.prefix(100) { body += "- error: \(escaped(error))\n" }
    if !result.errors.isEmpty { body += "\n" }
    return head + "\n" + body + foot
  }

  private func section(_ one: CaseResult, _ listed: [JudgedFinding]) -> String {
    let title = one.title.map { ": \($0)" } ?? ""
    var rows = [
      "### \(escaped(one.path + title))", "",
      "| | finding | here | there |", "|:--|:--|:--|:--|",
    ]
    for finding in listed {
      let mark = finding.status == .failing ? "✗" : ""
      rows.append(
        "| \(mark) \(finding.finding.severity.rawValue) "
          + "| `\(finding.finding.kind.rawValue)` \(escaped(finding.finding.message)) "
          + "| \(cell(finding.place)) "
          + "| \(finding.counterparts.prefix(2).map(cell).joined(separator: "<br>")) |")
    }
    return rows.joined(separator: "\n") + "\n\n"
  }

  private func cell(_ place: FindingPlace) -> String {
    "“\(escaped(Excerpt.shortened(place.excerpt, limit: 240)))” "
      + escaped("\(place.path):\(place.line)")
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
