public import TextCore

/// The names of numbers in English, for all who read numerals.
public enum NumberNames {
  public static let small = WordDictionary(.smallNumbers) { Double($0) }
  public static let tens = WordDictionary(.tens) { Double($0) }
  /// Words, and what newsrooms write close to the figure: `90m`, `1.2bn`.
  public static let magnitudes = WordDictionary(.magnitudes) { Double($0) }

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
