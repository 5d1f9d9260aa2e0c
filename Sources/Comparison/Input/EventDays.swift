internal import Lexicon
internal import Reading
internal import TextCore

/// The days that an account names: of the week, and of a month.
struct EventDays {
  /// A bit for each day of the week, Monday first.
  private(set) var weekdays: UInt8 = 0
  /// Days of months without a year, as 32 · month + day.
  private(set) var dates: Set<Int> = []

  private static func names(_ words: WordClass) -> [String] {
    words.rows.compactMap { $0.entries.first.map { $0.prefix(1).uppercased() + $0.dropFirst() } }
  }

  private static let weekdayNames = names(.weekdays)
  private static let monthNames = names(.months)
  private static let weekdayNumbers = WordDictionary(.weekdays) { Int($0) }
  /// 0 is January.
  private static let monthNumbers = WordDictionary(.months) { Int($0).map { $0 - 1 } }

  /// Takes in the word `index` of a reading.
  mutating func add(_ index: Int, of reading: Reading) {
    let word = reading.words[index]
    if let day = EventDays.weekdayNumbers[word.folded] {
      weekdays |= 1 << UInt8(day)
    } else if word.shape.startsWithCapital, let month = EventDays.monthNumbers[word.folded] {
      // "12 March" and "March 12th".
      for neighbour in [index - 1, index + 1] where reading.words.indices.contains(neighbour) {
        let other = reading.words[neighbour]
        guard other.shape == .number, other.sentence == word.sentence,
          let day = EventDays.dayOfMonth(other.folded)
        else { continue }
        dates.insert(32 * month + day)
      }
    }
  }

  /// The number of a day, with or without its ending.
  private static func dayOfMonth(_ folded: String) -> Int? {
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count <= 2, let day = Int(digits), (1...31).contains(day),
      ["", "st", "nd", "rd", "th"].contains(folded.dropFirst(digits.count))
    else { return nil }
    return day
  }

  /// Whether both name days of the week and none is the same.
  func hasOtherWeekdays(than other: EventDays) -> Bool {
    weekdays != 0 && other.weekdays != 0 && weekdays & other.weekdays == 0
  }

  /// What the two name as their day where nothing is the same; nil where one
  /// names no day, or a day is shared. One shared date outweighs the weekdays:
  /// a week has seven of them.
  func conflict(with other: EventDays) -> DayConflict? {
    if !dates.isEmpty, !other.dates.isEmpty {
      guard dates.isDisjoint(with: other.dates) else { return nil }
      return DayConflict(left: dateNames, right: other.dateNames)
    }
    guard hasOtherWeekdays(than: other) else { return nil }
    return DayConflict(left: namesOfWeekdays, right: other.namesOfWeekdays)
  }

  private var namesOfWeekdays: [String] {
    EventDays.weekdayNames.indices.filter { weekdays >> UInt8($0) & 1 == 1 }
      .map { EventDays.weekdayNames[$0] }
  }

  private var dateNames: [String] {
    dates.sorted().map { "\($0 % 32) \(EventDays.monthNames[$0 / 32])" }
  }
}
