internal import Lexicon
internal import TextCore

/// Finds the words of a text in one pass over its bytes.
///
/// A word is a run of letters, digits and inner apostrophes. Dots stay inside
/// abbreviations of single letters (`U.S.`) and numbers (`4.2`, `3,100`).
/// Hyphens part words, but for the prefixes of ``joiningPrefixes``, where
/// `de-escalation` and `deescalation` are one word.
struct WordScanner {
  let text: UTF8Text

  /// Prefixes that English writes with and without a hyphen.
  static let joiningPrefixes = WordSet(.joiningPrefixes)

  /// A scanned word before its sentence and stem are known.
  struct Token {
    var range: ByteRange
    /// See ``Word/folded``; `nil` for plain letters of ASCII, small or with one
    /// capital in front, whose folded form is the text made small.
    var folded: String?
    var shape: Word.Shape
  }

  /// The words of `range`, in order.
  func tokens(in range: ByteRange) -> [Token] {
    var tokens: [Token] = []
    var offset = range.start
    while offset < range.end {
      guard let start = nextWordStart(from: offset, upTo: range.end) else { break }
      let end = wordEnd(from: start, upTo: range.end)
      tokens.append(token(ByteRange(start, end)))
      offset = max(end, start + 1)
    }
    return tokens
  }

  private func nextWordStart(from offset: Int, upTo end: Int) -> Int? {
    var offset = offset
    while offset < end {
      let (isWord, width) = wordCharacter(at: offset)
      if isWord { return offset }
      offset += width
    }
    return nil
  }

  private func wordEnd(from start: Int, upTo end: Int) -> Int {
    var offset = start
    while offset < end {
      let (isWord, width) = wordCharacter(at: offset)
      if isWord {
        offset += width
        continue
      }
      guard let next = joined(at: offset, wordStart: start, upTo: end) else { break }
      offset = next
    }
    return offset
  }

  /// The offset after a mark that keeps two parts of one word together, or
  /// `nil` when the word ends at `offset`.
  private func joined(at offset: Int, wordStart: Int, upTo end: Int) -> Int? {
    let byte = text.bytes[offset]
    let (mark, width) = text.scalar(at: offset)
    let next = offset + width
    guard next < end, wordCharacter(at: next).isWord else { return nil }
    if WordScanner.isApostrophe(mark) { return next }
    if byte == UInt8(ascii: ".") {
      if isDigit(offset - 1) && isDigit(next) { return next }
      return isInitial(before: offset, wordStart: wordStart) && isInitial(after: next, upTo: end)
        ? next : nil
    }
    if byte == UInt8(ascii: ",") {
      guard isDigit(offset - 1) else { return nil }
      return isThreeDigits(next, upTo: end) || isIndianGroup(next, upTo: end)
        || isDecimal(offset, wordStart: wordStart, upTo: end) ? next : nil
    }
    if byte == UInt8(ascii: "-") || mark == "\u{2010}" || mark == "\u{2011}" {
      let first = text.string(ByteRange(wordStart, offset)).lowercased()
      return WordScanner.joiningPrefixes.contains(first) ? next : nil
    }
    return nil
  }

