internal import Lexicon
internal import TextCore

/// Dates as pages write them in their own data where the standard asks for
/// ISO 8601: "28 May 2024", "May 28, 2024", "2024/05/28", "20240528", and the
/// date of a message header. Days and months in figures alone, as "05/06/2024",
/// may be read in two ways and are not read.
enum WrittenDate {
  static let months = WordDictionary(.months) { Int($0) }

  static func iso8601(_ text: String) -> String? {
    if let date = MessageDate.iso8601(text) { return date }
    let parts = text.split { !($0.isLetter || $0.isNumber) }.prefix(12)
    if let first = parts.first, first.utf8.count == 8, let number = Int(first) {
      return date(number / 10_000, number / 100 % 100, number % 100)
    }
    if parts.count >= 3, let year = year(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    {
      return date(year, month, day)
    }
    for (index, part) in parts.enumerated() {
      guard let month = months[part.lowercased()] else { continue }
      let rest = parts.dropFirst(index + 1)
      let before = index > 0 ? day(parts[index - 1]) : nil
      if let before, let year = rest.first.flatMap(year) { return date(year, month, before) }
      if let after = rest.first.flatMap(day), let year = rest.dropFirst().first.flatMap(year) {
        return date(year, month, after)
      }
    }
    return nil
  }

  private static func year(_ part: Substring) -> Int? {
    guard part.utf8.count == 4, let year = Int(part), (1000...2999).contains(year) else {
      return nil
    }
    return year
  }

  /// "28", "1st".
  private static func day(_ part: Substring) -> Int? {
    let digits = part.prefix(while: \.isNumber)
    guard digits.utf8.count <= 2, part.utf8.count - digits.utf8.count <= 2 else { return nil }
    return Int(digits)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1000...2999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return text(year, month, day)
  }

  /// `2024-05-28`, of a year of four digits; that there is such a day is not asked.
  static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
