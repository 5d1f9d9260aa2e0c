internal import DocumentModel

/// Writes GitLab's Code Quality report
/// (https://docs.gitlab.com/ci/testing/code_quality/): an array without a byte
/// order mark, `[]` when nothing was found, a fingerprint of its own for each.
public enum GitLabReport {
  public static func render(_ located: LocatedFindings) -> ReportText {
    var json = JSONWriter()
    json.array(located.findings) { json, located in
      json.object { json in
        json.member("description", located.message)
        json.member("check_name", located.finding.kind.rawValue)
        json.member("fingerprint", located.fingerprint)
        json.member("severity", severity(located.finding.severity))
        json.member("location") { json in
          json.object { json in
            json.member("path", located.place.path)
            json.member("lines") { json in
              json.object { json in
                json.member("begin", located.place.startLine)
                json.member("end", located.place.endLine)
              }
            }
          }
        }
      }
    }
    return json.finished()
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
