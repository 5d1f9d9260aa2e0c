/// Scores all pairs of term sets of two texts that share a term.
struct OverlapScore {
  let left: [[Int]]
  let right: [[Int]]
  let weights: TermWeights

  /// A scored pair; `left` and `right` index the two lists of sets.
  struct Pair {
    var left: Int
    var right: Int
    /// `2·rA·rB / (rA + rB)`, rA the share of A's weight that stands in B.
    var score: Double
  }

  /// The pairs with any overlap, by `left`, then by `right`.
  func pairs() -> [Pair] {
    let postings = self.postings()
    let rightMass = right.map(weights.mass(of:))
    var pairs: [Pair] = []
    var shared = [Double](repeating: 0, count: right.count)
    for (index, terms) in left.enumerated() {
      var touched: [Int] = []
      for term in terms {
        for other in postings[term] ?? [] {
          if shared[other] == 0 { touched.append(other) }
          shared[other] += weights[term]
        }
      }
      let mass = weights.mass(of: terms)
      for other in touched.sorted() {
        let a = shared[other] / mass
        let b = shared[other] / rightMass[other]
        pairs.append(Pair(left: index, right: other, score: 2 * a * b / (a + b)))
        shared[other] = 0
      }
    }
    return pairs
  }

  /// For each term the sets on the right that hold it, ascending.
  private func postings() -> [Int: [Int]] {
    var postings: [Int: [Int]] = [:]
    for (index, terms) in right.enumerated() {
      for term in terms { postings[term, default: []].append(index) }
    }
    return postings
  }
}
