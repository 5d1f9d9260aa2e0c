/// A mapping whose keys are about to be read one by one.
public struct YAMLMapping: Sendable, Hashable {
  /// In the order of the document.
  public var entries: [YAMLEntry]
  public var position: YAMLPosition

  public init(entries: [YAMLEntry], position: YAMLPosition) {
    self.entries = entries
    self.position = position
  }

  /// The value of `key`; `nil` when the key is missing or has no value.
  /// - Complexity: O(entries)
  public subscript(key: String) -> YAMLNode? {
    guard let entry = entries.first(where: { $0.key == key }), !entry.value.isNull else {
      return nil
    }
    return entry.value
  }

  /// The value of `key`.
  /// - Throws: when there is none, at the start of the mapping.
  public func required(_ key: String) throws(YAMLError) -> YAMLNode {
    guard let value = self[key] else { throw YAMLError(at: position, "`\(key)` is missing") }
    return value
  }

  /// One error for each key that is not in `known`, with the nearest valid
  /// key when one is near; at most 20, in the order of the document.
  public func unknownKeys(known: [String]) -> [YAMLError] {
    var errors: [YAMLError] = []
    for entry in entries where !known.contains(entry.key) && errors.count < 20 {
      let hint =
        NearestName.of(entry.key, in: known).map { "did you mean `\($0)`?" }
        ?? "known are \(known.joined(separator: ", "))"
      errors.append(YAMLError(at: entry.position, "unknown key `\(entry.key.prefix(60))`; \(hint)"))
    }
    return errors
  }
}

/// Finds the name that somebody most likely meant.
public enum NearestName {
  /// The name in `names` with the smallest edit distance to `name`, when it is
  /// at most a third of its length and at least one edit is allowed; the first
  /// of equals.
  public static func of(_ name: String, in names: [String]) -> String? {
    let letters = Array(name.lowercased().unicodeScalars)
    guard letters.count <= 60 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in names {
      let other = Array(candidate.lowercased().unicodeScalars)
      let distance = editDistance(letters, other)
      guard distance <= max(1, max(letters.count, other.count) / 3) else { continue }
      if distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours (the
  /// restricted Damerau–Levenshtein distance).
  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let change = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(row[j - 1] + 1, last[j] + 1, last[j - 1] + change)
        if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