  /// The signs that stand for an apostrophe between letters: straight, curly,
  /// reversed, the modifier letter, accents and the prime.
  private static func isApostrophe(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case "'", "\u{2019}", "\u{2018}", "\u{2BC}", "\u{B4}", "`", "\u{2032}", "\u{FF07}": true
    default: false
    }
  }

  /// Whether the letter before the dot at `offset` stands alone or after a dot.
  private func isInitial(before offset: Int, wordStart: Int) -> Bool {
    guard isASCIILetter(offset - 1) else { return false }
    return offset - 1 == wordStart || text.bytes[offset - 2] == UInt8(ascii: ".")
  }

  /// Whether a single letter follows that a dot or the word's end closes.
  private func isInitial(after next: Int, upTo end: Int) -> Bool {
    guard isASCIILetter(next) else { return false }
    return next + 1 >= end || text.bytes[next + 1] == UInt8(ascii: ".")
      || !wordCharacter(at: next + 1).isWord
  }

  private func isThreeDigits(_ offset: Int, upTo end: Int) -> Bool {
    guard offset + 3 <= end, (0..<3).allSatisfy({ isDigit(offset + $0) }) else { return false }
    return offset + 3 == end || !isDigit(offset + 3)
  }

  /// “12,50,000”: two figures a group up to the last, which has three.
  private func isIndianGroup(_ offset: Int, upTo end: Int) -> Bool {
    var at = offset
    for _ in 0..<4 {
      guard at + 2 < end, isDigit(at), isDigit(at + 1), text.bytes[at + 2] == UInt8(ascii: ",")
      else { return false }
      at += 3
      if isThreeDigits(at, upTo: end) { return true }
    }
    return false
  }

  private static let measures = Set(
    (WordClass.units.entries + WordClass.magnitudes.entries).map { Array($0.utf8) })

  /// Whether the comma at `offset` is a decimal one, as in a translated text:
  /// one or two figures behind it and then a per cent sign or a unit (“1,2 km”).
  private func isDecimal(_ offset: Int, wordStart: Int, upTo end: Int) -> Bool {
    guard (wordStart..<offset).allSatisfy(isDigit) else { return false }
    var at = offset + 1
    while at < end, isDigit(at) { at += 1 }
    guard (1...2).contains(at - offset - 1), at < end else { return false }
    if text.bytes[at] == UInt8(ascii: "%") { return true }
    guard text.bytes[at] == 0x20 else { return false }
    var last = at + 1
    while last < end, isASCIILetter(last) { last += 1 }
    return WordScanner.measures.contains(Array(text.bytes[(at + 1)..<last]))
  }

  private func isDigit(_ offset: Int) -> Bool {
    offset >= 0 && offset < text.count && (0x30...0x39).contains(text.bytes[offset])
  }

  private func isASCIILetter(_ offset: Int) -> Bool {
    offset >= 0 && offset < text.count && (0x61...0x7A).contains(text.bytes[offset] | 0x20)
  }

  /// Whether a letter, digit or combining mark starts at `offset`.
  private func wordCharacter(at offset: Int) -> (isWord: Bool, width: Int) {
    let byte = text.bytes[offset]
    if byte < 0x80 {
      let isWord = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      return (isWord, 1)
    }
    let (scalar, width) = text.scalar(at: offset)
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return (true, width)
    default: return (false, width)
    }
  }

  /// The token of a scanned range: possessive cut off, case folded, shape told.
  private func token(_ scanned: ByteRange) -> Token {
    let range = ByteRange(scanned.start, scanned.end - possessiveLength(scanned))
    if let plain = plainToken(range) { return plain }
    let raw = text.string(range)
    let shape = WordScanner.shape(of: raw)
    var folded = ""
    var hadDot = false
    for scalar in raw.lowercased().unicodeScalars {
      switch scalar {
      case "." where shape != .number: hadDot = true
      case "," where shape == .number:
        // A decimal comma has other than three figures behind it.
        let rest = raw.utf8.split(separator: UInt8(ascii: ",")).last?.count ?? 3
        if rest < 3 { folded.unicodeScalars.append(".") }
      case "-" where shape != .number, "\u{2010}", "\u{2011}": continue
      case let mark where WordScanner.isApostrophe(mark): folded.unicodeScalars.append("'")
      default: folded.unicodeScalars.append(scalar)
      }
    }
    if hadDot || raw == "US" { folded += "." }
    return Token(range: range, folded: folded, shape: shape)
  }

  /// The number of bytes of a possessive ending: `'s`, `’s`.
  private func possessiveLength(_ range: ByteRange) -> Int {
    guard range.count > 2, text.bytes[range.end - 1] | 0x20 == UInt8(ascii: "s") else { return 0 }
    if text.bytes[range.end - 2] == UInt8(ascii: "'") { return 2 }
    guard range.count > 4, text.bytes[range.end - 2] == 0x99, text.bytes[range.end - 3] == 0x80,
      text.bytes[range.end - 4] == 0xE2
    else { return 0 }
    return 4
  }

  /// The common case without a look at Unicode: ASCII letters only, small or
  /// with one capital in front.
  private func plainToken(_ range: ByteRange) -> Token? {
    let first = text.bytes[range.start]
    guard (0x61...0x7A).contains(first | 0x20) else { return nil }
    for offset in range.start + 1..<max(range.start + 1, range.end)
    where !(0x61...0x7A).contains(text.bytes[offset]) {
      return nil
    }
    let isCapital = first < 0x61
    return Token(range: range, folded: nil, shape: isCapital ? .capitalized : .lower)
  }

  static func shape(of raw: String) -> Word.Shape {
    guard let first = raw.unicodeScalars.first else { return .lower }
    if first.properties.numericType != nil { return .number }
    guard first.properties.isUppercase else {
      return raw.unicodeScalars.dropFirst().contains { $0.properties.isUppercase } ? .mixed : .lower
    }
    let letters = raw.unicodeScalars.filter { $0.properties.isAlphabetic }
    let capitals = letters.filter { $0.properties.isUppercase }.count
    if capitals == letters.count && capitals > 1 { return .allCaps }
    return capitals > 1 ? .mixed : .capitalized
  }
}
