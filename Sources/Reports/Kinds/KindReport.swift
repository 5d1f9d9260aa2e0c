public import DocumentModel

/// Explains kinds of findings.
public enum KindReport {
  /// The names that can be explained: kinds of findings, and `budget`, which
  /// the gate prints beside them.
  public static let names = FindingKind.allCases.map(\.rawValue) + [budgetName]

  static let budgetName = "budget"

  /// What a kind looks for, when it fails a gate, and where it errs; `nil` for
  /// a name that is no kind.
  /// - Parameter failing: when a gate fails for a kind, in words.
  public static func explanation(
    _ name: String, failing: (FindingKind) -> String
  ) -> ReportText? {
    guard let known = known(name, failing) else { return nil }
    var lines = [name, "", known.note.looksFor, ""]
    lines += known.fields.map { field, text in
      field + String(repeating: " ", count: max(1, 10 - field.utf8.count)) + text
    }
    lines += [
      "", "Example:", "  \(known.note.example)", "", "False alarm:", "  \(known.note.falseAlarm)",
    ]
    lines += ["", "What to do:", "  \(known.note.remedy)", "", KindCatalogue.help]
    return ReportText(lines.joined(separator: "\n") + "\n")
  }

  /// The same as JSON.
  public static func json(
    _ name: String, tool: ToolIdentity, failing: (FindingKind) -> String
  ) -> ReportText? {
    guard let known = known(name, failing) else { return nil }
    var json = JSONWriter()
    json.object { json in
      json.member("kind") { json in
        json.object { json in
          json.member("example", known.note.example)
          json.member("falseAlarm", known.note.falseAlarm)
          json.member("gate", known.gate)
          json.member("group", known.group)
          json.member("id", name)
          json.member("looksFor", known.note.looksFor)
          json.member("remedy", known.note.remedy)
          json.member("severity", known.severity)
        }
      }
      json.member("schemaVersion", JSONReport.schemaVersion)
      json.member("tool") { JSONReport.write(tool, to: &$0) }
    }
    return json.finished()
  }

  private struct Known {
    var note: KindNote
    var group: String?
    var severity: String
    var gate: String

    var fields: [(String, String)] {
      (group.map { [("group", $0)] } ?? []) + [("severity", severity), ("gate", gate)]
    }
  }

  private static func known(_ name: String, _ failing: (FindingKind) -> String) -> Known? {
    if name == budgetName {
      return Known(
        note: .budget, severity: Severity.error.rawValue,
        gate: "fails; without `budgets` in the configuration there is none")
    }
    guard let kind = FindingKind(rawValue: name) else { return nil }
    return Known(
      note: KindCatalogue.note(kind), group: kind.group.rawValue,
      severity: "\(kind.defaultSeverity.rawValue), where nothing speaks for less",
      gate: failing(kind))
  }
}
