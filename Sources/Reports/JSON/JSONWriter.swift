/// Writes JSON (RFC 8259) straight into bytes, in the order of the calls: two
/// blanks a level, one member a line, no trailing white space.
///
/// `JSONEncoder` took ten times as long for the same bytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let isOneLine: Bool
  private var depth = 0
  private var isFirst = true

  /// What stands between members: a comma, a line end, and as many blanks as
  /// the deepest level that is written has: twenty.
  private static let separator = Array(",\n                                        ".utf8)

  /// - Parameter isOneLine: whether the whole value stands on one line.
  init(isOneLine: Bool = false) { self.isOneLine = isOneLine }

  /// Ends the text with a line end.
  mutating func finished() -> ReportText {
    bytes.append(0x0A)
    return ReportText(bytes)
  }

  // MARK: Values

  mutating func object(_ fill: (inout JSONWriter) -> Void) { nested("{", "}", fill) }

  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    nested("[", "]") { json in
      for element in elements {
        json.separate()
        write(&json, element)
      }
    }
  }

  mutating func strings(_ values: [String]) { array(values) { $0.string($1) } }

  mutating func boolean(_ value: Bool) { bytes.append(value ? "true" : "false") }
  mutating func integer(_ value: Int) { bytes.append(decimal: value) }

  /// At most four decimals: enough to rank by, and the same everywhere.
  mutating func number(_ value: Double) {
    let rounded = (value * 10_000).rounded() / 10_000
    if rounded == rounded.rounded(), abs(rounded) < 1e15 {
      integer(Int(rounded))
    } else {
      bytes.append("\(rounded)")
    }
  }

  /// A string; characters that nobody sees are written by their number, so
  /// that the document can be shown anywhere.
  mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    if value.utf8.contains(where: JSONWriter.mayNeedEscape) {
      escape(value.utf8Span.span)
    } else {
      bytes.append(value)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The ASCII bytes that are escaped, and the first bytes of hidden scalars.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }

  /// Writes UTF-8, in runs between what is escaped.
  private mutating func escape(_ text: Span<UInt8>) {
    var start = 0
    var offset = 0
    while offset < text.count {
      guard JSONWriter.mayNeedEscape(text[offset]) else {
        offset += 1
        continue
      }
      let width = text[offset] < 0x80 ? 1 : text[offset] == 0xC2 ? 2 : 3
      guard offset + width <= text.count, let escape = JSONWriter.escape(text, offset, width) else {
        offset += 1
        continue
      }
      bytes.append(text, start..<offset)
      bytes.append(escape)
      offset += width
      start = offset
    }
    bytes.append(text, start..<text.count)
  }

  /// How the scalar at `offset` is written; `nil` when as it is.
  private static func escape(
    _ text: Span<UInt8>, _ offset: Int, _ width: Int
  ) -> String? {
    var scalar = UInt32(text[offset])
    switch width {
    case 2: scalar = (scalar & 0x1F) << 6 | UInt32(text[offset + 1] & 0x3F)
    case 3:
      scalar =
        (scalar & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6
        | UInt32(text[offset + 2] & 0x3F)
    default: break
    }
    switch scalar {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    // Controls, direction marks, zero-width characters.
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFFE, 0xFFFF:
      let digits = String(scalar, radix: 16)
      return "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)"
    default: return nil
    }
  }

  // MARK: Members

  /// - Parameter key: a name of the format, in which nothing is escaped.
  mutating func member(_ key: StaticString, _ write: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(literal: key)
    bytes.append("\": ")
    write(&self)
  }

  mutating func member(_ key: StaticString, _ value: String) { member(key) { $0.string(value) } }

  /// Left out when there is nothing to say.
  mutating func member(_ key: StaticString, _ value: String?) {
    if let value { member(key, value) }
  }

  mutating func member(_ key: StaticString, _ value: Int) { member(key) { $0.integer(value) } }

  mutating func member(_ key: StaticString, _ value: Double) { member(key) { $0.number(value) } }

  mutating func member(_ key: StaticString, _ values: [String]) {
    member(key) { $0.strings(values) }
  }

  /// A member whose key is a name of something.
  mutating func member(named key: String, _ write: (inout JSONWriter) -> Void) {
    separate()
    string(key)
    bytes.append(": ")
    write(&self)
  }

  // MARK: Layout

  private mutating func nested(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ fill: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(truncatingIfNeeded: open.value))
    depth += 1
    isFirst = true
    fill(&self)
    depth -= 1
    if !isFirst && !isOneLine { lineBreak(afterComma: false) }
    isFirst = false
    bytes.append(UInt8(truncatingIfNeeded: close.value))
  }

  private mutating func separate() {
    if isOneLine {
      if !isFirst { bytes.append(", ") }
    } else {
      lineBreak(afterComma: !isFirst)
    }
    isFirst = false
  }

  private mutating func lineBreak(afterComma: Bool) {
    let (from, width) = (afterComma ? 0 : 1, 2 * depth)
    bytes += JSONWriter.separator[from..<min(JSONWriter.separator.count, 2 + width)]
  }
}
