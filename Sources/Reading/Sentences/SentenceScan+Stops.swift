internal import TextCore

/// The rules for exclamation and question marks and for omission dots, each
/// before a capital, a number or a symbol.
extension SentenceScan {
  func endsAtMark(_ stop: Stop, _ closing: Closing, _ next: Following) -> Bool {
    let word = word(at: next.wordStart)
    let isStarter = Abbreviations.starters.contains(word[...])
    if closing.hasQuote {
      if next.hasLongDash || isAttribution(next) { return false }
      // The show “Right or Wrong?” Tuesday: a title inside the sentence.
      if Abbreviations.afterHour.contains(word[...]) { return false }
    } else if !closing.hasBracket {
      if next.hasLongDash { return false }
      let token = lowercased(token(before: stop.start))
      if Abbreviations.markedNames.contains(token[...]) { return isStarter }
    }
    return true
  }

  /// Whether a name and a verb of saying follow a quotation: “Why?” Ann Lee
  /// asked. With "said" a clause may follow instead, and then the name starts
  /// a sentence of its own.
  private func isAttribution(_ next: Following) -> Bool {
    guard !next.hasQuote, !next.hasBracket else { return false }
    var place = next.wordStart
    for count in 0..<7 {
      guard place < unit.end else { return false }
      let word = word(at: place)
      let end = wordEnd(place)
      guard end > place else { return false }
      if Abbreviations.saying.contains(word[...]) {
        if count == 0 { return true }
        let after = Characters.afterSpace(text, end, before: unit.end)
        guard word == "said" || word == "says", after > end, after < unit.end else { return true }
        return !Abbreviations.reporting.contains(self.word(at: after)[...])
      }
      if Characters.isLowercase(text, at: place) && end - place > 3 { return false }
      place = end
      if place < unit.end, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: "-") {
        place += 1
      }
      place = Characters.afterSpace(text, place, before: unit.end)
    }
    return false
  }

  /// The end at omission dots; `nil` when the sentence goes on.
  func endOfEllipsis(_ stop: Stop, _ closing: Closing, _ next: Following) -> Int? {
    let isAttached = !Characters.isSpace(bytes[stop.start - 1])
    let isSpaced = stop.end > stop.firstEnd
    if isSpaced && isAttached && stop.firstEnd == stop.start + 1 && stop.dots == 4
      && closing.end == stop.end
    {
      // "the end. . . . The rest": a stop, then what was left out.
      return stop.firstEnd
    }
    if isAttached || stop.dots > 3 || closing.hasQuote { return closing.end }
    // Dots that stand free mark a gap inside a sentence, unless the next word
    // can only start one.
    let word = word(at: next.wordStart)
    return word != "i" && Abbreviations.strictStarters.contains(word[...]) ? closing.end : nil
  }
}
