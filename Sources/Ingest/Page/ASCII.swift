/// Questions about single bytes of ASCII text.
enum ASCII {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Letters, digits, hyphen and colon.
  static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == 0x2D || byte == 0x3A
  }

  static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// `text` without ASCII white space at its edges.
  static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var low = 0
    var high = bytes.count
    while low < high && isSpace(bytes[low]) { low += 1 }
    while high > low && isSpace(bytes[high - 1]) { high -= 1 }
    return String(decoding: bytes[low..<high], as: UTF8.self)
  }

  /// Whether `word`, in small letters, stands anywhere in `text`, in any case.
  static func contains(_ word: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    let last = text.endIndex - word.count
    var at = text.startIndex
    while at <= last {
      if lower(text[at]) == first {
        var k = 1
        while k < word.count && lower(text[at + k]) == word[k] { k += 1 }
        if k == word.count { return true }
      }
      at += 1
    }
    return false
  }
}
