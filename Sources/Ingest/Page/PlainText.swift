/// Counting and cleaning text held as UTF-8 bytes.
enum PlainText {
  /// White space collapsed and trimmed.
  static func collapsed(_ bytes: some Sequence<UInt8>) -> String {
    var out: [UInt8] = []
    var isSpace = true
    for byte in bytes {
      if ASCII.isSpace(byte) {
        if !isSpace { out.append(0x20) }
        isSpace = true
      } else {
        out.append(byte)
        isSpace = false
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// How many words `bytes` hold. Runs of letters and digits count once; of
  /// scripts written without spaces, two characters count as one word.
  static func wordCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var words = 0
    var halves = 0
    var inWord = false
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        if !inWord { words += 1 }
        inWord = true
      case 0x27:  // an apostrophe neither starts nor ends a word
        continue
      case 0..<0x80: inWord = false
      case 0x80..<0xC0: continue
      case 0xC2, 0xE2, 0xEF, 0xF0...0xFF: inWord = false
      case 0xE3...0xED:
        halves += 1
        inWord = false
      default:
        if !inWord { words += 1 }
        inWord = true
      }
    }
    return words + (halves + 1) / 2
  }

  /// Whether the text ends as a sentence does, closing marks aside.
  static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let last = rest.last {
      switch last {
      case 0x2E, 0x21, 0x3F: return true
      case 0x20, 0x22, 0x27, 0x29, 0x5D: rest = rest.dropLast()
      default:
        guard last >= 0x80, rest.count >= 2 else { return false }
        let tail = Array(rest.suffix(3))
        if tail.count == 3, closing.contains(tail) {
          rest = rest.dropLast(3)
        } else if tail.suffix(2) == [0xC2, 0xBB] {
          rest = rest.dropLast(2)
        } else {
          return tail.count == 3 && stops.contains(tail) || tail.suffix(2) == [0xD8, 0x9F]
        }
      }
    }
    return false
  }

  /// … 。 ！ ？ ।
  private static let stops: Set<[UInt8]> = Set(["…", "。", "！", "？", "।"].map { Array($0.utf8) })
  /// Closing quotation marks and brackets.
  private static let closing: Set<[UInt8]> = Set(
    ["”", "’", "“", "‘", "›", "」", "』", "）"].map { Array($0.utf8) })
}

extension PlainText {
  /// At most `count` bytes of `text`, cut where a character starts, on one line.
  static func prefix(_ text: [UInt8], _ count: Int) -> String {
    guard text.count > count else { return collapsed(text) }
    var end = count
    while end > 0 && text[end] & 0xC0 == 0x80 { end -= 1 }
    return collapsed(text[..<end]) + "…"
  }
}
