internal import DocumentModel
internal import Reading
internal import TextCore

/// Reads temperatures: `-8 °C`, `minus 8 degrees Celsius`, `46 Fahrenheit`.
struct TemperatureReader {
  let clause: SentenceWords

  struct Degrees {
    var isCelsius: Bool
    var isNegative: Bool
    /// After the last word of the unit.
    var end: Int

    /// The values in degrees Celsius; a whole figure in Fahrenheit may be a
    /// rounded one.
    func celsius(_ interval: FigureInterval) -> FigureInterval {
      var result = interval
      if isNegative {
        result.low = -interval.high
        result.high = -interval.low
        result.center = -interval.center
      }
      guard !isCelsius else { return result }
      result.low = (result.low - 32) / 1.8 - 0.6
      result.high = (result.high - 32) / 1.8 + 0.6
      result.center = (result.center - 32) / 1.8
      return result
    }
  }

  /// The degrees of a numeral; `nil` for other figures, and where the scale
  /// is not named.
  func read(_ numeral: Numeral) -> Degrees? {
    let next = numeral.words.upperBound
    guard clause.isInside(next) else { return nil }
    var end = next
    if ["degrees", "degree"].contains(clause.folded(end)) { end += 1 }
    guard clause.isInside(end) else { return nil }
    let hasSign = isDegreeSign(after: numeral.words.upperBound - 1)
    let name = clause.folded(end)
    let isLetter = hasSign || end > next
    guard
      ["celsius", "centigrade", "fahrenheit"].contains(name)
        || isLetter && (name == "c" || name == "f")
    else { return nil }
    return Degrees(
      isCelsius: name.first == "c", isNegative: isNegative(numeral.words.lowerBound), end: end + 1)
  }

  private func isDegreeSign(after index: Int) -> Bool {
    let bytes = clause.reading.source.text.bytes
    var offset = clause.word(index).range.end
    while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    return offset + 1 < bytes.count && bytes[offset] == 0xC2 && bytes[offset + 1] == 0xB0
  }

  /// A minus sign right before the figure, or the word.
  private func isNegative(_ index: Int) -> Bool {
    if clause.isInside(index - 1), clause.folded(index - 1) == "minus" { return true }
    let bytes = clause.reading.source.text.bytes
    let start = clause.word(index).range.start
    guard start > 1 else { return false }
    // U+2212, or a hyphen after a blank.
    if start > 2, Array(bytes[start - 3..<start]) == [0xE2, 0x88, 0x92] { return true }
    return bytes[start - 1] == UInt8(ascii: "-") && bytes[start - 2] == 0x20
  }
}
