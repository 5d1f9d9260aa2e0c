/// Text of others made safe for a terminal: articles, names of files.
public enum TerminalText {
  /// White space runs as one blank, none at the edges; control, format and
  /// direction characters by their number.
  public static func oneLine(_ text: String) -> String {
    let bytes = text.utf8Span.span
    if isPlain(bytes) { return text }
    var result = levelled(bytes, isAfterBlank: true)
    while result.last == 0x20 { result.removeLast() }
    return result.text
  }

  /// The same for a part of a line: a blank at an edge stays.
  static func visible(_ text: String) -> String {
    let bytes = text.utf8Span.span
    return isPlain(bytes) ? text : levelled(bytes, isAfterBlank: false).text
  }

  /// Copies runs of what stays.
  private static func levelled(_ text: Span<UInt8>, isAfterBlank starts: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isAfterBlank = starts
    var start = 0
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte > 0x20 && byte < 0x7F || byte == 0x20 && !isAfterBlank {
        isAfterBlank = byte == 0x20
        offset += 1
        continue
      }
      let (scalar, width) = scalar(text, offset)
      let isBlank = !isCommon(scalar) && scalar.properties.isWhitespace
      if !isBlank && (isCommon(scalar) || isShown(scalar)) {
        isAfterBlank = false
        offset += width
        continue
      }
      result.append(text, start..<offset)
      if !isBlank {
        result.append(number(of: scalar))
      } else if !isAfterBlank {
        result.append(0x20)
      }
      isAfterBlank = isBlank
      offset += width
      start = offset
    }
    result.append(text, start..<text.count)
    return result
  }

  /// The scalar at `offset` of a string's bytes, which are well formed, and
  /// the number of its bytes.
  static func scalar(
    _ text: Span<UInt8>, _ offset: Int
  ) -> (scalar: Unicode.Scalar, width: Int) {
    func tail(_ index: Int) -> UInt32 { UInt32(text[offset + index]) & 0x3F }
    let first = UInt32(text[offset])
    let (value, width): (UInt32, Int) =
      switch first {
      case 0..<0x80: (first, 1)
      case 0x80..<0xE0: ((first & 0x1F) << 6 | tail(1), 2)
      case 0xE0..<0xF0: ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
      default: ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  /// Letters of Latin and Cyrillic script, dashes and quotation marks: what
  /// needs no look into the tables of Unicode.
  private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA1...0xAC, 0xAE...0x24F, 0x400...0x481, 0x2010...0x2027, 0x2030...0x205E: true
    default: false
    }
  }

  /// Whether a text can stay as it is: visible ASCII with single blanks
  /// inside.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    var isAfterBlank = true
    for offset in text.indices {
      let byte = text[offset]
      guard byte >= 0x20 && byte < 0x7F else { return false }
      if byte == 0x20 && isAfterBlank { return false }
      isAfterBlank = byte == 0x20
    }
    return !isAfterBlank
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }

  private static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }
}
