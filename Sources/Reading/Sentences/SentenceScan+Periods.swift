internal import Lexicon
internal import TextCore

/// The rules for one full stop before a capital, a number or a symbol.
extension SentenceScan {
  func endsAtPeriod(_ stop: Stop, _ closing: Closing, _ next: Following) -> Bool {
    if closing.hasQuote && next.hasLongDash { return false }
    let range = token(before: stop.start)
    let token = lowercased(range)
    guard !token.isEmpty, !followsApostrophe(range), isRead(as: token, range) else {
      return true
    }
    let key = token[...]
    if closing.hasBracket || next.hasLongDash || next.hasHyphen {
      // "(R-Pa.)", "TRENTON, N.J. —": the name goes on.
      return !(isAbbreviation(token) || isInitials(range))
    }
    let starter = word(at: next.wordStart)
    let isStarter = Abbreviations.starters.contains(starter[...])
    if Abbreviations.halfDay.contains(key) { return endsAtHour(range, next, starter, isStarter) }
    if token == "dr" || token == "st", endsAtStreet(range, next) { return true }
    if Abbreviations.neverEnding.contains(key) { return false }
    if next.kind == .capital, isRank(at: next.wordStart), hasNoVowel(range) || range.count == 2 {
      // “Ch. Supt. Dow”: a rank of two words.
      return false
    }
    if next.kind == .digit || isRomanNumber(next) {
      if Abbreviations.beforeNumber.contains(key) || Abbreviations.dates.contains(key) {
        return false
      }
    }
    if range.count == 1 { return endsAtInitial(range, next, starter) }
    if Abbreviations.bodies.contains(key) { return endsAtBody(range, next, starter, isStarter) }
    if isInitials(range) { return startsAnew(next, isStarter) }
    if Abbreviations.beforeNumber.contains(key) { return true }
    if token == "st" { return startsAnew(next, isStarter) }
    if isNameEnding(token, range) { return endsAtName(next, starter, isStarter) }
    return true
  }

  /// Whether the token can be an abbreviation in the case it is written in:
  /// "Miss." may be Mississippi, "miss." is a word.
  private func isRead(as token: String, _ range: ByteRange) -> Bool {
    let isCapital = !Characters.isLowercase(text, at: range.start)
    if isCapital || token.contains(".") || range.count == 1 { return true }
    let key = token[...]
    if Abbreviations.smallEnding.contains(key) || Abbreviations.beforeNumber.contains(key) {
      return true
    }
    if Abbreviations.neverEnding.contains(key) {
      return !Abbreviations.titlesThatAreWords.contains(key)
    }
    return Abbreviations.halfDay.contains(key) || hasNoVowel(range)
  }

  /// "Taylor's": what follows the apostrophe is no abbreviation.
  private func followsApostrophe(_ range: ByteRange) -> Bool {
    guard let last = text.scalar(before: range.start)?.scalar, range.start > start else {
      return false
    }
    guard last == "'" || last == "’" else { return false }
    let place = range.start - (last == "'" ? 1 : 3)
    return place > start && !Characters.isSpace(bytes[place - 1])
  }

  private func isNameEnding(_ token: String, _ range: ByteRange) -> Bool {
    let key = token[...]
    return Abbreviations.mayEnd.contains(key) || Abbreviations.dates.contains(key)
      || Abbreviations.smallEnding.contains(key) || hasNoVowel(range)
  }

  /// "Bldg", "Sgt", "hrs": a short word without a vowel is cut short; one in
  /// capitals, such as "BBC", is whole.
  private func hasNoVowel(_ range: ByteRange) -> Bool {
    guard (2...5).contains(range.count) else { return false }
    for place in range.start..<range.end {
      let byte = bytes[place]
      guard Characters.isLetter(byte), !"aeiouy".utf8.contains(byte | 0x20) else { return false }
    }
    return Characters.isSmall(bytes[range.end - 1])
  }

  /// Letters with stops between them: "U.N", "J.R.R", "e.g".
  private func isInitials(_ range: ByteRange) -> Bool {
    guard range.count >= 1, range.count % 2 == 1 else { return false }
    for (index, place) in (range.start..<range.end).enumerated() {
      let isRight =
        index % 2 == 0 ? Characters.isLetter(bytes[place]) : bytes[place] == UInt8(ascii: ".")
      if !isRight { return false }
    }
    return true
  }

  private func isRomanNumber(_ next: Following) -> Bool {
    let end = wordEnd(next.wordStart)
    guard end > next.wordStart, next.kind == .capital else { return false }
    return bytes[next.wordStart..<end].allSatisfy { "IVXLC".utf8.contains($0) }
  }

  // MARK: Each kind of abbreviation

  /// A word that starts sentences, or an opening quotation mark.
  private func startsAnew(_ next: Following, _ isStarter: Bool) -> Bool {
    if next.hasBracket { return false }
    return isStarter || (next.hasQuote && next.kind == .capital)
  }

