/// Text of others made safe for a terminal: articles, names of files.
public enum TerminalText {
  /// White space runs as one blank, none at the edges; control, format and
  /// direction characters by their number.
  public static func oneLine(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = levelled(text, isAfterBlank: true)
    while result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// The same for a part of a line: a blank at an edge stays.
  static func visible(_ text: String) -> String {
    if isPlain(text) { return text }
    return String(decoding: levelled(text, isAfterBlank: false), as: UTF8.self)
  }

  private static func levelled(_ text: String, isAfterBlank starts: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var isAfterBlank = starts
    for scalar in text.unicodeScalars {
      if scalar.value > 0x20 && scalar.value < 0x7F {
        result.append(UInt8(scalar.value))
        isAfterBlank = false
      } else if isCommon(scalar) {
        result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        isAfterBlank = false
      } else if scalar.properties.isWhitespace {
        if !isAfterBlank { result.append(0x20) }
        isAfterBlank = true
      } else {
        isAfterBlank = false
        result += isShown(scalar) ? Array(String(scalar).utf8) : Array(number(of: scalar).utf8)
      }
    }
    return result
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
  private static func isPlain(_ text: String) -> Bool {
    var isAfterBlank = true
    for byte in text.utf8 {
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
