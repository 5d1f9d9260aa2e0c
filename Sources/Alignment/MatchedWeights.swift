/// For each set of one side, how much of its weight has a counterpart in each
/// set of the other.
struct MatchedWeights {
  struct Match {
    var other: Int
    var weight = 0.0
    /// Of words that are no names.
    var common = 0.0
    /// How many names, actors left out.
    var names = 0
  }

  /// Where the matches of each set start in ``matches``; one more than sets.
  private(set) var starts: [Int] = [0]
  /// By set, then by `other`.
  private(set) var matches: [Match] = []

  /// - Complexity: O(pairs of sets that share or nearly share a term)
  init(_ sets: [[Int]], _ others: [[Int]], _ index: TermIndex, _ weights: [Double]) {
    let postings = Postings(others, termCount: weights.count)
    let softMatches = index.table.softMatches
    // One cell for each other set: what is summed, and the best strength that
    // the term in hand has found there.
    var sums = [Match](repeating: Match(other: 0), count: others.count)
    var best = [Double](repeating: 0, count: others.count)
    var isTouched = [Bool](repeating: false, count: others.count)
    starts.reserveCapacity(sets.count + 1)
    var touched: [Int32] = []
    var hit: [Int32] = []
    for terms in sets {
      touched.removeAll(keepingCapacity: true)
      for term in terms {
        hit.removeAll(keepingCapacity: true)
        for place in postings.places(of: term) {
          let set = postings.flat[place]
          best[Int(set)] = 1
          hit.append(set)
        }
        for match in softMatches.matches(of: term) {
          for place in postings.places(of: match.term) {
            let set = postings.flat[place]
            guard best[Int(set)] < match.strength else { continue }
            if best[Int(set)] == 0 { hit.append(set) }
            best[Int(set)] = match.strength
          }
        }
        let isName = index.namesSomething(term)
        let counts = isName && !index.isActor[term]
        let own = weights[term]
        for number in hit {
          let set = Int(number)
          let weight = own * best[set]
          best[set] = 0
          if !isTouched[set] {
            isTouched[set] = true
            touched.append(number)
            sums[set] = Match(other: set)
          }
          sums[set].weight += weight
          if !isName { sums[set].common += weight }
          if counts { sums[set].names += 1 }
        }
      }
      touched.sort()
      for set in touched {
        matches.append(sums[Int(set)])
        isTouched[Int(set)] = false
      }
      starts.append(matches.count)
    }
  }

  /// The places of a set's matches in ``matches``.
  func places(ofSet set: Int) -> Range<Int> { starts[set]..<starts[set + 1] }

  /// The weights alone.
  var table: SparseTable {
    var table = SparseTable()
    for set in 0..<starts.count - 1 {
      for place in places(ofSet: set) { table.append(matches[place].other, matches[place].weight) }
      table.endRow()
    }
    return table
  }

  /// The match of a set with an `other` one; nothing when they share nothing.
  func value(_ set: Int, _ other: Int) -> Match {
    var low = starts[set]
    var high = starts[set + 1]
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].other < other { low = middle + 1 } else { high = middle }
    }
    return low < end && matches[low].other == other ? matches[low] : Match(other: other)
  }
}

/// For each term the sets that hold it, in one flat array.
struct Postings {
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
}
