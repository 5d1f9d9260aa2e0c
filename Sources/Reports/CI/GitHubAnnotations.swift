internal import DocumentModel

/// Writes workflow commands of GitHub Actions; escaping as in `command.ts` of
/// https://github.com/actions/toolkit.
public enum GitHubAnnotations {
  /// GitHub shows ten a level and step and drops the rest in silence: nine
  /// are written, and one that tells how many more there are.
  private static let shown = 9

  public static func render(_ located: LocatedFindings) -> ReportText {
    var lines: [String] = []
    for (severity, command) in [
      (Severity.error, "error"), (.warning, "warning"), (.note, "notice"),
    ] {
      let all = located.findings.filter { $0.finding.severity == severity }
      lines += all.prefix(shown).map { line($0, command) }
      if all.count > shown {
        lines.append(
          "::\(command) title=biasdiff::\(all.count - shown) more of this level; see the report")
      }
    }
    return ReportText(lines.map { $0 + "\n" }.joined())
  }

  private static func line(_ located: LocatedFinding, _ command: String) -> String {
    let place = located.place
    var properties = [
      "file=\(property(TerminalText.oneLine(place.path)))", "line=\(place.startLine)",
      "endLine=\(place.endLine)",
    ]
    // Columns are not accepted for more than one line.
    if place.startLine == place.endLine {
      properties += ["col=\(place.startUnit)", "endColumn=\(place.endUnit)"]
    }
    properties.append("title=\(property(located.finding.kind.rawValue))")
    let others = zip(located.counterparts, located.counterpartNames).prefix(3)
      .map { "\($1) \(TerminalText.oneLine($0.path)):\($0.startLine)" }
    let text =
      located.message + (others.isEmpty ? "" : " (see \(others.joined(separator: ", ")))")
    return "::\(command) \(properties.joined(separator: ","))::\(message(text))"
  }

  /// The text of a workflow command, escaped as GitHub's toolkit does.
  package static func message(_ text: String) -> String { escaped(text, isProperty: false) }

  /// The value of a property of a workflow command, likewise.
  package static func property(_ text: String) -> String { escaped(text, isProperty: true) }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    text.replacing(bytesWhere: isSpecial) { text, offset in
      switch text[offset] {
      case UInt8(ascii: "%"): "%25"
      case 0x0D: "%0D"
      case 0x0A: "%0A"
      case UInt8(ascii: ":") where isProperty: "%3A"
      case UInt8(ascii: ",") where isProperty: "%2C"
      default: nil
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: ","): true
    default: false
    }
  }
}
