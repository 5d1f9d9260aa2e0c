internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Reads the figures of a sentence.
///
/// What is no figure of a fact is passed by: years and days of the month,
/// clock times, numbers in names (“Flight 447”, “Article 5”), scores.
struct QuantityReader {
  let clause: ClauseWords
  /// Words of the sentence that mark a whole, such as “nationwide”.
  private let wholesHere: Set<String>

  init(clause: ClauseWords) {
    self.clause = clause
    wholesHere = Set(
      clause.range.lazy.map { clause.folded($0) }.filter { QuantityReader.wholes.contains($0) }
        .map { "~" + $0 })
  }

  /// - Complexity: linear in the words of the sentence, with short looks
  ///   around each figure.
  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var index = clause.range.lowerBound
    while index < clause.range.upperBound {
      guard let numeral = NumeralReader(clause: clause).numeral(at: index) else {
        index += 1
        continue
      }
      if !isNoFigure(numeral) {
        found += quantity(numeral).map { [$0] } ?? []
      }
      index = max(index + 1, numeral.words.upperBound)
    }
    return found
  }

  // MARK: What is no figure

  private static let numberNouns = WordSet(
    """
    no number article chapter section flight route highway road room unit page line phase stage
    group type level grade class apollo boeing airbus resolution channel season episode bill act
    """)

  private func isNoFigure(_ numeral: Numeral) -> Bool {
    let first = numeral.words.lowerBound
    if numeral.isDigits, numeral.words.count == 1, isYear(first) { return true }
    guard first > clause.range.lowerBound else { return false }
    let before = clause.word(first - 1)
    let gap = clause.gap(before: first)
    if gap == .blank || gap == .hyphen {
      if TimeReader.month(before) != nil { return true }
      if QuantityReader.numberNouns.contains(before.folded) { return true }
      if numeral.isDigits, gap == .hyphen || before.shape == .number { return true }
      if numeral.isDigits, before.shape.startsWithCapital, first - 1 > clause.range.lowerBound,
        !before.isStopWord, TimeReader.weekdays[before.folded] == nil
      {
        return true
      }
    }
    return isClockOrDate(numeral)
  }

  private func isYear(_ index: Int) -> Bool {
    let folded = clause.folded(index)
    guard folded.utf8.count == 4, let value = Int(folded), (1500...2100).contains(value),
      clause.word(index).range.count == 4, clause.currencySign(before: index) == nil,
      !clause.isPercent(after: index)
    else { return false }
    return true
  }

  private func isClockOrDate(_ numeral: Numeral) -> Bool {
    let next = numeral.words.upperBound
    if clause.isInside(next) {
      let word = clause.word(next)
      if ["am", "pm", "a.m.", "p.m.", "am.", "pm.", "o'clock"].contains(word.folded) {
        return true
      }
      if clause.gap(before: next) == .blank, TimeReader.month(word) != nil { return true }
      // “7:30”
      let bytes = clause.reading.source.text.bytes
      let end = clause.word(next - 1).range.end
      if bytes[end] == UInt8(ascii: ":"), word.shape == .number { return true }
    }
    let start = clause.word(numeral.words.lowerBound).range.start
    if start > 0, numeral.isDigits, clause.reading.source.text.bytes[start - 1] == UInt8(ascii: ":")
    {
      return true
    }
    let folded = clause.folded(numeral.words.lowerBound)
    return folded.hasSuffix("pm") || folded.hasSuffix("am")
  }

  // MARK: What it counts

  private func quantity(_ numeral: Numeral) -> Quantity? {
    var interval = numeral.interval
    let approximator = approximator(before: numeral.words.lowerBound)
    if let approximator { interval = approximator.meaning.applied(to: interval) }
    let start = approximator?.start ?? numeral.words.lowerBound
    var phrase = NounPhrase(clause: clause, after: numeral.words)
    let isPart = isPart(start, phrase)
    var quantity = Quantity(
      kind: numeral.currency.map { .money($0) } ?? .count, interval: interval, head: nil,
      marker: nil, measure: nil, predicate: nil, predicateForm: nil, modifiers: [], population: [],
      isPart: isPart,
      range: clause.bytes(start..<numeral.words.upperBound),
      numeral: clause.bytes(numeral.words))
    quantity.marker = marker(before: start)
    if numeral.isPercent {
      quantity.kind = .percent
      phrase = partitive(numeral.words.upperBound) ?? phrase
    } else if numeral.isPoints {
      quantity.kind = .percentagePoints
      phrase = NounPhrase(none: numeral.words.upperBound)
    } else if numeral.currency == nil, let degrees = TemperatureReader(clause: clause).read(numeral)
    {
      quantity.interval = degrees.celsius(interval)
      quantity.kind = .measure(.temperature)
      quantity.unit = degrees.isCelsius ? 1 : 2
      phrase = NounPhrase(none: degrees.end)
    } else if numeral.currency == nil, let unit = unit(after: numeral) {
      quantity.interval = interval.scaled(by: unit.unit.factor, slack: unit.unit.slack)
      quantity.kind = .measure(unit.unit.dimension)
      quantity.unit = unit.unit.factor
      phrase = unit.phrase
    } else if numeral.currency == nil, numeral.isOrdinal {
      return ordinal(quantity, phrase, numeral, start)
    }
    describe(&quantity, phrase, numeral, start)
    return quantity
  }

  func describe(
    _ quantity: inout Quantity, _ phrase: NounPhrase, _ numeral: Numeral, _ start: Int
  ) {
    let end = phrase.end
    quantity.range = clause.bytes(start..<max(end, numeral.words.upperBound))
    let verbs = GoverningVerb(clause: clause, phrase: start..<max(end, numeral.words.upperBound))
    let verb = verbs.verb
    quantity.predicate = verb.map { clause.word($0).stem }
    quantity.predicateForm = verb.map { clause.folded($0) }
    if let head = phrase.head {
      let folded = clause.folded(head)
      quantity.measure = MeasureClasses.members[folded]
      quantity.head =
        MeasureClasses.people.contains(folded) || quantity.measure != nil
        ? "people" : clause.word(head).stem
      quantity.modifiers = Set(phrase.modifiers.map { clause.word($0).stem })
      for modifier in phrase.modifiers {
        if let member = MeasureClasses.members[clause.folded(modifier)], quantity.measure == nil {
          quantity.measure = member
          quantity.modifiers.remove(clause.word(modifier).stem)
        }
      }
    }
    if quantity.measure == nil, let verb {
      quantity.measure = MeasureClasses.members[clause.folded(verb)]
    }
    if quantity.kind == .count, quantity.head == nil, quantity.measure != nil {
      quantity.head = "people"
    }
    quantity.population = population(around: start..<max(end, numeral.words.upperBound))
  }

  private static let parts = WordSet(
    "another other others more further additional remaining of these those only first last")

  /// “another three”, “two of the”, “three more”, “three others”.
  private func isPart(_ start: Int, _ phrase: NounPhrase) -> Bool {
    if start > clause.range.lowerBound,
      [
        "another", "other", "remaining", "further", "additional", "the", "first", "last", "of",
        "those", "these", "all",
      ]
      .contains(clause.folded(start - 1)), clause.isJoined(start)
    {
      return true
    }
    return phrase.words.contains {
      ["more", "others", "other", "further"].contains(clause.folded($0))
    }
      || phrase.isPartitive
  }

  private static let wholes = WordSet(
    "total overall altogether nationwide worldwide countrywide combined far since elsewhere")

  /// Names and markers of a whole that stand around a figure, up to the next
  /// mark: the same count for another place is another fact.
  private func population(around phrase: Range<Int>) -> Set<String> {
    var stems = wholesHere
    var index = phrase.upperBound
    while clause.isInside(index), index < phrase.upperBound + 10, clause.isJoined(index) {
      let word = clause.word(index)
      if word.shape.startsWithCapital && !word.isStopWord
        && TimeReader.weekdays[word.folded] == nil && TimeReader.month(word) == nil
      {
        stems.insert(word.stem)
      }
      index += 1
    }
    return stems
  }

  // MARK: Around the numeral

  private func approximator(before start: Int) -> (meaning: Approximator, start: Int)? {
    for (words, meaning) in Approximator.phrases {
      let first = start - words.count
      guard first >= clause.range.lowerBound else { continue }
      let isThere = words.indices.allSatisfy { clause.folded(first + $0) == words[$0] }
      if isThere { return (meaning, first) }
    }
    return nil
  }
}
