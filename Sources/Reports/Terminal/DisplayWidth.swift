/// How many columns text takes on a terminal.
enum DisplayWidth {
  /// The columns of `text`: 2 for wide East Asian characters and emoji, 0 for
  /// combining marks, 1 for all others (Unicode Standard Annex 11, by ranges).
  static func of(_ text: String) -> Int {
    if let columns = plainColumns(text) { return columns }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of a text of Latin letters, dashes and quotation marks, where
  /// every scalar is a character of one column; `nil` for any other one.
  private static func plainColumns(_ text: String) -> Int? {
    let bytes = text.utf8Span.span
    var columns = 0
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20..<0x7F: offset += 1
      case 0xC3...0xCB: offset += 2
      case 0xE2 where bytes[offset + 1] == 0x80 && (0x90...0xA7).contains(bytes[offset + 2]):
        offset += 3
      default: return nil
      }
      columns += 1
    }
    return columns
  }

  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x300 { return 1 }
    if first.properties.canonicalCombiningClass != .notReordered { return 0 }
    if character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    return isWide(first.value) ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
