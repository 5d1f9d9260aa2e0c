public import Points
public import Reading

/// Scores the points of two sources against each other and against the
/// points of their own source.
public struct PointAligner: Sendable {
  public let index: TermIndex
  /// For each side the distinct terms of each point.
  public let terms: [[[Int]]]

  /// - Parameters:
  ///   - left: a reading with its points, and `right` the other.
  public init(
    _ left: (reading: Reading, points: [Point]), _ right: (reading: Reading, points: [Point]),
    knowledge: LexicalKnowledge
  ) {
    let index = TermIndex(left.reading, right.reading, knowledge: knowledge)
    self.index = index
    terms = [left.points, right.points].enumerated().map { side, points in
      points.map { point in
        point.role == .nonMention ? [] : index.terms(ofWords: point.words, side: side)
      }
    }
  }

  /// The pairs of a point on the left and one on the right with any overlap.
  public func scores() -> PointScores {
    PointScores(left: terms[0], right: terms[1], index: index)
  }

  /// The summed weight of a point's terms.
  public func mass(ofPoint point: Int, side: Int) -> Double { index.mass(of: terms[side][point]) }

  /// The terms of a point that tell most, heaviest first.
  public func tellingTerms(ofPoint point: Int, side: Int) -> [Int] {
    terms[side][point].sorted { (index.weights[$1], $0) < (index.weights[$0], $1) }
  }

  /// Whether a term stands anywhere in the other source's content.
  public func stands(_ term: Int, inSide side: Int) -> Bool {
    index.sidesOfTerm[term].contains(side)
  }
}

extension PointAligner {
  /// The share of a point's weight whose terms, or near terms, stand in a
  /// sentence of the other source, 0…1.
  public func share(
    ofPoint point: Int, side: Int, inSentence sentence: Int, of reading: Reading
  ) -> Double {
    let other = Set(
      index.terms(ofWords: [reading.wordsOfSentence[sentence]], side: 1 - side))
    var matched = 0.0
    var mass = 0.0
    for term in terms[side][point] {
      mass += index.weights[term]
      if other.contains(term) {
        matched += index.weights[term]
      } else {
        let best = index.softMatches.matches(of: term)
          .filter { other.contains($0.term) }.map(\.strength).max()
        matched += index.weights[term] * (best ?? 0)
      }
    }
    return mass > 0 ? matched / mass : 0
  }
}
