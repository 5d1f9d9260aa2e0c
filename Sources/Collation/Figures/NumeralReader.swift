internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// A numeral in figures or words, with what belongs to it.
struct Numeral {
  var words: Range<Int>
  var interval: FigureInterval
  var currency: String?
  var isPercent = false
  /// “2 percentage points”: a difference of two shares.
  var isPoints = false
  var isOrdinal = false
}

/// Reads numerals: `3,500`, `$1.2 million`, `twenty-two`, `10 to 15`,
/// `dozens`, `a dozen`, `12%`, `two thirds`, `third`.
struct NumeralReader {
  let clause: SentenceWords

  func numeral(at index: Int) -> Numeral? {
    let word = clause.word(index)
    guard word.shape == .number || NumberTable.openers.contains(word.folded) else { return nil }
    if let vague = vague(at: index) { return vague }
    if let share = FractionReader(clause: clause).share(at: index) { return share }
    guard var first = plain(at: index) else { return ordinal(at: index) }
    if let second = rangeEnd(after: first) {
      first.interval = NumeralReader.scaled(first.interval, to: second.interval)
      first.interval = FigureInterval(
        low: min(first.interval.low, second.interval.low),
        high: max(first.interval.high, second.interval.high),
        center: (first.interval.center + second.interval.center) / 2, form: .range)
      first.words = first.words.lowerBound..<second.words.upperBound
      first.isPercent = second.isPercent
      first.isPoints = second.isPoints
      first.currency = first.currency ?? second.currency
    }
    return first
  }

  /// “126 and 131 million”: the magnitude is the first one's too.
  private static func scaled(_ first: FigureInterval, to second: FigureInterval) -> FigureInterval {
    let magnitude = [1e3, 1e6, 1e9, 1e12].first { factor in
      first.center < 1000 && first.center * factor <= second.center
        && first.center * factor * 100 > second.center
    }
    return magnitude.map { first.scaled(by: $0) } ?? first
  }

  // MARK: One number

  private func plain(at index: Int) -> Numeral? {
    var end = index + 1
    var decimals = 0
    var value: Double
    var scale = 1.0
    let word = clause.word(index)
    var isDigits = false
    if word.shape == .number {
      let hasSign = clause.currencySign(before: index) != nil
      guard let read = digits(word.folded, isMoney: hasSign) else { return nil }
      (value, decimals, scale) = read
      isDigits = true
    } else if let read = written(at: index) {
      value = read.value
      end = read.end
    } else {
      return nil
    }
    if isDigits, scale == 1, clause.isInside(end),
      clause.gap(before: end) == .blank
        || clause.isInside(end) && clause.gap(before: end) == .hyphen,
      let magnitude = NumberTable.magnitudes[clause.folded(end)]
    {
      scale = magnitude
      end += 1
    }
    var numeral = Numeral(
      words: index..<end,
      interval: .exact(value * scale, decimals: decimals, scale: scale))
    numeral.currency = clause.currencySign(before: index)
    finish(&numeral)
    return numeral
  }

  /// A percent sign or word, or the name of a currency, after the number.
  private func finish(_ numeral: inout Numeral) {
    let end = numeral.words.upperBound
    if clause.isPercent(after: end - 1) {
      numeral.isPercent = true
    } else if clause.isInside(end), clause.isJoined(end) {
      let next = clause.folded(end)
      if next == "percent" || next == "pc" {
        numeral.isPercent = true
        numeral.words = numeral.words.lowerBound..<end + 1
      } else if next == "per", clause.isInside(end + 1), clause.folded(end + 1) == "cent" {
        numeral.isPercent = true
        numeral.words = numeral.words.lowerBound..<end + 2
      } else if next == "percentage", clause.isInside(end + 1), clause.isJoined(end + 1),
        ["point", "points"].contains(clause.folded(end + 1))
      {
        numeral.isPoints = true
        numeral.words = numeral.words.lowerBound..<end + 2
      } else if numeral.currency == nil, let currency = UnitTable.currencies[next] {
        numeral.currency = currency
        numeral.words = numeral.words.lowerBound..<end + 1
      }
    }
  }

  /// Digits with an optional magnitude stuck to them: `3500`, `1.2`, `86m`.
  private func digits(_ folded: String, isMoney: Bool) -> (Double, Int, Double)? {
    guard let (value, decimals, suffix) = NumberNames.figures(folded) else { return nil }
    if suffix.isEmpty { return (value, decimals, 1) }
    // “$90MM” is what bankers write; of rain they are millimetres.
    if isMoney, suffix == "mm" { return (value, decimals, 1e6) }
    guard let magnitude = NumberTable.magnitudes[suffix] else { return nil }
    return (value, decimals, magnitude)
  }

