internal import DocumentModel
internal import Reading
internal import UnicodeText

/// A point in time that a sentence names.
struct TimeMention: Sendable {
  enum Value: Sendable, Hashable {
    /// 0 is Monday.
    case weekday(Int)
    case monthDay(month: Int, day: Int, year: Int?)
    /// Days from the day of publication.
    case relative(Int)
    /// Minutes after midnight, in the zone named, or without one; where
    /// nothing tells the half of the day, after midnight or noon.
    case clock(minutes: Int, zone: Int?, isHalfKnown: Bool)
  }

  /// What the preposition makes of it: a day, or a border in time.
  enum Role: Sendable, Hashable { case at, by, until, from, before, after }

  var value: Value
  var role: Role
  /// The resolved day, where the day of publication is known.
  var day: CalendarDay?
  /// “around”, “shortly before”
  var isApproximate: Bool
  /// Stem of the verb that it dates.
  var predicate: String?
  /// The same verb as the sentence writes it.
  var predicateForm: String?
  /// The words of the mention, without its preposition.
  var range: ByteRange
}

extension TimeMention {
  /// Whether two hours are apart by more than newsrooms round. Hours compare
  /// within one zone, or where both name theirs; where one does not tell the
  /// half of the day, it fits either.
  func isClockApart(from other: TimeMention) -> Bool {
    guard case .clock(let x, let zone, let isKnown) = value,
      case .clock(let y, let otherZone, let isOtherKnown) = other.value,
      (zone == nil) == (otherZone == nil)
    else { return false }
    let period = (isKnown && isOtherKnown ? 24 : 12) * 60
    let a = (x - (zone ?? 0) + 4 * period) % period
    let b = (y - (otherZone ?? 0) + 4 * period) % period
    let apart = min(abs(a - b), period - abs(a - b))
    return apart > (isApproximate || other.isApproximate ? 45 : 5)
  }
}

/// Reads the weekdays, dates, relative days and clock times of a sentence.
struct TimeReader {
  let clause: ClauseWords
  let published: CalendarDay?

  static let weekdays: WordDictionary<Int> = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
  ]

  private static let months: WordDictionary<Int> = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
    "feb": 2, "apr": 4, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
  ]

  private static let relatives: WordDictionary<Int> = [
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1,
  ]

  static func month(_ word: Word) -> Int? {
    guard word.shape.startsWithCapital else { return nil }
    return months[word.folded]
  }

  func mentions() -> [TimeMention] {
    var found: [TimeMention] = []
    var index = clause.range.lowerBound
    while index < clause.range.upperBound {
      if let read = mention(at: index) {
        found.append(finished(read.value, index..<read.end))
        index = read.end
      } else {
        index += 1
      }
    }
    return found
  }

  private func mention(at index: Int) -> (value: TimeMention.Value, end: Int)? {
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
      return (.weekday(day), index + 1)
    }
    if let days = TimeReader.relatives[word.folded], !isPossessive(index) {
      return (.relative(days), index + 1)
    }
    if let month = TimeReader.month(word), let day = dayNumber(index + 1),
      clause.gap(before: index + 1) == .blank
    {
      let year = year(after: index + 2)
      return (.monthDay(month: month, day: day, year: year), index + (year == nil ? 2 : 3))
    }
    if let day = dayNumber(index), clause.isInside(index + 1),
      clause.gap(before: index + 1) == .blank, let month = TimeReader.month(clause.word(index + 1))
    {
      let year = year(after: index + 2)
      return (.monthDay(month: month, day: day, year: year), index + (year == nil ? 2 : 3))
    }
    return ClockReader(clause: clause).clock(at: index)
  }

  /// “today’s front pages”: no day on which something happened.
  private func isPossessive(_ index: Int) -> Bool {
    clause.isInside(index + 1) && clause.gap(before: index + 1) == .possessive
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

  // MARK: What it dates

  private func finished(_ value: TimeMention.Value, _ words: Range<Int>) -> TimeMention {
    var role = TimeMention.Role.at
    var isApproximate = false
    var index = words.lowerBound - 1
    while clause.isInside(index), words.lowerBound - index < 4 {
      switch clause.folded(index) {
      case "by": role = .by
      case "until", "till", "through": role = .until
      case "from", "since": role = .from
      case "before": role = .before
      case "after": role = .after
      case "around", "about", "approximately", "roughly", "shortly", "nearly":
        isApproximate = true
      case "on", "at", "late", "early", "of", "the", "next", "last", "this", "evening", "morning":
        break
      default: index = -10
      }
      index -= 1
    }
    let verb = predicate(words)
    return TimeMention(
      value: value, role: role, day: day(value, words), isApproximate: isApproximate,
      predicate: verb.map { clause.word($0).stem }, predicateForm: verb.map { clause.folded($0) },
      range: clause.bytes(words))
  }

  private func day(_ value: TimeMention.Value, _ words: Range<Int>) -> CalendarDay? {
    if case .monthDay(let month, let day, let year?) = value {
      return CalendarDay(year: year, month: month, day: day)
    }
    guard let published else { return nil }
    switch value {
    case .relative(let days): return CalendarDay(number: published.number + days)
    case .monthDay(let month, let day, let year):
      return CalendarDay(year: year ?? published.year, month: month, day: day)
    case .weekday(let weekday):
      // The nearest one that is over, unless the sentence looks forward.
      let before = clause.isInside(words.lowerBound - 1) ? clause.folded(words.lowerBound - 1) : ""
      guard before != "last", before != "next" else { return nil }
      let isFuture = clause.range.contains {
        ["will", "next", "expected", "due", "plans", "scheduled", "to"].contains(clause.folded($0))
      }
      guard !isFuture else { return nil }
      let back = (published.weekday - weekday + 7) % 7
      return CalendarDay(number: published.number - back)
    case .clock: return nil
    }
  }

  /// The verb before it in its clause, else the first after it.
  private func predicate(_ words: Range<Int>) -> Int? {
    var index = words.lowerBound - 1
    while index >= clause.range.lowerBound, words.lowerBound - index < 12 {
      if clause.gap(before: index + 1) == .border || clause.gap(before: index + 1) == .comma {
        break
      }
      if clause.isVerb(index) { return index }
      index -= 1
    }
    index = words.upperBound
    while clause.isInside(index), index < words.upperBound + 12 {
      if clause.gap(before: index) == .border { return nil }
      if clause.isVerb(index) { return index }
      index += 1
    }
    return nil
  }
}
