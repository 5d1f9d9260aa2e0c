/// Writes JSON (RFC 8259) straight into bytes, in the order of the calls: two
/// blanks a level, one member a line, no trailing white space.
///
/// `JSONEncoder` took ten times as long for the same bytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let isOneLine: Bool
  private var depth = 0
  private var isFirst = true

  /// - Parameter isOneLine: whether the whole value stands on one line.
  init(isOneLine: Bool = false) { self.isOneLine = isOneLine }

  /// What was written, with a line end.
  var text: String { String(decoding: bytes, as: UTF8.self) + "\n" }

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

  mutating func integer(_ value: Int) { bytes += String(value).utf8 }

  /// At most four decimals: enough to rank by, and the same everywhere.
  mutating func number(_ value: Double) {
    let rounded = (value * 10_000).rounded() / 10_000
    if rounded == rounded.rounded(), abs(rounded) < 1e15 {
      integer(Int(rounded))
    } else {
      bytes += "\(rounded)".utf8
    }
  }

  /// A string; characters that nobody sees are written by their number, so
  /// that the document can be shown anywhere.
  mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    // The first bytes of all of them.
    if value.utf8.contains(where: { $0 == 0xE2 || $0 == 0xC2 || $0 == 0xEF }) {
      for scalar in value.unicodeScalars {
        if JSONWriter.isHidden(scalar) {
          let digits = String(scalar.value, radix: 16)
          bytes += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
        } else {
          escape(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    } else {
      escape(value.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Controls, direction marks, zero-width characters.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFE, 0xFFFF:
      true
    default: false
    }
  }

  private mutating func escape(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += "\\u00\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8
      default: bytes.append(byte)
      }
    }
  }

  // MARK: Members

  mutating func member(_ key: String, _ write: (inout JSONWriter) -> Void) {
    separate()
    string(key)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    write(&self)
  }

  mutating func member(_ key: String, _ value: String) { member(key) { $0.string(value) } }

  /// Left out when there is nothing to say.
  mutating func member(_ key: String, _ value: String?) {
    if let value { member(key, value) }
  }

  mutating func member(_ key: String, _ value: Int) { member(key) { $0.integer(value) } }

  mutating func member(_ key: String, _ value: Double) { member(key) { $0.number(value) } }

  mutating func member(_ key: String, _ values: [String]) { member(key) { $0.strings(values) } }

  // MARK: Layout

  private mutating func nested(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ fill: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(truncatingIfNeeded: open.value))
    depth += 1
    isFirst = true
    fill(&self)
    depth -= 1
    if !isFirst { lineBreak() }
    isFirst = false
    bytes.append(UInt8(truncatingIfNeeded: close.value))
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if !isFirst || !isOneLine { lineBreak(isFirst) }
    isFirst = false
  }

  private mutating func lineBreak(_ isStart: Bool = false) {
    if isOneLine {
      if !isStart && bytes.last == UInt8(ascii: ",") { bytes.append(UInt8(ascii: " ")) }
      return
    }
    bytes.append(0x0A)
    for _ in 0..<depth { bytes += [0x20, 0x20] }
  }
}
