internal import Lexicon
internal import Reading
internal import TextCore

/// A number as a term: the same whether it is written `$90m`, `90 million`,
/// `90,000,000` or `ninety million`.
struct NumberTerm {
  /// `#` and the value.
  let key: String
  /// The number of words it covers.
  let length: Int

  /// Whether a number may start at a form.
  static func canStart(_ form: WordForm) -> Bool {
    form.folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      || NumberNames.value(of: form.folded) != nil
  }

  /// The number that starts at a word, or `nil` where none does.
  init?(_ words: ArraySlice<Word>, at index: Int) {
    let word = words[index]
    guard word.shape == .number else {
      self.init(written: words, at: index)
      return
    }
    guard let (value, isScaled) = NumberTerm.figures(word.folded) else {
      self.init(key: "#" + word.folded, length: 1)
      return
    }
    let magnitude = isScaled ? nil : NumberTerm.magnitude(words, after: index)
    self.init(value * (magnitude ?? 1), length: magnitude == nil ? 1 : 2)
  }

  private init(key: String, length: Int) {
    self.key = key
    self.length = length
  }

  private init(_ value: Double, length: Int) {
    let isWhole = value.rounded() == value && abs(value) < 1e15
    self.init(key: isWhole ? "#\(Int(value))" : "#\(value)", length: length)
  }

  /// `1340`, `1.2m`, `14th`; whether a magnitude is stuck to the figures.
  private static func figures(_ folded: String) -> (value: Double, isScaled: Bool)? {
    guard let (value, _, suffix) = NumberNames.figures(folded) else { return nil }
    if suffix.isEmpty { return (value, false) }
    if ["st", "nd", "rd", "th"].contains(suffix) { return (value, true) }
    return NumberNames.magnitudes[suffix].map { (value * $0, true) }
  }

  /// The magnitude that the next word names.
  private static func magnitude(_ words: ArraySlice<Word>, after index: Int) -> Double? {
    isJoined(words, index + 1) ? NumberNames.magnitudes[words[index + 1].folded] : nil
  }

  /// Whether nothing but a blank or a hyphen stands before a word.
  private static func isJoined(_ words: ArraySlice<Word>, _ index: Int) -> Bool {
    index < words.endIndex && words[index].range.start == words[index - 1].range.end + 1
  }

  /// “seven”, “twenty-seven”: a number under a hundred, and its words.
  private static func underHundred(
    _ words: ArraySlice<Word>, at index: Int
  ) -> (value: Double, length: Int)? {
    guard index < words.endIndex, let value = NumberNames.value(of: words[index].folded) else {
      return nil
    }
    guard NumberNames.tens[words[index].folded] != nil, isJoined(words, index + 1),
      let unit = NumberNames.small[words[index + 1].folded], (1..<10).contains(unit)
    else { return (value, 1) }
    return (value + unit, 2)
  }

  /// “twelve”, “twenty-two thousand”, “one hundred and fifty-three”.
  private init?(written words: ArraySlice<Word>, at index: Int) {
    guard var (value, length) = NumberTerm.underHundred(words, at: index) else { return nil }
    while let magnitude = NumberTerm.magnitude(words, after: index + length - 1) {
      value *= magnitude
      length += 1
    }
    let next = index + length
    if value >= 100, NumberTerm.isJoined(words, next), words[next].folded == "and",
      let rest = NumberTerm.underHundred(words, at: next + 1)
    {
      value += rest.value
      length += rest.length + 1
    }
    // “one” counts nothing in most places it stands in.
    guard value > 1 else { return nil }
    self.init(value, length: length)
  }
}
