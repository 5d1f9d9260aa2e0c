internal import Reading
internal import TextCore

/// One figure of a sentence, with what tells figures of different things apart.
struct Figure: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case count, percent, percentagePoints, ordinal
    /// Money, with its currency.
    case money(String)
    case measure(UnitTable.Dimension)
  }

  var kind: Kind
  /// In the base unit of its kind.
  var interval: FigureInterval
  /// The size of the unit that it is given in, in base units; 1 without one.
  var unit = 1.0
  /// The indices of its words in the reading, its unit included.
  var words: Range<Int>
  /// The bound before it, by its key in the closed classes: `at-least`.
  var bound: String?

  /// Whether both can be said of one thing: one value, one rounded from the
  /// other, converted, or within what the other leaves open.
  func agrees(with other: Figure) -> Bool {
    guard fits(other) else { return false }
    // A range is one only with itself: 12 is not “10 to 15”.
    let isRange = (interval.form == .range, other.interval.form == .range)
    if isRange.0 != isRange.1 { return bound != nil || other.bound != nil }
    return !isRange.0
      || interval.low == other.interval.low && interval.high == other.interval.high
  }

  /// Whether no value is excluded by both: the weaker test.
  func fits(_ other: Figure) -> Bool {
    guard isComparable(with: other) else { return false }
    let slack = unit == other.unit ? 0 : 0.05
    let (a, b) = bound == other.bound ? (interval, other.interval) : (open, other.open)
    return !a.widened(by: slack).excludes(b)
  }

  /// The values that the bound before it leaves open, as newsrooms use it:
  /// “more than 300” is no 900, and “about” is a seventh either way.
  private var open: FigureInterval {
    var result = interval
    switch bound {
    case "at-least", "over": result.high = interval.high * 1.5
    case "at-most", "under": result.low = interval.low / 1.5
    case "nearly": result.low = min(interval.low, interval.center * 0.85)
    case "just-over": result.high = max(interval.high, interval.center * 1.15)
    case "about":
      result.low = min(interval.low, interval.center * 0.85)
      result.high = max(interval.high, interval.center * 1.15)
    default: break
    }
    return result
  }

  /// Whether they are figures of one kind, so that one can be held against the
  /// other. A bare figure may be of any kind: “from 40 to 60 percent”.
  func isComparable(with other: Figure) -> Bool {
    kind == other.kind
      || (kind == .count && interval.form != .vague && other.kind != .ordinal)
      || (other.kind == .count && other.interval.form != .vague && kind != .ordinal)
  }
}

/// Reads the figures of a sentence.
struct FigureReader {
  let clause: SentenceWords

  /// The figure that begins at a word; `nil` where none does.
  func figure(at index: Int) -> Figure? {
    guard let numeral = NumeralReader(clause: clause).numeral(at: index) else {
      return one(at: index)
    }
    var figure = Figure(
      kind: numeral.currency.map { .money($0) } ?? .count, interval: numeral.interval,
      words: numeral.words)
    if numeral.isPercent {
      figure.kind = .percent
    } else if numeral.isPoints {
      figure.kind = .percentagePoints
    } else if numeral.isOrdinal {
      figure.kind = .ordinal
    } else if numeral.currency == nil,
      let degrees = TemperatureReader(clause: clause).read(numeral)
    {
      figure.kind = .measure(.temperature)
      figure.interval = degrees.celsius(numeral.interval)
      figure.unit = degrees.isCelsius ? 1 : 2
      figure.words = numeral.words.lowerBound..<degrees.end
    } else if numeral.currency == nil {
      measure(&figure)
    }
    return figure
  }

  /// “one” counts only what “1” counts; it is compared, and never told.
  private func one(at index: Int) -> Figure? {
    guard clause.folded(index) == "one", clause.isInside(index + 1), clause.isJoined(index + 1),
      !clause.word(index + 1).isStopWord
    else { return nil }
    return Figure(kind: .count, interval: .exact(1), words: index..<index + 1)
  }

  /// The unit behind a numeral: `16 km`, `five-year`.
  private func measure(_ figure: inout Figure) {
    let next = figure.words.upperBound
    guard clause.isInside(next), clause.isJoined(next),
      let unit = UnitTable.units[clause.folded(next)]
    else { return }
    figure.kind = .measure(unit.dimension)
    figure.interval = figure.interval.scaled(by: unit.factor, slack: unit.slack)
    figure.unit = unit.factor
    figure.words = figure.words.lowerBound..<next + 1
  }
}
