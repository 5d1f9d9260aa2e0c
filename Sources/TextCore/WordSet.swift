/// A fixed set of words or phrases, read off one text; see ``WordMap`` for why
/// it is no `Set`.
public struct WordSet: Sendable {
  private let map: WordMap

  /// - Parameters:
  ///   - list: the entries, parted by `separator` or line ends.
  ///   - separator: an ASCII character.
  public init(_ list: String, separator: Character = " ") {
    self.init(bytes: Array(list.utf8), separator: separator.asciiValue ?? 0x20)
  }

  /// - Parameters:
  ///   - bytes: the entries as UTF-8, parted by `separator` or line ends.
  ///   - separator: an ASCII character.
  public init(bytes: [UInt8], separator: UInt8) {
    map = WordMap(bytes, entrySeparator: separator)
  }

  /// Whether `word` is one of the entries, byte for byte.
  public func contains(_ word: String) -> Bool { map.holds(word.utf8Span.span) }

  public func contains(_ word: Substring) -> Bool { map.holds(word.utf8Span.span) }

  /// The same for UTF-8 bytes.
  public func contains(_ word: [UInt8]) -> Bool { map.holds(word.span) }

  /// The number of different entries.
  public var count: Int { map.count }

  /// The entries, in no order that means anything.
  public var words: [String] { map.keys }
}

extension WordSet: ExpressibleByArrayLiteral {
  /// For short sets; entries hold no line end.
  public init(arrayLiteral elements: String...) {
    self.init(elements.joined(separator: "\n"), separator: "\n")
  }
}
