internal import Lexicon
internal import Reading

/// Tells by its form whether a word can be the verb that makes a clause.
struct VerbTest {
  let text: ClauseText
  /// For each word of the sentence whether it is finite, auxiliaries left
  /// out.
  private let lexicalFinite: [Bool]

  init(text: ClauseText) {
    self.text = text
    lexicalFinite = text.words.map { VerbTest.isLexicalFinite($0, text) }
  }

  /// An auxiliary, a reporting verb or a past form.
  func isFinite(_ index: Int) -> Bool {
    let word = text.folded(index)
    return WordClasses.auxiliaries.contains(word) || isLexicalFinite(index)
  }

  /// A finite form that carries content.
  func isLexicalFinite(_ index: Int) -> Bool { lexicalFinite[index - text.words.lowerBound] }

  private static func isLexicalFinite(_ index: Int, _ text: ClauseText) -> Bool {
    let word = text.folded(index)
    if WordClasses.reportingVerbs.contains(word) { return true }
    guard text.word(index).shape == .lower, !text.word(index).isStopWord else { return false }
    return isPastForm(word) || isThirdPerson(word)
  }

  func isAuxiliary(_ index: Int) -> Bool {
    WordClasses.auxiliaries.contains(text.folded(index))
  }

  static func isPastForm(_ word: String) -> Bool {
    Lexicon.shared.verbForm(of: word)?.contains(.past) ?? false
      && !Lexicon.shared.isMostlyNoun(word)
  }

  /// A form in -s that is a verb more often than a noun.
  private static func isThirdPerson(_ word: String) -> Bool {
    guard word.hasSuffix("s"), let form = Lexicon.shared.verbForm(of: word) else { return false }
    return form.contains(.thirdPerson) && !Lexicon.shared.isMostlyNoun(word)
  }

  func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ing") && !VerbTest.notParticiples.contains(word)
      && Lexicon.shared.verbForm(of: word) != nil
  }

  private static let notParticiples: Set<String> = [
    "during", "morning", "evening", "nothing", "something", "anything", "everything", "meeting",
    "according", "including", "following", "regarding", "concerning",
  ]

  /// Whether any word of `range` is finite.
  func hasFiniteVerb(_ range: Range<Int>) -> Bool { range.contains(where: isFinite) }
}
