/// What a word can be in a sentence, by WordNet.
public struct PartsOfSpeech: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let noun = PartsOfSpeech(rawValue: 1)
  public static let verb = PartsOfSpeech(rawValue: 2)
  public static let adjective = PartsOfSpeech(rawValue: 4)
  public static let adverb = PartsOfSpeech(rawValue: 8)
}

/// Which forms of a verb a word can be; one word can be several ("put").
public struct VerbForm: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// "hold", and every present form but the third person
  public static let base = VerbForm(rawValue: 1)
  /// "holds"
  public static let thirdPerson = VerbForm(rawValue: 2)
  /// "held", "spoke"
  public static let past = VerbForm(rawValue: 4)
  /// "held", "spoken"
  public static let participle = VerbForm(rawValue: 8)
  /// "holding"
  public static let ing = VerbForm(rawValue: 16)
}

/// How two words are related, the strongest that holds.
public enum LexicalRelation: UInt8, Hashable, Sendable, CaseIterable {
  /// Forms of one word ("hold", "held").
  case sameLemma
  /// One made from the other ("extend", "extension"), including nominalisations.
  case derivation
  /// Share a meaning within the first two senses ("accord", "agreement").
  case synonym
  /// For verbs: one is a way of doing the other ("whisper", "talk"). Weak.
  case hypernym
  /// Opposites ("accept", "reject").
  case antonym

  /// In the order of the groups in the word table.
  static let stored: [LexicalRelation] = [.derivation, .synonym, .hypernym, .antonym]
}

/// One way to read a word form: a lemma, its part of speech, its form.
struct WordReading {
  let lemma: WordRecord
  let part: PartsOfSpeech
  /// Empty unless the part is verb.
  let verbForm: VerbForm
}
