internal import TextCore

/// What comes after a stop and its closing marks.
struct Following {
  enum Kind {
    /// The unit ends.
    case nothing
    case small, capital, digit, bullet
    /// A mark that goes on with the sentence, such as a comma.
    case continuation
    /// Anything else: a currency sign, an emoji.
    case symbol
  }

  var kind: Kind = .nothing
  /// The offset of the first character after white space.
  var offset: Int
  /// The offset of the first word, after opening marks.
  var wordStart: Int
  var isSpaced = false
  var hasQuote = false
  var hasBracket = false
  var hasLongDash = false
  /// Whether a hyphen comes first, as in a list or a dateline.
  var hasHyphen = false
}

extension SentenceScan {
  /// Reads what follows `offset`.
  func following(_ offset: Int) -> Following {
    let place = Characters.afterSpace(text, offset, before: unit.end)
    var next = Following(offset: place, wordStart: place)
    next.isSpaced = place > offset
    var cursor = place
    while cursor < unit.end {
      let (scalar, width) = text.scalar(at: cursor)
      switch scalar {
      case "—", "–", "-", "―":
        if scalar == "-" { next.hasHyphen = true } else { next.hasLongDash = true }
      case "(", "[", "{": next.hasBracket = true
      case "\"", "'", "“", "‘", "«", "„", "‹", "「", "『": next.hasQuote = true
      default:
        if !Characters.isOpener(scalar) && Characters.spaceWidth(text, at: cursor) == 0 {
          next.wordStart = cursor
          next.kind = kind(of: scalar, at: cursor)
          return next
        }
      }
      cursor += width
    }
    next.wordStart = unit.end
    return next
  }

  private func kind(of scalar: Unicode.Scalar, at offset: Int) -> Following.Kind {
    if Characters.isBullet(scalar) { return .bullet }
    if scalar.isASCII {
      let byte = bytes[offset]
      if Characters.isDigit(byte) { return .digit }
      if Characters.isCapital(byte) { return .capital }
      if Characters.isSmall(byte) {
        // "iPhone", "eBay": a name that starts small.
        let isName = offset + 1 < unit.end && Characters.isCapital(bytes[offset + 1])
        return isName ? .capital : .small
      }
      return ",;:)]}&/%".unicodeScalars.contains(scalar) ? .continuation : .symbol
    }
    let properties = scalar.properties
    if properties.isLowercase { return .small }
    if properties.isAlphabetic { return .capital }
    return properties.numericType != nil ? .digit : .symbol
  }

  /// The word at `offset`: letters and digits up to an apostrophe or any other
  /// mark; lower case.
  func word(at offset: Int) -> String {
    lowercased(ByteRange(offset, wordEnd(offset)))
  }

  func wordEnd(_ offset: Int) -> Int {
    var end = offset
    while end < unit.end, Characters.isAlphanumeric(text, at: end) {
      end += bytes[end] < 0x80 ? 1 : text.scalar(at: end).width
    }
    return end
  }

  /// The word that ends right before the white space before `offset`, lower
  /// case; empty when there is none in the sentence.
  func word(before offset: Int) -> String {
    var end = offset
    while end > start, Characters.isSpace(bytes[end - 1]) { end -= 1 }
    var first = end
    while first > start, end - first < 24, Characters.isLetter(bytes[first - 1]) { first -= 1 }
    return lowercased(ByteRange(first, end))
  }

  /// What stands right before `offset`: letters, digits, inner stops; never
  /// reaching back before the sentence. Too long a word reads as empty.
  func token(before offset: Int) -> ByteRange {
    var end = offset
    while end > start, Characters.isSpace(bytes[end - 1]) { end -= 1 }
    var first = end
    while first > start {
      let byte = bytes[first - 1]
      if byte < 0x80 {
        guard Characters.isLetter(byte) || Characters.isDigit(byte) || byte == UInt8(ascii: ".")
        else { break }
        first -= 1
      } else {
        guard let (scalar, width) = text.scalar(before: first),
          scalar.properties.isAlphabetic || scalar == "°" || scalar == "º"
        else { break }
        first -= width
      }
      if end - first > 24 { return ByteRange(end, end) }
    }
    while first < end, bytes[first] == UInt8(ascii: ".") { first += 1 }
    return ByteRange(first, end)
  }

  func lowercased(_ range: ByteRange) -> String {
    var isASCII = true
    for offset in range.start..<range.end where bytes[offset] >= 0x80 { isASCII = false }
    guard isASCII else { return text.string(range).lowercased() }
    return String(
      decoding: bytes[range.start..<range.end].lazy.map {
        Characters.isCapital($0) ? $0 | 0x20 : $0
      }, as: UTF8.self)
  }
}
