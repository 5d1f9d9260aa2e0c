internal import Lexicon
internal import TextCore

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
  static let units = WordDictionary(.units) { key -> Unit? in
    let parts = key.split(separator: " ")
    guard parts.count == 3, let dimension = Dimension(rawValue: String(parts[0])),
      let factor = Double(parts[1]), let slack = Double(parts[2])
    else { return nil }
    return Unit(dimension: dimension, factor: factor, slack: slack)
  }

  /// Words for money after a numeral.
  static let currencies = WordDictionary(.currencies) { $0 }
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
  static let vague = WordDictionary(.vagueNumbers) { key -> (Double, Double)? in
    let parts = key.split(separator: " ").compactMap { Double($0) }
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }
  static let ordinals = WordDictionary(.ordinals) { Double($0) }
  static let fractions = WordDictionary(.fractions) { key -> Double? in
    let parts = key.split(separator: "/").compactMap { Double($0) }
    return parts.count == 2 ? parts[0] / parts[1] : nil
  }
}
