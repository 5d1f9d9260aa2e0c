internal import Platform

/// A day of the Gregorian calendar, years 1 to 9999, as a number of days since
/// 1 January 1970. The arithmetic is H. Hinnant's (chrono-compatible low-level
/// date algorithms, 2013).
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let number: Int

  public init(number: Int) { self.number = number }

  /// The day of a date; `nil` when there is none such.
  public init?(year: Int, month: Int, day: Int) {
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
    // 31 April is no day, and 29 February is one in leap years only.
    guard parts.day == day else { return nil }
  }

  /// The first ten characters of an ISO 8601 date.
  public init?(iso text: String) {
    let parts = text.prefix(10).split(separator: "-")
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// A day as `2026-05-01`, and nothing else.
  public init?(_ text: String) {
    self.init(iso: text)
    guard text == description else { return nil }
  }

  /// Today in universal time: a run gives the same result in every zone.
  public static var today: CalendarDay { CalendarDay(number: time(nil) / 86_400) }

  /// 0 is Monday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  public var year: Int { parts.year }

  /// `2026-05-01`
  public var description: String {
    let (year, month, day) = parts
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private var parts: (year: Int, month: Int, day: Int) {
    let days = number + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }
}
