internal import TextCore

/// What the program knows about words and names in general: frequencies,
/// dictionary words, synonyms, countries, treaties, bodies and their names.
///
/// A value: a user's names are added to a copy, which is then handed to
/// everything that reads. The tables themselves are bytes embedded in the program,
/// so that a copy costs next to nothing. All word look-ups take lower-case text.
public struct Lexicon: Sendable {
  /// The built-in tables, without anybody's additions: where a call from
  /// outside names no lexicon of its own.
  public static let builtIn = Lexicon(additions: nil, forms: FormStore(limit: 1 << 14))

  /// Names that a user added at run time; see `adding(aliases:)`.
  let additions: AliasAdditions?
  /// What was found out about forms of words so far.
  public let forms: FormStore

  /// The band of a word form's frequency: 0 is the most frequent word of
  /// English, 240 is rank 28,500. Nil when the form is rarer or unknown.
  public func frequencyBand(of word: String) -> Int? {
    guard let record = WordTable.find(word.utf8), record.rarity <= 240 else { return nil }
    return record.rarity
  }

  /// Rarity from 0 (the) to 1 (rank 28,500 and beyond, unknown words): `ln(1 + r/150) / ln(191)`
  /// with `r` the rank of the form, or of its most frequent lemma when the form itself is rare.
  public func rarity(of word: String) -> Double {
    if let band = frequencyBand(of: word) { return Double(band) / 240 }
    let known = Morphology.readings(of: Array(word.utf8)).map(\.lemma.rarity).min() ?? 255
    return known <= 240 ? Double(known) / 240 : 1
  }

  /// The dictionary words a form can belong to, irregular readings first,
  /// without repetition; empty when unknown.
  public func lemmas(of form: String) -> [WordID] {
    var found: [WordID] = []
    for reading in Morphology.readings(of: Array(form.utf8))
    where !found.contains(reading.lemma.id) {
      found.append(reading.lemma.id)
    }
    return found
  }

  /// The text of a word that a look-up gave.
  public func text(of id: WordID) -> String {
    WordTable.text(of: WordTable.record(id))
  }

  /// How two lower-case word forms are related; nil when neither knows the other.
  public func relation(_ a: String, _ b: String) -> LexicalRelation? {
    if a == b { return .sameLemma }
    return relation(lemmas(of: a), lemmas(of: b))
  }

  /// How two words are related, given the lemmas of each (the fast way when
  /// many words are compared with many).
  public func relation(_ a: [WordID], _ b: [WordID]) -> LexicalRelation? {
    if a.isEmpty || b.isEmpty { return nil }
    for first in a { for second in b where first == second { return .sameLemma } }
    guard let there = Lexicon.strongest(a, b) else { return Lexicon.strongest(b, a) }
    guard let back = Lexicon.strongest(b, a) else { return there }
    return back.rawValue < there.rawValue ? back : there
  }

  /// The strongest relation that the records of some words tell to others.
  private static func strongest(_ from: [WordID], _ to: [WordID]) -> LexicalRelation? {
    var best: LexicalRelation?
    // A bit for each sixty-fourth of the words tells most that are not asked for.
    var mask: UInt64 = 0
    for word in to { mask |= 1 << UInt64(word.number & 63) }
    for lemma in from {
      WordTable.record(lemma).forEachRelation { other, relation in
        if mask & (1 << UInt64(other.number & 63)) != 0, to.contains(other),
          relation.rawValue < (best?.rawValue ?? .max)
        {
          best = relation
        }
        return true
      }
    }
    return best
  }

  /// The words related to a lemma, strongest relation first. Hypernyms are
  /// listed from the narrower verb only.
  public func relatives(of lemma: WordID) -> [(word: WordID, relation: LexicalRelation)] {
    var found: [(word: WordID, relation: LexicalRelation)] = []
    WordTable.record(lemma).forEachRelation {
      found.append(($0, $1))
      return true
    }
    return found
  }

  /// Whether the form is known at all, as a dictionary word or one of its forms.
  public func isKnown(_ form: String) -> Bool {
    frequencyBand(of: form) != nil || !Morphology.readings(of: Array(form.utf8)).isEmpty
  }

  /// What the form can be.
  public func partsOfSpeech(of form: String) -> PartsOfSpeech {
    Morphology.readings(of: Array(form.utf8)).reduce(into: []) { $0.formUnion($1.part) }
  }

  /// The forms of a verb that this can be; nil when it can be no verb.
  public func verbForm(of form: String) -> VerbForm? {
    let forms = Morphology.readings(of: Array(form.utf8)).reduce(into: VerbForm()) {
      $0.formUnion($1.verbForm)
    }
    return forms.isEmpty ? nil : forms
  }

  /// How often, from 0 to 1, the form's lemma is a verb where it is a noun or
  /// a verb; nil when it is never both or the corpus does not say. A form that
  /// can only be one of the two answers 0 or 1.
  public func verbShare(of form: String) -> Double? {
    Lexicon.verbShare(Morphology.readings(of: Array(form.utf8)))
  }

  /// Whether the form can be a noun and is not mostly a verb.
  public func isMostlyNoun(_ form: String) -> Bool {
    guard partsOfSpeech(of: form).contains(.noun) else { return false }
    return (verbShare(of: form) ?? 0.5) <= 0.5
  }

  /// Whether the form is one of a verb that reports speech or thought
  /// ("stressed").
  public func isReportingVerb(_ form: String) -> Bool {
    Morphology.readings(of: Array(form.utf8)).contains {
      $0.part == .verb && Lexicon.reportingVerbs.contains(WordTable.text(of: $0.lemma))
    }
  }

  private static let reportingVerbs = WordSet(.reportingVerbs)
}
