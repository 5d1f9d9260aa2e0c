internal import TextCore

/// The quotation marks, brackets and note signs that stand right after a stop.
struct Closing {
  /// The offset after all of them.
  var end: Int
  var hasQuote = false
  var hasBracket = false
  /// Whether a note sign follows, as in "end.[4]" or "end.12 Next".
  var hasNote = false
}

extension SentenceScan {
  func closing(after stop: Stop) -> Closing {
    var closing = Closing(end: stop.end)
    var inQuote = isInStraightQuote
    while closing.end < unit.end {
      let (scalar, width) = text.scalar(at: closing.end)
      let after = closing.end + width
      let isBeforeWord = after < unit.end && Characters.isAlphanumeric(text, at: after)
      switch scalar {
      case "[":
        guard let end = note(at: closing.end) else { return closing }
        closing.hasNote = true
        closing.end = end
        continue
      case "\"":
        if isBeforeWord && !inQuote { return closing }
        inQuote.toggle()
        closing.hasQuote = true
      case "'", "’", "“", "‘":
        if isBeforeWord { return closing }
        closing.hasQuote = true
      case ")", "]", "}", "）", "】": closing.hasBracket = true
      default:
        guard Characters.isCloser(scalar) else {
          readNumberedNote(after: stop, &closing)
          return closing
        }
        closing.hasQuote = true
      }
      closing.end = after
    }
    return closing
  }

  /// The offset after a short bracket such as "[12]" or "[note 3]".
  private func note(at offset: Int) -> Int? {
    var end = offset + 1
    while end < unit.end, end - offset <= 24 {
      if bytes[end] == UInt8(ascii: "]") { return end > offset + 1 ? end + 1 : nil }
      if bytes[end] == UInt8(ascii: "[") || Characters.isStop(bytes[end]) { return nil }
      end += 1
    }
    return nil
  }

  /// A number of at most three digits that is set against the stop and
  /// followed by a space: a note sign, unless the stop is a decimal point or
  /// belongs to an abbreviation.
  private func readNumberedNote(after stop: Stop, _ closing: inout Closing) {
    guard stop.kind == .period, stop.start > start else { return }
    let before = bytes[stop.start - 1]
    guard !Characters.isDigit(before), !Characters.isCapital(before) else { return }
    let token = lowercased(token(before: stop.start))
    if Characters.isLetter(before) && (token.utf8.count < 3 || isAbbreviation(token)) { return }
    var end = closing.end
    while end < unit.end, end - closing.end < 3, Characters.isDigit(bytes[end]) { end += 1 }
    guard end > closing.end, end == unit.end || Characters.isSpace(bytes[end]) else { return }
    closing.hasNote = true
    closing.end = end
  }

  func isAbbreviation(_ token: String) -> Bool {
    let key = token[...]
    return Abbreviations.neverEnding.contains(key) || Abbreviations.mayEnd.contains(key)
      || Abbreviations.beforeNumber.contains(key) || Abbreviations.dates.contains(key)
      || Abbreviations.bodies.contains(key)
  }
}
