public import Points
internal import Reading

/// Scores the points of two sources against each other and against the
/// points of their own source.
public struct PointAligner: Sendable {
  let index: TermIndex
  /// For each side the distinct terms of each point.
  let terms: [[[Int]]]
  /// For each side and point the classes of near synonyms its terms stand for.
  let paraphrases: [[[TermParaphrase]]]

  /// - Parameters:
  ///   - index: of the left source and the right one.
  ///   - points: the points of the left and of the right source.
  public init(_ index: TermIndex, points: ([Point], [Point])) {
    self.index = index
    terms = [points.0, points.1].enumerated().map { side, points in
      points.map { point in
        point.role == .nonMention ? [] : index.terms(ofWords: point.words, side: side)
      }
    }
    paraphrases = [points.0, points.1].enumerated().map { side, points in
      points.map { point in
        point.role == .nonMention ? [] : index.paraphrases(ofWords: point.words, side: side)
      }
    }
  }

  /// The pairs of a point on the left and one on the right with any overlap.
  public func scores() -> PointScores {
    PointScores(
      left: terms[0], right: terms[1], paraphrases: (paraphrases[0], paraphrases[1]),
      index: index, weights: index.weights)
  }

  /// The terms of a point that tell most, heaviest first.
  public func tellingTerms(ofPoint point: Int, side: Int) -> [Int] {
    terms[side][point].sorted { a, b in
      index.weights[a] != index.weights[b]
        ? index.weights[a] > index.weights[b] : index.table.terms[a].key < index.table.terms[b].key
    }
  }

  /// How many names of persons, places and countries a point of the left and
  /// one of the right have in common.
  public func sharedNames(_ left: Int, _ right: Int) -> Int {
    terms[0][left].count { index.namesSomething($0) && terms[1][right].contains($0) }
  }

  /// Whether a term stands anywhere in a side's content.
  public func stands(_ term: Int, inSide side: Int) -> Bool { index.stands(term, inSide: side) }

  /// What a passage is made of.
  public struct PassageTerms: Sendable {
    /// Distinct, in order.
    var terms: [Int]
    var paraphrases: [TermParaphrase]

    /// Whether a term stands here for a class that `other` has as well.
    func shares(_ term: Int, with other: PassageTerms) -> Bool {
      paraphrases.contains { own in
        own.term == term && other.paraphrases.contains { $0.paraphrase == own.paraphrase }
      }
    }
  }

  /// The terms of a sentence of a side.
  public func terms(ofSentence sentence: Int, side: Int) -> PassageTerms {
    let words = index.table.readings[index.sources[side]].wordsOfSentence[sentence]
    return PassageTerms(
      terms: index.terms(ofWords: [words], side: side),
      paraphrases: index.paraphrases(ofWords: [words], side: side))
  }

  /// The share of a point's weight whose terms, or near terms, are among
  /// `other`, the terms of a sentence of the other source; 0…1.
  public func share(ofPoint point: Int, side: Int, among other: PassageTerms) -> Double {
    share(
      of: PassageTerms(terms: terms[side][point], paraphrases: paraphrases[side][point]),
      among: other)
  }

  private func share(
    of passage: PassageTerms, among other: PassageTerms, paraphrases: Bool = true
  ) -> Double {
    // A bit for each sixty-fourth of the terms tells most that are not there.
    let mask = other.terms.reduce(UInt64(0)) { $0 | 1 << UInt64($1 & 63) }
    func holds(_ term: Int) -> Bool {
      mask >> UInt64(term & 63) & 1 == 1 && other.terms.contains(term)
    }
    var matched = 0.0
    var mass = 0.0
    let mayParaphrase =
      paraphrases && !passage.paraphrases.isEmpty && !other.paraphrases.isEmpty
    for term in passage.terms {
      mass += index.weights[term]
      if holds(term) {
        matched += index.weights[term]
      } else {
        var best = 0.0
        for match in index.table.pointMatches.matches(of: term)
        where match.strength > best && holds(match.term) {
          best = match.strength
        }
        if mayParaphrase, best < SoftMatches.Strength.paraphrase, passage.shares(term, with: other)
        {
          best = SoftMatches.Strength.paraphrase
        }
        matched += index.weights[term] * best
      }
    }
    return mass > 0 ? matched / mass : 0
  }

  /// The harmonic mean of the shares of their weight that two sentences have
  /// in common, 0…1; by their words alone, or by paraphrases as well.
  public func balance(
    ofSentences left: PassageTerms, _ right: PassageTerms, paraphrases: Bool
  ) -> Double {
    let a = share(of: left, among: right, paraphrases: paraphrases)
    let b = share(of: right, among: left, paraphrases: paraphrases)
    return a + b > 0 ? 2 * a * b / (a + b) : 0
  }
}
