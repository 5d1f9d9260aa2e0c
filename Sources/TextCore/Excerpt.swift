/// Shortens quoted passages and labels at word borders.
public enum Excerpt {
  /// All of `text`, white space levelled: one blank between words, none at the
  /// edges.
  public static func levelled(_ text: String) -> String {
    // No text has more code points than bytes.
    shortened(text, limit: text.utf8.count)
  }

  /// At most `limit` code points of `text`, white space levelled; an ellipsis
  /// marks a cut. A first word that is too long alone is cut inside.
  /// - Complexity: O(`limit`) for texts of ordinary words.
  public static func shortened(_ text: String, limit: Int = 80) -> String {
    let bytes = text.utf8Span.span
    return isShown(bytes, limit) ? text : shortened(bytes, limit)
  }

  /// Whether a text is short and levelled already, as most labels are.
  private static func isShown(_ bytes: Span<UInt8>, _ limit: Int) -> Bool {
    if bytes.isEmpty { return true }
    guard bytes.count <= limit, bytes[0] != 0x20, bytes[bytes.count - 1] != 0x20 else {
      return false
    }
    for offset in bytes.indices {
      let blank = blankWidth(bytes, offset)
      if blank > 0 && (bytes[offset] != 0x20 || bytes[offset + 1] == 0x20) { return false }
    }
    return true
  }

  private static func shortened(_ bytes: Span<UInt8>, _ limit: Int) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(min(bytes.count, 4 * limit) + 4)
    var length = 0
    var offset = 0
    while offset < bytes.count {
      let blank = blankWidth(bytes, offset)
      if blank > 0 {
        offset += blank
        continue
      }
      let start = offset
      var points = 0
      while offset < bytes.count, blankWidth(bytes, offset) == 0 {
        if bytes[offset] & 0xC0 != 0x80 { points += 1 }
        offset += 1
      }
      if length > 0 && length + 1 + points > limit {
        return String(decoding: result + " …".utf8, as: UTF8.self)
      }
      if length == 0 && points > limit {
        let word = (start..<offset).map { bytes[$0] }
        return String(String(decoding: word, as: UTF8.self).prefix(limit)) + " …"
      }
      if length > 0 { result.append(0x20) }
      for place in start..<offset { result.append(bytes[place]) }
      length += points + (length > 0 ? 1 : 0)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of the white space at `offset`; 0 where there is none.
  private static func blankWidth(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    switch bytes[offset] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2:
      let next = byte(bytes, offset + 1)
      return next == 0x85 || next == 0xA0 ? 2 : 0
    case 0xE1...0xE3:
      let point =
        Int(bytes[offset] & 0x0F) << 12 | Int(byte(bytes, offset + 1) & 0x3F) << 6
        | Int(byte(bytes, offset + 2) & 0x3F)
      switch point {
      case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return 3
      default: return 0
      }
    default: return 0
    }
  }

  private static func byte(_ bytes: Span<UInt8>, _ offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }
}
