internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// A point in time as a sentence names it.
enum TimeValue: Sendable, Hashable {
  /// 0 is Monday.
  case weekday(Int)
  /// 1 is January; a month alone, or with a day or a year.
  case date(month: Int, day: Int?, year: Int?)
  case year(Int)
  /// Days from the day of publication.
  case relative(Int)
  /// Minutes after midnight, in the zone named, or without one; where
  /// nothing tells the half of the day, after midnight or noon.
  case clock(minutes: Int, zone: Int?, isHalfKnown: Bool)

  /// Whether two hours are apart by more than newsrooms round. Hours compare
  /// within one zone, or where both name theirs; where one does not tell the
  /// half of the day, it fits either.
  /// - Parameter isAboutSo: whether one of them is only about so.
  func isClockApart(from other: TimeValue, isAboutSo: Bool = false) -> Bool {
    guard case .clock(let x, let zone, let isKnown) = self,
      case .clock(let y, let otherZone, let isOtherKnown) = other,
      (zone == nil) == (otherZone == nil)
    else { return false }
    // The time of a city is held against that of the same city alone.
    if max(zone ?? 0, otherZone ?? 0) >= ClockReader.ofCities, zone != otherZone { return false }
    let period = (isKnown && isOtherKnown ? 24 : 12) * 60
    let a = (x - (zone ?? 0) + 4 * period) % period
    let b = (y - (otherZone ?? 0) + 4 * period) % period
    return min(abs(a - b), period - abs(a - b)) > (isAboutSo ? 45 : 5)
  }
}

/// Reads the weekdays, dates, relative days and clock times of a sentence.
struct TimeReader {
  let clause: SentenceWords

  static let weekdays = WordDictionary(.weekdays) { Int($0) }

  private static let months = WordDictionary(.months) { Int($0) }

  private static let relatives = WordDictionary(.relativeDays) { Int($0) }

  /// Whether a point in time in words may begin with a form.
  static func opens(_ folded: String) -> Bool {
    weekdays[folded] != nil || months[folded] != nil || relatives[folded] != nil
      || ClockReader.openers.contains(folded)
  }

  static func month(_ word: Word) -> Int? {
    guard word.shape.startsWithCapital else { return nil }
    return months[word.folded]
  }

  /// The point in time that begins at a word, and the word after it.
  func mention(at index: Int) -> (value: TimeValue, end: Int)? {
    let word = clause.word(index)
    // Written small, only a relative day or an hour in words is a point in time.
    if word.shape == .lower {
      if ClockReader.openers.contains(word.folded) {
        return ClockReader(clause: clause).clock(at: index)
      }
      guard let days = TimeReader.relatives[word.folded], !isPossessive(index) else { return nil }
      return (.relative(days), index + 1)
    }
    if let day = TimeReader.weekdays[word.folded], word.shape.startsWithCapital {
      guard !isInSpan(index, { TimeReader.weekdays[$0] != nil }) else { return nil }
      return (.weekday(day), index + 1)
    }
    if let days = TimeReader.relatives[word.folded], !isPossessive(index) {
      return (.relative(days), index + 1)
    }
    if let month = TimeReader.month(word), let day = dayNumber(index + 1),
      clause.gap(before: index + 1) == .blank
    {
      if let end = spanEnd(index + 1) {
        let year = year(after: end)
        return (.date(month: month, day: nil, year: year), year == nil ? end : end + 1)
      }
      let year = year(after: index + 2)
      let end = index + (year == nil ? 2 : 3)
      return (.date(month: month, day: zoned(day, end), year: year), end)
    }
    if let end = spanEnd(index), clause.isInside(end), clause.gap(before: end) == .blank,
      let month = TimeReader.month(clause.word(end))
    {
      return (.date(month: month, day: nil, year: year(after: end + 1)), end + 1)
    }
    if let day = dayNumber(index), clause.isInside(index + 1),
      clause.gap(before: index + 1) == .blank, let month = TimeReader.month(clause.word(index + 1))
    {
      let year = year(after: index + 2)
      let end = index + (year == nil ? 2 : 3)
      return (.date(month: month, day: zoned(day, end), year: year), end)
    }
    // “12th of March”
    if let day = dayNumber(index), clause.isInside(index + 2), clause.folded(index + 1) == "of",
      let month = TimeReader.month(clause.word(index + 2))
    {
      let year = year(after: index + 3)
      return (.date(month: month, day: day, year: year), index + (year == nil ? 3 : 4))
    }
    if let month = TimeReader.month(word), isBareMonth(index) {
      let year = year(after: index + 1)
      return (.date(month: month, day: nil, year: year), index + (year == nil ? 1 : 2))
    }
    if let year = bareYear(index) { return (.year(year), index + 1) }
    return ClockReader(clause: clause).clock(at: index)
  }

