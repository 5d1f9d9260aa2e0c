public import DocumentModel

/// How a report points at lines of the sources.
public struct SourceLinks: Sendable {
  /// The address of each source as seen from the report, or `nil` when no
  /// link can be made (standard input).
  var addresses: [String?]
  /// What stands before the line number in the shown text.
  var names: [String]

  /// - Parameter report: where the report will stand; links are relative to
  ///   its folder. Without it they are relative to the current folder.
  public init(sources: [Source], report: String?) {
    let folder = SourceLinks.folder(of: report ?? "")
    addresses = sources.map { source in
      source.path == "-" ? nil : SourceLinks.relative(source.path, to: folder)
    }
    names = sources.map { source in
      source.path.split(separator: "/").last.map(String.init) ?? source.path
    }
  }

  private static func folder(of path: String) -> [Substring] {
    Array(path.split(separator: "/").filter { $0 != "." }.dropLast())
  }

  /// `path` as seen from `folder`; absolute paths stay as they are unless
  /// both are absolute.
  static func relative(_ path: String, to folder: [Substring]) -> String {
    guard !path.hasPrefix("/") else { return path }
    let parts = path.split(separator: "/").filter { $0 != "." }
    var common = 0
    while common < folder.count && common < parts.count - 1 && folder[common] == parts[common] {
      common += 1
    }
    let up = Array(repeating: Substring(".."), count: folder.count - common)
    return (up + parts[common...]).joined(separator: "/")
  }
}
