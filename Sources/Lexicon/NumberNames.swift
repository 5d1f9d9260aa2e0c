public import UnicodeText

/// The names of numbers in English, for all who read numerals.
public enum NumberNames {
  public static let small: WordDictionary<Double> = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  public static let tens: WordDictionary<Double> = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  /// Words, and what newsrooms write close to the figure: `90m`, `1.2bn`.
  public static let magnitudes: WordDictionary<Double> = [
    "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "m": 1e6, "mn": 1e6, "bn": 1e9, "k": 1000, "tn": 1e12,
  ]

  /// The number that a word in figures starts with, how many decimals it has,
  /// and what is stuck to it: `3500`, `1.2` and `m`, `14` and `th`. `nil` where
  /// it starts with no number.
  public static func figures(
    _ folded: String
  ) -> (value: Double, decimals: Int, suffix: String)? {
    let number = folded.utf8.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard number.count < 16, let value = Double(String(Substring(number))) else { return nil }
    let decimals = number.firstIndex(of: UInt8(ascii: ".")).map {
      number.distance(from: $0, to: number.endIndex) - 1
    }
    return (value, decimals ?? 0, String(Substring(folded.utf8.dropFirst(number.count))))
  }

  /// “twenty”, “seven”, “dozen”; `nil` for any other word.
  public static func value(of folded: String) -> Double? {
    small[folded] ?? tens[folded] ?? (folded == "dozen" ? 12 : nil)
  }
}
