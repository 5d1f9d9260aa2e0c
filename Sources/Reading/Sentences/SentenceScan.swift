internal import TextCore

/// One pass over a unit of text, from one possible sentence end to the next.
struct SentenceScan {
  let text: UTF8Text
  let bytes: [UInt8]
  let unit: ByteRange
  /// Where the sentence being read starts.
  private(set) var start: Int
  /// Where list items start that run on in the unit, the nearest last.
  private var itemStarts: [Int] = []
  /// The matched brackets, in the order they open.
  private let brackets: [ByteRange]
  /// The first of ``brackets`` that does not close before the place reached.
  private var bracketIndex = 0
  /// Whether an odd number of straight double quotes lies behind.
  private(set) var isInStraightQuote = false

  /// From `start` to here the sentence has no letter or digit.
  private var wordlessEnd: Int

  /// A bracket that holds more bytes than this is not one sentence's aside.
  private static let longestBracket = 500

  init(_ text: UTF8Text, _ range: ByteRange) {
    self.text = text
    bytes = text.bytes
    unit = Characters.trimmed(text, range)
    start = unit.start
    wordlessEnd = unit.start
    brackets = SentenceScan.matchedBrackets(text.bytes, unit)
  }

  /// The sentences of the unit in order.
  mutating func sentences() -> [ByteRange] {
    var found: [ByteRange] = []
    readMarker()
    var offset = start
    while offset < unit.end {
      if let item = itemStarts.last, offset >= item {
        itemStarts.removeLast()
        cut(at: item, into: &found)
      }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") { isInStraightQuote.toggle() }
      guard Stop.mayStart(byte), let stop = Stop(text, at: offset, before: unit.end) else {
        offset += 1
        continue
      }
      if let end = end(after: stop), end < unit.end {
        for place in stop.firstEnd..<end where bytes[place] == UInt8(ascii: "\"") {
          isInStraightQuote.toggle()
        }
        while let item = itemStarts.last, item <= end { itemStarts.removeLast() }
        cut(at: end, into: &found)
        if itemStarts.isEmpty { readMarker() }
        offset = end
      } else {
        offset = stop.end
      }
    }
    cut(at: unit.end, into: &found)
    return found
  }

  private mutating func cut(at end: Int, into found: inout [ByteRange]) {
    let sentence = Characters.trimmed(text, ByteRange(start, end))
    if !sentence.isEmpty { found.append(sentence) }
    start = Characters.afterSpace(text, end, before: unit.end)
    wordlessEnd = start
  }

  /// Whether the sentence has a letter or digit before `offset`. No byte is
  /// looked at twice, however many stops come first.
  mutating func hasWord(before offset: Int) -> Bool {
    while wordlessEnd < offset {
      if Characters.isAlphanumeric(text, at: wordlessEnd) { return true }
      wordlessEnd += text.scalar(at: wordlessEnd).width
    }
    return false
  }

  /// Finds the items of a list that starts where the sentence starts.
  private mutating func readMarker() {
    guard let marker = ListMarker(text, at: start, before: unit.end) else { return }
    itemStarts = marker.laterItems(text, before: unit.end).reversed()
  }

  // MARK: Brackets

  /// Round and square brackets that close in the unit and hold no more than an
  /// aside; by start. Unmatched ones, as in "a)", are left out.
  private static func matchedBrackets(_ bytes: [UInt8], _ unit: ByteRange) -> [ByteRange] {
    var open: [(offset: Int, closer: UInt8)] = []
    var pairs: [ByteRange] = []
    for offset in unit.start..<unit.end {
      switch bytes[offset] {
      case UInt8(ascii: "("): open.append((offset, UInt8(ascii: ")")))
      case UInt8(ascii: "["): open.append((offset, UInt8(ascii: "]")))
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard let last = open.last, last.closer == bytes[offset] else { continue }
        open.removeLast()
        if offset - last.offset <= longestBracket { pairs.append(ByteRange(last.offset, offset)) }
      default: continue
      }
    }
    return pairs.sorted()
  }

  /// The outermost bracket around `offset`: from the opening mark to the
  /// closing one. Offsets must not decrease from call to call.
  mutating func bracket(around offset: Int) -> ByteRange? {
    while bracketIndex < brackets.count, brackets[bracketIndex].end <= offset { bracketIndex += 1 }
    guard bracketIndex < brackets.count, brackets[bracketIndex].start < offset else { return nil }
    return brackets[bracketIndex]
  }
}
