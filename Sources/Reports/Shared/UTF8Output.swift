/// Writing UTF-8: reports are made as bytes, and what must be escaped is
/// looked for in the bytes of a string where they lie.
extension [UInt8] {
  /// Appends the text.
  mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends a text of the program itself.
  mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  /// Appends a number in decimal digits. It has a label, since a literal of a
  /// byte would be taken for a number.
  mutating func append(decimal number: Int) {
    if number < 0 { return append(String(number)) }
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(0x30 + number % 10))
  }

  /// Appends `range` of `text`.
  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    for offset in range { append(text[offset]) }
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
    by replacement: (_ text: Span<UInt8>, _ offset: Int) -> String?
  ) -> String {
    let text = utf8Span.span
    var result: [UInt8] = []
    var start = 0
    for offset in text.indices where isSpecial(text[offset]) {
      guard let other = replacement(text, offset) else { continue }
      if result.isEmpty { result.reserveCapacity(text.count + 32) }
      result.append(text, start..<offset)
      result.append(other)
      start = offset + 1
    }
    if start == 0 { return self }
    result.append(text, start..<text.count)
    return result.text
  }
}
