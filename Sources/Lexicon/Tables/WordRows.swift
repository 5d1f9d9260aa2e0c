public import TextCore

/// The rows of a table of word classes, found where they lie: only where each
/// class begins and ends is noted.
struct WordRows: Sendable {
  static let language = WordRows(.wordClasses)
  static let pages = WordRows(.pageWords)
  static let people = WordRows(.people)
  static let givenNames = WordRows(.givenNames)

  private static let lineEnd = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")

  private let table: PackedBytes
  /// Offsets of the name in the first row, and of all the rows of the class.
  private(set) var classes: [(name: Range<Int>, rows: Range<Int>)] = []

  /// - Parameter table: rows `class⇥entries` or `class⇥key⇥entries`; those of
  ///   one class stand together. Lines that begin with `#` are left out.
  init(_ table: PackedBytes) {
    self.table = table
    classes.reserveCapacity(64)
    var start = 0
    while start < table.count {
      let end = table.firstIndex(of: WordRows.lineEnd, from: start)
      if table.byte(at: start) != UInt8(ascii: "#") {
        let name = start..<min(end, table.firstIndex(of: WordRows.tab, from: start))
        if let last = classes.last, isSame(last.name, name) {
          classes[classes.count - 1].rows = last.rows.lowerBound..<end
        } else {
          classes.append((name, start..<end))
        }
      }
      start = end + 1
    }
  }

  private func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy { table.byte(at: $0) == table.byte(at: $1) }
  }

  /// The name of a class.
  func text(_ range: Range<Int>) -> String {
    table.text(at: range.lowerBound, length: range.count)
  }

  func bytes(_ range: Range<Int>) -> [UInt8] {
    table.bytes(at: range.lowerBound, length: range.count)
  }

  /// Calls `body` with where the key and the entries of each row of a class
  /// stand; a row without a key has an empty one.
  /// - Returns: whether the table has the class.
  @discardableResult
  func forEachRow(of name: String, _ body: (_ key: Range<Int>, _ entries: Range<Int>) -> Void)
    -> Bool
  {
    let length = name.utf8.count
    guard
      let found = classes.first(where: {
        $0.name.count == length && table.matches(name.utf8, at: $0.name.lowerBound)
      })
    else { return false }
    var start = found.rows.lowerBound
    while start < found.rows.upperBound {
      let end = table.firstIndex(of: WordRows.lineEnd, from: start)
      let first = min(end, start + length + 1)
      let second = table.firstIndex(of: WordRows.tab, from: first)
      if second < end {
        body(first..<second, second + 1..<end)
      } else {
        body(first..<first, first..<end)
      }
      start = end + 1
    }
    return true
  }

  /// The bytes of the entries of a class, parted by `|`; `nil` where the table
  /// has no such class.
  func entries(of name: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isKnown = forEachRow(of: name) { _, entries in
      if !bytes.isEmpty { bytes.append(WordClass.separator) }
      bytes.append(contentsOf: self.bytes(entries))
    }
    return isKnown ? bytes : nil
  }
}

extension WordClass {
  static let separator = UInt8(ascii: "|")

  /// Some entries with what the table says of them.
  public struct Row: Sendable {
    /// Empty where the class has no keys.
    public let key: String
    /// UTF-8, parted by `|`.
    fileprivate let bytes: [UInt8]

    /// The UTF-8 of each entry.
    public var entryBytes: [ArraySlice<UInt8>] { bytes.split(separator: WordClass.separator) }

    public var entries: [String] { entryBytes.map { String(decoding: $0, as: UTF8.self) } }
  }

  /// The rows, in the order of the table.
  public var rows: [Row] {
    var rows: [Row] = []
    let name = rawValue
    for table in [WordRows.language, .pages] where rows.isEmpty {
      table.forEachRow(of: name) { key, entries in
        rows.append(
          Row(
            key: table.text(key),
            bytes: table.bytes(entries)))
      }
    }
    return rows
  }

  /// The entries of all rows, in the order of the table.
  public var entries: [String] { rows.flatMap(\.entries) }
}

extension WordSet {
  /// The entries of a class.
  public init(_ words: WordClass) {
    let bytes =
      WordRows.language.entries(of: words.rawValue)
      ?? WordRows.pages.entries(of: words.rawValue)
    self.init(bytes: bytes ?? [], separator: WordClass.separator)
  }
}

extension WordDictionary {
  /// The entries of a class with what their keys mean.
  /// - Parameter value: of a key; entries without a value are left out.
  public init(_ words: WordClass, _ value: (String) -> Value?) {
    self.init()
    for row in words.rows {
      guard let value = value(row.key) else { continue }
      for entry in row.entryBytes { insert(entry, value) }
    }
  }
}
