import Reading

extension SentenceParser {
  /// Parses words that stand alone.
  mutating func parse(_ words: [String]) -> [ParsedWord] {
    var text: [UInt8] = []
    var ranges: [Range<Int>] = []
    for word in words {
      let start = text.count
      text.append(contentsOf: word.utf8)
      ranges.append(start..<text.count)
    }
    return parse(text, ranges)
  }
}
