internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// What a figure is besides a count: a place in a row, a share, a measure.
extension QuantityReader {
  /// “for the third time”, and “it was the third crash on the road this
  /// year”: what is said to be a place in a row, with all that narrows it.
  func ordinal(
    _ quantity: Quantity, _ phrase: NounPhrase, _ numeral: Numeral, _ start: Int
  ) -> Quantity? {
    guard let head = phrase.head else { return nil }
    var quantity = quantity
    quantity.kind = .ordinal
    if clause.folded(head) == "time" {
      describe(&quantity, phrase, numeral, start)
      quantity.head = nil
      quantity.modifiers = []
      return quantity
    }
    let copula = start - 2
    guard clause.isInside(copula), clause.folded(start - 1) == "the",
      ["was", "is", "were", "be", "been", "marks", "marked", "became", "becomes"]
        .contains(clause.folded(copula)),
      UnitTable.units[clause.folded(head)] == nil
    else { return nil }
    describe(&quantity, phrase, numeral, start)
    quantity.head = clause.word(head).stem
    quantity.isPart = false
    var index = phrase.end
    while clause.isInside(index), clause.gap(before: index) != .border {
      if !clause.word(index).isStopWord { quantity.population.insert(clause.word(index).stem) }
      index += 1
    }
    return quantity
  }

  /// “by 2 per cent”, “to 9 per cent”
  func marker(before start: Int) -> String? {
    guard clause.isInside(start - 1) else { return nil }
    let word = clause.folded(start - 1)
    return ["by", "to", "from"].contains(word) ? word : nil
  }

  /// What a share is a share of: the noun after “of”, or right after “one in
  /// three”.
  func partitive(_ after: Int) -> NounPhrase? {
    guard clause.isInside(after), clause.folded(after) == "of" else { return nil }
    var index = after + 1
    while clause.isInside(index), Grammar.determiners.contains(clause.folded(index)) { index += 1 }
    guard clause.isInside(index) else { return nil }
    let phrase = NounPhrase(clause: clause, after: after..<index)
    return phrase.head == nil ? nil : phrase
  }

  func unit(after numeral: Numeral) -> (unit: UnitTable.Unit, phrase: NounPhrase)? {
    var index = numeral.words.upperBound
    guard clause.isInside(index), clause.isJoined(index) else { return nil }
    var isSquare = false
    if ["square", "cubic"].contains(clause.folded(index)) {
      isSquare = true
      index += 1
      guard clause.isInside(index) else { return nil }
    }
    guard var unit = UnitTable.units[clause.folded(index)] else { return nil }
    if let end = endOfRate(index) {
      guard unit.dimension == .length else { return nil }
      return (
        .init(dimension: .speed, factor: unit.factor / 1000, slack: 0), NounPhrase(none: end)
      )
    }
    if isSquare {
      guard unit.dimension == .length else { return nil }
      unit = .init(dimension: .area, factor: unit.factor * unit.factor, slack: 0)
    }
    let after = index + 1
    // “34-year-old”: an age, not a span.
    if clause.isInside(after), clause.folded(after) == "old" { return nil }
    let isAttribute = clause.gap(before: index) == .hyphen || hasNounRightAfter(index)
    let phrase = NounPhrase(clause: clause, after: numeral.words.lowerBound..<after)
    return (unit, isAttribute ? phrase : NounPhrase(none: after))
  }

  /// The end of “km/h” and “kilometres per hour” after the unit at `index`.
  private func endOfRate(_ index: Int) -> Int? {
    guard clause.isInside(index + 1) else { return nil }
    let next = clause.folded(index + 1)
    let slash = clause.word(index).range.end
    if next == "h" || next == "hour", clause.word(index + 1).range.start == slash + 1,
      clause.reading.source.text.bytes[slash] == UInt8(ascii: "/")
    {
      return index + 2
    }
    guard next == "per" || next == "an", clause.isInside(index + 2) else { return nil }
    return clause.folded(index + 2) == "hour" ? index + 3 : nil
  }

  private func hasNounRightAfter(_ unit: Int) -> Bool {
    let next = unit + 1
    guard clause.isInside(next), clause.gap(before: next) == .possessive else { return false }
    return clause.facts(next).isMostlyNoun
  }
}
