internal import DocumentModel
internal import Reports
internal import TextCore

/// The run for people: each finding with its passages in the form
/// `path:line:column: severity: …` that editors and log viewers know, then
/// what was compared and why the run ends as it does.
struct GateText {
  let result: GateResult
  let options: GateRenderingOptions

  var text: String {
    let summary = GateSummary(result: result, options: options)
    var blocks: [[String]] = []
    for one in result.cases {
      let listed = options.listed(one)
      guard !listed.isEmpty else { continue }
      blocks.append(["== \(TerminalText.oneLine(heading(one)))"])
      blocks += listed.map(entry)
    }
    let remarks = result.remarks.filter { $0.isFailing || !options.isQuiet }
    if !remarks.isEmpty { blocks.append(remarks.map(line)) }
    if options.isQuiet && result.exitCode == 0 { return "" }
    blocks.append(summary.lines)
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func heading(_ one: CaseResult) -> String {
    one.path + (one.title.map { ": \($0)" } ?? "")
  }

  private func entry(_ finding: JudgedFinding) -> [String] {
    let fails = finding.status == .failing ? ", fails" : ""
    var lines = [
      "\(place(finding.place)): \(finding.finding.severity.rawValue): "
        + "\(TerminalText.oneLine(finding.finding.message)) [\(finding.finding.kind.rawValue)\(fails)]"
    ]
    let absence = finding.finding.kind.absence
    let isNearest = absence?.isLookedUp == true && absence != .part
    lines.append((isNearest ? "    nearest  " : "    here     ") + quoted(finding.place))
    for other in finding.counterparts.prefix(2) {
      lines.append("    there    \(place(other)): \(quoted(other))")
    }
    if finding.counterparts.count > 2 {
      lines.append("    there    and \(finding.counterparts.count - 2) more")
    }
    if finding.status == .failing { lines.append("    fingerprint \(finding.fingerprint)") }
    return lines
  }

  private func line(_ remark: GateRemark) -> String {
    let place = safe(remark.path) + (remark.line.map { ":\($0)" } ?? "")
    return TerminalText.oneLine(
      "\(place): \(remark.severity.rawValue): \(remark.message) "
        + "[\(remark.kind.rawValue)\(remark.isFailing ? ", fails" : "")]")
  }

  private func place(_ place: FindingPlace) -> String {
    "\(safe(place.path)):\(place.line):\(place.column)"
  }

  /// A line that starts with a colon can be a command to what shows the log.
  private func safe(_ path: String) -> String {
    let path = TerminalText.oneLine(path)
    return path.hasPrefix(":") ? "./\(path)" : path
  }

  private func quoted(_ place: FindingPlace) -> String {
    "“\(Excerpt.shortened(place.excerpt, limit: 160))”"
  }
}
