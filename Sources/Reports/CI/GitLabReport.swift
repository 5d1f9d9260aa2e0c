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
        json.member("fingerprint", fingerprint(located))
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

  /// GitLab takes findings of one fingerprint for one, so the file is part of
  /// it: the 64-bit FNV-1a hash of its path (Fowler, Noll and Vo) is added.
  private static func fingerprint(_ located: LocatedFinding) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in located.place.path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return located.fingerprint + "-" + String(hash, radix: 16)
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
