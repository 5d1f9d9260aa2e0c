internal import TextCore

/// The values that a figure leaves possible.
struct FigureInterval: Sendable, Hashable {
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
    /// ten to fifteen
    case range
    /// dozens, hundreds, several
    case vague
  }

  /// Whether no value fits both.
  func excludes(_ other: FigureInterval) -> Bool { high < other.low || other.high < low }

  /// The interval with its ends moved outwards by a share of the value.
  func widened(by share: Double) -> FigureInterval {
    var result = self
    result.low -= abs(center) * share
    result.high += abs(center) * share
    return result
  }

  /// A bare numeral: from 100 on a round one may be rounded, by half a unit
  /// of its last digit that is not nought, but never by over 5 %; a decimal
  /// by half of its last digit.
  static func exact(_ value: Double, decimals: Int = 0, scale: Double = 1) -> FigureInterval {
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
    return FigureInterval(low: value - slack, high: value + slack, center: value, form: .exact)
  }

  func scaled(by factor: Double, slack: Double = 0) -> FigureInterval {
    var result = self
    result.low = low * factor * (1 - slack)
    result.high = high * factor * (1 + slack)
    result.center = center * factor
    return result
  }
}
