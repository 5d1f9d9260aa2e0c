internal import TextCore

/// Bytes of a file turned into validated UTF-8.
struct DecodedText {
  var text: UTF8Text
  var notices: [String] = []
}

/// Finds the encoding of a plain text file: a byte order mark, else UTF-8,
/// else windows-1252 with a notice.
enum TextDecoding {
  static func decode(_ bytes: [UInt8], path: String) throws(IngestError) -> DecodedText {
    guard !bytes.isEmpty else { throw IngestError(path: path, reason: .empty) }
    if let kind = BinaryKind.magic(bytes) {
      throw IngestError(path: path, reason: .binary(kind))
    }
    if let utf16 = try utf16(bytes, path: path) { return try checked(utf16, path: path) }
    var content = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { content.removeFirst(3) }
    if let kind = BinaryKind.controls(content) {
      throw IngestError(path: path, reason: .binary(kind))
    }
    guard let bad = UTF8Text.firstInvalidOffset(in: content) else {
      guard let text = UTF8Text(validating: content) else {
        throw IngestError(path: path, reason: .undecodable(offset: 0))
      }
      return try checked(DecodedText(text: text), path: path)
    }
    return try windows1252(content, firstInvalid: bad, path: path)
  }

  private static func checked(
    _ decoded: DecodedText, path: String
  ) throws(IngestError) -> DecodedText {
    guard TrimmedRange.of(decoded.text, decoded.text.range) != nil else {
      throw IngestError(path: path, reason: .empty)
    }
    return decoded
  }

  /// UTF-16 is only believed with its byte order mark.
  private static func utf16(_ bytes: [UInt8], path: String) throws(IngestError) -> DecodedText? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    if isLittle && bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      throw IngestError(path: path, reason: .binary("UTF-32 text"))
    }
    guard bytes.count % 2 == 0 else {
      throw IngestError(path: path, reason: .undecodable(offset: bytes.count - 1))
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 2
    func unit(_ at: Int) -> UInt32 {
      let (low, high) = isLittle ? (bytes[at], bytes[at + 1]) : (bytes[at + 1], bytes[at])
      return UInt32(high) << 8 | UInt32(low)
    }
    while index < bytes.count {
      var value = unit(index)
      let start = index
      index += 2
      if (0xD800...0xDBFF).contains(value) && index < bytes.count {
        let low = unit(index)
        if (0xDC00...0xDFFF).contains(low) {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          index += 2
        }
      }
      guard let scalar = Unicode.Scalar(value), value != 0 else {
        throw IngestError(path: path, reason: .undecodable(offset: start))
      }
      output += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    guard let text = UTF8Text(validating: output) else {
      throw IngestError(path: path, reason: .undecodable(offset: 0))
    }
    return DecodedText(
      text: text, notices: ["The file is UTF-16; offsets count its text as UTF-8."])
  }

  private static func windows1252(
    _ bytes: [UInt8], firstInvalid: Int, path: String
  ) throws(IngestError) -> DecodedText {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for (offset, byte) in bytes.enumerated() {
      guard let scalar = windows1252Scalar(byte) else {
        throw IngestError(path: path, reason: .undecodable(offset: offset))
      }
      output += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    guard let text = UTF8Text(validating: output) else {
      throw IngestError(path: path, reason: .undecodable(offset: firstInvalid))
    }
    // Every byte became a scalar of its own, so the line is the same in both.
    let line = bytes[..<firstInvalid].count { $0 == 0x0A } + 1
    let notice =
      "The file is not UTF-8 (line \(line)) and was read as windows-1252; "
      + "save it as UTF-8 if characters look wrong."
    return try checked(DecodedText(text: text, notices: [notice]), path: path)
  }

  /// The character of a byte, but for the five bytes that Microsoft leaves
  /// undefined (https://encoding.spec.whatwg.org/#windows-1252).
  private static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = TextDecoder.windows1252HighControls[Int(byte) - 0x80]
    return value == UInt32(byte) ? nil : Unicode.Scalar(value)
  }
}

/// Tells files that are not text from texts.
private enum BinaryKind {
  /// Formats that people take for text, by their first bytes.
  static func magic(_ bytes: [UInt8]) -> String? {
    let known: [(bytes: [UInt8], name: String)] = [
      (Array("%PDF-".utf8), "a PDF document"),
      ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
      (Array("{\\rtf".utf8), "a rich text (RTF) document"),
      ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
      ([0xFF, 0xD8, 0xFF], "a JPEG image"),
      (Array("GIF8".utf8), "a GIF image"),
      ([0x1F, 0x8B], "a gzip archive"),
    ]
    return known.first { bytes.starts(with: $0.bytes) }?.name
  }

  /// A NUL never stands in text; other controls do, rarely: old word
  /// processors leave a few, so only a share above 1 in 50 counts.
  static func controls(_ bytes: [UInt8]) -> String? {
    var controls = 0
    for byte in bytes {
      if byte == 0 { return "binary data (it has NUL bytes)" }
      let isSpace = (0x09...0x0D).contains(byte)
      if (byte < 0x20 && !isSpace) || byte == 0x7F { controls += 1 }
    }
    return controls * 50 > bytes.count ? "binary data (too many control characters)" : nil
  }
}
