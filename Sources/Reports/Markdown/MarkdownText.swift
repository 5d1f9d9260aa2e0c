/// Article text made safe for GitHub-flavoured Markdown: shown as text, never
/// read as markup, link, mention, image or HTML.
package enum MarkdownText {
  /// Escapes `text` and puts it on one line.
  ///
  /// White space runs become one blank; control, format and direction
  /// characters are shown by their number; an empty comment breaks mentions,
  /// issue references and bare links without changing what is read.
  package static func escaped(_ text: String) -> String {
    let line = TerminalText.oneLine(text)
    if !line.utf8.contains(where: isSpecial) { return line }
    let bytes = Array(line.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
        result.append(UInt8(ascii: "\\"))
        result.append(byte)
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "@") where startsWord(bytes, index + 1): result += "@<!-- -->".utf8
      case UInt8(ascii: "#") where startsNumber(bytes, index + 1): result += "#<!-- -->".utf8
      case UInt8(ascii: "#") where index == 0 || bytes[index - 1] == 0x20: result += "\\#".utf8
      case UInt8(ascii: ":") where index + 1 < bytes.count && bytes[index + 1] == 0x2F:
        result += ":<!-- -->".utf8
      case UInt8(ascii: ".") where endsWithWWW(result): result += "<!-- -->.".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a letter or figure of any script stands at `index`.
  private static func startsWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] < 0x80 { return isASCIIWord(bytes[index]) }
    guard let scalar = scalar(bytes, index) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func startsNumber(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] < 0x80 { return (0x30...0x39).contains(bytes[index]) }
    return scalar(bytes, index)?.properties.numericType != nil
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func scalar(_ bytes: [UInt8], _ index: Int) -> Unicode.Scalar? {
    String(decoding: bytes[index..<min(bytes.count, index + 4)], as: UTF8.self).unicodeScalars.first
  }

  /// Whether a byte may need a closer look.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "&"),
      UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "w"),
      UInt8(ascii: "W"):
      true
    default: false
    }
  }

  private static func endsWithWWW(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 3 && bytes.suffix(3).allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }

  /// Text escaped so that a line cannot start as a list, heading or quote.
  static func paragraph(_ text: String) -> String {
    let safe = escaped(text)
    guard let first = safe.unicodeScalars.first else { return safe }
    if first == "-" || first == "+" || first == "=" { return "\\" + safe }
    let digits = safe.prefix { $0.isNumber }
    if !digits.isEmpty, let mark = safe.dropFirst(digits.count).first, mark == "." || mark == ")" {
      return digits + "\\" + safe.dropFirst(digits.count)
    }
    return safe
  }

  /// A relative address made safe inside `](…)`.
  static func address(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
