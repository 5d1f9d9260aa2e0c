internal import DocumentModel
internal import Reports
internal import TextCore

/// Annotations of the whole run, as workflow commands of GitHub Actions
/// (escaping: `command.ts` of https://github.com/actions/toolkit).
struct GateAnnotations {
  let result: GateResult
  let options: GateRenderingOptions

  /// GitHub shows ten a level and step and drops the rest in silence, so the
  /// tenth says how many there are.
  private static let shown = 9

  var text: String {
    var lines: [String] = []
    for (severity, command) in [
      (Severity.error, "error"), (.warning, "warning"), (.note, "notice"),
    ] {
      var all: [String] = []
      for isFailing in [true, false] {
        all += result.cases.flatMap { options.listed($0) }
          .filter { $0.finding.severity == severity && ($0.status == .failing) == isFailing }
          .map { annotation($0, command) }
      }
      all += result.remarks.filter { $0.severity == severity && ($0.isFailing || !options.isQuiet) }
        .map { annotation($0, command) }
      if severity == .error {
        all += result.errors.map { "::error title=biasdiff::\(message($0))" }
      }
      lines += all.prefix(GateAnnotations.shown)
      if all.count > GateAnnotations.shown {
        let rest = all.count - GateAnnotations.shown
        lines.append("::\(command) title=biasdiff::\(rest) more of this level; see the summary")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func annotation(_ finding: JudgedFinding, _ command: String) -> String {
    let place = finding.place
    var properties = [
      "file=\(property(place.path))", "line=\(place.line)", "endLine=\(place.endLine)",
    ]
    // Columns are not accepted for more than one line.
    if place.line == place.endLine {
      properties += ["col=\(place.column)", "endColumn=\(place.endColumn)"]
    }
    properties.append("title=\(property(finding.finding.kind.rawValue))")
    let others = finding.counterparts.prefix(2).map {
      "\($0.path):\($0.line) “\(Excerpt.shortened($0.excerpt, limit: 160))”"
    }
    let text = Excerpt.shortened(TerminalText.oneLine(finding.finding.message), limit: 600)
    let evidence = others.isEmpty ? "" : "; see \(others.joined(separator: "; "))"
    return "::\(command) \(properties.joined(separator: ","))::\(message(text + evidence))"
  }

  private func annotation(_ remark: GateRemark, _ command: String) -> String {
    let line = remark.line.map { ",line=\($0)" } ?? ""
    return
      "::\(command) file=\(property(remark.path))\(line),title=\(property(remark.kind.rawValue))"
      + "::\(message(remark.message))"
  }

  private func message(_ text: String) -> String {
    GitHubAnnotations.message(TerminalText.oneLine(text))
  }

  private func property(_ text: String) -> String {
    GitHubAnnotations.property(TerminalText.oneLine(text))
  }
}
