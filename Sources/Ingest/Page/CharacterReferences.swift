/// Resolves the character references that turn up where markup does not
/// belong: in linked data and in text read without a tree.
package enum CharacterReferences {
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’",
    "lsquo": "‘", "rdquo": "”", "ldquo": "“", "ndash": "–", "mdash": "—", "hellip": "…",
    "laquo": "«", "raquo": "»", "bull": "•", "middot": "·", "eacute": "é", "egrave": "è",
    "agrave": "à", "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß", "ccedil": "ç",
    "ntilde": "ñ", "copy": "©", "euro": "€", "pound": "£",
  ]

  /// One pass; an unknown reference stays as it is.
  package static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "&"), let (text, end) = reference(bytes, at: at) {
        out.append(contentsOf: text.utf8)
        at = end
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return out
  }

  private static func reference(_ bytes: [UInt8], at start: Int) -> (String, Int)? {
    let window = bytes[(start + 1)..<min(start + 12, bytes.count)]
    guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    if let known = named[name] { return (known, end + 1) }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    guard var code = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else {
      return nil
    }
    if (0x80...0x9F).contains(code) { code = TextDecoder.windows1252HighControls[Int(code) - 0x80] }
    guard code > 0, let scalar = Unicode.Scalar(code) else { return nil }
    return (String(scalar), end + 1)
  }
}
