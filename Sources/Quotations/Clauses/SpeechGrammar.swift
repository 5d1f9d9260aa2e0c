internal import Lexicon
internal import TextCore

/// The few closed classes of words that the attribution rules name beside the
/// tags of a word.
enum SpeechGrammar {
  /// What can join two parts of one name or role.
  static let joiningPrepositions: WordSet = ["of", "for", "at", "from", "within", "to"]
  /// Prepositions that tie words to the object before rather than tell time,
  /// place or cause; and “that”.
  static let tyingPrepositions: WordSet = [
    "of", "to", "for", "with", "from", "by", "about", "against", "over", "that", "than",
  ]
  static let prepositionsOrConjunctions: WordSet = [
    "after", "before", "since", "until", "as", "than", "because",
  ]
  /// Words that say when: they stand beside a speaker and name nobody.
  static let timeWords = WordSet(.timeWords)
  /// Forms of “have” before another verb.
  static let perfectForms: WordSet = ["has", "have", "had", "having"]
  static let complementizers: WordSet = [
    "that", "how", "why", "what", "whether", "if", "when", "who", "where",
  ]
  /// Whom somebody speaks to, after the verb.
  static let listeners = WordSet(.listeners)
}
