public import DocumentModel

/// Explains kinds of findings.
public enum KindReport {
  /// What can be explained: kinds of findings, and `budget`, which the gate
  /// prints beside them.
  private static let all = FindingKind.allCases.map(\.about) + [.budget]

  /// The names of what can be explained.
  public static let names = all.map(\.id)

  /// What a kind looks for, when it fails a gate, and where it errs; `nil` for
  /// a name that is no kind.
  /// - Parameter failing: when a gate fails for a kind, in words.
  public static func explanation(
    _ name: String, failing: (FindingKind) -> String
  ) -> ReportText? {
    guard let about = all.first(where: { $0.id == name }) else { return nil }
    var lines = [name, "", about.text, ""]
    if about.kind != nil { lines.append("group     \(about.group.rawValue)") }
    lines += [
      "severity  \(severity(about))", "gate      \(gate(about, failing))", "",
      "Example:", "  \(about.example)", "", "False alarm:", "  \(about.falseAlarm)", "",
      "What to do:", "  \(about.remedy)", "", KindDescription.help,
    ]
    return ReportText(lines.joined(separator: "\n") + "\n")
  }

  /// The same as JSON.
  public static func json(
    _ name: String, tool: ToolIdentity, failing: (FindingKind) -> String
  ) -> ReportText? {
    guard let about = all.first(where: { $0.id == name }) else { return nil }
    var json = JSONWriter()
    json.object { json in
      json.member("kind") { json in
        json.object { json in
          json.member("example", about.example)
          json.member("falseAlarm", about.falseAlarm)
          json.member("gate", gate(about, failing))
          json.member("group", about.kind?.group.rawValue)
          json.member("id", name)
          json.member("looksFor", about.text)
          json.member("remedy", about.remedy)
          json.member("severity", severity(about))
        }
      }
      json.member("schemaVersion", JSONReport.schemaVersion)
      json.member("tool") { JSONReport.write(tool, to: &$0) }
    }
    return json.finished()
  }

  private static func severity(_ about: KindDescription) -> String {
    about.severity.rawValue + (about.kind == nil ? "" : ", where nothing speaks for less")
  }

  private static func gate(_ about: KindDescription, _ failing: (FindingKind) -> String) -> String {
    about.kind.map(failing) ?? "fails; without `budgets` in the configuration there is none"
  }
}
