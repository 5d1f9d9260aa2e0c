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
  /// The report of a case, as `compare` writes it.
  case html
  /// Open findings, for the tools that show them.
  case sarif, rdjson, rdjsonl, gitlab, junit, checkstyle

  /// The names as messages list them.
  public static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// Whether the format is made from whole comparisons.
  public var needsComparisons: Bool {
    switch self {
    case .text, .markdown, .json, .github: false
    case .html, .sarif, .rdjson, .rdjsonl, .gitlab, .junit, .checkstyle: true
    }
  }

  /// Whether the format holds one case only, so that a run of several needs
  /// a file each: see ``GateOutput/casePlaceholder``.
  public var holdsOneCase: Bool {
    switch self {
    case .text, .markdown, .json, .github, .rdjsonl, .gitlab: false
    case .html, .sarif, .rdjson, .junit, .checkstyle: true
    }
  }
}

/// A file to write and its format.
public struct GateOutput: Sendable, Hashable {
  public var format: GateFormat
  public var path: String

  /// Stands in a path for the name of each case.
  public static let casePlaceholder = "{case}"

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

extension GateOutput {
  /// The files to write for `result`: one, or one a case where the path says
  /// so.
  /// - Returns: nothing for a format of one case when no case was compared.
  /// - Throws: when the format holds one case and the path names one file.
  public func files(
    for result: GateResult
  ) throws(GateFailure) -> [(path: String, result: GateResult)] {
    let parts = path.split(separator: GateOutput.casePlaceholder, omittingEmptySubsequences: false)
    guard parts.count > 1 else {
      guard !format.holdsOneCase || result.cases.count <= 1 else {
        throw GateFailure(
          "\(path): \(format.rawValue) holds one case; put \(GateOutput.casePlaceholder) into the name"
        )
      }
      return format.holdsOneCase && result.cases.isEmpty ? [] : [(path, result)]
    }
    var taken: Set<String> = []
    return result.cases.map { one in
      let stem = GateOutput.fileName(one.path)
      var name = stem
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(stem)-\(number)"
        number += 1
      }
      var own = result
      own.cases = [one]
      return (parts.joined(separator: name), own)
    }
  }

  /// `cases/vell/case.yml` as `cases-vell`: letters, digits and hyphens only.
  static func fileName(_ path: String) -> String {
    var rest = Substring(path)
    if rest.hasSuffix("/case.yml") { rest = rest.dropLast("/case.yml".count) }
    let name = String(
      rest.unicodeScalars.map { scalar in
        scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          ? Character(scalar) : "-"
      })
    return name.isEmpty ? "case" : name
  }
}
