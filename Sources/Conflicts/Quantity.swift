internal import UnicodeText

/// A figure in a sentence: what is counted or measured, and how exactly.
struct Quantity: Sendable {
  enum Kind: Sendable, Hashable {
    /// A count of things; `head` says of what.
    case count
    case percent
    case percentagePoints
    /// With the currency: `dollar`, `pound`, `euro`, …
    case money(String)
    /// A measure in the base unit of its dimension: metres, kilograms, seconds.
    case measure(UnitTable.Dimension)
    /// “for the third time”, “it was the third crash”: a place in a row.
    case ordinal
  }

  var kind: Kind
  var interval: QuantityInterval
  /// For a measure the size of the unit it is given in.
  var unit = 1.0
  /// Key of what is counted, or of what a measure is an attribute of
  /// (“a 30-day sentence”); `nil` when the sentence does not say.
  var head: String?
  /// “by”, “to” or “from” before the figure: a change, or where it ends.
  var marker: String?
  /// The group of confusable measures the figure belongs to, and the member:
  /// killed, wounded.
  var measure: MeasureClasses.Member?
  /// Stem of the verb that the figure is the subject or object of.
  var predicate: String?
  /// The same verb as the sentence writes it.
  var predicateForm: String?
  /// Stems of what narrows the head: “Norwegian”, “police”.
  var modifiers: Set<String>
  /// Stems of names after the figure and markers of a whole or a part.
  var population: Set<String>
  /// “another three”, “two of the five”: a part of something.
  var isPart: Bool
  /// From the approximator to the head.
  var range: ByteRange
  /// The numeral itself.
  var numeral: ByteRange
}

/// The values that a figure leaves possible.
struct QuantityInterval: Sendable, Hashable {
  var low: Double
  var high: Double
  /// The value that is named; for “dozens” the middle of what it means.
  var center: Double
  var form: Form

  /// How the figure is given, from exact to vague.
  enum Form: Int, Sendable, Hashable {
    case exact
    /// about, some, nearly
    case approximate
    /// at least, more than, up to
    case bounded
    /// ten to fifteen
    case range
    /// dozens, hundreds, several
    case vague
  }

  /// Whether no value fits both.
  func excludes(_ other: QuantityInterval) -> Bool { high < other.low || other.high < low }

  /// The interval with its ends moved outwards by a share of the value.
  func widened(by share: Double) -> QuantityInterval {
    var result = self
    result.low -= abs(center) * share
    result.high += abs(center) * share
    return result
  }

  /// Whether both name the same value and neither is vague.
  func isSameValue(_ other: QuantityInterval) -> Bool {
    center == other.center && form != .vague && other.form != .vague
  }

  /// A bare numeral: from 100 on a round one may be rounded, by half a unit
  /// of its last digit that is not nought, but never by over 5 %; a decimal
  /// by half of its last digit.
  static func exact(_ value: Double, decimals: Int = 0, scale: Double = 1) -> QuantityInterval {
    var slack = 0.0
    if decimals > 0 || scale > 1 {
      slack = 0.5 * scale
      for _ in 0..<decimals { slack /= 10 }
    } else if value >= 100, value == value.rounded() {
      var unit = 1.0
      while unit < 1e12, value.truncatingRemainder(dividingBy: unit * 10) == 0 { unit *= 10 }
      slack = unit > 1 ? unit / 2 : 0
    }
    slack = min(slack, abs(value) * 0.05)
    return QuantityInterval(low: value - slack, high: value + slack, center: value, form: .exact)
  }

  func scaled(by factor: Double, slack: Double = 0) -> QuantityInterval {
    var result = self
    result.low = low * factor * (1 - slack)
    result.high = high * factor * (1 + slack)
    result.center = center * factor
    return result
  }
}

/// Words that make a figure less exact.
enum Approximator: Sendable, Hashable {
  case about, nearly, atLeast, atMost

  /// The longest phrase comes first; each is matched right before the figure.
  static let phrases: [(words: [String], meaning: Approximator)] = [
    (["no", "fewer", "than"], .atLeast), (["no", "less", "than"], .atLeast),
    (["not", "less", "than"], .atLeast), (["no", "more", "than"], .atMost),
    (["at", "least"], .atLeast), (["more", "than"], .atLeast), (["greater", "than"], .atLeast),
    (["upwards", "of"], .atLeast), (["in", "excess", "of"], .atLeast),
    (["less", "than"], .atMost), (["fewer", "than"], .atMost), (["up", "to"], .atMost),
    (["as", "many", "as"], .atMost), (["as", "much", "as"], .atMost), (["at", "most"], .atMost),
    (["a", "maximum", "of"], .atMost), (["just", "over"], .about), (["just", "under"], .nearly),
    (["well", "over"], .atLeast), (["close", "to"], .nearly), (["or", "so"], .about),
    (["about"], .about), (["around"], .about), (["some"], .about), (["roughly"], .about),
    (["approximately"], .about), (["estimated"], .about), (["circa"], .about),
    (["nearly"], .nearly), (["almost"], .nearly), (["over"], .atLeast), (["under"], .atMost),
    (["below"], .atMost), (["above"], .atLeast), (["exceeding"], .atLeast),
  ]

  func applied(to interval: QuantityInterval) -> QuantityInterval {
    var result = interval
    switch self {
    case .about:
      result.low = min(interval.low, interval.center * 0.85)
      result.high = max(interval.high, interval.center * 1.15)
      result.form = .approximate
    case .nearly:
      result.low = min(interval.low, interval.center * 0.85)
      result.form = .approximate
    case .atLeast:
      result.high = .infinity
      result.form = .bounded
    case .atMost:
      result.low = 0
      result.form = .bounded
    }
    return result
  }
}
