public import Lexicon
internal import Reading

/// What general knowledge of English and of the world says about words: how
/// frequent they are, which are related, and which names stand for one thing.
public struct LexicalKnowledge: Sendable {
  private let lexicon: Lexicon
  private let switches: Switches

  /// Which kinds of knowledge are used; all, but for measurements.
  public struct Switches: Sendable, Hashable {
    public var aliases = true
    public var countries = true
    public var nameVariants = true
    public var softMatches = true
    public var rarity = true

    public init() {}
  }

  public init(lexicon: Lexicon = .builtIn, switches: Switches = Switches()) {
    self.lexicon = lexicon
    self.switches = switches
  }

  var unitesNames: Bool { switches.nameVariants }

  /// The classes of given names that a name is a spelling of.
  func spellingClasses(ofGivenName name: String) -> [Int] {
    lexicon.spellingClasses(ofGivenName: name)
  }

  /// A name found in a text.
  struct Alias {
    var key: String
    var kind: ReadTerm.Kind
    /// The number of words it covers.
    var length: Int
    /// The name has other meanings: it counts only where another name of
    /// the same thing stands too.
    var isAmbiguous: Bool
  }

  /// Whether ``longestAlias(in:at:)`` can find anything at a word of this form.
  func canStartAlias(_ form: WordForm) -> Bool {
    guard switches.aliases || switches.countries else { return false }
    return form.startsNoAlias && !lexicon.hasAdditions ? false : lexicon.canStartAlias(form.folded)
  }

  /// Whether a form alone, in capitals, is a known name.
  func hasAlias(_ form: String) -> Bool {
    lexicon.canStartAlias(form)
      && lexicon.longestAlias(in: [form], at: 0, letterCase: { _ in .upper }) != nil
  }

  /// The longest known name that starts at a word.
  /// - Parameter words: those of its sentence.
  func longestAlias(in words: ArraySlice<Word>, at index: Int) -> Alias? {
    guard switches.aliases || switches.countries else { return nil }
    let match = lexicon.longestAlias(from: index, upTo: words.endIndex) {
      words[$0].folded
    } letterCase: { position, _ in
      LexicalKnowledge.letterCase(words[position].shape)
    }
    guard let match else { return nil }
    // Titles frame a fact and name none; what stands inside them ("US
    // president") must stay visible. General things are only near each
    // other; see ``relatedPairs(_:)``.
    switch match.kind {
    case .office, .unit, .calendar: return nil
    case .generic where match.length == 1: return nil
    default: break
    }
    let isCountry = match.kind == .country
    guard isCountry ? switches.countries : switches.aliases else { return nil }
    return Alias(
      key: "@" + lexicon.identifier(of: match.concept), kind: isCountry ? .country : .concept,
      length: match.length, isAmbiguous: match.isAmbiguous)
  }

  private static func letterCase(_ shape: Word.Shape) -> LetterCase {
    switch shape {
    case .lower: .lower
    case .number: .unknown
    case .capitalized, .mixed: .capitalised
    case .allCaps: .upper
    }
  }

  /// How much a term tells by its frequency in general English, 0.15…1;
  /// names of things and unknown words are 1.
  func rarity(of term: TermTable.Term) -> Double {
    guard switches.rarity else { return 1 }
    switch term.kind {
    case .stem, .country: return max(0.15, term.facts.rarity)
    case .number, .concept: return 1
    }
  }

  /// The pairs of terms that can stand for each other, with a strength 0…1.
  func relatedPairs(_ info: [TermTable.Term]) -> [(Int, Int, Double)] {
    guard switches.softMatches else { return [] }
    let lemmas = info.map { $0.kind == .stem ? $0.facts.lemmas : [] }
    let termsOfLemma = LemmaTerms(lemmas)
    var pairs = generalPairs(info)
    for (term, ids) in lemmas.enumerated() {
      for id in ids {
        for other in termsOfLemma.terms(of: id) where other > term {
          pairs.append((term, other, SoftMatches.Strength.sameLemma))
        }
        for relative in lexicon.relatives(of: id) {
          guard let strength = SoftMatches.Strength.of(relative.relation) else { continue }
          for other in termsOfLemma.terms(of: relative.word) where other != term {
            pairs.append((term, other, strength))
          }
        }
      }
    }
    return pairs
  }

  /// Terms that name one general thing: “breach” and “intrusion”.
  private func generalPairs(_ info: [TermTable.Term]) -> [(Int, Int, Double)] {
    guard switches.aliases else { return [] }
    var termsOfThing: [String: [Int]] = [:]
    for (term, info) in info.enumerated() {
      if info.kind == .concept {
        termsOfThing[info.key, default: []].append(term)
      } else if info.kind == .stem, !info.startsNoAlias || lexicon.hasAdditions,
        let match = lexicon.longestAlias(in: [info.form], at: 0, letterCase: { _ in .lower }),
        match.kind == .generic
      {
        termsOfThing["@" + lexicon.identifier(of: match.concept), default: []].append(term)
      }
    }
    var pairs: [(Int, Int, Double)] = []
    for (_, terms) in termsOfThing.sorted(by: { $0.key < $1.key }) {
      for (position, a) in terms.enumerated() {
        for b in terms.dropFirst(position + 1) {
          pairs.append((a, b, SoftMatches.Strength.generalThing))
        }
      }
    }
    return pairs
  }
}
