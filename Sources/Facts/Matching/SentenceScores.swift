/// Scores of all pairs of sentences of two sources that share or nearly share
/// a term.
///
///     overlap(i, j) = harmonic mean of m_i / Σ w and m_j / Σ w
///     echo(i, j)    = max over near sentences i' of own(i, i') · overlap(i', j), and on
///                     the other side likewise
///     score         = overlap + 0.3 · echo + min(overlap, 0.8 / sentences of the longer)
///
/// The echo: two sentences that word one fact differently are often joined by
/// a third, such as a headline, that is near to both. The last part is the
/// chance that two sentences correspond at all: a sentence has about one
/// counterpart, among as many as the other account has. It never more than
/// doubles the overlap, so that what shares nothing stays at nothing.
struct SentenceScores {
  struct Pair {
    var left: Int
    var right: Int
    /// 0…1.
    var score: Double
  }

  static let echoFactor = 0.3
  static let chanceFactor = 0.8
  /// How many near sentences of its own source may speak for a sentence.
  /// Bounds the work by that of the overlaps.
  static let nearest = 3

  /// The overlap of each pair that shares or nearly shares a term.
  let overlaps: SparseTable
  /// The same by right, then by left.
  let columns: SparseTable
  /// The score of each cell of ``overlaps``.
  let scores: [Double]

  /// By left, then by right.
  var pairs: [Pair] {
    (0..<overlaps.rowCount).flatMap { row in
      overlaps.cells(ofRow: row).map {
        Pair(left: row, right: Int(overlaps.columns[$0]), score: scores[$0])
      }
    }
  }

  /// - Parameters:
  ///   - left: the distinct terms of each sentence, and `right` likewise.
  ///   - weights: the weight of each term.
  /// - Complexity: linear in the number of terms; see ``Postings/band``.
  init(left: [[Int]], right: [[Int]], index: TermIndex, weights: [Double]) {
    let overlaps = SentenceScores.overlaps(
      MatchedWeights(left, right, index, weights, matches: index.table.softMatches).table,
      MatchedWeights(right, left, index, weights, matches: index.table.softMatches).table,
      SentenceScores.masses(left, weights), SentenceScores.masses(right, weights))
    let columns = overlaps.transposed(width: right.count)
    let rowEchoes = SentenceScores.echoes(
      of: overlaps, near: SentenceScores.nearest(left, index, weights), width: right.count)
    let columnEchoes = SentenceScores.echoes(
      of: columns, near: SentenceScores.nearest(right, index, weights), width: left.count
    ).transposed(width: left.count)
    let chance = SentenceScores.chanceFactor / Double(max(left.count, right.count, 1))
    scores = overlaps.values.indices.map { cell in
      let echo = max(rowEchoes.values[cell], columnEchoes.values[cell])
      let value = overlaps.values[cell]
      return min(1, value + SentenceScores.echoFactor * echo + min(value, chance))
    }
    self.overlaps = overlaps
    self.columns = columns
  }

  private static func masses(_ sets: [[Int]], _ weights: [Double]) -> [Double] {
    sets.map { $0.reduce(0) { $0 + weights[$1] } }
  }

  /// The harmonic means of what two tables of matched weights say of each
  /// pair; `backward` has the rows of the other side. Whatever matches one way
  /// matches the other way too, so that the rows of one table are the columns
  /// of the other.
  private static func overlaps(
    _ forward: SparseTable, _ backward: SparseTable, _ leftMass: [Double], _ rightMass: [Double]
  ) -> SparseTable {
    var overlaps = forward
    let back = backward.transposed(width: leftMass.count)
    for i in 0..<forward.rowCount {
      for cell in forward.cells(ofRow: i) {
        let a = forward.values[cell] / leftMass[i]
        let b = back.values[cell] / rightMass[Int(forward.columns[cell])]
        overlaps.values[cell] = 2 * a * b / (a + b)
      }
    }
    return overlaps
  }

  /// A sentence with how near it is.
  private struct Neighbour {
    var sentence: Int
    var value: Double
  }

  /// For each sentence the few of its own source it overlaps with most.
  private static func nearest(
    _ sets: [[Int]], _ index: TermIndex, _ weights: [Double]
  ) -> [[Neighbour]] {
    let matched = MatchedWeights(sets, sets, index, weights, matches: index.table.softMatches).table
    let mass = masses(sets, weights)
    let table = overlaps(matched, matched, mass, mass)
    return sets.indices.map { own in
      var best: [Neighbour] = []
      best.reserveCapacity(nearest + 1)
      for cell in table.cells(ofRow: own) where Int(table.columns[cell]) != own {
        let value = table.values[cell]
        // Among equals the first one stands: the columns ascend.
        guard best.count < nearest || value > best[nearest - 1].value else { continue }
        let place = best.firstIndex { $0.value < value } ?? best.count
        best.insert(Neighbour(sentence: Int(table.columns[cell]), value: value), at: place)
        if best.count > nearest { best.removeLast() }
      }
      return best
    }
  }

  /// For each cell of a table the best value that a near row has in the same
  /// column, times how near the row is.
  private static func echoes(
    of table: SparseTable, near: [[Neighbour]], width: Int
  ) -> SparseTable {
    var echoes = table
    var best = [Double](repeating: 0, count: width)
    for row in 0..<table.rowCount {
      for neighbour in near[row] {
        for cell in table.cells(ofRow: neighbour.sentence) {
          let column = Int(table.columns[cell])
          best[column] = max(best[column], neighbour.value * table.values[cell])
        }
      }
      for cell in table.cells(ofRow: row) { echoes.values[cell] = best[Int(table.columns[cell])] }
      for neighbour in near[row] {
        for cell in table.cells(ofRow: neighbour.sentence) { best[Int(table.columns[cell])] = 0 }
      }
    }
    return echoes
  }
}
