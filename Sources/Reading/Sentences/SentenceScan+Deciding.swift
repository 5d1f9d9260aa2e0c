internal import TextCore

extension SentenceScan {
  /// The offset at which the sentence ends because of `stop`; `nil` when it
  /// goes on.
  mutating func end(after stop: Stop) -> Int? {
    guard hasWord(before: stop.start) else { return nil }
    if isStopInBrackets(stop) || isMarker(stop) { return nil }
    let closing = closing(after: stop)
    let next = following(closing.end)
    switch next.kind {
    case .nothing: return nil
    case .continuation: return nil
    case .bullet: return closing.end
    default: break
    }
    if let around = bracket(around: stop.start), around.end >= closing.end, around.start > start {
      return nil
    }
    if stop.kind == .wide { return endsWide(stop) ? closing.end : nil }
    guard next.isSpaced || isGluedEnd(stop, closing, next) else { return nil }
    if next.kind == .small { return isItem(next) && !isAbbreviated(stop) ? closing.end : nil }

    switch stop.kind {
    case .mark: return endsAtMark(stop, closing, next) ? closing.end : nil
    case .ellipsis: return endOfEllipsis(stop, closing, next)
    default: return endsAtPeriod(stop, closing, next) ? closing.end : nil
    }
  }

  /// "[...]", "(?)", "[sic!]": the stop says something about the text.
  private func isStopInBrackets(_ stop: Stop) -> Bool {
    guard stop.start > start, stop.end < unit.end else { return false }
    let before = bytes[stop.start - 1]
    let after = bytes[stop.end]
    return (before == UInt8(ascii: "[") && after == UInt8(ascii: "]"))
      || (before == UInt8(ascii: "(") && after == UInt8(ascii: ")"))
  }

  /// The stop of "1." or "b.)" at the start of a sentence.
  private func isMarker(_ stop: Stop) -> Bool {
    if stop.kind == .period, isMarkerAfterColon(stop) { return true }
    guard stop.kind == .period, stop.start - start <= 12,
      let marker = ListMarker(text, at: start, before: unit.end)
    else { return false }
    return stop.start < marker.end
  }

  /// “three parts: 1. Close the quay.”: a list that starts inside a sentence.
  private func isMarkerAfterColon(_ stop: Stop) -> Bool {
    var place = stop.start
    while place > start, stop.start - place < 3, Characters.isDigit(bytes[place - 1]) { place -= 1 }
    if place == stop.start, place > start, Characters.isLetter(bytes[place - 1]) { place -= 1 }
    guard place < stop.start, place - start >= 2, Characters.isSpace(bytes[place - 1]) else {
      return false
    }
    while place > start, Characters.isSpace(bytes[place - 1]) { place -= 1 }
    return place > start && bytes[place - 1] == UInt8(ascii: ":")
  }

  private func endsWide(_ stop: Stop) -> Bool {
    let isDecimal =
      stop.end < unit.end && Characters.isDigit(bytes[stop.end])
      && Characters.isDigit(bytes[stop.start - 1])
    return !isDecimal
  }

  /// Whether a list item with a small letter starts here: "b) another".
  private func isItem(_ next: Following) -> Bool {
    guard let marker = ListMarker(text, at: next.offset, before: unit.end) else { return false }
    return marker.delimiter.hasSuffix(")")
  }

  private func isAbbreviated(_ stop: Stop) -> Bool {
    stop.kind == .period && isAbbreviation(lowercased(token(before: stop.start)))
  }

  // MARK: Without a space

  /// Whether two sentences were run together, as in "the end.Then", rather
  /// than a name or an address written with a dot.
  private func isGluedEnd(_ stop: Stop, _ closing: Closing, _ next: Following) -> Bool {
    guard next.kind == .capital, stop.start > start else { return false }
    if closing.hasNote || closing.hasQuote { return next.offset == next.wordStart }
    if closing.hasBracket { return false }
    let end = wordEnd(next.wordStart)
    let word = word(at: next.wordStart)
    // The capital may have several bytes, and nothing may follow it.
    let second = next.wordStart + text.scalar(at: next.wordStart).width
    guard end > second || word == "i" || word == "a",
      end <= second || Characters.isLowercase(text, at: second)
    else { return false }
    let before = bytes[stop.start - 1]
    let token = token(before: stop.start)
    if stop.kind == .mark {
      guard Characters.isLowercase(text, at: token.start) || token.start == start else {
        return false
      }
    }
    if isInAddress(token, wordEnd: end) { return false }
    if Characters.isDigit(before) { return Abbreviations.starters.contains(word[...]) }
    guard token.count >= 2, Characters.isSmall(before) || before >= 0x80 else { return false }
    return !isAbbreviation(lowercased(token))
  }

  /// Whether the run without spaces around a stop is an address or a file
  /// name: it holds a sign of one, or another dot between letters.
  private func isInAddress(_ token: ByteRange, wordEnd: Int) -> Bool {
    func isSign(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "=")
    }
    for place in token.start..<token.end where bytes[place] == UInt8(ascii: ".") { return true }
    var place = token.start
    while place > start, token.start - place < 100, !Characters.isSpace(bytes[place - 1]) {
      place -= 1
      if isSign(bytes[place]) { return true }
    }
    place = wordEnd
    while place < unit.end, place - wordEnd < 100, !Characters.isSpace(bytes[place]) {
      if isSign(bytes[place]) { return true }
      if bytes[place] == UInt8(ascii: "."), place + 1 < unit.end,
        Characters.isSmall(bytes[place + 1])
      {
        return true
      }
      place += 1
    }
    return false
  }
}
