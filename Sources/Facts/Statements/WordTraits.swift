internal import Lexicon
internal import Reading
internal import TextCore

/// The classes of ``WordClasses`` that a form belongs to, and what its ending
/// says, worked out once for each form of a source.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  static let reportingVerb = WordTraits(rawValue: 1 << 0)
  static let auxiliary = WordTraits(rawValue: 1 << 1)
  static let listOpener = WordTraits(rawValue: 1 << 2)
  static let relativeOpener = WordTraits(rawValue: 1 << 3)
  static let subordinator = WordTraits(rawValue: 1 << 4)
  static let conjunction = WordTraits(rawValue: 1 << 5)
  static let pronoun = WordTraits(rawValue: 1 << 6)
  static let lightAdverb = WordTraits(rawValue: 1 << 7)
  static let frame = WordTraits(rawValue: 1 << 8)
  static let generic = WordTraits(rawValue: 1 << 9)
  static let post = WordTraits(rawValue: 1 << 10)
  /// Opens a phrase: a place where a statement may be cut at words that another
  /// account lacks.
  static let phraseOpener = WordTraits(rawValue: 1 << 11)
  static let title = WordTraits(rawValue: 1 << 12)
  static let nonMentionOpener = WordTraits(rawValue: 1 << 13)
  static let bareSpeech = WordTraits(rawValue: 1 << 14)
  /// A past form that is no noun first: “raised”.
  static let past = WordTraits(rawValue: 1 << 15)
  /// A form in -s that is a verb more often than a noun.
  static let thirdPerson = WordTraits(rawValue: 1 << 16)
  /// A form in -ing of a verb that opens clauses.
  static let participle = WordTraits(rawValue: 1 << 17)

  /// A form in -ing that opens no clause.
  static let noParticiple = WordTraits(rawValue: 1 << 18)

  /// A form that is a verb more often than a noun.
  static let anyVerb = WordTraits(rawValue: 1 << 19)

  /// A form that may follow “to”: “hold”, “visit”.
  static let base = WordTraits(rawValue: 1 << 20)

  /// For each form of `reading` its traits.
  static func all(of reading: Reading) -> [WordTraits] {
    reading.forms.map { WordTraits(of: $0) }
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(of form: WordForm) {
    let word = form.folded
    var traits = WordTraits(rawValue: WordTraits.closedClasses.bits(of: word))
    if word.utf8.count > 4, word.utf8.suffix(2).elementsEqual("ly".utf8) {
      traits.insert(.lightAdverb)
    }
    let facts = form.facts
    if facts.verbForm.contains(.past), !facts.isMostlyNoun { traits.insert(.past) }
    if facts.verbForm.contains(.thirdPerson), !facts.isMostlyNoun,
      word.utf8.last == UInt8(ascii: "s")
    {
      traits.insert(.thirdPerson)
    }
    if !facts.verbForm.isEmpty, word.utf8.suffix(3).elementsEqual("ing".utf8),
      !traits.contains(.noParticiple)
    {
      traits.insert(.participle)
    }
    if !facts.verbForm.isEmpty, !facts.isMostlyNoun { traits.insert(.anyVerb) }
    if facts.verbForm.contains(.base) { traits.insert(.base) }
    self = traits
  }

  fileprivate static let closedClasses = WordMap(
    lists: [
      (.reportingVerb, WordClasses.reportingVerbs), (.auxiliary, WordClasses.auxiliaries),
      (.listOpener, WordClasses.listOpeners), (.relativeOpener, WordClasses.relativeOpeners),
      (.subordinator, WordClasses.subordinators), (.conjunction, WordClasses.conjunctions),
      (.pronoun, WordClasses.pronouns), (.lightAdverb, WordClasses.lightAdverbs),
      (.frame, WordClasses.frame), (.generic, WordClasses.generic), (.post, WordClasses.posts),
      (.phraseOpener, WordClasses.cutOpeners), (.title, WordClasses.titles),
      (.nonMentionOpener, WordClasses.nonMentionOpeners), (.bareSpeech, WordClasses.bareSpeech),
      (.noParticiple, WordClasses.notParticiples),
    ].map { (trait: WordTraits, words: String) in (trait.rawValue, words) })
}

extension WordTraits {
  /// What `WordClasses` says of a form that is no part of a reading.
  static func closed(_ word: String) -> WordTraits {
    WordTraits(rawValue: closedClasses.bits(of: word))
  }
}
