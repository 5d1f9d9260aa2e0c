/// Links of a Markdown report whose addresses are not known yet.
///
/// A report is drawn once and read in several places: beside the sources, in
/// another folder, in a comment where nothing can be linked. So what is drawn
/// names source and line of a link between control characters, and every
/// report closes them in its own way. Text of others cannot hold them:
/// ``MarkdownText`` shows control characters by their number.
enum OpenLink {
  private static let opening: UInt8 = 0x01
  private static let textStart: UInt8 = 0x02
  private static let closing: UInt8 = 0x03
  /// Between source and line.
  private static let comma = UInt8(ascii: ",")

  /// A link to a source, or to one of its lines.
  /// - Parameters:
  ///   - text: what is shown, ready for Markdown.
  ///   - line: 1-based.
  static func link(_ text: String, source: Int, line: Int? = nil) -> String {
    "\u{01}\(source)\(line.map { ",\($0)" } ?? "")\u{02}\(text)\u{03}"
  }

  /// `text` with the links that `links` knows an address for; of the others
  /// what is shown of them.
  static func closed(_ text: String, _ links: SourceLinks) -> [UInt8] {
    let text = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(text.count * 5 / 4)
    var address: String?
    var start = 0
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      guard byte == opening || byte == closing else {
        offset += 1
        continue
      }
      result += text[start..<offset]
      offset += 1
      if byte == opening {
        address = readAddress(text, &offset, links)
        if address != nil { result.append(UInt8(ascii: "[")) }
      } else if let known = address {
        result.append("](\(known))")
        address = nil
      }
      start = offset
    }
    return result + text[start...]
  }

  /// Reads up to where the text of a link starts.
  private static func readAddress(
    _ text: [UInt8], _ offset: inout Int, _ links: SourceLinks
  ) -> String? {
    let source = readNumber(text, &offset)
    var line: Int?
    if offset < text.count, text[offset] == comma {
      offset += 1
      line = readNumber(text, &offset)
    }
    if offset < text.count, text[offset] == textStart { offset += 1 }
    return links.address(source, line: line)
  }

  private static func readNumber(_ text: [UInt8], _ offset: inout Int) -> Int {
    var value = 0
    while offset < text.count, case let digit = text[offset] &- 0x30, digit < 10 {
      value = value &* 10 &+ Int(digit)
      offset += 1
    }
    return value
  }
}
