/// Article text made safe for GitHub-flavoured Markdown: shown as text, never
/// read as markup, link, mention, image or HTML.
enum MarkdownText {
  /// Escapes `text` and puts it on one line.
  ///
  /// White space runs become one blank; control, format and direction
  /// characters are shown by their number; an empty comment breaks mentions,
  /// issue references and bare links without changing what is read.
  static func escaped(_ text: String) -> String {
    let line = TerminalText.oneLine(text)
    if !line.utf8.contains(where: isSpecial) { return line }
    let bytes = Array(line.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 5 / 4)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
        result.append(UInt8(ascii: "\\"))
        result.append(byte)
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "@") where isWord(next): result += "@<!-- -->".utf8
      case UInt8(ascii: "#") where isDigit(next): result += "#<!-- -->".utf8
      case UInt8(ascii: "#") where index == 0 || bytes[index - 1] == 0x20:
        result += "\\#".utf8
      case UInt8(ascii: ":") where next == UInt8(ascii: "/"): result += ":<!-- -->".utf8
      case UInt8(ascii: ".") where endsWithWWW(bytes, index): result += "<!-- -->.".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// ASCII letters and digits, and whatever is not ASCII.
  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
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

  private static func endsWithWWW(_ bytes: [UInt8], _ end: Int) -> Bool {
    end >= 3 && bytes[end - 3..<end].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
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
