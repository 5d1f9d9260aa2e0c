internal import DocumentModel
internal import Reading
internal import TextCore

/// The tokens of one sentence; a quotation of several sentences is one token.
struct SpeechUnit {
  var tokens: [SpeechToken]
  var block: Int
  var zone: Zone

  /// The bytes from the first to the last token.
  var range: ByteRange {
    guard let first = tokens.first, let last = tokens.last else { return ByteRange(0, 0) }
    return first.range.union(last.range)
  }
}

/// Cuts the content of a reading into units.
struct SpeechUnitReader {
  let reading: Reading
  /// The outermost spans, by start.
  let spans: [QuotedSpan]

  /// Tokens of a unit at most, so that no text makes the rules slow.
  private static let longestUnit = 200

  /// For each word the last token that it is in the tree of its sentence.
  private let nodes: [Int?]
  private var text: UTF8Text { reading.source.text }

  init(reading: Reading, spans: [QuotedSpan]) {
    self.reading = reading
    self.spans = spans
    var nodes = [Int?](repeating: nil, count: reading.words.count)
    for clauses in reading.allClauses {
      for (token, cut) in clauses.tree.tokens.enumerated() {
        if let word = cut.word { nodes[word] = token }
      }
    }
    self.nodes = nodes
  }

  private func tags(ofWord word: Int) -> TagPair? {
    nodes[word].map { reading.clauses(of: reading.words[word].sentence).tree.words[$0].tags }
  }

  /// In reading order; boilerplate is left out.
  /// - Complexity: O(n) in the length of the text
  func units() -> [SpeechUnit] {
    var units: [SpeechUnit] = []
    var nextSpan = 0
    var nextWord = 0
    var sentence = 0
    for (block, content) in reading.source.blocks.enumerated() where content.zone != .boilerplate {
      let tokens = tokens(of: content.range, &nextSpan, &nextWord)
      units += cut(tokens, block, content.zone, &sentence)
    }
    return units
  }

  private func tokens(
    of range: ByteRange, _ nextSpan: inout Int, _ nextWord: inout Int
  ) -> [SpeechToken] {
    var tokens: [SpeechToken] = []
    var offset = range.start
    let words = reading.words
    var lastWordEnd = -1
    var isHyphen = false
    while offset < range.end {
      while nextSpan < spans.count, spans[nextSpan].range.start < offset { nextSpan += 1 }
      if nextSpan < spans.count, spans[nextSpan].range.start == offset {
        let span = spans[nextSpan].range
        tokens.append(
          SpeechToken(kind: .quote(nextSpan), range: span, folded: "", shape: .lower))
        offset = span.end
        isHyphen = false
        continue
      }
      while nextWord < words.count, words[nextWord].range.start < offset { nextWord += 1 }
      if nextWord < words.count, words[nextWord].range.start == offset {
        let word = words[nextWord]
        tokens.append(
          SpeechToken(
            kind: .word(nextWord), range: word.range, folded: word.folded, shape: word.shape,
            isJoined: isHyphen, node: nodes[nextWord], tags: tags(ofWord: nextWord)))
        offset = max(word.range.end, offset + 1)
        lastWordEnd = offset
        isHyphen = false
        continue
      }
      let (scalar, width) = text.scalar(at: offset)
      if offset == lastWordEnd {
        isHyphen = scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
        if scalar == "'" || scalar == "’" { tokens[tokens.count - 1].isPossessive = true }
      }
      if let kind = mark(scalar, at: offset, after: tokens.last, in: range) {
        tokens.append(
          SpeechToken(
            kind: kind, range: ByteRange(offset, offset + width), folded: "", shape: .lower))
      }
      offset += width
    }
    return tokens
  }

  private func mark(
    _ scalar: Unicode.Scalar, at offset: Int, after last: SpeechToken?, in range: ByteRange
  ) -> SpeechToken.Kind? {
    switch scalar {
    case ",": return .comma
    case ":": return .colon
    case ";": return .semicolon
    case "(", "[": return .openBracket
    case ")", "]": return .closeBracket
    case ".", "!", "?", "…": return .stop
    case "—", "–", "―": return last?.kind == .dash ? nil : .dash
    case "-":
      guard last?.kind != .dash else { return nil }
      let isFree = offset > range.start && text.bytes[offset - 1] == 0x20
      let isDouble = offset + 1 < range.end && text.bytes[offset + 1] == 0x2D
      return isFree || isDouble ? .dash : nil
    default: return nil
    }
  }

  /// Ends a unit where a sentence ends outside of quotations. Stops inside a
  /// sentence belong to abbreviations and are left out.
  private func cut(
    _ tokens: [SpeechToken], _ block: Int, _ zone: Zone, _ sentence: inout Int
  ) -> [SpeechUnit] {
    var units: [SpeechUnit] = []
    var current: [SpeechToken] = []
    func close() {
      if current.contains(where: { $0.isWord || $0.isQuote }) {
        units.append(SpeechUnit(tokens: current, block: block, zone: zone))
      }
      current = []
    }
    for (index, token) in tokens.enumerated() {
      advance(&sentence, to: token.range.start)
      if let last = current.last, last.range.end <= start(of: sentence),
        !isAttributed(last, by: tokens[index...])
      {
        close()
      }
      if current.count == SpeechUnitReader.longestUnit { close() }
      if token.kind == .stop {
        let isLast = index + 1 == tokens.count || token.range.end >= end(of: sentence)
        if !isLast { continue }
      }
      current.append(token)
      if token.isQuote { advance(&sentence, to: max(token.range.start, token.range.end - 1)) }
    }
    close()
    return units
  }

  /// `“Go!” Her sister, Ana Ruiz, shouted.`: the sentence after a quotation
  /// that ends with a mark only names its speaker.
  private func isAttributed(_ last: SpeechToken, by rest: ArraySlice<SpeechToken>) -> Bool {
    guard let quote = last.quote,
      let mark = text.scalar(before: spans[quote].inner.end)?.scalar, mark == "!" || mark == "?"
    else { return false }
    let near = rest.prefix(18)
    guard
      let cue = near.firstIndex(where: {
        $0.isQuote || $0.kind == .stop || !$0.isCapital && CueVerbs.entry($0.folded) != nil
      }), near[cue].isWord, cue + 1 < near.endIndex
    else { return false }
    let next = near[cue + 1]
    return !next.isWord || ["to", "in", "at", "on", "from"].contains(next.folded)
  }

  private func advance(_ sentence: inout Int, to offset: Int) {
    let sentences = reading.sentences
    while sentence + 1 < sentences.count, sentences[sentence + 1].range.start <= offset {
      sentence += 1
    }
  }

  private func start(of sentence: Int) -> Int {
    sentence < reading.sentences.count ? reading.sentences[sentence].range.start : 0
  }

  private func end(of sentence: Int) -> Int {
    sentence < reading.sentences.count ? reading.sentences[sentence].range.end : 0
  }
}
