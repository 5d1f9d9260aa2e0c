/// The formats that the gate writes.
public enum GateFormat: String, Sendable, Hashable, CaseIterable {
  /// For people, at a terminal and in the log of a run.
  case text
  /// For the summary of a workflow run, or a comment.
  case markdown
  /// Everything, for programs.
  case json
  /// Annotations: workflow commands of GitHub Actions.
  case github

  /// The names as messages list them.
  public static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// Whether the format is made from whole comparisons.
  public var needsComparisons: Bool { false }
}

/// A file to write and its format.
public struct GateOutput: Sendable, Hashable {
  public var format: GateFormat
  public var path: String

  /// Reads `FORMAT=FILE`.
  ///
  /// - Parameter isConfined: whether the file must lie below the folder that
  ///   it is relative to, as the configuration's must.
  /// - Returns: `nil` for an unknown format, no file, or one that leads out.
  public init?(_ text: String, isConfined: Bool = true) {
    guard let equals = text.firstIndex(of: "="),
      let format = GateFormat(rawValue: String(text[..<equals]))
    else { return nil }
    let file = String(text[text.index(after: equals)...])
    guard !file.isEmpty, !file.utf8.contains(0) else { return nil }
    if isConfined {
      guard RelativePath.isConfined(file), !file.split(separator: "/").contains(".git") else {
        return nil
      }
    }
    self.format = format
    path = file
  }
}
