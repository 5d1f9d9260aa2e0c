/// What a browser does to the characters of a text node, and no more.
enum TextCleaning {
  /// Appends `source` with white space collapsed across the seam, no-break
  /// spaces as spaces, invisible characters left out, and the C1 controls
  /// that stand for windows-1252 characters (`&#146;`) put right as HTML
  /// does (https://html.spec.whatwg.org/#numeric-character-reference-end-state).
  static func append(_ source: ArraySlice<UInt8>, keepLines: Bool, to text: inout [UInt8]) {
    var at = source.startIndex
    while at < source.endIndex {
      let byte = source[at]
      if byte < 0x80 {
        if ASCII.isSpace(byte) {
          space(keepLines && byte == 0x0A ? 0x0A : 0x20, to: &text)
        } else if byte >= 0x20 && byte != 0x7F {
          text.append(byte)
        }
        at += 1
        continue
      }
      let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let next = at + 1 < source.endIndex ? source[at + 1] : 0
      let third = at + 2 < source.endIndex ? source[at + 2] : 0
      switch (byte, next, third) {
      case (0xC2, 0xA0, _), (0xE3, 0x80, 0x80): space(0x20, to: &text)
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): space(0x20, to: &text)
      case (0xC2, 0xAD, _), (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF), (0xE2, 0x81, 0xA0): break
      case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): space(0x20, to: &text)
      case (0xC2, 0x80...0x9F, _): control(next, to: &text)
      default: text.append(contentsOf: source[at..<min(at + width, source.endIndex)])
      }
      at += width
    }
  }

  private static func space(_ byte: UInt8, to text: inout [UInt8]) {
    guard let last = text.last else { return }
    if last == 0x0A { return }
    if last != 0x20 {
      text.append(byte)
    } else if byte == 0x0A {
      text[text.count - 1] = byte
    }
  }

  private static func control(_ byte: UInt8, to text: inout [UInt8]) {
    let value = TextDecoder.windows1252HighControls[Int(byte) - 0x80]
    if value > 0x9F { text.append(contentsOf: String(Unicode.Scalar(value) ?? " ").utf8) }
  }
}
