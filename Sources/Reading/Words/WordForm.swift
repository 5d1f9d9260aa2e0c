public import Lexicon
internal import TextCore

/// A distinct form of words: what its letters alone tell, looked up once
/// however often it stands.
///
/// Never changed once it is made; a class only so that handing it on costs one
/// reference count.
public final class WordForm: Sendable {
  /// See ``Word/folded``.
  public let folded: String
  /// See ``Word/stem``.
  public let stem: String
  /// See `Lexicon.americanSpelling(of:)`, of ``folded``.
  public let american: String
  /// Whether it carries grammar rather than content when it is written small.
  public let isStopWord: Bool
  /// What the lexicon says; ``WordFacts/unknown`` for numbers.
  public let facts: WordFacts
  /// Whether it is letters of ASCII that no built-in name begins with.
  public let startsNoAlias: Bool

  /// Forms that a suffix stemmer leaves apart from their base.
  private static let irregular = WordDictionary(.irregularForms) { $0 }
  private static let stopWords = WordSet(.stopWords)

  init(of folded: String, isNumber: Bool, _ lexicon: Lexicon, _ stemmer: WordStemmer) {
    self.folded = folded
    // British and American spellings are one word before they are stemmed.
    let american = lexicon.americanSpelling(of: folded)
    self.american = american
    stem = isNumber ? folded : stemmer.stem(of: WordForm.irregular[folded] ?? american)
    isStopWord = WordForm.stopWords.contains(folded)
    facts = isNumber ? .unknown : lexicon.facts(of: folded)
    startsNoAlias =
      folded.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      && !lexicon.canStartBuiltInAlias(folded)
  }
}

/// The forms of one source, numbered by first use.
struct WordFormTable {
  private(set) var forms: [WordForm] = []
  private var numbers = WordNumbers(capacity: 512)
  private let stemmer = WordStemmer()
  private let lexicon: Lexicon
  /// The letters of the token in hand.
  private var letters: [UInt8] = []

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The number of the form of a token.
  mutating func number(of token: WordScanner.Token, in text: UTF8Text) -> Int {
    letters.removeAll(keepingCapacity: true)
    if let folded = token.folded {
      letters.append(contentsOf: folded.utf8)
    } else {
      for offset in token.range.start..<token.range.end { letters.append(text.bytes[offset]) }
      letters[0] |= 0x20
    }
    let number = numbers.insert(letters)
    if number == forms.count { forms.append(form(isNumber: token.shape == .number)) }
    return number
  }

  /// The form with the letters in hand: the one that the lexicon has kept, or
  /// a new one.
  private func form(isNumber: Bool) -> WordForm {
    if !isNumber, let known = lexicon.forms.form(of: letters) as? WordForm { return known }
    let form = WordForm(
      of: String(decoding: letters, as: UTF8.self), isNumber: isNumber, lexicon, stemmer)
    if !isNumber { lexicon.forms.keep(form, of: letters) }
    return form
  }
}
