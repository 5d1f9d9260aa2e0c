/// A pattern of relative paths: `*` stands for any characters of one name,
/// `?` for one character, `**` as a whole name for any number of folders.
public struct PathPattern: Sendable, Hashable {
  public let text: String
  private let names: [[Unicode.Scalar]]

  /// - Returns: `nil` for a pattern that is empty, absolute or leads out of
  ///   its folder with `..`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/").filter { $0 != "." }
    guard !parts.isEmpty, !text.hasPrefix("/"), !parts.contains(".."), !text.utf8.contains(0)
    else { return nil }
    self.text = text
    names = parts.map { Array($0.unicodeScalars) }
  }

  /// Whether the relative `path` fits as a whole.
  /// - Complexity: O(length of the pattern × length of the path)
  public func matches(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map { Array($0.unicodeScalars) }
    // reach[i]: the names read so far fit the first i parts of the pattern.
    var reach = [Bool](repeating: false, count: names.count + 1)
    reach[0] = true
    skipFolders(&reach)
    for part in parts {
      var next = [Bool](repeating: false, count: names.count + 1)
      for (i, name) in names.enumerated() where reach[i] {
        if name == PathPattern.anyFolders {
          next[i] = true
        } else if PathPattern.fits(part, name) {
          next[i + 1] = true
        }
      }
      skipFolders(&next)
      reach = next
    }
    return reach[names.count]
  }

  private static let anyFolders: [Unicode.Scalar] = ["*", "*"]

  /// `**` may stand for no folder at all.
  private func skipFolders(_ reach: inout [Bool]) {
    for (i, name) in names.enumerated() where reach[i] && name == PathPattern.anyFolders {
      reach[i + 1] = true
    }
  }

  /// The usual greedy match: only the last `*` is ever tried again.
  private static func fits(_ name: [Unicode.Scalar], _ pattern: [Unicode.Scalar]) -> Bool {
    var (n, p) = (0, 0)
    var star: (pattern: Int, name: Int)?
    while n < name.count {
      if p < pattern.count && pattern[p] == "*" {
        star = (p, n)
        p += 1
      } else if p < pattern.count && (pattern[p] == "?" || pattern[p] == name[n]) {
        n += 1
        p += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        p = last.pattern + 1
        n = last.name + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }
}
