internal import UnicodeText

/// The words of a sentence as the parser takes them: one after another in
/// UTF-8, with curly quotation marks and apostrophes made straight.
struct ParserText {
  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [Range<Int>] = []

  mutating func set(_ tokens: [SyntaxToken], of text: UTF8Text) {
    bytes.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    for token in tokens {
      let start = bytes.count
      append(text.bytes[token.range.start..<token.range.end])
      ranges.append(start..<bytes.count)
    }
  }

  private mutating func append(_ word: ArraySlice<UInt8>) {
    var place = word.startIndex
    while place < word.endIndex {
      if word[place] == 0xE2, place + 2 < word.endIndex, word[place + 1] == 0x80,
        let plain = ParserText.plain(word[place + 2])
      {
        bytes.append(contentsOf: repeatElement(plain.mark, count: plain.count))
        place += 3
      } else {
        bytes.append(word[place])
        place += 1
      }
    }
  }

  /// The plain spelling of U+2018, U+2019, U+201C, U+201D and U+2026, by the last byte.
  private static func plain(_ last: UInt8) -> (mark: UInt8, count: Int)? {
    switch last {
    case 0x98, 0x99: (UInt8(ascii: "'"), 1)
    case 0x9C, 0x9D: (UInt8(ascii: "\""), 1)
    case 0xA6: (UInt8(ascii: "."), 3)
    default: nil
    }
  }
}
