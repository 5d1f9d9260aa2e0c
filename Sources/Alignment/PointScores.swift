/// Scores of all pairs of term sets of two sides that share or nearly share a
/// term.
///
///     m_A   = Σ w(t)·max match(t, B)      r_A = m_A / Σ w        (B likewise)
///     score = max(r_A, r_B) · min(1, min(m_A, m_B) / 2.5)
///
/// Containment and not the harmonic mean: a short point stands inside a long
/// one. The second factor keeps one light word from matching.
public struct PointScores: Sendable {
  /// A pair with some overlap.
  public struct Pair: Sendable {
    public var left: Int
    public var right: Int
    /// Matched weight of the left set and of the right set.
    var leftMatched: Double
    var rightMatched: Double
    var leftMass: Double
    var rightMass: Double
    /// Matched weight of words that are no names, of either set, without what
    /// only paraphrases match.
    var leftCommon: Double
    var rightCommon: Double
    /// The part of the matched weight that only paraphrases match.
    var leftHinted: Double
    var rightHinted: Double
    /// How many names, actors left out, have a counterpart; of the two sets
    /// the smaller number.
    public internal(set) var sharedNames: Int

    /// Whether the two share nothing but a name, while both say more: the
    /// same actor or place, but not the same fact.
    public var isTopicOnly: Bool {
      min(leftCommon, rightCommon) < 0.3 && sharedNames < 2
        && leftMass - leftMatched > 1 && rightMass - rightMatched > 1
    }

    /// Containment, 0…1.
    public var score: Double { score(leftMatched, rightMatched) }

    /// The same by the words alone: other words for a thing bring two points
    /// together, but a claim is not built on them.
    public var plainScore: Double {
      score(leftMatched - leftHinted, rightMatched - rightHinted)
    }

    private func score(_ left: Double, _ right: Double) -> Double {
      guard leftMass > 0 && rightMass > 0 else { return 0 }
      let containment = max(left / leftMass, right / rightMass)
      return containment * min(1, min(left, right) / PointScores.fullEvidence)
    }

    /// The smaller matched weight.
    public var matched: Double { min(leftMatched, rightMatched) }

    /// The same by the words alone.
    public var plainMatched: Double { min(leftMatched - leftHinted, rightMatched - rightHinted) }

    /// The harmonic mean of the two shares, 0…1.
    public var balance: Double {
      guard leftMass > 0 && rightMass > 0 else { return 0 }
      let a = leftMatched / leftMass
      let b = rightMatched / rightMass
      return a + b > 0 ? 2 * a * b / (a + b) : 0
    }
  }

  /// The matched weight from which a match is believed in full.
  static let fullEvidence = 2.5

  /// By left, then by right.
  public let pairs: [Pair]

  /// - Parameters:
  ///   - left: for each set of the left side its distinct terms.
  ///   - paraphrases: for each set what its terms stand for.
  ///   - weights: the weight of each term.
  init(
    left: [[Int]], right: [[Int]], paraphrases: ([[TermParaphrase]], [[TermParaphrase]]),
    index: TermIndex, weights: [Double]
  ) {
    let forward = MatchedWeights(
      left, right, index, weights, paraphrases: paraphrases, tellsNames: true)
    let isWithinOneSource = index.sources[0] == index.sources[1]
    let backward =
      isWithinOneSource
      ? forward
      : MatchedWeights(
        right, left, index, weights, paraphrases: (paraphrases.1, paraphrases.0),
        tellsNames: true)
    func mass(_ terms: [Int]) -> Double { terms.reduce(0) { $0 + weights[$1] } }
    let leftMass = left.map(mass)
    let rightMass = right.map(mass)
    var pairs: [Pair] = []
    pairs.reserveCapacity(forward.common.count)
    for i in left.indices {
      for cell in forward.table.cells(ofRow: i) {
        let other = Int(forward.table.columns[cell])
        let back = backward.cell(other, i)
        pairs.append(
          Pair(
            left: i, right: other, leftMatched: forward.table.values[cell],
            rightMatched: back.map { backward.table.values[$0] } ?? 0, leftMass: leftMass[i],
            rightMass: rightMass[other], leftCommon: forward.common[cell],
            rightCommon: back.map { backward.common[$0] } ?? 0, leftHinted: forward.hinted[cell],
            rightHinted: back.map { backward.hinted[$0] } ?? 0,
            sharedNames: Int(min(forward.names[cell], back.map { backward.names[$0] } ?? 0))))
      }
    }
    self.pairs = pairs
  }
}
