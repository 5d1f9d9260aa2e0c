/// Article text made safe for GitHub-flavoured Markdown: shown as text, never
/// read as markup, link, mention, image or HTML.
package enum MarkdownText {
  /// A table of escaped texts.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    ([head, head.map { _ in ":--" }] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  /// Escapes `text` and puts it on one line.
  ///
  /// White space runs become one blank; control, format and direction
  /// characters are shown by their number; an empty comment breaks mentions,
  /// issue references and bare links without changing what is read.
  package static func escaped(_ text: String) -> String {
    TerminalText.oneLine(text).replacing(bytesWhere: isSpecial) { bytes, index in
      switch bytes[index] {
      case UInt8(ascii: "\\"): "\\\\"
      case UInt8(ascii: "`"): "\\`"
      case UInt8(ascii: "*"): "\\*"
      case UInt8(ascii: "_"): "\\_"
      case UInt8(ascii: "["): "\\["
      case UInt8(ascii: "]"): "\\]"
      case UInt8(ascii: "<"): "\\<"
      case UInt8(ascii: ">"): "\\>"
      case UInt8(ascii: "|"): "\\|"
      case UInt8(ascii: "~"): "\\~"
      case UInt8(ascii: "$"): "\\$"
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "@") where startsWord(bytes, index + 1): "@<!-- -->"
      case UInt8(ascii: "#") where startsNumber(bytes, index + 1): "#<!-- -->"
      case UInt8(ascii: "#") where index == 0 || bytes[index - 1] == 0x20: "\\#"
      case UInt8(ascii: ":") where index + 1 < bytes.count && bytes[index + 1] == 0x2F:
        ":<!-- -->"
      case UInt8(ascii: ".") where isAfterWWW(bytes, index): "<!-- -->."
      default: nil
      }
    }
  }

  /// Whether a letter or figure of any script stands at `index`.
  private static func startsWord(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] < 0x80 { return isASCIIWord(bytes[index]) }
    let properties = TerminalText.scalar(bytes, index).scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
  }

  private static func startsNumber(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] < 0x80 { return (0x30...0x39).contains(bytes[index]) }
    return TerminalText.scalar(bytes, index).scalar.properties.numericType != nil
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isAfterWWW(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index >= 3 && (index - 3..<index).allSatisfy { bytes[$0] | 0x20 == UInt8(ascii: "w") }
  }

  /// Whether a byte may need a closer look.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "&"),
      UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "."):
      true
    default: false
    }
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