  /// “twenty-two”, “a hundred”, “two thousand”, “half a dozen”.
  private func written(at index: Int) -> (value: Double, end: Int)? {
    var at = index
    var total = 0.0
    var current: Double?
    func folded(_ i: Int) -> String? {
      clause.isInside(i) && (i == index || clause.isJoined(i)) ? clause.folded(i) : nil
    }
    if folded(at) == "half", folded(at + 1) == "a", folded(at + 2) == "dozen" { return (6, at + 3) }
    if folded(at) == "a", let next = folded(at + 1) {
      if next == "dozen" { return (12, at + 2) }
      if let magnitude = NumberTable.magnitudes[next], next.utf8.count > 2 {
        guard clause.isInside(at + 2) else { return (magnitude, at + 2) }
        // “a hundred and twenty” goes on.
        if magnitude == 100 { current = 100 } else { total = magnitude }
        at += 2
      } else {
        return nil
      }
    }
    while let word = folded(at), at - index < 8 {
      if let tens = NumberTable.tens[word] {
        guard current == nil || current.map({ $0 >= 100 }) == true else { break }
        current = (current ?? 0) + tens
      } else if let small = NumberTable.small[word] {
        guard
          current == nil
            || current.map({ $0.truncatingRemainder(dividingBy: 100) >= 20 || $0 >= 100 }) == true,
          current == nil || current.map({ $0.truncatingRemainder(dividingBy: 10) == 0 }) == true
        else { break }
        current = (current ?? 0) + small
      } else if word == "dozen", let known = current {
        current = known * 12
      } else if let magnitude = NumberTable.magnitudes[word], word.utf8.count > 2,
        let known = current
      {
        if magnitude == 100 {
          current = known * 100
        } else {
          total += known * magnitude
          current = nil
        }
      } else if word == "and", current != nil || total > 0, let next = folded(at + 1),
        NumberTable.small[next] != nil || NumberTable.tens[next] != nil,
        (current ?? total) >= 100
      {
        // “two hundred and five”
      } else {
        break
      }
      at += 1
    }
    guard at > index, current != nil || total > 0 else { return nil }
    let value = total + (current ?? 0)
    // “one” counts nothing in most places it stands in.
    return value == 1 ? nil : (value, at)
  }

  // MARK: Others

  private func vague(at index: Int) -> Numeral? {
    var at = index
    var factor = 1.0
    if clause.folded(at) == "tens" || clause.folded(at) == "hundreds", clause.isInside(at + 2),
      clause.folded(at + 1) == "of", NumberTable.vague[clause.folded(at + 2)] != nil
    {
      factor = clause.folded(at) == "tens" ? 10 : 100
      at += 2
    }
    guard let (low, high) = NumberTable.vague[clause.folded(at)] else { return nil }
    var end = at + 1
    if clause.isInside(end + 1), clause.folded(end) == "of", !clause.word(end + 1).isStopWord {
      end += 1
    }
    return Numeral(
      words: index..<end,
      interval: FigureInterval(
        low: low * factor, high: high * factor, center: (low + high) * factor / 2, form: .vague))
  }

  private func rangeEnd(after first: Numeral) -> Numeral? {
    let next = first.words.upperBound
    guard clause.isInside(next) else { return nil }
    let start = clause.reading.words[next - 1].range.end
    let dash = clause.reading.source.text.string(ByteRange(start, clause.word(next).range.start))
    if dash == "-" || dash == "\u{2013}" { return plain(at: next) }
    guard ["to", "and", "or"].contains(clause.folded(next)), clause.isInside(next + 1),
      clause.gap(before: next) == .blank, clause.gap(before: next + 1) == .blank
    else { return nil }
    let opener = first.words.lowerBound - 1
    let isOpened =
      clause.isInside(opener) && ["between", "from"].contains(clause.folded(opener))
    guard
      clause.folded(next) == "to"
        ? clause.word(next + 1).shape == .number || isOpened
        : clause.folded(next) == "and" && isOpened || clause.folded(next) == "or"
    else { return nil }
    guard let second = plain(at: next + 1),
      second.interval.center > first.interval.center
    else { return nil }
    return second
  }

  private func ordinal(at index: Int) -> Numeral? {
    let folded = clause.folded(index)
    let value: Double? =
      NumberTable.ordinals[folded]
      ?? (["st", "nd", "rd", "th"].contains { folded.hasSuffix($0) }
        ? Double(folded.dropLast(2)) : nil)
    guard let value, index > clause.range.lowerBound,
      ["the", "a", "his", "her", "its", "their"].contains(clause.folded(index - 1))
    else { return nil }
    return Numeral(words: index..<index + 1, interval: .exact(value), isOrdinal: true)
  }
}
