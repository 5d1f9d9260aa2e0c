internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// Tells words that are names from those with a capital for another reason.
struct NameTest {
  private let reading: Reading
  /// By form: whether it stands with a capital where nothing else asks for one.
  private let isCapitalInside: [Bool]
  /// By form: whether it stands in small letters too.
  private let isSmallToo: [Bool]

  init(_ reading: Reading) {
    self.reading = reading
    var inside = [Bool](repeating: false, count: reading.forms.count)
    var small = inside
    for (number, range) in reading.wordsOfSentence.enumerated() {
      let clause = SentenceWords(reading: reading, range: range)
      let isTitle = reading.sentences[number].zone == .headline
      for index in range {
        let word = reading.words[index]
        if word.shape == .lower {
          small[word.form] = true
        } else if !isTitle, word.shape.startsWithCapital,
          !NameTest.opensSentence(index, clause)
        {
          inside[word.form] = true
        }
      }
    }
    isCapitalInside = inside
    isSmallToo = small
  }

  /// Whether the word is a name or a part of one.
  func isName(_ index: Int, in clause: SentenceWords) -> Bool {
    let word = reading.words[index]
    guard word.shape.startsWithCapital else { return false }
    if word.shape == .allCaps || word.shape == .mixed {
      return word.range.count > 1 && (!reading.lexicon.isKnown(word.folded) || isInside(word))
    }
    let isTitle = reading.sentences[word.sentence].zone == .headline
    if !isTitle, !NameTest.opensSentence(index, clause) { return true }
    // “Marriage Act”, first in its sentence: the next capital tells.
    if !isTitle, clause.isInside(index + 1), clause.gap(before: index + 1) == .blank,
      clause.word(index + 1).shape == .capitalized, !clause.word(index + 1).isStopWord
    {
      return true
    }
    return isInside(word) ? !isSmallToo[word.form] : !reading.lexicon.isKnown(word.folded)
  }

  private func isInside(_ word: Word) -> Bool { isCapitalInside[word.form] }

  /// Whether a capital is asked for by the place: the first word of a sentence
  /// or of a quotation, the word behind a colon.
  private static func opensSentence(_ index: Int, _ clause: SentenceWords) -> Bool {
    guard index > clause.range.lowerBound else { return true }
    switch clause.gap(before: index) {
    case .quote, .border: return true
    case .blank, .hyphen, .possessive, .comma, .sign: return false
    }
  }
}
