internal import TextCore

/// What the table of pairs says of two dictionary words.
enum PairKind: Int {
  /// Share a meaning in some sense.
  case synonym = 1
  /// A kind of the other, similar to it, entailed or caused by it.
  case near = 2
  /// Never said for one another.
  case opposed = 3
}

/// Which dictionary words reword each other and which are opposites; every pair
/// is one of the two at most. Searched where it lies.
enum PairTable {
  /// The layout this reader understands.
  static let version = 1
  private static let table = PackedBytes.relations
  private static let header = 16

  static var storedVersion: Int { table.short(at: 4) }
  /// Forms in the word table this one was made for.
  static var formCount: Int { table.word(at: 8) }
  /// Hash of the word table this one was made for.
  static var wordTableHash: Int { table.word(at: 12) }
  static var pairCount: Int { start(of: formCount) }

  private static var partners: Int { header + 4 * (formCount + 1) }

  /// The number of the first pair whose smaller word has a number.
  private static func start(of number: Int) -> Int {
    table.word(at: header + 4 * number)
  }

  /// What is known of two words, in either order.
  static func kind(_ a: WordID, _ b: WordID) -> PairKind? {
    let first = Int(min(a, b).number)
    let second = Int(max(a, b).number)
    guard first < formCount else { return nil }
    let end = start(of: first + 1)
    let place = (start(of: first)..<max(start(of: first), end)).partitioningIndex {
      table.short(at: partners + 2 * $0) >= second
    }
    guard place < end, table.short(at: partners + 2 * place) == second else { return nil }
    return PairKind(rawValue: table.byte(at: partners + 2 * pairCount + place))
  }

  /// Every pair with a word as its smaller one.
  static func pairs(of first: WordID) -> [(partner: WordID, kind: PairKind)] {
    let number = Int(first.number)
    guard number < formCount else { return [] }
    return (start(of: number)..<max(start(of: number), start(of: number + 1))).compactMap { pair in
      let partner = WordID(number: UInt16(table.short(at: partners + 2 * pair)))
      return PairKind(rawValue: table.byte(at: partners + 2 * pairCount + pair))
        .map { (partner, $0) }
    }
  }
}

extension Lexicon {
  /// Whether two words, given the lemmas of each as in `relation`, could be
  /// used for one another in any of their senses: forms of one word, words made from one another,
  /// synonyms, a word and the next wider one, similar adjectives, a verb and what it entails or
  /// causes; or a word made from one of them stands so to the other.
  ///
  /// Generous: it is there to still a false alarm that two words differ. Never true of opposites.
  public func isRewording(_ a: [WordID], _ b: [WordID]) -> Bool {
    if a.contains(where: b.contains) { return true }
    if areOpposed(a, b) { return false }
    // A pair of opposites is left here only beside a pair of synonyms.
    let related = a.contains { first in b.contains { PairTable.kind(first, $0) != nil } }
    return related || rewordsByDerivation(a, b)
  }

  /// Whether two words, given the lemmas of each as in `relation`, are
  /// opposites, so that one said for the other changes the fact: antonyms, words made from
  /// antonyms, synonyms of antonyms, kinds of opposed doing, and a table made by hand of what
  /// news tells as opposites or as two different parts in an event ("plaintiff", "defendant").
  ///
  /// Never true of forms of one word or of synonyms. Symmetric.
  public func areOpposed(_ a: [WordID], _ b: [WordID]) -> Bool {
    if a.contains(where: b.contains) { return false }
    var opposed = false
    for first in a {
      for second in b {
        switch PairTable.kind(first, second) {
        case .synonym: return false
        case .opposed: opposed = true
        case .near, nil: break
        }
      }
    }
    return opposed
  }

  /// Whether a word made from one of the two is the other, or rewords it and
  /// none is its opposite.
  private func rewordsByDerivation(_ a: [WordID], _ b: [WordID]) -> Bool {
    var found = false
    var opposed = false
    for (from, to) in [(a, b), (b, a)] {
      for lemma in from {
        WordTable.record(lemma).forEachRelation { derived, relation in
          guard relation == .derivation else { return false }
          for other in to {
            if derived == other { found = true }
            let kind = PairTable.kind(derived, other)
            if kind == .opposed { opposed = true }
            if kind != nil { found = true }
          }
          return !opposed
        }
      }
    }
    return found && !opposed
  }
}
