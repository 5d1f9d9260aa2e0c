internal import CIconv

/// Bytes of any encoding as well-formed UTF-8 without NUL.
enum TextDecoder {
  /// What could not be decoded is U+FFFD; `losses` counts it.
  static func decode(_ bytes: [UInt8], as guess: EncodingGuess) -> (utf8: [UInt8], losses: Int) {
    let body = guess.skip == 0 ? bytes : Array(bytes.dropFirst(guess.skip))
    switch guess.name {
    case "utf-8": return repaired(body)
    case "windows-1252": return (windows1252(body), 0)
    default: return converted(body, from: guess.name)
    }
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func repaired(_ bytes: [UInt8]) -> (utf8: [UInt8], losses: Int) {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var losses = 0
    var kept = 0
    var at = 0
    while at < bytes.count {
      if bytes[at] < 0x80 && bytes[at] != 0 {
        at += 1
        continue
      }
      let width = bytes[at] == 0 ? 0 : UTF8Validity.width(bytes, at: at)
      if width == 0 {
        out += bytes[kept..<at]
        if bytes[at] != 0 {
          out += replacement
          losses += 1
        }
        kept = at + 1
      }
      at += max(1, width)
    }
    if kept == 0 { return (bytes, 0) }
    out += bytes[kept..<at]
    return (out, losses)
  }

  /// The 27 printable characters that windows-1252 has at 80–9F.
  static let windows1252HighControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes where byte != 0 {
      switch byte {
      case 0..<0x80: out.append(byte)
      case 0x80..<0xA0:
        let value = windows1252HighControls[Int(byte) - 0x80]
        out.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
      default: out += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return out
  }

  /// Through iconv; a byte it refuses is replaced and skipped.
  private static func converted(
    _ bytes: [UInt8], from charset: String
  ) -> (utf8: [UInt8], losses: Int) {
    guard let converter = unsafe biasdiff_iconv_open(charset) else {
      return repaired(bytes)
    }
    defer { unsafe _ = iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 2)
    var chunk = [CChar](repeating: 0, count: 1 << 15)
    var losses = 0
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe chunk.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var left = source.count
        while left > 0 {
          var to = target.baseAddress
          var room = target.count
          let code = unsafe biasdiff_iconv_step(converter, &from, &left, &to, &room)
          for k in 0..<(target.count - room) {
            let byte = unsafe UInt8(bitPattern: target[k])
            if byte != 0 { out.append(byte) }
          }
          guard code == 2 || code == 3 else { continue }
          out += replacement
          losses += 1
          if code == 3 { break }
          unsafe from = from?.successor()
          left -= 1
        }
      }
    }
    return (out, losses)
  }
}
