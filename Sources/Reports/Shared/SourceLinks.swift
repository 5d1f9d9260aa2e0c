public import DocumentModel

/// How a report points at lines of the sources.
public struct SourceLinks: Sendable {
  /// The address of each source, ready for Markdown, or `nil` when no link
  /// can be made (standard input).
  private let addresses: [String?]
  /// The same up to the number of a line.
  private let lineAddresses: [String?]

  /// - Parameter report: where the report will stand; links are relative to
  ///   its folder. Without it they are relative to the current folder.
  public init(sources: [Source], report: String?) {
    let folder = SourceLinks.folder(of: report ?? "")
    self.init(
      sources.map { source in
        source.path == "-"
          ? nil : MarkdownText.address(SourceLinks.relative(source.path, to: folder))
      })
  }

  /// Links for a place where relative ones break, such as a comment.
  /// - Parameter commit: the address of the files of a commit,
  ///   `https://github.com/owner/name/blob/SHA`; without it, or for a path
  ///   that leaves the folder, nothing is linked.
  public init(sources: [Source], commit: String?) {
    let isUsable = commit?.utf8.allSatisfy(SourceLinks.isHarmless) ?? false
    self.init(
      sources.map { source in
        let path = LocatedFindings.path(source.path)
        let isInside = !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
        guard let commit, isUsable, isInside, source.path != "-" else { return nil }
        return "\(commit)/\(MarkdownText.address(path))"
      })
  }

  private init(_ addresses: [String?]) {
    self.addresses = addresses
    lineAddresses = addresses.map { address in
      // GitHub shows the lines of a Markdown file only as plain text.
      address.map { $0 + ($0.lowercased().hasSuffix(".md") ? "?plain=1" : "") + "#L" }
    }
  }

  /// The address of a source, or of one of its 1-based lines; `nil` when no
  /// link can be made.
  func address(_ source: Int, line: Int?) -> String? {
    guard addresses.indices.contains(source) else { return nil }
    guard let line else { return addresses[source] }
    return lineAddresses[source].map { $0 + String(line) }
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: ":"), UInt8(ascii: "/"),
      UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
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
