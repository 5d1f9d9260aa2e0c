internal import Lexicon

/// Which different terms may stand for each other, and how well.
///
/// 1 the same term · 0.8 derivation (extend, extension) or one stem of five
/// letters or more a prefix of the other · 0.6 synonym.
struct SoftMatches: Sendable {
  /// A term that may stand for another.
  struct Match: Sendable {
    var term: Int
    var strength: Double
  }

  /// Where the matches of each term start in ``flat``; one more than terms. One
  /// array for all of them, since they are asked for in the innermost loops.
  private let starts: [Int32]
  /// For each term the others it matches, by number.
  let flat: [Match]

  enum Strength {
    static let sameLemma = 0.9
    static let generalThing = 0.7
    static let derivation = 0.8
    static let synonym = 0.6

    static func of(_ relation: LexicalRelation) -> Double? {
      switch relation {
      case .sameLemma: sameLemma
      case .derivation: derivation
      case .synonym: synonym
      case .hypernym, .antonym: nil
      }
    }
  }

  init(_ info: [TermTable.Term], knowledge: LexicalKnowledge) {
    var found: [(a: Int, b: Int, strength: Double)] = []
    for (a, b) in SoftMatches.prefixPairs(info) where a != b {
      found.append((a, b, Strength.derivation))
    }
    for (a, b, strength) in knowledge.relatedPairs(info) where a != b {
      found.append((a, b, strength))
    }
    var related = [[Match]](repeating: [], count: info.count)
    for (a, b, strength) in found {
      related[a].append(Match(term: b, strength: strength))
      related[b].append(Match(term: a, strength: strength))
    }
    for term in related.indices where related[term].count > 1 {
      related[term] = SoftMatches.strongest(related[term])
    }
    self.init(related)
  }

  private init(_ related: [[Match]]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(related.count + 1)
    var flat: [Match] = []
    flat.reserveCapacity(related.reduce(0) { $0 + $1.count })
    for matches in related {
      flat += matches
      starts.append(Int32(flat.count))
    }
    self.starts = starts
    self.flat = flat
  }

  /// The same with concepts and words of their names.
  func adding(_ parts: [(concept: Int, part: Int)]) -> SoftMatches {
    guard parts.contains(where: { $0.concept != $0.part }) else { return self }
    var related = (0..<starts.count - 1).map { Array(matches(of: $0)) }
    var touched: Set<Int> = []
    for (concept, part) in parts where concept != part {
      related[concept].append(Match(term: part, strength: Strength.generalThing))
      related[part].append(Match(term: concept, strength: Strength.generalThing))
      touched.formUnion([concept, part])
    }
    for term in touched { related[term] = SoftMatches.strongest(related[term]) }
    return SoftMatches(related)
  }

  /// Each term once, with its greatest strength, by number.
  private static func strongest(_ matches: [Match]) -> [Match] {
    var result: [Match] = []
    for match in matches.sorted(by: { ($0.term, -$0.strength) < ($1.term, -$1.strength) })
    where result.last?.term != match.term {
      result.append(match)
    }
    return result
  }

  /// The terms that may stand for `term`, itself left out, by number.
  func matches(of term: Int) -> ArraySlice<Match> { flat[places(of: term)] }

  /// Where they stand in ``flat``.
  func places(of term: Int) -> Range<Int> { Int(starts[term])..<Int(starts[term + 1]) }

  /// Pairs of stems where one of five letters or more opens the other.
  private static func prefixPairs(_ info: [TermTable.Term]) -> [(Int, Int)] {
    let stems = info.indices.filter { info[$0].kind == .stem }
      .sorted { (info[$0].key, $0) < (info[$1].key, $1) }
    var pairs: [(Int, Int)] = []
    for (position, short) in stems.enumerated() where info[short].key.utf8.count >= 5 {
      let prefix = info[short].key
      for long in stems[(position + 1)...] {
        guard info[long].key.hasPrefix(prefix) else { break }
        pairs.append((short, long))
      }
    }
    return pairs
  }
}
