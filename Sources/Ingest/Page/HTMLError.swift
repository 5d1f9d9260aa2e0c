/// Why a file was not read as a page.
public enum HTMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file is larger than ``MarkupLimits/documentBytes``.
  case tooLarge(bytes: Int)
  /// A tag is longer than ``MarkupLimits/tagBytes``; `offset` is where it starts.
  case tagTooLong(offset: Int)
  /// A tag, or all of them together, carry more attributes than any page needs.
  case tooManyAttributes(offset: Int)
  /// There is no text in the file.
  case noText

  public var description: String {
    switch self {
    case .tooLarge(let bytes):
      "the page has \(bytes) bytes; at most \(MarkupLimits.documentBytes) are read"
    case .tagTooLong(let offset):
      "the tag at byte \(offset) is longer than \(MarkupLimits.tagBytes) bytes"
    case .tooManyAttributes(let offset):
      "the tag at byte \(offset) has too many attributes"
    case .noText:
      "the page holds no text"
    }
  }
}

/// What a page may cost before it is refused.
public enum MarkupLimits {
  /// The largest document, in bytes.
  public static let documentBytes = 8 << 20
  /// The longest tag, in bytes.
  public static let tagBytes = 256 << 10
  /// The most attributes of one tag.
  public static let attributes = 1000
  /// The sum over tags of the squared number of attributes: the parser
  /// compares each attribute of a tag with all before it.
  static let attributeComparisons = 20_000_000
  /// The deepest nesting that is given to the parser, which stops at 256.
  static let depth = 240
}
