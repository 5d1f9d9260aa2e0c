internal import DocumentModel

/// Writes reviewdog's formats (`proto/rdf/reviewdog.proto` of
/// https://github.com/reviewdog/reviewdog). Columns are UTF-8 bytes, 1-based,
/// end exclusive.
public enum ReviewdogReport {
  /// `rdjson`: one value with all diagnostics.
  public static func render(_ located: LocatedFindings, tool: ToolIdentity) -> ReportText {
    var json = JSONWriter()
    json.object { json in
      json.member("source") { write(tool, to: &$0) }
      json.member("severity", "INFO")
      json.member("diagnostics") { json in
        json.array(located.findings) { write($1, nil, to: &$0) }
      }
    }
    return json.finished()
  }

  /// `rdjsonl`: one diagnostic a line.
  public static func renderLines(_ located: LocatedFindings, tool: ToolIdentity) -> ReportText {
    var bytes: [UInt8] = []
    for located in located.findings {
      var json = JSONWriter(isOneLine: true)
      write(located, tool, to: &json)
      bytes += json.finished().bytes
    }
    return ReportText(bytes)
  }

  private static func write(_ tool: ToolIdentity, to json: inout JSONWriter) {
    json.object { $0.member("name", tool.name) }
  }

  private static func write(
    _ located: LocatedFinding, _ tool: ToolIdentity?, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("message", located.message)
      json.member("location") { write(located.place, to: &$0) }
      json.member("severity", severity(located.finding.severity))
      if let tool { json.member("source") { write(tool, to: &$0) } }
      json.member("code") { json in
        json.object { $0.member("value", located.finding.kind.rawValue) }
      }
      if !located.counterparts.isEmpty {
        json.member("related_locations") { json in
          json.array(zip(located.counterparts, located.counterpartNames)) { json, pair in
            json.object { json in
              json.member("message", pair.1)
              json.member("location") { write(pair.0, to: &$0) }
            }
          }
        }
      }
    }
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "INFO"
    }
  }

  private static func write(_ place: FilePlace, to json: inout JSONWriter) {
    json.object { json in
      json.member("path", place.path)
      json.member("range") { json in
        json.object { json in
          json.member("start") { position(place.startLine, place.startByte, to: &$0) }
          json.member("end") { position(place.endLine, place.endByte, to: &$0) }
        }
      }
    }
  }

  private static func position(_ line: Int, _ column: Int, to json: inout JSONWriter) {
    json.object { json in
      json.member("line", line)
      json.member("column", column)
    }
  }
}
