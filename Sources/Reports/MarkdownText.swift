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
    var result = ""
    var previous: Unicode.Scalar = " "
    let scalars = Array(line.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "&": result += "&amp;"
      case "@" where next.properties.isAlphabetic || next.properties.numericType != nil:
        result += "@<!-- -->"
      case "#" where next.properties.numericType != nil: result += "#<!-- -->"
      case "#" where previous == " ": result += "\\#"
      case ":" where next == "/": result += ":<!-- -->"
      case "." where endsWithWWW(result): result += "<!-- -->."
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
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

  private static func endsWithWWW(_ text: String) -> Bool {
    text.count >= 3 && text.suffix(3).lowercased() == "www"
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
