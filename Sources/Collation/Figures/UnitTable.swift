internal import Lexicon
internal import UnicodeText

/// Units of measure with their size in the base unit of their dimension, and
/// how far two newsrooms' uses of one name may differ (tons).
enum UnitTable {
  enum Dimension: String, Sendable, Hashable {
    case length, area, mass, volume, duration, speed, temperature, energy
  }

  struct Unit: Sendable {
    var dimension: Dimension
    var factor: Double
    var slack: Double
  }

  /// By every form of the name.
  static let units: WordDictionary<Unit> = {
    var table: WordDictionary<Unit> = [:]
    // dimension, size in the base unit, slack, names
    let rows: [(Dimension, Double, Double, String)] = [
      (.length, 1000, 0, "km kms kilometre kilometres kilometer kilometers"),
      (.length, 1609.344, 0, "mile miles"),
      (.length, 1, 0, "metre metres meter meters"),
      (.length, 0.3048, 0, "foot feet ft"),
      (.length, 0.9144, 0, "yard yards"),
      (.length, 0.01, 0, "cm centimetre centimetres centimeter centimeters"),
      (.length, 0.0254, 0, "inch inches"),
      (.area, 10_000, 0, "hectare hectares"),
      (.area, 4046.86, 0, "acre acres"),
      (.mass, 1, 0, "kg kilo kilos kilogram kilograms"),
      (.mass, 1000, 0.1, "ton tons tonne tonnes"),
      (.mass, 0.028, 0, "ounce ounces"),
      (.volume, 1, 0, "litre litres liter liters"),
      (.volume, 4, 0.15, "gallon gallons"),
      (.duration, 1, 0, "second seconds"),
      (.duration, 60, 0, "minute minutes"),
      (.duration, 3600, 0, "hour hours"),
      (.duration, 86_400, 0, "day days"),
      (.duration, 604_800, 0, "week weeks"),
      (.duration, 2_629_800, 0.02, "month months"),
      (.duration, 31_557_600, 0.01, "year years"),
      (.duration, 315_576_000, 0.01, "decade decades"),
      (.speed, 1.609344, 0, "mph"),
      (.speed, 1, 0, "kph kmh"), (.speed, 1.852, 0, "knot knots"),
      (.energy, 1, 0, "megawatt megawatts mw"),
      (.energy, 1000, 0, "gigawatt gigawatts gw"),
    ]
    for (dimension, factor, slack, names) in rows {
      for name in names.split(separator: " ") {
        table[String(name)] = Unit(dimension: dimension, factor: factor, slack: slack)
      }
    }
    return table
  }()

  /// Words for money after a numeral.
  static let currencies: WordDictionary<String> = [
    "dollar": "dollar", "dollars": "dollar", "euro": "euro", "euros": "euro", "pound": "pound",
    "pounds": "pound", "yen": "yen", "yuan": "yuan", "rupees": "rupee", "rubles": "rouble",
    "roubles": "rouble", "francs": "franc", "crowns": "crown", "kroner": "krone",
    "kronor": "krona", "marks": "mark", "pesos": "peso", "lira": "lira",
  ]
}

/// Number words, magnitudes and words for a vague number.
enum NumberTable {
  /// Every word that a numeral in words may start with.
  static let openers = WordSet(
    (Array(small.keys) + Array(tens.keys) + Array(vague.keys) + Array(ordinals.keys)
      + ["half", "a", "tens", "hundreds"]).joined(separator: " "))

  static let small = NumberNames.small
  static let tens = NumberNames.tens
  static let magnitudes = NumberNames.magnitudes
  /// Least and most of what a word for a vague number means.
  static let vague: WordDictionary<(Double, Double)> = [
    "dozens": (24, 120), "scores": (40, 200), "hundreds": (200, 2000),
    "thousands": (2000, 100_000), "millions": (2e6, 1e9), "several": (3, 20),
  ]
  static let ordinals: WordDictionary<Double> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
  ]
  static let fractions: WordDictionary<Double> = [
    "third": 1.0 / 3, "thirds": 1.0 / 3, "quarter": 0.25, "quarters": 0.25, "fifth": 0.2,
    "fifths": 0.2, "half": 0.5, "sixth": 1.0 / 6, "eighth": 0.125, "tenth": 0.1, "tenths": 0.1,
  ]
}
