/// Writing UTF-8: reports are made as bytes, and what must be escaped is
/// looked for in the bytes of a string where they lie.
extension [UInt8] {
  /// Appends the text as one piece of memory; `+= text.utf8` goes through its
  /// code units.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends a number in decimal digits. It has a label, since a literal of a
  /// byte would be taken for a number.
  mutating func append(decimal number: Int) {
    if number < 0 { return append(String(number)) }
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(0x30 + number % 10))
  }

  /// Appends `range` of `text`.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
  }

  /// The text that was written.
  var text: String { String(decoding: self, as: UTF8.self) }
}

extension String {
  /// The text with some of its bytes written in another way; itself when none
  /// is.
  /// - Parameters:
  ///   - isSpecial: whether a byte may have to be written in another way; the
  ///     others are copied in runs.
  ///   - replacement: what stands for the byte at an offset of the text, or
  ///     `nil` when it stays.
  func replacing(
    bytesWhere isSpecial: (UInt8) -> Bool,
    by replacement: (_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> StaticString?
  ) -> String {
    var text = self
    let replaced = text.withUTF8 { text -> [UInt8]? in
      guard var offset = text.firstIndex(where: isSpecial) else { return nil }
      var result: [UInt8] = []
      var start = 0
      while offset < text.count {
        if isSpecial(text[offset]), let other = replacement(text, offset) {
          if result.isEmpty { result.reserveCapacity(text.count + 32) }
          result.append(text, start..<offset)
          other.withUTF8Buffer { result.append(contentsOf: $0) }
          start = offset + 1
        }
        offset += 1
      }
      result.append(text, start..<text.count)
      return result
    }
    return replaced?.text ?? self
  }
}
