/// What the model sees of a word: hashes of its form and of parts of it.
struct WordFeatures {
  /// The small form if the model knows it, else a class of suffix and shape.
  var known: UInt32
  /// The form as it is written.
  var exact: UInt32
  /// The last one to five bytes of the small form, digits made 0; 0 where it is shorter.
  var suffix1: UInt32, suffix2: UInt32, suffix3: UInt32, suffix4: UInt32, suffix5: UInt32
  /// The first one to four bytes, likewise.
  var prefix1: UInt32, prefix2: UInt32, prefix3: UInt32, prefix4: UInt32
  /// Capitals, small letters, digits, others, with runs cut at two.
  var shape: UInt32
  /// Classes by meaning; 0 without one.
  var fine: UInt32
  var coarse: UInt32

  /// What stands before the first word.
  static let before = WordFeatures(outside: 11, suffix: 17, classes: 600, shape: 23)
  /// What stands after the last word.
  static let after = WordFeatures(outside: 13, suffix: 19, classes: 601, shape: 29)

  private init(outside known: UInt32, suffix: UInt32, classes: UInt32, shape: UInt32) {
    self.known = known
    exact = 0
    (suffix1, suffix2, suffix3, suffix4, suffix5) = (suffix, suffix, suffix, suffix, suffix)
    (prefix1, prefix2, prefix3, prefix4) = (0, 0, 0, 0)
    self.shape = shape
    (fine, coarse) = (classes, classes)
  }

  /// The features of the word whose UTF-8 bytes `range` of `text` holds.
  init(_ text: Span<UInt8>, _ range: Range<Int>, _ model: ParserModel, _ cache: inout LookUpCache) {
    suffix1 = FoldedWord.suffix(1, text, range)
    suffix2 = FoldedWord.suffix(2, text, range)
    suffix3 = FoldedWord.suffix(3, text, range)
    suffix4 = FoldedWord.suffix(4, text, range)
    suffix5 = FoldedWord.suffix(5, text, range)
    prefix1 = FoldedWord.prefix(1, text, range)
    prefix2 = FoldedWord.prefix(2, text, range)
    prefix3 = FoldedWord.prefix(3, text, range)
    prefix4 = FoldedWord.prefix(4, text, range)
    shape = FoldedWord.shape(text, range)
    let hashes = FoldedWord.hashes(text, range)
    exact = hashes.exact
    let entry = cache.entry(small: hashes.small, folded: hashes.folded, model)
    known = entry.isKnown ? hashes.folded : suffix3 &* 3 &+ shape &* 7 &+ 1
    fine = entry.fine
    coarse = entry.coarse
  }
}

/// A word read with its ASCII capitals made small and its digits made 0.
private enum FoldedWord {
  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func fold(_ byte: UInt8) -> UInt8 {
    if isCapital(byte) { return byte | 0x20 }
    return isDigit(byte) ? 0x30 : byte
  }

  /// The hash of the last `length` bytes; 0 if there are fewer.
  static func suffix(_ length: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    guard range.count >= length else { return 0 }
    var hash = 7 &* UInt32(length) &+ WordHash.empty
    for offset in range.upperBound - length..<range.upperBound {
      hash = WordHash.adding(FoldedWord.fold(text[offset]), to: hash)
    }
    return hash
  }

  /// The hash of the first `length` bytes; 0 if there are fewer.
  static func prefix(_ length: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    guard range.count >= length else { return 0 }
    var hash = 31 &* UInt32(length) &+ WordHash.empty
    for offset in range.lowerBound..<range.lowerBound + length {
      hash = WordHash.adding(FoldedWord.fold(text[offset]), to: hash)
    }
    return hash
  }

  /// The hashes of the word as it is, made small, and made small with digits as 0.
  static func hashes(
    _ text: Span<UInt8>, _ range: Range<Int>
  ) -> (exact: UInt32, small: UInt32, folded: UInt32) {
    var hashes = (exact: WordHash.empty, small: WordHash.empty, folded: WordHash.empty)
    for offset in range {
      let byte = text[offset]
      hashes.exact = WordHash.adding(byte, to: hashes.exact)
      let small = FoldedWord.isCapital(byte) ? byte | 0x20 : byte
      hashes.small = WordHash.adding(small, to: hashes.small)
      hashes.folded = WordHash.adding(FoldedWord.isDigit(byte) ? 0x30 : small, to: hashes.folded)
    }
    return hashes
  }

  /// The longest shape, in characters.
  private static let longestShape = 12

  static func shape(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash = WordHash.empty
    var length = 0
    var last: UInt8 = 0
    var run = 0
    for offset in range {
      let byte = text[offset]
      let kind: UInt8 =
        if FoldedWord.isCapital(byte) {
          UInt8(ascii: "X")
        } else if FoldedWord.isSmall(byte) {
          UInt8(ascii: "x")
        } else if FoldedWord.isDigit(byte) {
          UInt8(ascii: "d")
        } else {
          byte >= 0x80 ? UInt8(ascii: "u") : byte
        }
      if kind == last {
        run += 1
        if run > 2 { continue }
      } else {
        last = kind
        run = 1
      }
      if length < FoldedWord.longestShape {
        hash = WordHash.adding(kind, to: hash)
        length += 1
      }
    }
    return hash
  }
}

/// Keeps what the model's sorted lists say of the hashes looked up last: most
/// words of a text are among a few thousand.
struct LookUpCache {
  struct Entry {
    var small: UInt32
    var folded: UInt32
    var fine: UInt32
    var coarse: UInt32
    var isKnown: Bool
  }

  /// The base-2 logarithm of the number of entries.
  private static let bits: UInt32 = 12

  private var entries: [Entry?] = Array(repeating: nil, count: 1 << Int(bits))

  mutating func entry(small: UInt32, folded: UInt32, _ model: ParserModel) -> Entry {
    let place = Int((small ^ small >> 16) & (1 << LookUpCache.bits - 1))
    if let entry = entries[place], entry.small == small, entry.folded == folded { return entry }
    let classes = model.classes.classes(of: small)
    let entry = Entry(
      small: small, folded: folded, fine: classes.fine, coarse: classes.coarse,
      isKnown: model.knownWords.index(of: folded) != nil)
    entries[place] = entry
    return entry
  }
}
