public import YAMLReader

/// One defect of a rule pack.
public struct RulePackError: Error, Sendable, Hashable, CustomStringConvertible {
  public var path: String
  /// 1-based.
  public var line: Int
  /// 1-based, in code points.
  public var column: Int
  /// The rule at fault, when its id could be read.
  public var rule: String?
  /// What was expected and what was found; several lines for a pattern.
  public var message: String

  public init(
    path: String, at position: YAMLPosition, rule: String? = nil, _ message: String
  ) {
    self.path = path
    self.line = position.line
    self.column = position.column
    self.rule = rule
    self.message = message
  }

  public var description: String {
    "\(path):\(line):\(column): \(rule.map { "\($0): " } ?? "")\(message)"
  }

  /// The description by lines; those after the first are indented and show
  /// where in a pattern it went wrong.
  public var lines: [String] {
    description.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// All defects of the packs that were read, by file, then position.
public struct RulePackErrors: Error, Sendable, Hashable, CustomStringConvertible {
  public var errors: [RulePackError]

  public init(_ errors: [RulePackError]) { self.errors = errors }

  public var description: String { errors.map(\.description).joined(separator: "\n") }
}
