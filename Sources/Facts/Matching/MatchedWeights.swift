/// For each set of one side, how much of its weight has a counterpart in each
/// set of the other.
struct MatchedWeights {
  /// By set, then by other set: the matched weight.
  private(set) var table = SparseTable()
  /// For each cell of ``table`` the matched weight of words that are no names;
  /// empty unless asked for.
  private(set) var common: [Double] = []

  /// - Parameters:
  ///   - sets: distinct terms each; `others` likewise, of the other side.
  ///   - matches: what may stand for what.
  ///   - tellsNames: whether ``common`` is filled.
  /// - Complexity: linear in the number of terms times ``Postings/band``.
  init(
    _ sets: [[Int]], _ others: [[Int]], _ index: TermIndex, _ weights: [Double],
    matches: SoftMatches, tellsNames: Bool = false
  ) {
    let own = Postings(sets, termCount: weights.count)
    let postings = Postings(others, termCount: weights.count)
    // One cell for each other set: what is summed, and the best strength that
    // the term in hand has found there. Spans, since an array asks at every
    // change whether it is shared.
    var sumCells = [Double](repeating: 0, count: others.count)
    var commonCells = [Double](repeating: 0, count: tellsNames ? others.count : 0)
    var bestCells = [Double](repeating: 0, count: others.count)
    var touchedCells = [Bool](repeating: false, count: others.count)
    var sums = sumCells.mutableSpan
    var commonSums = commonCells.mutableSpan
    var best = bestCells.mutableSpan
    var isTouched = touchedCells.mutableSpan
    var touched: [Int32] = []
    // The sets that the term in hand meets.
    var hitCells = [Int32](repeating: 0, count: others.count)
    var hit = hitCells.mutableSpan
    // How many sets with each term have been passed.
    var passedCells = [Int32](repeating: 0, count: weights.count)
    var passed = passedCells.mutableSpan
    for terms in sets {
      touched.removeAll(keepingCapacity: true)
      for term in terms {
        let rank = Int(passed[term])
        passed[term] += 1
        let count = own.places(of: term).count
        var hits = 0
        for place in postings.places(of: term, near: rank, of: count) {
          let set = postings.flat[place]
          best[Int(set)] = 1
          hit[hits] = set
          hits += 1
        }
        for number in matches.places(of: term) {
          let match = matches.flat[number]
          for place in postings.places(of: match.term, near: rank, of: count) {
            let set = postings.flat[place]
            guard best[Int(set)] < match.strength else { continue }
            if best[Int(set)] == 0 {
              hit[hits] = set
              hits += 1
            }
            best[Int(set)] = match.strength
          }
        }
        let isName = tellsNames && index.namesSomething(term)
        for place in 0..<hits {
          let set = Int(hit[place])
          let weight = weights[term] * best[set]
          best[set] = 0
          if !isTouched[set] {
            isTouched[set] = true
            touched.append(hit[place])
          }
          sums[set] += weight
          if tellsNames && !isName { commonSums[set] += weight }
        }
      }
      touched.sort()
      for number in touched {
        let set = Int(number)
        table.append(set, sums[set])
        sums[set] = 0
        isTouched[set] = false
        guard tellsNames else { continue }
        common.append(commonSums[set])
        commonSums[set] = 0
      }
      table.endRow()
    }
  }
}

/// For each term the sets that hold it, in one flat array.
struct Postings {
  /// A term that stands in more sets than this, on either side, joins only sets
  /// of about the same place among those that hold it. It keeps the pairs of
  /// long, repeating or tabular texts linear in number; texts of ordinary length
  /// never reach it.
  static let band = 96

  /// Where the sets of each term start in ``flat``; one more than terms.
  private let starts: [Int32]
  /// The numbers of the sets, by term, ascending.
  let flat: [Int32]

  /// - Parameter sets: distinct terms each.
  init(_ sets: [[Int]], termCount: Int) {
    var starts = [Int32](repeating: 0, count: termCount + 1)
    for terms in sets { for term in terms { starts[term + 1] += 1 } }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    var flat = [Int32](repeating: 0, count: Int(starts[termCount]))
    var next = starts
    for (number, terms) in sets.enumerated() {
      for term in terms {
        flat[Int(next[term])] = Int32(number)
        next[term] += 1
      }
    }
    self.starts = starts
    self.flat = flat
  }

  /// Where the sets that hold a term stand in ``flat``.
  func places(of term: Int) -> Range<Int> { Int(starts[term])..<Int(starts[term + 1]) }

  /// The same without those that are too far away where the term is frequent.
  ///
  /// A set here and one of the other side are near when
  /// `|(rank + ½)/count − (rank' + ½)/count'| · max(count, count')` is at most
  /// half of ``band``: the same whichever side is asked.
  /// - Parameters:
  ///   - rank: the place of the asking set among the `count` sets of its own
  ///     side that hold the term it asks with.
  func places(of term: Int, near rank: Int, of count: Int) -> Range<Int> {
    let all = places(of: term)
    let most = max(all.count, count)
    guard most > Postings.band, !all.isEmpty else { return all }
    // In units of 1 / (2 · count · all.count), so that no rounding decides.
    let centre = (2 * rank + 1) * all.count
    let reach = Postings.band * count * all.count / most
    // The first r with (2r + 1) · count ≥ centre − reach.
    let low = max(0, (centre - reach - count + 2 * count - 1) / (2 * count))
    let high = min(all.count - 1, (centre + reach - count) / (2 * count))
    guard centre + reach >= count, low <= high else { return all.lowerBound..<all.lowerBound }
    return all.lowerBound + low..<all.lowerBound + high + 1
  }
}
