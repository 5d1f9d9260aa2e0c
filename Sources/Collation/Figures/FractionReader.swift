internal import Lexicon
internal import Reading
internal import TextCore

/// Reads shares in words: “half of”, “two thirds of”, “one in three”.
struct FractionReader {
  let clause: SentenceWords

  /// A share as per cent, with the leeway of a round word; `nil` where the
  /// words are no share of anything: “half an hour”, “a third term”.
  func share(at index: Int) -> Numeral? { part(at: index) ?? oneIn(at: index) }

  private func folded(_ index: Int) -> String? {
    clause.isInside(index) ? clause.folded(index) : nil
  }

  /// “half of”, “a third of”, “two thirds of”, “three quarters of”
  private func part(at index: Int) -> Numeral? {
    guard let first = folded(index) else { return nil }
    if first == "half" {
      return folded(index + 1) == "of" ? numeral(0.5, index..<index + 1) : nil
    }
    let count = first == "a" || first == "one" ? 1 : NumberTable.small[first]
    guard let count, count > 0, let word = folded(index + 1), clause.isJoined(index + 1),
      word != "half", let size = NumberTable.fractions[word], folded(index + 2) == "of",
      count * size < 1
    else { return nil }
    return numeral(count * size, index..<index + 2)
  }

  /// “one in three passengers”, “two out of five”
  private func oneIn(at index: Int) -> Numeral? {
    guard let first = folded(index), let count = first == "one" ? 1 : number(first),
      folded(index + 1) == "in" || (folded(index + 1) == "out" && folded(index + 2) == "of")
    else { return nil }
    let at = index + (folded(index + 1) == "in" ? 2 : 3)
    guard let word = folded(at), let whole = number(word), count < whole, whole <= 100,
      clause.isInside(at + 1), clause.isJoined(at + 1),
      clause.facts(at + 1).isMostlyNoun || clause.folded(at + 1) == "of",
      word.utf8.count < 4 || NumberTable.small[word] != nil,
      UnitTable.units[clause.folded(at + 1)] == nil
    else { return nil }
    return numeral(count / whole, index..<at + 1)
  }

  private func number(_ word: String) -> Double? {
    NumberTable.small[word] ?? (word.utf8.count < 4 ? Int(word).map(Double.init) : nil)
  }

  private func numeral(_ share: Double, _ words: Range<Int>) -> Numeral {
    var interval = FigureInterval.exact(share * 100)
    interval.low = share * 90
    interval.high = share * 110
    interval.form = .approximate
    var numeral = Numeral(words: words, interval: interval)
    numeral.isPercent = true
    return numeral
  }
}
