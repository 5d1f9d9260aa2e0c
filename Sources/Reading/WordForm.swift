public import Lexicon
internal import UnicodeText

/// A distinct form of the words of one source: what its letters alone tell,
/// looked up once however often it stands.
public struct WordForm: Sendable {
  /// See ``Word/folded``.
  public let folded: String
  /// See ``Word/stem``.
  public let stem: String
  /// Whether it carries grammar rather than content when it is written small.
  public let isStopWord: Bool
  /// What the lexicon says; ``WordFacts/unknown`` for numbers.
  public let facts: WordFacts
}

/// The forms of one source, numbered by first use.
struct WordFormTable {
  private(set) var forms: [WordForm] = []
  private var numbers: [String: Int32] = [:]
  private let stemmer = WordStemmer()

  /// The number of a folded form.
  mutating func number(of folded: String, isNumber: Bool) -> Int {
    if let known = numbers[folded] { return Int(known) }
    let number = forms.count
    numbers[folded] = Int32(number)
    forms.append(
      WordForm(
        folded: folded, stem: isNumber ? folded : stemmer.stem(of: folded),
        isStopWord: StopWords.english.contains(folded),
        facts: isNumber ? .unknown : Lexicon.shared.facts(of: folded)))
    return number
  }
}
