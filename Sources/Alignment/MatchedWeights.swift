/// For each set of one side, how much of its weight has a counterpart in each
/// set of the other.
struct MatchedWeights {
  /// By set, then by other set: the matched weight.
  private(set) var table = SparseTable()
  /// For each cell of ``table`` the weight of words that are no names; empty
  /// unless asked for.
  private(set) var common: [Double] = []
  /// For each cell the weight that only paraphrases match; empty unless asked
  /// for.
  private(set) var hinted: [Double] = []
  /// For each cell how many names match, actors left out; empty unless asked
  /// for.
  private(set) var names: [Int32] = []

  /// - Parameters:
  ///   - paraphrases: for each set what its terms stand for, and likewise for
  ///     each other set; empty to leave paraphrases out.
  ///   - tellsNames: whether names are told from common words.
  /// - Complexity: O(pairs of sets that share or nearly share a term)
  init(
    _ sets: [[Int]], _ others: [[Int]], _ index: TermIndex, _ weights: [Double],
    paraphrases: ([[TermParaphrase]], [[TermParaphrase]]) = ([], []), tellsNames: Bool = false
  ) {
    let postings = Postings(others, termCount: weights.count)
    let paraphrasePostings = Postings(
      paraphrases.1.map(TermParaphrase.classes),
      termCount: paraphrases.1.isEmpty ? 0 : index.paraphraseClassCount)
    // Points tell names from words, and are matched by parts of names as well.
    let softMatches = tellsNames ? index.table.pointMatches : index.table.softMatches
    // One cell for each other set: what is summed, and the best strength that
    // the term in hand has found there.
    // Spans, since an array asks at every change whether it is shared.
    var sumCells = [Double](repeating: 0, count: others.count)
    var commonCells = [Double](repeating: 0, count: tellsNames ? others.count : 0)
    var hintCells = commonCells
    var nameCells = [Int32](repeating: 0, count: tellsNames ? others.count : 0)
    var bestCells = [Double](repeating: 0, count: others.count)
    var touchedCells = [Bool](repeating: false, count: others.count)
    var sums = sumCells.mutableSpan
    var commonSums = commonCells.mutableSpan
    var hintSums = hintCells.mutableSpan
    var nameSums = nameCells.mutableSpan
    var best = bestCells.mutableSpan
    var isTouched = touchedCells.mutableSpan
    var touched: [Int32] = []
    // The sets that the term in hand meets.
    var hitCells = [Int32](repeating: 0, count: others.count)
    var hit = hitCells.mutableSpan
    for (setNumber, terms) in sets.enumerated() {
      let ownParaphrases = paraphrases.0.isEmpty ? [] : paraphrases.0[setNumber]
      touched.removeAll(keepingCapacity: true)
      for term in terms {
        var hits = 0
        for place in postings.places(of: term) {
          let set = postings.flat[place]
          best[Int(set)] = 1
          hit[hits] = set
          hits += 1
        }
        for match in softMatches.matches(of: term) {
          for place in postings.places(of: match.term) {
            let set = postings.flat[place]
            guard best[Int(set)] < match.strength else { continue }
            if best[Int(set)] == 0 {
              hit[hits] = set
              hits += 1
            }
            best[Int(set)] = match.strength
          }
        }
        // From here on what only a paraphrase unites.
        let hints = hits
        for own in ownParaphrases where own.term == term {
          for place in paraphrasePostings.places(of: own.paraphrase) {
            let set = paraphrasePostings.flat[place]
            guard best[Int(set)] < SoftMatches.Strength.paraphrase else { continue }
            if best[Int(set)] == 0 {
              hit[hits] = set
              hits += 1
            }
            best[Int(set)] = SoftMatches.Strength.paraphrase
          }
        }
        let isName = tellsNames && index.namesSomething(term)
        let counts = isName && !index.isActor[term]
        let own = weights[term]
        for place in 0..<hits {
          let number = hit[place]
          let set = Int(number)
          let weight = own * best[set]
          best[set] = 0
          if !isTouched[set] {
            isTouched[set] = true
            touched.append(number)
          }
          sums[set] += weight
          guard tellsNames else { continue }
          if place >= hints {
            hintSums[set] += weight
          } else if !isName {
            commonSums[set] += weight
          }
          if counts { nameSums[set] += 1 }
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
        hinted.append(hintSums[set])
        names.append(nameSums[set])
        commonSums[set] = 0
        hintSums[set] = 0
        nameSums[set] = 0
      }
      table.endRow()
    }
  }

  /// The cell of ``table`` of a set and an `other` one, `nil` when they share
  /// nothing.
  func cell(_ set: Int, _ other: Int) -> Int? {
    let row = table.cells(ofRow: set)
    var low = row.lowerBound
    var high = row.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(table.columns[middle]) < other { low = middle + 1 } else { high = middle }
    }
    return low < row.upperBound && Int(table.columns[low]) == other ? low : nil
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
