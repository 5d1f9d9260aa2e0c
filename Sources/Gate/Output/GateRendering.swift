public import DocumentModel

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

  func lists(_ finding: JudgedFinding) -> Bool {
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
    }
  }
}
