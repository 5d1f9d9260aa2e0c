internal import DocumentModel
internal import FoundationEssentials

/// The whole run for programs, version 1: all findings with their status,
/// whatever is listed elsewhere. Columns are code points, lines and columns
/// 1-based, ends exclusive.
enum GateJSON {
  static func text(_ result: GateResult) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Values of text and numbers only: encoding them cannot fail.
    guard let data = try? encoder.encode(Document(result)) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    var schemaVersion = "1"
    var exitCode: Int
    var scope: String?
    var untouchedCases: Int
    var cases: [Case]
    var remarks: [Remark]
    var errors: [String]

    init(_ result: GateResult) {
      exitCode = Int(result.exitCode)
      scope = result.scope
      untouchedCases = result.untouchedCases
      cases = result.cases.map { Case($0) }
      remarks = result.remarks.map { Remark($0) }
      errors = result.errors
    }
  }

  private struct Case: Encodable {
    var path: String
    var title: String?
    var sources: [Source]
    var findings: [Entry]
    var switchedOff: Int
    /// Pairs of passages that were compared word for word.
    var pairs: Int

    init(_ one: CaseResult) {
      path = one.path
      title = one.title
      sources = one.sources.map { Source(path: $0.path, role: $0.role.rawValue, words: $0.words) }
      findings = one.findings.map { Entry($0) }
      switchedOff = one.switchedOff
      pairs = one.pairCount
    }
  }

  private struct Source: Encodable {
    var path: String
    var role: String
    var words: Int
  }

  private struct Entry: Encodable {
    var kind, severity, status, message, fingerprint: String
    var reason: String?
    var place: Place
    var counterparts: [Place]

    init(_ finding: JudgedFinding) {
      kind = finding.finding.kind.rawValue
      severity = finding.finding.severity.rawValue
      message = finding.finding.message
      fingerprint = finding.fingerprint
      place = Place(finding.place)
      counterparts = finding.counterparts.map { Place($0) }
      switch finding.status {
      case .failing: status = "failing"
      case .listed: status = "open"
      case .baselined: status = "baselined"
      case .unchanged: status = "unchanged"
      case .suppressed(let why):
        status = "suppressed"
        reason = why
      }
    }
  }

  private struct Place: Encodable {
    var path: String
    var line, column, endLine, endColumn: Int
    var excerpt: String

    init(_ place: FindingPlace) {
      path = place.path
      line = place.line
      column = place.column
      endLine = place.endLine
      endColumn = place.endColumn
      excerpt = place.excerpt
    }
  }

  private struct Remark: Encodable {
    var kind, severity, path, message: String
    var line: Int?
    var fails: Bool

    init(_ remark: GateRemark) {
      kind = remark.kind.rawValue
      severity = remark.severity.rawValue
      path = remark.path
      message = remark.message
      line = remark.line
      fails = remark.isFailing
    }
  }
}
