/// The names of numbers in English, for all who read numerals.
public enum NumberNames {
  public static let small: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  public static let tens: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  /// Words, and what newsrooms write close to the figure: `90m`, `1.2bn`.
  public static let magnitudes: [String: Double] = [
    "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "m": 1e6, "mn": 1e6, "bn": 1e9, "k": 1000, "tn": 1e12,
  ]

  /// “twenty”, “seven”, “dozen”; `nil` for any other word.
  public static func value(of folded: String) -> Double? {
    small[folded] ?? tens[folded] ?? (folded == "dozen" ? 12 : nil)
  }
}
