internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// What keeps a passage from carrying a statement although the words fit: a
/// slot of the two that holds something else.
struct Marks {
  let pair: PairReading
  /// The side of the statement.
  let side: Int

  /// Why two passages do not say the same, for the reader; `nil` when nothing
  /// speaks against it.
  /// - Parameter isNear: whether most of the statement stands in the sentence.
  func mark(_ statement: Statement, place: Int, isNear: Bool) -> String? {
    let other = 1 - side
    let sentence = pair.sentences[other].sentences[place]
    let here = Slots(statement.wordIndices, pair, side)
    let there = Slots(Array(pair.reading(other).wordsOfSentence[sentence]), pair, other)
    if let years = Marks.disjoint(here.years, there.years) { return "another year: \(years)" }
    if let days = Marks.disjoint(here.weekdays, there.weekdays) {
      return "another day: \(days)"
    }
    if let figure = figure(here, there) { return figure }
    guard isNear else { return nil }
    if here.isNegated != there.isNegated, statementIsSentence(statement) || here.isNegated,
      isNearBack(statement, place)
    {
      return here.isNegated
        ? "denied in the statement, not in the passage"
        : "denied in the passage, not in the statement"
    }
    if let stage = Marks.stage(here, there) { return stage }
    return nil
  }

  /// Whether the sentence says hardly more than the statement.
  private func isNearBack(_ statement: Statement, _ place: Int) -> Bool {
    let terms = pair.index.terms(ofWords: statement.words, side: side).sorted()
    return pair.share(pair.sentences[1 - side].terms[place], among: terms)
      >= Thresholds.nearVerbatim
  }

  /// Whether the statement is all that its sentence says: only then a denial on
  /// the other side cannot belong to another clause.
  private func statementIsSentence(_ statement: Statement) -> Bool {
    let words = pair.reading(side).wordsOfSentence[statement.sentence]
    return statement.wordCount * 4 >= words.count * 3
  }

  private static func disjoint(_ a: [String], _ b: [String]) -> String? {
    guard let x = a.first, let y = b.first, !a.contains(where: b.contains) else { return nil }
    return "\(x) in the statement, \(y) in the passage"
  }

  /// Another figure of one noun.
  private func figure(_ here: Slots, _ there: Slots) -> String? {
    for own in here.figures {
      let same = there.figures.filter { figure in
        figure.noun == own.noun
          || pair.index.table.softMatches.matches(of: own.noun).contains {
            $0.term == figure.noun && $0.strength > 0.8
          }
      }
      guard let first = same.first, !there.values.contains(own.value),
        same.allSatisfy({ !here.values.contains($0.value) }), !own.isRounded,
        !same.contains(where: \.isRounded)
      else { continue }
      return "another figure: \(own.text) in the statement, \(first.text) in the passage"
    }
    return nil
  }

  /// What one tells as coming and the other as done.
  private static func stage(_ here: Slots, _ there: Slots) -> String? {
    if here.coming.contains(where: { there.done.contains($0) && !there.coming.contains($0) }) {
      return "coming in the statement, done in the passage"
    }
    if here.done.contains(where: { there.coming.contains($0) && !there.done.contains($0) }) {
      return "done in the statement, coming in the passage"
    }
    return nil
  }
}

/// The slots of a passage that decide whether two passages say the same.
private struct Slots {
  struct Figure {
    /// The term of the noun that is counted.
    var noun: Int
    /// The term of the number.
    var value: Int
    var text: String
    var isRounded: Bool
  }

  private(set) var figures: [Figure] = []
  private(set) var values: Set<Int> = []
  private(set) var years: [String] = []
  private(set) var weekdays: [String] = []
  private(set) var isNegated = false
  /// Stems of verbs of which it is said that they will happen; so few that they
  /// are found fastest by looking.
  private(set) var coming: [String] = []
  /// Stems of verbs in the past.
  private(set) var done: [String] = []

  private static let rounding = WordSet(.roundingWords)
  private static let days = WordSet(.weekdays)
  private static let comingOpeners: WordSet = ["will", "shall", "to"]

  init(_ words: [Int], _ pair: PairReading, _ side: Int) {
    let reading = pair.reading(side)
    let terms = pair.index.termOfWord[side]
    for (position, word) in words.enumerated() {
      let folded = reading.words[word].folded
      if WordClasses.isDenial(folded) { isNegated = true }
      if reading.words[word].shape == .capitalized, Slots.days.contains(folded) {
        weekdays.append(reading.source.text.string(reading.words[word].range))
      }
      if terms[word] >= 0, pair.index.table.terms[terms[word]].kind == .number {
        note(word, position, words, pair, side)
      }
      noteVerb(word, position, words, reading)
    }
  }

  private mutating func note(
    _ word: Int, _ position: Int, _ words: [Int], _ pair: PairReading, _ side: Int
  ) {
    let reading = pair.reading(side)
    let terms = pair.index.termOfWord[side]
    values.insert(terms[word])
    let text = reading.source.text.string(reading.words[word].range)
    let before = position > 0 ? reading.words[words[position - 1]].folded : ""
    if text.count == 4, let year = Int(text), (1_900..<2_100).contains(year) {
      years.append(text)
      return
    }
    let next = words.dropFirst(position + pair.index.lengths[side][word]).prefix(2)
      .first { !reading.words[$0].isStopWord && terms[$0] >= 0 }
    guard let next, reading.words[next].shape == .lower,
      pair.index.table.terms[terms[next]].kind == .stem
    else { return }
    figures.append(
      Figure(
        noun: terms[next], value: terms[word],
        text: text + " " + reading.source.text.string(reading.words[next].range),
        isRounded: Slots.rounding.contains(before)))
  }

  private mutating func noteVerb(
    _ word: Int, _ position: Int, _ words: [Int], _ reading: Reading
  ) {
    let form = reading.forms[reading.words[word].form]
    guard reading.words[word].shape == .lower, !form.isStopWord, !form.facts.isMostlyNoun else {
      return
    }
    if form.facts.verbForm.contains(.base), position > 0,
      Slots.comingOpeners.contains(reading.words[words[position - 1]].folded)
    {
      coming.append(form.stem)
    } else if form.facts.verbForm.contains(.past) {
      done.append(form.stem)
    }
  }
}
