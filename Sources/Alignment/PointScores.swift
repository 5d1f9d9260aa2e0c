internal import Points

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
    /// Matched weight of words that are no names, of either set.
    var leftCommon = 0.0
    var rightCommon = 0.0
    /// How many names of the left set have a counterpart.
    public internal(set) var sharedNames = 0

    /// Whether the two share nothing but names, while both say more: the same
    /// actor or place, but not the same fact.
    public var isTopicOnly: Bool {
      min(leftCommon, rightCommon) < 0.3 && sharedNames < 2
        && leftMass - leftMatched > 1 && rightMass - rightMatched > 1
    }

    /// Containment, 0…1.
    public var score: Double {
      guard leftMass > 0 && rightMass > 0 else { return 0 }
      let containment = max(leftMatched / leftMass, rightMatched / rightMass)
      return containment * min(1, min(leftMatched, rightMatched) / PointScores.fullEvidence)
    }

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

  init(left: [[Int]], right: [[Int]], index: TermIndex) {
    let weights = index.weights
    let softMatches = index.softMatches
    let common = index.info.indices.map { index.info[$0].tellsByItself ? 0 : weights[$0] }
    let forward = PointScores.matched(left, right, weights, softMatches)
    let backward = PointScores.matched(right, left, weights, softMatches)
    func mass(_ terms: [Int]) -> Double { terms.reduce(0) { $0 + weights[$1] } }
    let leftMass = left.map(mass)
    let rightMass = right.map(mass)
    var pairs: [Pair] = []
    for (i, row) in forward.enumerated() {
      for (j, matched) in row {
        pairs.append(
          Pair(
            left: i, right: j, leftMatched: matched, rightMatched: backward[j].value(at: i),
            leftMass: leftMass[i], rightMass: rightMass[j]))
      }
    }
    let names = index.info.map { $0.tellsByItself && !$0.isActor ? 1.0 : 0 }
    let sharedNames = PointScores.matched(left, right, names, softMatches)
    let forwardCommon = PointScores.matched(left, right, common, softMatches)
    let backwardCommon = PointScores.matched(right, left, common, softMatches)
    self.pairs = pairs.map { pair in
      var pair = pair
      pair.leftCommon = forwardCommon[pair.left].value(at: pair.right)
      pair.sharedNames = Int(sharedNames[pair.left].value(at: pair.right))
      pair.rightCommon = backwardCommon[pair.right].value(at: pair.left)
      return pair
    }
  }

  /// For each set on the left, ascending by set on the right, the summed
  /// weight of its terms that have a counterpart there.
  static func matched(
    _ left: [[Int]], _ right: [[Int]], _ weights: [Double], _ soft: SoftMatches
  ) -> [[(Int, Double)]] {
    var postings = [[Int]](repeating: [], count: weights.count)
    for (index, terms) in right.enumerated() {
      for term in terms { postings[term].append(index) }
    }
    var sum = [Double](repeating: 0, count: right.count)
    var best = [Double](repeating: 0, count: right.count)
    return left.map { terms in
      var touched: Set<Int> = []
      for term in terms {
        var hit: [Int] = []
        func note(_ sets: [Int], _ strength: Double) {
          for set in sets {
            if best[set] == 0 { hit.append(set) }
            best[set] = max(best[set], strength)
          }
        }
        note(postings[term], 1)
        for match in soft.matches(of: term) { note(postings[match.term], match.strength) }
        for set in hit {
          sum[set] += weights[term] * best[set]
          best[set] = 0
          touched.insert(set)
        }
      }
      return touched.sorted().map { set in
        defer { sum[set] = 0 }
        return (set, sum[set])
      }
    }
  }
}

extension [(Int, Double)] {
  /// The value of a sorted list of pairs for `key`, 0 when it has none.
  fileprivate func value(at key: Int) -> Double {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].0 < key { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].0 == key ? self[low].1 : 0
  }
}
