/// A text held once, as validated UTF-8 bytes.
///
/// A value of this type cannot be made from invalid bytes, which is what lets
/// the pattern engine match without checking again. Everything else in the
/// pipeline is a ``ByteRange`` into it; `String` is made only for output.
public struct UTF8Text: Sendable, Hashable {
  /// The bytes: well-formed UTF-8, without a byte order mark unless the
  /// caller left one in.
  public let bytes: [UInt8]

  /// The text of `string`.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The text whose bytes these are, or `nil` when they are not well-formed
  /// UTF-8 (The Unicode Standard, table 3-7).
  /// - Complexity: O(n)
  public init?(validating bytes: [UInt8]) {
    guard UTF8Text.firstInvalidOffset(in: bytes) == nil else { return nil }
    self.bytes = bytes
  }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// The whole text.
  public var range: ByteRange { ByteRange(0, bytes.count) }

  /// The characters of `range`.
  /// - Precondition: both ends lie on scalar boundaries inside the text.
  public func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// Whether a scalar starts at `offset`, or the text ends there.
  public func isScalarBoundary(_ offset: Int) -> Bool {
    if offset == bytes.count { return true }
    guard offset >= 0 && offset < bytes.count else { return false }
    return bytes[offset] & 0xC0 != 0x80
  }

  /// The scalar that starts at `offset` and the number of its bytes.
  /// - Precondition: `offset` is a scalar boundary before the end.
  public func scalar(at offset: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let first = UInt32(bytes[offset])
    func tail(_ k: Int) -> UInt32 { UInt32(bytes[offset + k]) & 0x3F }
    let (value, width): (UInt32, Int) =
      switch first {
      case 0..<0x80: (first, 1)
      case 0xC0..<0xE0: ((first & 0x1F) << 6 | tail(1), 2)
      case 0xE0..<0xF0: ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
      default: ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  /// The scalar that ends at `offset` and the number of its bytes, or `nil`
  /// at the start of the text.
  public func scalar(before offset: Int) -> (scalar: Unicode.Scalar, width: Int)? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// The number of code points in `range`.
  /// - Complexity: O(range.count)
  public func codePointCount(_ range: ByteRange) -> Int {
    var count = 0
    for offset in range.start..<range.end where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The number of UTF-16 code units in `range`.
  /// - Complexity: O(range.count)
  public func utf16Count(_ range: ByteRange) -> Int {
    var count = 0
    for offset in range.start..<range.end {
      let byte = bytes[offset]
      if byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
    }
    return count
  }

  /// The offset of the first byte that is not well-formed UTF-8, or `nil`.
  /// - Complexity: O(n)
  public static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let width = wellFormedWidth(bytes, at: offset)
      if width == 0 { return offset }
      offset += width
    }
    return nil
  }

  /// The length of the well-formed sequence beyond ASCII at `offset`, 0 when
  /// there is none.
  private static func wellFormedWidth(_ bytes: [UInt8], at offset: Int) -> Int {
    let first = bytes[offset]
    func isTail(_ k: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      offset + k < bytes.count && (low...high).contains(bytes[offset + k])
    }
    switch first {
    case 0xC2...0xDF: return isTail(1) ? 2 : 0
    case 0xE0: return isTail(1, 0xA0) && isTail(2) ? 3 : 0
    case 0xE1...0xEC, 0xEE...0xEF: return isTail(1) && isTail(2) ? 3 : 0
    case 0xED: return isTail(1, 0x80, 0x9F) && isTail(2) ? 3 : 0
    case 0xF0: return isTail(1, 0x90) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF4: return isTail(1, 0x80, 0x8F) && isTail(2) && isTail(3) ? 4 : 0
    default: return 0
    }
  }
}
