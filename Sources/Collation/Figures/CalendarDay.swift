/// A day of the Gregorian calendar as a number of days since 1 January 1970.
struct CalendarDay: Sendable, Hashable, Comparable {
  let number: Int

  init(number: Int) { self.number = number }

  /// The day of a date; `nil` when there is none such. H. Hinnant's
  /// “days_from_civil” (chrono-compatible low-level date algorithms, 2013).
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else {
      return nil
    }
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let shifted = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * shifted + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The first ten characters of an ISO 8601 date.
  init?(iso text: String) {
    let parts = text.prefix(10).split(separator: "-")
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// 0 is Monday.
  var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The year, by counting; for dates since 1970.
  var year: Int {
    var year = 1970 + number / 366
    while let next = CalendarDay(year: year + 1, month: 1, day: 1), next.number <= number {
      year += 1
    }
    return year
  }

  static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }
}
