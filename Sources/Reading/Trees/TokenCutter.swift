internal import DocumentModel
internal import TextCore

/// Cuts a sentence of a ``Reading`` into the tokens that the parser was
/// trained on, from the words of the reading and the marks between them.
struct TokenCutter {
  let bytes: [UInt8]
  let text: UTF8Text
  /// The words of the sentence.
  let words: ArraySlice<Word>
  /// The end of the sentence in bytes.
  let end: Int
  /// Where the next token starts or a space stands.
  var offset: Int
  /// The first word that does not lie before `offset`.
  var next: Int
  private(set) var tokens: [SyntaxToken] = []

  init(_ reading: Reading, sentence: Int) {
    text = reading.source.text
    bytes = text.bytes
    words = reading.words(of: sentence)
    let range = reading.sentences[sentence].range
    end = range.end
    next = words.startIndex
    offset = range.start
    // The number of a list item is no part of the sentence.
    if let first = words.first,
      bytes[range.start..<first.range.start].contains(where: ByteClass.isAlphanumeric)
    {
      offset = first.range.start
    }
  }

  /// The tokens in order.
  /// - Complexity: O(bytes of the sentence)
  static func tokens(of sentence: Int, in reading: Reading) -> [SyntaxToken] {
    var cutter = TokenCutter(reading, sentence: sentence)
    cutter.cut()
    return cutter.tokens
  }

  private mutating func cut() {
    var isChunkStart = true
    while offset < end {
      let width = spaceWidth(at: offset)
      if width > 0 {
        offset += width
        isChunkStart = true
        continue
      }
      skipWordsBehind()
      if isChunkStart, let chunkEnd = addressEnd() {
        add(upTo: chunkEnd, word: wordIndex(in: chunkEnd))
      } else if next < words.endIndex, words[next].range.start == offset {
        cutWord()
      } else {
        add(upTo: markEnd(), word: nil)
      }
      isChunkStart = false
    }
  }

  /// Adds the token from `offset` to `stop` and goes on behind it.
  mutating func add(upTo stop: Int, word: Int?) {
    let stop = min(max(stop, offset + 1), end)
    tokens.append(SyntaxToken(range: ByteRange(offset, stop), word: word))
    offset = stop
  }

  private mutating func skipWordsBehind() {
    while next < words.endIndex, words[next].range.start < offset { next += 1 }
  }

  private func wordIndex(in stop: Int) -> Int? {
    next < words.endIndex && words[next].range.start < stop ? next : nil
  }

  // MARK: Spaces and marks

  /// The bytes of the space at `place`; 0 where there is none.
  func spaceWidth(at place: Int) -> Int {
    let byte = bytes[place]
    if byte < 0x80 { return byte <= 0x20 ? 1 : 0 }
    let (scalar, width) = text.scalar(at: place)
    return scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
      ? width : 0
  }

  /// The end of the mark at `offset`: one character, or a run of the same.
  private func markEnd() -> Int {
    let byte = bytes[offset]
    guard byte < 0x80 else { return symbolEnd() }
    let run: [UInt8] = TokenCutter.runs.first { $0.contains(byte) } ?? []
    var stop = offset + 1
    while stop < end, run.contains(bytes[stop]) { stop += 1 }
    if run == TokenCutter.quoteRun { return min(stop, offset + 2) }
    return stop
  }

  /// Marks that stand together as one token.
  private static let runs: [[UInt8]] = [
    Array(".".utf8), Array("-".utf8), Array("!?".utf8), Array("*".utf8), Array("=".utf8),
    Array("_".utf8), Array("~".utf8), quoteRun,
  ]
  /// Two of them make one quotation mark.
  private static let quoteRun = Array("`".utf8)

  /// The end of the character beyond ASCII at `offset`; of all of them where
  /// it is a pictograph.
  private func symbolEnd() -> Int {
    let (first, width) = text.scalar(at: offset)
    var stop = offset + width
    guard TokenCutter.isPictograph(first) else { return stop }
    while stop < end, bytes[stop] >= 0x80 {
      let (scalar, width) = text.scalar(at: stop)
      guard TokenCutter.isPictograph(scalar) || TokenCutter.joinsPictographs(scalar) else { break }
      stop += width
    }
    return stop
  }

  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherSymbol, .modifierSymbol, .unassigned, .privateUse: true
    default: false
    }
  }

  /// A joiner or a selector of variants.
  private static func joinsPictographs(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200D || (0xFE00...0xFE0F).contains(scalar.value)
      || (0xE0020...0xE007F).contains(scalar.value)
  }
}

/// Classes of ASCII bytes.
enum ByteClass {
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