  /// Whether the word is one end of a span such as “from Monday to Wednesday”,
  /// which holds the days between.
  private func isInSpan(_ index: Int, _ isOne: (String) -> Bool) -> Bool {
    func isLinked(_ first: Int, _ second: Int) -> Bool {
      guard clause.isInside(first), clause.isInside(second), isOne(clause.folded(first)),
        isOne(clause.folded(second))
      else { return false }
      return second == first + 1
        ? isDash(before: second) : TimeReader.spanWords.contains(clause.folded(first + 1))
    }
    return isLinked(index, index + 2) || isLinked(index - 2, index) || isLinked(index, index + 1)
      || isLinked(index - 1, index)
  }

  private static let spanWords = WordSet(.spanWords)

  private func isDash(before index: Int) -> Bool {
    let bytes = clause.reading.source.text.bytes
    let range = clause.word(index - 1).range.end..<clause.word(index).range.start
    return bytes[range].elementsEqual("-".utf8) || bytes[range].elementsEqual("–".utf8)
  }

  /// The word after a span of days that starts at a word: `3-4`, `3 to 5`.
  private func spanEnd(_ index: Int) -> Int? {
    guard let first = dayNumber(index), clause.isInside(index + 1) else { return nil }
    if let last = dayNumber(index + 1), last > first, isDash(before: index + 1) {
      return index + 2
    }
    guard TimeReader.spanWords.contains(clause.folded(index + 1)),
      let last = dayNumber(index + 2), last > first
    else { return nil }
    return index + 3
  }

  /// The day, unless it is told in the time of a place: then it may be the day
  /// before or after in another.
  private func zoned(_ day: Int, _ end: Int) -> Int? {
    ClockReader(clause: clause).cityZone(at: end) == nil ? day : nil
  }

  /// “today’s front pages”: no day on which something happened.
  private func isPossessive(_ index: Int) -> Bool {
    clause.isInside(index + 1) && clause.gap(before: index + 1) == .possessive
  }

  /// “May” and “March” are names or verbs where no preposition tells a month.
  private func isBareMonth(_ index: Int) -> Bool {
    guard ["may", "march"].contains(clause.folded(index)) else { return true }
    if year(after: index + 1) != nil { return true }
    guard clause.isInside(index - 1) else { return false }
    let isNamed = clause.isInside(index + 1) && clause.word(index + 1).shape.startsWithCapital
    return TimeReader.monthOpeners.contains(clause.folded(index - 1)) && !isNamed
  }

  private static let monthOpeners = WordSet(.monthOpeners)

  /// Four figures that are a year: no sum, no count.
  private func bareYear(_ index: Int) -> Int? {
    let word = clause.word(index)
    guard word.shape == .number, word.range.count == 4, let value = Int(word.folded),
      (1500...2100).contains(value), clause.currencySign(before: index) == nil,
      !clause.isPercent(after: index)
    else { return nil }
    if clause.isInside(index + 1), clause.gap(before: index + 1) == .blank {
      let next = clause.word(index + 1)
      // “1700 homes” counts; “1987 census” does not, and is rare.
      if next.folded.hasSuffix("s"), !next.isStopWord, !next.shape.startsWithCapital,
        clause.facts(index + 1).isMostlyNoun, !isAfterYearOpener(index)
      {
        return nil
      }
    }
    return value
  }

  private func isAfterYearOpener(_ index: Int) -> Bool {
    clause.isInside(index - 1) && TimeReader.monthOpeners.contains(clause.folded(index - 1))
  }

  private func dayNumber(_ index: Int) -> Int? {
    guard clause.isInside(index) else { return nil }
    let folded = clause.folded(index)
    let digits = folded.prefix { $0.isNumber }
    guard digits.utf8.count <= 2, let day = Int(digits), (1...31).contains(day),
      ["", "st", "nd", "rd", "th"].contains(String(folded.dropFirst(digits.count)))
    else { return nil }
    return day
  }

  private func year(after index: Int) -> Int? {
    guard clause.isInside(index), let year = Int(clause.folded(index)),
      (1900...2100).contains(year), clause.gap(before: index) != .border
    else { return nil }
    return year
  }
}
