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
    var leftCommon: Double
    var rightCommon: Double
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
    public var score: Double {
      guard leftMass > 0 && rightMass > 0 else { return 0 }
      let containment = max(leftMatched / leftMass, rightMatched / rightMass)
      return containment * min(1, min(leftMatched, rightMatched) / PointScores.fullEvidence)
    }

    /// The smaller matched weight.
    public var matched: Double { min(leftMatched, rightMatched) }

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
  ///   - weights: the weight of each term.
  init(left: [[Int]], right: [[Int]], index: TermIndex, weights: [Double]) {
    let near = index.table.pointMatches
    let forward = MatchedWeights(left, right, index, weights, near)
    let backward = MatchedWeights(right, left, index, weights, near)
    func mass(_ terms: [Int]) -> Double { terms.reduce(0) { $0 + weights[$1] } }
    let leftMass = left.map(mass)
    let rightMass = right.map(mass)
    var pairs: [Pair] = []
    for (i, row) in forward.rows.enumerated() {
      for match in row {
        let back = backward.value(match.other, i)
        pairs.append(
          Pair(
            left: i, right: match.other, leftMatched: match.weight,
            rightMatched: back.weight, leftMass: leftMass[i], rightMass: rightMass[match.other],
            leftCommon: match.common, rightCommon: back.common,
            sharedNames: min(match.names, back.names)))
      }
    }
    self.pairs = pairs
  }
}

/// For each set of one side, how much of its weight has a counterpart in each
/// set of the other.
struct MatchedWeights {
  struct Match {
    var other: Int
    var weight = 0.0
    var common = 0.0
    var names = 0
  }

  /// For each set the matched ones, ascending by `other`.
  private(set) var rows: [[Match]] = []

  /// - Parameter near: the terms that may stand for each other.
  init(
    _ sets: [[Int]], _ others: [[Int]], _ index: TermIndex, _ weights: [Double],
    _ near: SoftMatches
  ) {
    let postings = Postings(others, termCount: weights.count)
    // One cell for each other set: what is summed, and the best strength that
    // the term in hand has found there.
    var sums = [Match](repeating: Match(other: 0), count: others.count)
    var best = [Double](repeating: 0, count: others.count)
    var isTouched = [Bool](repeating: false, count: others.count)
    rows.reserveCapacity(sets.count)
    var touched: [Int] = []
    var hit: [Int] = []
    for terms in sets {
      touched.removeAll(keepingCapacity: true)
      for term in terms {
        hit.removeAll(keepingCapacity: true)
        for set in postings.sets(of: term) {
          best[Int(set)] = 1
          hit.append(Int(set))
        }
        for match in near.matches(of: term) {
          for set in postings.sets(of: match.term) where best[Int(set)] < match.strength {
            if best[Int(set)] == 0 { hit.append(Int(set)) }
            best[Int(set)] = match.strength
          }
        }
        let isName = index.namesSomething(term)
        let counts = isName && !index.isActor[term]
        for set in hit {
          let weight = weights[term] * best[set]
          best[set] = 0
          if !isTouched[set] {
            isTouched[set] = true
            touched.append(set)
            sums[set] = Match(other: set)
          }
          sums[set].weight += weight
          if !isName { sums[set].common += weight }
          if counts { sums[set].names += 1 }
        }
      }
      touched.sort()
      rows.append(touched.map { sums[$0] })
      for set in touched { isTouched[set] = false }
    }
  }

  /// The match of a set with an `other` one; nothing when they share nothing.
  func value(_ set: Int, _ other: Int) -> Match {
    let row = rows[set]
    var low = 0
    var high = row.count
    while low < high {
      let middle = (low + high) / 2
      if row[middle].other < other { low = middle + 1 } else { high = middle }
    }
    return low < row.count && row[low].other == other ? row[low] : Match(other: other)
  }
}

/// For each term the sets that hold it, in one flat array.
struct Postings {
  /// Where the sets of each term start in ``flat``; one more than terms.
  private var starts: [Int32]
  private var flat: [Int32]

  /// - Parameter sets: distinct terms each.
  init(_ sets: [[Int]], termCount: Int) {
    starts = [Int32](repeating: 0, count: termCount + 1)
    for terms in sets { for term in terms { starts[term + 1] += 1 } }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    flat = [Int32](repeating: 0, count: Int(starts[termCount]))
    var next = starts
    for (number, terms) in sets.enumerated() {
      for term in terms {
        flat[Int(next[term])] = Int32(number)
        next[term] += 1
      }
    }
  }

  /// The numbers of the sets that hold a term, ascending.
  func sets(of term: Int) -> ArraySlice<Int32> { flat[Int(starts[term])..<Int(starts[term + 1])] }
}
