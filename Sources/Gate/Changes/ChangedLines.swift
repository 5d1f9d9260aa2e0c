/// What changed since a commit: files by their present paths, with the lines
/// that were added or altered.
struct ChangedLines: Sendable, Hashable {
  /// By path relative to the root.
  var files: [String: File] = [:]
  /// Earlier paths of renamed files, by their present ones.
  var renames: [String: String] = [:]
  /// The commit that was compared with.
  var commit: String = ""

  struct File: Sendable, Hashable {
    /// New, replaced as a whole, or without lines to tell.
    var isWhole = false
    /// 1-based lines that were added, altered, or stand beside a deletion;
    /// ascending.
    var lines: [ClosedRange<Int>] = []
    /// Whether lines were taken away or altered.
    var lost = false

    var isChanged: Bool { isWhole || !lines.isEmpty || lost }
  }

  /// Whether any of the lines `first...last` of the file changed.
  func touches(_ path: String, _ first: Int, _ last: Int) -> Bool {
    guard let file = files[path] else { return false }
    if file.isWhole { return true }
    return file.lines.contains { $0.lowerBound <= last && first <= $0.upperBound }
  }

  /// Whether something that stood in the file is gone or altered.
  func lost(_ path: String) -> Bool { files[path].map { $0.isWhole || $0.lost } ?? false }

  func isChanged(_ path: String) -> Bool { files[path]?.isChanged ?? false }
}

/// Reads what `git diff` writes.
enum DiffReader {
  /// - Parameters:
  ///   - raw: of `git diff --raw -z`: names and kinds of change.
  ///   - patch: of `git diff --unified=0` with the same files in the same
  ///     order, but without those that are deleted or change their type.
  static func read(raw: [UInt8], patch: [UInt8]) -> ChangedLines {
    var changes = ChangedLines()
    let listed = entries(raw)
    for entry in listed {
      if entry.status == "R" { changes.renames[entry.path] = entry.oldPath }
      // Copies and changes of type have no lines that were "changed".
      let isWhole = !["M", "R", "D"].contains(entry.status)
      if entry.status != "D" { changes.files[entry.path] = .init(isWhole: isWhole) }
    }
    let patched = listed.filter { patchStatuses.contains($0.status) }
    for (entry, hunks) in zip(patched, files(patch)) {
      changes.files[entry.path]?.lines = hunks.lines
      changes.files[entry.path]?.lost = hunks.lost
      if hunks.isBinary { changes.files[entry.path]?.isWhole = true }
    }
    return changes
  }

  /// The kinds of change whose patches are asked for.
  static let patchStatuses: Set<String> = ["A", "M", "R"]

  private struct Entry {
    var status: String
    var oldPath: String
    var path: String
  }

  /// `:mode mode sha sha STATUS NUL path NUL [path NUL]`
  private static func entries(_ raw: [UInt8]) -> [Entry] {
    var fields = raw.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }[...]
    var entries: [Entry] = []
    while let head = fields.popFirst(), head.hasPrefix(":"), let path = fields.popFirst(),
      !path.isEmpty
    {
      let status = head.split(separator: " ").last.map { String($0.prefix(1)) } ?? ""
      if status == "R" || status == "C" {
        guard let new = fields.popFirst() else { break }
        entries.append(Entry(status: status, oldPath: path, path: new))
      } else {
        entries.append(Entry(status: status, oldPath: path, path: path))
      }
    }
    return entries
  }

  private struct Hunks {
    var lines: [ClosedRange<Int>] = []
    var lost = false
    var isBinary = false
  }

  /// One value a `diff --git` header. Contents always start with a blank, a
  /// plus, a minus or a backslash, so that they cannot pass for a header.
  private static func files(_ patch: [UInt8]) -> [Hunks] {
    var found: [Hunks] = []
    for line in patch.split(separator: 0x0A) {
      guard let first = line.first, first != 0x2B, first != 0x2D else { continue }
      if line.starts(with: "diff --git ".utf8) {
        found.append(Hunks())
      } else if line.starts(with: "Binary files ".utf8), !found.isEmpty {
        found[found.count - 1].isBinary = true
      } else if line.starts(with: "@@ -".utf8), !found.isEmpty,
        let hunk = hunk(String(decoding: line.prefix(100), as: UTF8.self))
      {
        found[found.count - 1].lines.append(hunk.lines)
        if hunk.lost { found[found.count - 1].lost = true }
      }
    }
    return found
  }

  /// `@@ -a,b +c,d @@`; a count that is left out is 1.
  private static func hunk(_ header: String) -> (lines: ClosedRange<Int>, lost: Bool)? {
    let parts = header.split(separator: " ")
    guard parts.count >= 3 else { return nil }
    func numbers(_ part: Substring) -> (start: Int, count: Int)? {
      let values = part.dropFirst().split(separator: ",").compactMap { Int($0) }
      guard let start = values.first, start >= 0 else { return nil }
      return (start, values.count > 1 ? values[1] : 1)
    }
    guard let old = numbers(parts[1]), let new = numbers(parts[2]), new.count >= 0 else {
      return nil
    }
    // After a deletion, the lines on both sides of the gap.
    let lines =
      new.count == 0
      ? max(1, new.start)...(new.start + 1) : new.start...(new.start + new.count - 1)
    return (lines, old.count > 0)
  }
}
