internal import TextCore

/// What a byte or scalar is to the sentence rules. Bytes below 0x80 are told
/// by themselves; a scalar is looked up only beyond.
enum Characters {
  @inline(__always)
  static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @inline(__always)
  static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  @inline(__always)
  static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) }

  /// The bytes of the white space at `offset`, 0 when there is none.
  static func spaceWidth(_ text: UTF8Text, at offset: Int) -> Int {
    let byte = text.bytes[offset]
    if byte < 0x80 { return isSpace(byte) ? 1 : 0 }
    guard byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3) else { return 0 }
    let (scalar, width) = text.scalar(at: offset)
    return scalar.properties.isWhitespace ? width : 0
  }

  /// The first offset at or after `offset` that is not white space.
  static func afterSpace(_ text: UTF8Text, _ offset: Int, before end: Int) -> Int {
    var offset = offset
    while offset < end {
      let width = spaceWidth(text, at: offset)
      if width == 0 { break }
      offset += width
    }
    return offset
  }

  /// `range` without white space at its edges, U+00A0 included.
  static func trimmed(_ text: UTF8Text, _ range: ByteRange) -> ByteRange {
    let start = afterSpace(text, range.start, before: range.end)
    var end = range.end
    while end > start, let last = text.scalar(before: end), last.scalar.properties.isWhitespace {
      end -= last.width
    }
    return ByteRange(start, end)
  }

  /// The bytes of the line break at `offset`: LF, CR, CR LF, U+0085, U+2028 or
  /// U+2029; 0 when there is none.
  static func lineBreakWidth(_ bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return offset + 1 < end && bytes[offset + 1] == 0x0A ? 2 : 1
    case 0xC2: return offset + 1 < end && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard offset + 2 < end, bytes[offset + 1] == 0x80 else { return 0 }
      return bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  static func isLowercase(_ text: UTF8Text, at offset: Int) -> Bool {
    let byte = text.bytes[offset]
    if byte < 0x80 { return isSmall(byte) }
    return text.scalar(at: offset).scalar.properties.isLowercase
  }

  /// Whether a letter or digit starts at `offset`.
  static func isAlphanumeric(_ text: UTF8Text, at offset: Int) -> Bool {
    let byte = text.bytes[offset]
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) }
    let properties = text.scalar(at: offset).scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// Marks that can close a quotation or bracket after a stop. The opening
  /// curly marks are among them, since some languages close with them.
  static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "}", "\"", "'", "”", "’", "“", "‘", "»", "›", "」", "』", "）", "】": true
    default: false
    }
  }

  /// Marks that can stand before the first word of a sentence.
  static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "\"", "'", "“", "‘", "”", "’", "«", "‹", "¿", "¡", "„", "‚", "「", "『", "*",
      "_", "`":
      true
    default: false
    }
  }

  static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "•", "⁃", "●", "▪", "‣", "◦", "■", "►", "▸": true
    default: false
    }
  }
}