  /// "at 8 p.m." ends a sentence unless a day or time zone follows, or the
  /// hour itself is all there is so far: "At 5 a.m. Mr. Lee left".
  private func endsAtHour(
    _ range: ByteRange, _ next: Following, _ word: String, _ isStarter: Bool
  ) -> Bool {
    if next.kind == .digit || next.hasBracket { return false }
    if Abbreviations.afterHour.contains(word[...]) || isBeforeInitials(next) { return false }
    if isZoneOfCity(next.wordStart) { return false }
    if isStarter { return true }
    let opener = self.word(at: start)
    return !(range.start - start <= 20 && Abbreviations.hourOpeners.contains(opener[...]))
  }

  /// “London time”, “New York time”: up to three capitalised words and “time”.
  private func isZoneOfCity(_ offset: Int) -> Bool {
    var place = offset
    for count in 0..<4 {
      let end = wordEnd(place)
      guard end > place else { return false }
      if count > 0 && word(at: place) == "time" { return true }
      guard !Characters.isLowercase(text, at: place) else { return false }
      place = Characters.afterSpace(text, end, before: unit.end)
    }
    return false
  }

  /// Whether an abbreviated rank or title stands at `offset`: “Supt.”.
  private func isRank(at offset: Int) -> Bool {
    let end = wordEnd(offset)
    return end < unit.end && bytes[end] == UInt8(ascii: ".")
      && Abbreviations.neverEnding.contains(word(at: offset)[...])
  }

  /// Whether “St.” or “Dr.” ends the name of a street and the sentence: a
  /// number stands before the name, or for “St.” a capitalised word in the
  /// middle of a sentence, and a common noun with its verb follows.
  private func endsAtStreet(_ range: ByteRange, _ next: Following) -> Bool {
    guard !Characters.isLowercase(text, at: range.start), next.kind == .capital,
      !next.hasBracket
    else { return false }
    let follower = word(at: next.wordStart)
    let isStarter = Abbreviations.starters.contains(follower[...])
    let isSubject =
      isStarter
      || isPlainWordBeforeSmall(next, follower) && Lexicon.builtIn.isMostlyNoun(follower)
    guard isSubject else { return false }
    var place = range.start
    for count in 0..<3 {
      while place > start, Characters.isSpace(bytes[place - 1]) { place -= 1 }
      var first = place
      while first > start,
        Characters.isLetter(bytes[first - 1]) || Characters.isDigit(bytes[first - 1])
      {
        first -= 1
      }
      guard first < place else { return false }
      if Characters.isDigit(bytes[first]) { return true }
      guard Characters.isCapital(bytes[first]), first > start else { return false }
      let before = word(at: first)
      if Abbreviations.starters.contains(before[...]) { return false }
      if lowercased(range) == "st", count == 0 { return true }
      place = first
    }
    return false
  }

  /// "8 p.m. E.T.", "9 a.m. J. J. Lee"
  private func isBeforeInitials(_ next: Following) -> Bool {
    let dot = next.wordStart + 1
    return dot < unit.end && bytes[dot] == UInt8(ascii: ".")
  }

  private func endsAtInitial(_ range: ByteRange, _ next: Following, _ word: String) -> Bool {
    if Characters.isDigit(bytes[range.start]) { return true }
    if Characters.isSmall(bytes[range.start]) {
      return startsAnew(next, Abbreviations.strictStarters.contains(word[...]))
    }
    let before = self.word(before: range.start)
    if Abbreviations.labelled.contains(before[...]) { return true }
    if bytes[range.start] == UInt8(ascii: "I"),
      ["and", "or", "than", "but", "as", "am", "do", "did", "can"].contains(before)
    {
      return true
    }
    // Not before a nickname: Robert J. "Bob" Lee.
    return Abbreviations.strictStarters.contains(word[...])
  }

  /// "in the U.S. Officials said" ends, "the U.S. Treasury said" does not.
  private func endsAtBody(
    _ range: ByteRange, _ next: Following, _ word: String, _ isStarter: Bool
  ) -> Bool {
    if startsAnew(next, isStarter) { return true }
    guard isPlainWordBeforeSmall(next, word) else { return false }
    let before = self.word(before: range.start)
    guard before == "the" else {
      // "Washington, D.C. Police said"
      return range.start > start + 1 && bytes[range.start - 2] == UInt8(ascii: ",")
    }
    let place = range.start - 3
    return Abbreviations.starters.contains(self.word(before: place - 1)[...])
  }

  private func endsAtName(_ next: Following, _ word: String, _ isStarter: Bool) -> Bool {
    startsAnew(next, isStarter) || isPlainWordBeforeSmall(next, word)
  }

  /// Whether a capitalised word follows that a name does not go on with, and
  /// then a word in small letters: more likely a subject and its verb than
  /// the rest of a name.
  private func isPlainWordBeforeSmall(_ next: Following, _ word: String) -> Bool {
    guard next.kind == .capital, !next.hasBracket,
      !Abbreviations.goingOn.contains(word[...]), !Abbreviations.afterHour.contains(word[...])
    else { return false }
    let end = wordEnd(next.wordStart)
    let second = next.wordStart + text.scalar(at: next.wordStart).width
    guard second < end, Characters.isLowercase(text, at: second) else { return false }
    let after = Characters.afterSpace(text, end, before: unit.end)
    guard after > end, after < unit.end else { return false }
    // "U.S. Chamber of Commerce"
    if ["of", "and", "for"].contains(self.word(at: after)) { return false }
    return Characters.isLowercase(text, at: after)
  }
}
