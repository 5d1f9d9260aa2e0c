/// Text that is to stand in XML or HTML, between tags or inside the quotes of
/// an attribute.
enum MarkupText {
  /// The five characters of markup as references.
  static func escaped(_ text: String) -> String {
    text.replacing(bytesWhere: isSpecial) { text, offset in
      switch text[offset] {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      default: "&apos;"
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
