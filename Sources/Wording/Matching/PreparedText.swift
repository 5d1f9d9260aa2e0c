internal import DocumentModel
internal import Reading
internal import TextCore

/// What is worked out once for a text and used by all rules: hashes of its
/// words and of its runs of ASCII letters and digits.
struct PreparedText {
  let reading: Reading
  /// For each word of the reading.
  let wordHashes: [UInt64]
  /// For each sentence, where its pieces are in ``pieces``.
  let piecesOfSentence: [Range<Int>]
  let pieces: [(start: Int, hash: UInt64)]
  /// For each sentence, whether it is in the headline or standfirst or one of
  /// the first three of running text.
  let isProminent: [Bool]
  /// Whether the text has a letter that matches `s` or `k` whatever its case
  /// and is neither, so that triggers cannot be trusted.
  let hasOddLetters: Bool

  init(_ reading: Reading) {
    self.reading = reading
    let formHashes = reading.forms.map { wordHash($0.folded.utf8) }
    wordHashes = reading.words.indices.map { formHashes[reading.words[$0].form] }
    let bytes = reading.source.text.bytes
    var pieces: [(start: Int, hash: UInt64)] = []
    pieces.reserveCapacity(reading.words.count + 64)
    var ranges: [Range<Int>] = []
    for sentence in reading.sentences {
      let first = pieces.count
      PreparedText.append(&pieces, bytes, sentence.range)
      ranges.append(first..<pieces.count)
    }
    self.pieces = pieces
    piecesOfSentence = ranges
    var bodySentences = 0
    isProminent = reading.sentences.map { sentence in
      if [.headline, .deck].contains(sentence.zone) { return true }
      guard sentence.zone == .paragraph else { return false }
      bodySentences += 1
      return bodySentences <= 3
    }
    hasOddLetters = PreparedText.hasOddLetters(bytes)
  }

  private static func append(
    _ pieces: inout [(start: Int, hash: UInt64)], _ bytes: [UInt8], _ range: ByteRange
  ) {
    var offset = range.start
    while offset < range.end {
      guard isWordByte(bytes[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      var hash = FNV64()
      while offset < range.end, isWordByte(bytes[offset]) {
        let byte = bytes[offset]
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        hash.add(lower)
        offset += 1
      }
      pieces.append((start, folded(hash)))
    }
  }

  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A)
      || (byte >= 0x30 && byte <= 0x39)
  }

  /// U+017F and U+212A.
  private static func hasOddLetters(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices.dropFirst() where bytes[index] >= 0x80 {
      if bytes[index] == 0xBF && bytes[index - 1] == 0xC5 { return true }
      if bytes[index] == 0xAA && bytes[index - 1] == 0x84 && index > 1 && bytes[index - 2] == 0xE2 {
        return true
      }
    }
    return false
  }

  /// The words of `sentence` that share a byte with `range`.
  func words(in range: ByteRange, of sentence: Int) -> Range<Int> {
    let all = reading.wordsOfSentence[sentence]
    var first = all.lowerBound
    while first < all.upperBound, reading.words[first].range.end <= range.start { first += 1 }
    var end = first
    while end < all.upperBound, reading.words[end].range.start < range.end { end += 1 }
    return first..<end
  }
}
