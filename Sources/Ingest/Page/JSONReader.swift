/// A JSON value as linked data needs it.
enum JSONValue {
  case string(String)
  case array([JSONValue])
  /// In the order of the text; the first of equal keys counts.
  case object([(key: String, value: JSONValue)])
  /// A number, a truth value or null: nothing that is read here.
  case other

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var string: String? {
    if case .string(let value) = self { return value }
    return nil
  }

  /// The elements of an array, or the value itself.
  var elements: [JSONValue] {
    if case .array(let values) = self { return values }
    return [self]
  }
}

/// Reads the JSON (RFC 8259) that pages carry, with what they get wrong let
/// pass: raw line ends inside strings and commas before a closing bracket.
struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  private static let maximumDepth = 40

  /// The value at the start of `bytes`, or `nil` when it is not JSON.
  static func value(_ bytes: some Sequence<UInt8>) -> JSONValue? {
    var reader = JSONReader(bytes: Array(bytes))
    return reader.value()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private mutating func skipSpace() {
    while at < bytes.count && ASCII.isSpace(bytes[at]) { at += 1 }
  }

  private mutating func value() -> JSONValue? {
    skipSpace()
    switch current {
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.array() }
    default: return scalar()
    }
  }

  private mutating func nested(_ read: (inout JSONReader) -> JSONValue?) -> JSONValue? {
    guard depth < JSONReader.maximumDepth else { return nil }
    depth += 1
    defer { depth -= 1 }
    at += 1
    return read(&self)
  }

  private mutating func scalar() -> JSONValue? {
    let start = at
    while at < bytes.count, ASCII.isNameByte(bytes[at]) || "+.".utf8.contains(bytes[at]) { at += 1 }
    return at > start ? .other : nil
  }

  private mutating func array() -> JSONValue? {
    var values: [JSONValue] = []
    while true {
      skipSpace()
      if current == UInt8(ascii: "]") {
        at += 1
        return .array(values)
      }
      guard let value = value() else { return nil }
      values.append(value)
      skipSpace()
      if current == UInt8(ascii: ",") {
        at += 1
      } else if current != UInt8(ascii: "]") {
        return nil
      }
    }
  }

  private mutating func object() -> JSONValue? {
    var members: [(key: String, value: JSONValue)] = []
    while true {
      skipSpace()
      if current == UInt8(ascii: "}") {
        at += 1
        return .object(members)
      }
      guard current == UInt8(ascii: "\""), let key = string() else { return nil }
      skipSpace()
      guard current == UInt8(ascii: ":") else { return nil }
      at += 1
      guard let value = value() else { return nil }
      members.append((key, value))
      skipSpace()
      if current == UInt8(ascii: ",") {
        at += 1
      } else if current != UInt8(ascii: "}") {
        return nil
      }
    }
  }

  private mutating func string() -> String? {
    at += 1
    var out: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: out, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") {
        guard escape(to: &out) else { return nil }
      } else {
        out.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(to out: inout [UInt8]) -> Bool {
    let byte = current
    at += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): out.append(0x0A)
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(0x20)
    case UInt8(ascii: "u"):
      guard var code = hexadecimal() else { return false }
      if (0xD800..<0xDC00).contains(code), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u")
      {
        at += 2
        guard let low = hexadecimal() else { return false }
        code = 0x10000 + (code - 0xD800) << 10 + (low & 0x3FF)
      }
      out += Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    case 0: return false
    default: out.append(byte)
    }
    return true
  }

  private mutating func hexadecimal() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    let text = String(decoding: bytes[at..<(at + 4)], as: UTF8.self)
    at += 4
    return UInt32(text, radix: 16)
  }
}
