internal import Lexicon
internal import TextCore

/// The inflected forms of a term, by the spelling rules of English and a table
/// of irregular verbs; irregular plurals are written out as terms of their own.
enum TermForms {
  /// Past tense and participle, by verb.
  private static let past = Dictionary(
    WordClass.irregularVerbs.rows.map { ($0.key, $0.entries) },
    uniquingKeysWith: { first, _ in first })
  private static let doubling = WordSet(.doublingVerbs)

  /// `term` and its forms, in lower case.
  static func forms(of term: String, _ inflection: TermInflection) -> [String] {
    let words = term.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    switch inflection {
    case .none: return [words.joined(separator: " ")]
    case .verb:
      guard let verb = words.first else { return [] }
      let rest = words.dropFirst()
      return verbForms(verb).map { ([$0] + rest).joined(separator: " ") }
    case .noun:
      guard let noun = words.last else { return [] }
      let start = words.dropLast()
      return [noun, withS(noun)].map { (start + [$0]).joined(separator: " ") }
    }
  }

  private static func verbForms(_ verb: String) -> [String] {
    let regular = regularForms(verb)
    guard let past = TermForms.past[verb] else { return regular }
    var forms = [regular[0], regular[1], regular[3]]
    for form in past where !forms.contains(form) { forms.append(form) }
    return forms
  }

  /// The verb, its third person, its past and its form in -ing.
  private static func regularForms(_ verb: String) -> [String] {
    let stem: String
    if verb == "die" || verb == "lie" || verb == "tie" {
      return [verb, verb + "s", verb + "d", verb.dropLast(2) + "ying"]
    }
    if verb.hasSuffix("e") && !verb.hasSuffix("ee") {
      stem = String(verb.dropLast())
      return [verb, verb + "s", stem + "ed", stem + "ing"]
    }
    if verb.hasSuffix("y"), !endsInVowelBefore(verb) {
      stem = String(verb.dropLast())
      return [verb, stem + "ies", stem + "ied", verb + "ing"]
    }
    if doublesLast(verb), let last = verb.last {
      return [verb, withS(verb), "\(verb)\(last)ed", "\(verb)\(last)ing"]
    }
    return [verb, withS(verb), verb + "ed", verb + "ing"]
  }

  private static func withS(_ word: String) -> String {
    if word.hasSuffix("y"), !endsInVowelBefore(word) { return word.dropLast() + "ies" }
    if word == "go" || word == "do" || word == "undo" || word == "outdo" { return word + "es" }
    for ending in ["s", "x", "z", "ch", "sh"] where word.hasSuffix(ending) { return word + "es" }
    return word + "s"
  }

  private static func isVowel(_ character: Character?) -> Bool {
    character.map { "aeiou".contains($0) } ?? false
  }

  /// Whether a vowel stands before the last letter.
  private static func endsInVowelBefore(_ word: String) -> Bool {
    isVowel(word.dropLast().last)
  }

  /// Short verbs in consonant, vowel, consonant double the last: `slam`.
  private static func doublesLast(_ verb: String) -> Bool {
    if doubling.contains(verb) { return true }
    let letters = Array(verb)
    guard letters.count >= 3, letters.count <= 5 else { return false }
    let last = letters[letters.count - 1]
    let vowels = letters.filter { isVowel($0) }.count
    return vowels == 1 && isVowel(letters[letters.count - 2]) && !isVowel(last)
      && !"wxyh".contains(last)
  }
}
