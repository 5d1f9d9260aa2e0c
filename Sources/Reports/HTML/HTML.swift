/// Markup of the page.
///
/// A literal of the program is markup as it stands. Text that is put into it is escaped, and reads
/// the same between tags and inside the quotes of an attribute; markup that is put into it is not:
///
///     let link: HTML = "<a href=\"#\(address)\">\(name)</a>"
///     let item: HTML = "<li>\(link)</li>"
///
/// Nothing but a literal and a ``ReportAsset`` becomes markup: a `StaticString` cannot be made at
/// run time, so that no text of an article can get here unescaped. A `String` where markup was
/// meant shows its tags to the reader: the mistake is seen, and harmless.
struct HTML: Sendable, ExpressibleByStringInterpolation {
  /// UTF-8.
  let bytes: [UInt8]

  init(stringLiteral literal: StaticString) {
    self.init(stringInterpolation: Parts(literal))
  }

  init(stringInterpolation parts: Parts) { bytes = parts.bytes }

  init(_ asset: ReportAsset) { bytes = asset.bytes }

  /// What stands between the quotes of a literal, in its order.
  struct Parts: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    /// - Parameter literalCapacity: bytes of the literal around the values.
    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    fileprivate init(_ literal: StaticString) { appendLiteral(literal) }

    mutating func appendLiteral(_ literal: StaticString) { bytes.append(literal: literal) }

    /// Text, escaped; control, format and direction characters by their number.
    mutating func appendInterpolation(_ text: String) {
      bytes.append(MarkupText.escaped(TerminalText.visible(text)))
    }

    mutating func appendInterpolation(_ number: Int) { bytes.append(decimal: number) }

    /// Markup; nothing where there is none.
    mutating func appendInterpolation(_ markup: HTML?) {
      if let markup { bytes += markup.bytes }
    }

    mutating func appendInterpolation(_ markup: HTML, if condition: Bool) {
      if condition { bytes += markup.bytes }
    }

    mutating func appendInterpolation(_ parts: [HTML], separator: HTML = "") {
      for (index, part) in parts.enumerated() {
        if index > 0 { bytes += separator.bytes }
        bytes += part.bytes
      }
    }

    /// Each on a line of its own. A line that is for parts of which there are none stays empty.
    mutating func appendInterpolation(lines: [HTML]) {
      appendInterpolation(lines, separator: "\n")
    }
  }
}
