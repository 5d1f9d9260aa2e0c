internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// Reads times of the day: `7 p.m.`, `7.30pm`, `12:30 GMT`, `04:40`,
/// `5.40 in the morning`, `twenty to six`, `noon`.
struct ClockReader {
  let clause: SentenceWords

  private static let zones = WordDictionary(.timeZones) { Int($0) }

  /// Every word that an hour in words may start with.
  static let openers = WordSet(.clockOpeners)

  private static let prepositions = WordSet(.clockPrepositions)

  private enum Half { case am, pm }

  /// The time that starts at a word, and the word after it.
  func clock(at index: Int) -> (value: TimeValue, end: Int)? {
    clause.word(index).shape == .number ? figures(at: index) : words(at: index)
  }

  // MARK: In figures

  private func figures(at index: Int) -> (value: TimeValue, end: Int)? {
    var (folded, half) = withoutHalf(clause.folded(index))
    var end = index + 1
    let parts = folded.split(separator: ".", omittingEmptySubsequences: false)
    guard let hour = parts.first.flatMap({ Int($0) }), (0...24).contains(hour) else { return nil }
    var minute = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    var hasMinutes = parts.count == 2 && parts[1].count == 2 && (0...59).contains(minute)
    let bytes = clause.reading.source.text.bytes
    let stop = clause.word(index).range.end
    if half == nil, clause.isInside(end), bytes[stop] == UInt8(ascii: ":"),
      clause.word(end).range.start == stop + 1
    {
      (folded, half) = withoutHalf(clause.folded(end))
      guard let read = Int(folded), (0...59).contains(read) else { return nil }
      minute = read
      hasMinutes = true
      end += 1
    }
    let isOClock = clause.isInside(end) && ["o'clock", "o’clock"].contains(clause.folded(end))
    if isOClock { end += 1 }
    half = half ?? self.half(at: &end)
    let zone = zone(at: &end)
    guard half != nil || isOClock || (hasMinutes && (zone != nil || isAfterAt(index))) else {
      return nil
    }
    // `04:40` and `17:00` are of a clock of 24 hours.
    let isOf24 = hour > 12 || hour == 0 || clause.folded(index).hasPrefix("0")
    return (value(hour, minute, half, zone, isHalfKnown: half != nil || isOf24), end)
  }

  private func withoutHalf(_ folded: String) -> (rest: String, half: Half?) {
    if folded.hasSuffix("am") { return (String(folded.dropLast(2)), .am) }
    if folded.hasSuffix("pm") { return (String(folded.dropLast(2)), .pm) }
    return (folded, nil)
  }

  // MARK: In words

  private static let minutes = WordDictionary(.clockMinutes) { Int($0) }

  private func words(at index: Int) -> (value: TimeValue, end: Int)? {
    guard isAfterAt(index) else { return nil }
    var end = index
    if clause.folded(end) == "noon" || clause.folded(end) == "midday" {
      return (.clock(minutes: 12 * 60, zone: nil, isHalfKnown: true), end + 1)
    }
    if clause.folded(end) == "a" { end += 1 }
    var minute = 0
    var isTo = false
    if clause.isInside(end + 2), let count = ClockReader.minutes[clause.folded(end)],
      ["to", "past"].contains(clause.folded(end + 1)), hour(at: end + 2) != nil
    {
      minute = count
      isTo = clause.folded(end + 1) == "to"
      end += 2
    }
    guard clause.isInside(end), let hour = hour(at: end) else { return nil }
    end += 1
    let isOClock = clause.isInside(end) && ["o'clock", "o’clock"].contains(clause.folded(end))
    if isOClock { end += 1 }
    let half = half(at: &end)
    guard minute > 0 || isOClock || half != nil else { return nil }
    let total = (isTo ? hour - 1 : hour, isTo ? 60 - minute : minute)
    return (value(total.0, total.1, half, zone(at: &end), isHalfKnown: half != nil), end)
  }

  private func hour(at index: Int) -> Int? {
    NumberTable.small[clause.folded(index)].flatMap { (1...12).contains($0) ? Int($0) : nil }
  }

  // MARK: Parts

  /// “a.m.”, “in the morning”, “at night” at a word; moves behind it.
  private func half(at end: inout Int) -> Half? {
    guard clause.isInside(end) else { return nil }
    let next = clause.folded(end).filter { $0 != "." }
    if next == "am" || next == "pm" {
      end += 1
      return next == "am" ? .am : .pm
    }
    guard next == "in", clause.isInside(end + 2), clause.folded(end + 1) == "the" else {
      return nil
    }
    switch clause.folded(end + 2) {
    case "morning":
      end += 3
      return .am
    case "afternoon", "evening":
      end += 3
      return .pm
    default: return nil
    }
  }

  /// Zones from here on stand for places whose offset is not known.
  static let ofCities = 1 << 20

  /// “London time”, “New York time”, “local time” at a word: a number for the
  /// place, and the word after it.
  func cityZone(at index: Int) -> (zone: Int, end: Int)? {
    var hash = FNV64()
    for at in index..<index + 4 {
      guard clause.isInside(at), at == index || clause.isJoined(at) else { return nil }
      let word = clause.word(at)
      if word.folded == "time" {
        return at > index ? (ClockReader.ofCities + Int(hash.value % 1_000_003), at + 1) : nil
      }
      guard word.shape != .lower || word.folded == "local" else { return nil }
      for byte in word.folded.utf8 { hash.add(byte) }
    }
    return nil
  }

  private func zone(at end: inout Int) -> Int? {
    if let city = cityZone(at: end) {
      end = city.end
      return city.zone
    }
    guard clause.isInside(end), clause.word(end).shape == .allCaps,
      let offset = ClockReader.zones[clause.folded(end)]
    else { return nil }
    end += 1
    return offset
  }

  private func value(
    _ hour: Int, _ minute: Int, _ half: Half?, _ zone: Int?, isHalfKnown: Bool
  ) -> TimeValue {
    let hours = half == nil ? hour : hour % 12 + (half == .pm ? 12 : 0)
    return .clock(minutes: hours * 60 + minute, zone: zone, isHalfKnown: isHalfKnown)
  }

  private func isAfterAt(_ index: Int) -> Bool {
    clause.isInside(index - 1)
      && ClockReader.prepositions.contains(clause.folded(index - 1))
  }
}
