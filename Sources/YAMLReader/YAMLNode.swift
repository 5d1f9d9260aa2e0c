/// One value of a YAML document and where it stands.
public struct YAMLNode: Sendable, Hashable {
  public var value: Value
  public var position: YAMLPosition

  public indirect enum Value: Sendable, Hashable {
    /// The entries in the order of the document; no key stands twice.
    case mapping([YAMLEntry])
    case sequence([YAMLNode])
    /// `isPlain` says that the scalar stands without quotes, so that `yes` or
    /// `null` may have a meaning beyond its letters.
    case scalar(String, isPlain: Bool)
  }

  public init(_ value: Value, at position: YAMLPosition) {
    self.value = value
    self.position = position
  }

  /// Whether the value is left out: nothing after the colon, `~` or `null`.
  public var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = value else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// What a message calls the value: a short scalar itself, else its kind.
  public var shown: String {
    switch value {
    case .mapping: return "a mapping"
    case .sequence: return "a list"
    case .scalar(let text, _):
      if isNull { return "nothing" }
      let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      return line.count <= 60 && line == text ? "`\(text)`" : "`\(line.prefix(57))…`"
    }
  }
}

/// One key of a mapping with its value.
public struct YAMLEntry: Sendable, Hashable {
  public var key: String
  public var position: YAMLPosition
  public var value: YAMLNode

  public init(key: String, at position: YAMLPosition, value: YAMLNode) {
    self.key = key
    self.position = position
    self.value = value
  }
}

/// A place in a document: 1-based line, 1-based column in code points.
public struct YAMLPosition: Sendable, Hashable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: YAMLPosition, b: YAMLPosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// What is wrong with a document, and where.
public struct YAMLError: Error, Sendable, Hashable, CustomStringConvertible {
  /// 1-based.
  public var line: Int
  /// 1-based, in code points.
  public var column: Int
  /// One sentence without a final stop: what was expected and what was found.
  public var message: String

  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  public init(at position: YAMLPosition, _ message: String) {
    self.init(line: position.line, column: position.column, message: message)
  }

  public var position: YAMLPosition { YAMLPosition(line: line, column: column) }

  public var description: String { "line \(line), column \(column): \(message)" }
}
