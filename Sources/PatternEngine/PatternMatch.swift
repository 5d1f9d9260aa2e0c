public import TextCore

/// One match, as byte ranges of the text that was searched.
public struct PatternMatch: Sendable {
  /// The whole match. With `\K` it starts where `\K` said.
  public let range: ByteRange
  /// The groups by number; 0 is the whole match, `nil` is a group that took
  /// no part. There is one entry for every group of the pattern.
  public let groups: [ByteRange?]
  /// Shared with the pattern.
  let names: GroupNames

  /// The range of the group called `name`; `nil` when there is none or it took
  /// no part. If several groups share the name, the first that took part.
  public func group(_ name: String) -> ByteRange? {
    for number in names.numbers(of: name) {
      if let range = groups[number] { return range }
    }
    return nil
  }
}

extension PatternMatch: Hashable {
  /// Equal positions are equal matches, whatever the pattern was.
  public static func == (a: PatternMatch, b: PatternMatch) -> Bool {
    a.range == b.range && a.groups == b.groups
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(range)
    hasher.combine(groups)
  }
}

/// The names of a pattern's groups.
struct GroupNames: Sendable {
  /// Sorted by name, then by number.
  let entries: [(name: String, number: Int)]

  init(_ unsorted: [(name: String, number: Int)]) {
    entries = unsorted.sorted { ($0.name, $0.number) < ($1.name, $1.number) }
  }

  func numbers(of name: String) -> [Int] {
    entries.filter { $0.name == name }.map(\.number)
  }
}
