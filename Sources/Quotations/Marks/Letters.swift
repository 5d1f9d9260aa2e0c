/// What a byte or scalar is to the quotation rules.
enum Letters {
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @inline(__always)
  static func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
  }

  /// Brackets that open, dashes and opening quotation marks: a quotation can
  /// begin after them.
  static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "—", "–", "―", "/", ":", "“", "‘", "\"", "'", "`", "«", "„", "¿", "¡": true
    default: false
    }
  }

  /// Full stops and what ends a sentence like them.
  static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…": true
    default: false
    }
  }

  /// Marks that stand around quoted words.
  static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "“", "”", "‘", "’", "„", "‚", "«", "»", "‹", "›", "`", "「", "」", "『", "』": true
    default: false
    }
  }
}
