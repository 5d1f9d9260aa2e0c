/// One entity of a MIME message (RFC 2045, 2046): an e-mail, a saved web
/// archive (MHTML, RFC 2557), or a part of one.
struct MIMEPart {
  /// Names in small letters, values unfolded, in order.
  private(set) var headers: [(name: String, value: String)] = []
  private let body: ArraySlice<UInt8>

  private static let maximumDepth = 6
  private static let maximumParts = 1000

  init(_ bytes: ArraySlice<UInt8>) {
    var at = bytes.startIndex
    var lines: [ArraySlice<UInt8>] = []
    while at < bytes.endIndex {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[at..<end]
      if line.last == 0x0D { line = line.dropLast() }
      at = min(end + 1, bytes.endIndex)
      if line.isEmpty { break }
      lines.append(line)
    }
    body = bytes[at...]
    var name: String?
    var value: [UInt8] = []
    for line in lines {
      if let first = line.first, ASCII.isSpace(first) {
        value.append(0x20)
        value += line.drop(while: ASCII.isSpace)
        continue
      }
      if let name { headers.append((name, String(decoding: value, as: UTF8.self))) }
      name = nil
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      name = String(decoding: line[..<colon].map(ASCII.lower), as: UTF8.self)
      value = Array(line[(colon + 1)...].drop(while: ASCII.isSpace))
    }
    if let name { headers.append((name, String(decoding: value, as: UTF8.self))) }
  }

  /// The value of the first header of that name.
  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The media type in small letters; text/plain where none is given.
  var mediaType: String {
    guard let value = header("content-type") else { return "text/plain" }
    return ASCII.trimmed(String(value.prefix { $0 != ";" })).lowercased()
  }

  /// A parameter of the Content-Type header, quotes taken off.
  func parameter(_ name: String) -> String? {
    guard let value = header("content-type") else { return nil }
    for part in value.split(separator: ";").dropFirst() {
      guard let equals = part.firstIndex(of: "="),
        ASCII.trimmed(String(part[..<equals])).lowercased() == name
      else { continue }
      let raw = ASCII.trimmed(String(part[part.index(after: equals)...]))
      return raw.hasPrefix("\"") ? String(raw.dropFirst().prefix { $0 != "\"" }) : raw
    }
    return nil
  }

  /// The content with its transfer encoding undone.
  var content: [UInt8] {
    switch ASCII.trimmed(header("content-transfer-encoding") ?? "").lowercased() {
    case "quoted-printable": TransferEncoding.quotedPrintable(body)
    case "base64": TransferEncoding.base64(body)
    default: Array(body)
    }
  }

  /// The first part of the given type, depth first; the part itself counts.
  func first(_ type: String, depth: Int = 0) -> MIMEPart? {
    if mediaType == type { return self }
    guard mediaType.hasPrefix("multipart/"), depth < MIMEPart.maximumDepth else { return nil }
    for part in parts {
      if let found = part.first(type, depth: depth + 1) { return found }
    }
    return nil
  }

  /// The part that a saved archive names as its page: by `start` (RFC 2387,
  /// section 3.2), else by the address that was saved; `nil` where neither does.
  func root(_ type: String) -> MIMEPart? {
    guard mediaType.hasPrefix("multipart/") else { return nil }
    let start = parameter("start").map(MIMEPart.identifier)
    let place = header("snapshot-content-location").map(ASCII.trimmed)
    guard start != nil || place != nil else { return nil }
    for part in parts {
      let isNamed = start != nil && part.header("content-id").map(MIMEPart.identifier) == start
      let isSaved = place != nil && part.header("content-location").map(ASCII.trimmed) == place
      if isNamed || isSaved, let found = part.first(type, depth: 1) { return found }
    }
    return nil
  }

  private static func identifier(_ text: String) -> String {
    ASCII.trimmed(text.filter { $0 != "<" && $0 != ">" })
  }

  /// The parts between the boundary's lines.
  private var parts: [MIMEPart] {
    guard let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var out: [MIMEPart] = []
    var start: Int?
    var at = body.startIndex
    while at < body.endIndex && out.count < MIMEPart.maximumParts {
      let end = body[at...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[at..<end].starts(with: mark) {
        if let start { out.append(MIMEPart(body[start..<at])) }
        start = min(end + 1, body.endIndex)
        if body[at..<end].dropFirst(mark.count).starts(with: [0x2D, 0x2D]) { return out }
      }
      at = min(end + 1, body.endIndex)
    }
    if let start, start < body.endIndex { out.append(MIMEPart(body[start...])) }
    return out
  }
}

/// The transfer encodings of MIME (RFC 2045, section 6), read leniently.
enum TransferEncoding {
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      guard byte == UInt8(ascii: "=") else {
        out.append(byte)
        at += 1
        continue
      }
      if at + 1 < bytes.endIndex, bytes[at + 1] == 0x0A {
        at += 2
      } else if at + 2 < bytes.endIndex, bytes[at + 1] == 0x0D, bytes[at + 2] == 0x0A {
        at += 3
      } else if at + 2 < bytes.endIndex, let high = digit(bytes[at + 1]),
        let low = digit(bytes[at + 2])
      {
        out.append(high << 4 | low)
        at += 3
      } else {
        out.append(byte)
        at += 1
      }
    }
    return out
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// Bytes outside the alphabet are skipped; the end is the first `=`.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 3 / 4)
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x47
      case 0x30...0x39: value = byte + 4
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D: return out
      default: continue
      }
      buffer = (buffer << 6 | UInt32(value)) & 0xFF_FFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        out.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    return out
  }

  /// A header's text with its encoded words (RFC 2047) decoded.
  static func decodedWords(_ text: String) -> String {
    var out = ""
    var rest = Substring(text)
    while let start = rest.firstRange(of: "=?") {
      let fields = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, fields[3].hasPrefix("=") else { break }
      let raw = Array(fields[2].utf8)
      let isBase64 = fields[1].lowercased() == "b"
      let bytes =
        isBase64
        ? base64(raw[...]) : quotedPrintable(raw.map { $0 == 0x5F ? 0x20 : $0 }[...])
      let name = EncodingLabel.canonical(String(fields[0])) ?? "utf-8"
      let guess = EncodingGuess(name: name, evidence: .declared)
      let before = rest[..<start.lowerBound]
      if !(out.isEmpty == false && before.allSatisfy { $0 == " " }) { out += before }
      out += String(decoding: TextDecoder.decode(bytes, as: guess).utf8, as: UTF8.self)
      rest = fields[3].dropFirst()
    }
    return out + rest
  }
}
