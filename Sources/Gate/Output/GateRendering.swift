internal import Comparison
public import DocumentModel
internal import Reports

/// What shapes reports of the gate besides their format.
public struct GateRenderingOptions: Sendable, Hashable {
  /// The least severity that is listed; failing findings always are.
  public var show: Severity
  /// Whether nothing but what fails is told.
  public var isQuiet: Bool
  /// The suppressions file that texts name, relative to the root.
  public var suppressionsPath: String

  public init(show: Severity, isQuiet: Bool = false, suppressionsPath: String) {
    self.show = show
    self.isQuiet = isQuiet
    self.suppressionsPath = suppressionsPath
  }

  /// The most findings of a case that are listed without failing: long lists
  /// are not read.
  public var mostOpen = 5

  /// The findings of a case that are listed: all that fail, then the first
  /// ones of the rest.
  func listed(_ one: CaseResult) -> [JudgedFinding] {
    let all = one.findings.filter(lists)
    let failing = all.filter { $0.status == .failing }
    return failing + all.filter { $0.status != .failing }.prefix(mostOpen)
  }

  private func lists(_ finding: JudgedFinding) -> Bool {
    switch finding.status {
    case .failing: true
    case .listed: !isQuiet && finding.finding.severity >= show
    case .baselined, .suppressed, .unchanged: false
    }
  }
}

extension GateFormat {
  /// The run in this format; the one place that knows the writers.
  public func rendered(_ result: GateResult, _ options: GateRenderingOptions) -> String {
    switch self {
    case .text: GateText(result: result, options: options).text
    case .markdown: GateMarkdown(result: result, options: options).text
    case .json: GateJSON.text(result)
    case .github: GateAnnotations(result: result, options: options).text
    case .html:
      result.cases.compactMap(\.comparison).map { HTMLReport.render($0, tool: .current).string }
        .joined()
    case .sarif: located(result) { SARIFReport.render($0, tool: .current) }.joined()
    case .rdjson: located(result) { ReviewdogReport.render($0, tool: .current) }.joined()
    case .rdjsonl: located(result) { ReviewdogReport.renderLines($0, tool: .current) }.joined()
    case .gitlab: GateFormat.joinedArrays(located(result, GitLabReport.render))
    case .junit: located(result, JUnitReport.render).joined()
    case .checkstyle: located(result, CheckstyleReport.render).joined()
    }
  }

  /// A text a case, of its located findings; one text for formats of one case.
  private func located(
    _ result: GateResult, _ render: (LocatedFindings) -> ReportText
  ) -> [String] {
    result.cases.compactMap(\.comparison).map { render(LocatedFindings($0)).string }
  }

  /// The items of JSON arrays as one array.
  static func joinedArrays(_ arrays: [String]) -> String {
    let items = arrays.compactMap { array -> Substring? in
      guard let start = array.firstIndex(of: "["), let end = array.lastIndex(of: "]") else {
        return nil
      }
      let inner = array[array.index(after: start)..<end]
      return inner.allSatisfy(\.isWhitespace) ? nil : inner
    }
    return "[" + items.joined(separator: ",") + "]\n"
  }
}
