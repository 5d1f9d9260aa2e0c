/// Arithmetic on paths, without the file system.
package enum PathRules {
  /// `path` without `.`, empty parts and inner `..`; `nil` when a relative
  /// path leads out of where it starts.
  package static func normalized(_ path: String) -> String? {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// The folder of the file at `path`, `.` when it names none.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// `file` seen from `folder`, as short as a person would write it.
  package static func joined(_ folder: String, _ file: String) -> String {
    if folder == "." { return file }
    return folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
  }

  /// Whether the absolute, resolved `path` is inside the folder `root`.
  package static func isInside(_ path: String, root: String) -> Bool {
    root == "/" || path == root || path.hasPrefix(root + "/")
  }
}
