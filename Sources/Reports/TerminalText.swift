/// Text of others made safe for a terminal: articles, names of files.
public enum TerminalText {
  /// White space runs as one blank; control, format and direction characters
  /// by their number.
  public static func oneLine(_ text: String) -> String {
    if isPlain(text) { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var isAfterBlank = true
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value > 0x20 && value < 0x7F {
        result.append(UInt8(value))
        isAfterBlank = false
      } else if isBlank(scalar) {
        if !isAfterBlank { result.append(0x20) }
        isAfterBlank = true
      } else {
        isAfterBlank = false
        if isCommonPunctuation(value) || isShown(scalar) {
          result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        } else {
          result += number(of: scalar).utf8
        }
      }
    }
    while result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return !isCommonPunctuation(value) && scalar.properties.isWhitespace
  }

  /// Dashes, quotation marks and the ellipsis: what news text is full of,
  /// without a look at the tables of Unicode.
  private static func isCommonPunctuation(_ value: UInt32) -> Bool {
    (0x2010...0x2027).contains(value)
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
