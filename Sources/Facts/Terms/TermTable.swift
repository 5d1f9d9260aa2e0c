internal import DocumentModel
internal import Lexicon
public import Reading
internal import TextCore

/// The terms of all compared sources, numbered once, with everything about
/// them that does not depend on which two sources are compared.
public struct TermTable: Sendable {
  let knowledge: LexicalKnowledge
  public let readings: [Reading]
  private(set) var terms: [Term] = []
  private(set) var sources: [SourceTerms] = []
  private(set) var softMatches: SoftMatches
  /// The same for statements. A statement is short: “election interference” and
  /// “interference in the elections of May” have nothing else in common. Whole
  /// sentences have, and are told apart worse with it.
  private(set) var statementMatches: SoftMatches
  /// Pairs of name-like terms that differ by at most two letters, and of given
  /// names that are one before one surname.
  private(set) var spellings: [Spelling] = []
  /// For each term whether it is a number; apart from ``terms``, which are much
  /// to look through for one bit.
  private(set) var isNumber: [Bool] = []

  /// A term, whatever source it stands in.
  struct Term: Sendable {
    var key: String
    var kind: ReadTerm.Kind
    /// The shortest lower-case form met, the first in the alphabet among
    /// those: the same whatever the order of the sources.
    var form: String
    /// What is known of that form.
    var facts: WordFacts
    /// See ``WordForm/startsNoAlias``, of that form.
    var startsNoAlias: Bool
    /// Whether any of its forms is a frame word.
    var isFrame = false
    /// What its frequency in general English leaves of its weight, 0…1.
    var telling = 1.0

    mutating func note(_ other: WordForm) {
      if kind == .stem && !isFrame { isFrame = WordClasses.isFrame(other.folded) }
      if (other.folded.utf8.count, other.folded) < (form.utf8.count, form) {
        form = other.folded
        startsNoAlias = other.startsNoAlias
        facts = other.facts
      }
    }
  }

  struct Spelling: Sendable {
    var a: Int
    var b: Int
    /// Levenshtein distance of the two stems.
    var distance: Int
  }

  /// - Complexity: near linear in the number of words, quadratic in the
  ///   number of distinct names with one initial.
  public init(_ readings: [Reading], knowledge: LexicalKnowledge) {
    self.knowledge = knowledge
    self.readings = readings
    softMatches = SoftMatches([], knowledge: knowledge)
    statementMatches = softMatches
    var vocabulary = Vocabulary()
    let scan = TermReader(
      knowledge: knowledge, longWords: LongWords(readings),
      acronyms: Acronyms(readings, isKnown: knowledge.hasAlias))
    for reading in readings {
      sources.append(
        scan.terms(of: reading) { key, kind, form in
          let number = vocabulary.number(of: key)
          if number == terms.count {
            terms.append(
              Term(
                key: key, kind: kind, form: form.folded, facts: form.facts,
                startsNoAlias: form.startsNoAlias))
          }
          terms[number].note(form)
          return number
        })
    }
    for number in terms.indices {
      let rarity = knowledge.rarity(of: terms[number])
      terms[number].telling = 0.3 + 0.7 * rarity
    }
    isNumber = terms.map { $0.kind == .number }
    softMatches = SoftMatches(terms, knowledge: knowledge)
    statementMatches = softMatches.adding(sources.flatMap(\.parts))
    if knowledge.unitesNames { spellings = inOrder(givenNames() + nameSpellings()) }
  }

  /// Given names of one person count as the nearest spellings.
  private func givenNames() -> [Spelling] {
    var names = GivenNames()
    for (reading, terms) in zip(readings, sources) { names.read(reading, terms, knowledge) }
    return names.pairs.map { spelling($0.a, $0.b, distance: 1) }
  }

  private func spelling(_ a: Int, _ b: Int, distance: Int) -> Spelling {
    let isInOrder = terms[a].key < terms[b].key
    return Spelling(a: isInOrder ? a : b, b: isInOrder ? b : a, distance: distance)
  }

  /// By the letters, not by the order of the sources.
  private func inOrder(_ spellings: [Spelling]) -> [Spelling] {
    spellings.sorted { x, y in
      (x.distance, terms[x.a].key, terms[x.b].key) < (y.distance, terms[y.a].key, terms[y.b].key)
    }
  }

  /// Names are stems that stand capitalised inside a sentence somewhere.
  private func nameSpellings() -> [Spelling] {
    var byInitial: [Character: [Int]] = [:]
    var isCapital = [Bool](repeating: false, count: terms.count)
    for source in sources { for term in source.capitalised { isCapital[term] = true } }
    for (number, term) in terms.enumerated()
    where term.kind == .stem && isCapital[number] && term.key.count >= 5 {
      if let initial = term.key.first { byInitial[initial, default: []].append(number) }
    }
    var found: [Spelling] = []
    for (_, group) in byInitial.sorted(by: { $0.key < $1.key }) {
      for (position, a) in group.enumerated() {
        for b in group.dropFirst(position + 1) {
          guard let distance = NameVariants.distance(terms[a].key, terms[b].key, atMost: 2) else {
            continue
          }
          found.append(spelling(a, b, distance: distance))
        }
      }
    }
    return found
  }
}

/// What the words of one source stand for, before it is known which other
/// source it is compared with.
struct SourceTerms: Sendable {
  /// For each word its own term, or -1 for a word of grammar.
  var plain: [Int] = []
  /// How many words it covers: two in “90 million”.
  var plainLength: [Int] = []
  /// For each word the concept or country that a name starting there stands
  /// for, or -1, with the number of its words.
  var alias: [Int] = []
  var aliasLength: [Int] = []
  /// Whether that name has other meanings.
  var isAmbiguous: [Bool] = []
  /// For each word the number of the long word that it forms with the next
  /// one, or -1.
  var joint: [Int] = []
  /// For each long word that this source writes as one its term.
  var termOfLongWord: [Int: Int] = [:]
  /// For each word the acronym that a long form starting there has, or -1, and
  /// the number of its words; empty where no text has acronyms.
  var longForm: [Int] = []
  var longFormLength: [Int] = []
  /// The acronyms that stand in this source.
  var acronyms: Set<Int> = []
  /// Concepts that stand under a clear name.
  var clearConcepts: Set<Int> = []
  /// Concepts in small letters, with the words that they are made of.
  var parts: [(concept: Int, part: Int)] = []
  /// Stems that stand capitalised inside a sentence.
  var capitalised: Set<Int> = []
}

/// Spellings of one name.
package enum NameVariants {
  /// The Levenshtein distance of two stems of five letters or more, or `nil`
  /// when it is over `limit`.
  package static func distance(_ a: String, _ b: String, atMost limit: Int) -> Int? {
    let x = Array(a.unicodeScalars)
    let y = Array(b.unicodeScalars)
    guard abs(x.count - y.count) <= limit, min(x.count, y.count) >= 5 else { return nil }
    var row = Array(0...y.count)
    for (i, scalar) in x.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      var least = row[0]
      for (j, other) in y.enumerated() {
        let substituted = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
        least = min(least, row[j + 1])
      }
      if least > limit { return nil }
    }
    return row[y.count] <= limit ? row[y.count] : nil
  }
}
