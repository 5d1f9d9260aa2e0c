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

  /// By left, then by right.
  let pairs: [Pair]

  /// - Parameters:
  ///   - left: the distinct terms of each sentence, and `right` likewise.
  ///   - weights: the weight of each term.
  /// - Complexity: O(pairs of sentences that share a term), within a source
  ///   and across.
  init(left: [[Int]], right: [[Int]], index: TermIndex, weights: [Double]) {
    let overlaps = SentenceScores.overlaps(left, right, index, weights)
    let columns = SentenceScores.transposed(overlaps, count: right.count)
    let rowEchoes = SentenceScores.echoes(
      of: overlaps, near: SentenceScores.nearest(left, index, weights), width: right.count)
    let columnEchoes = SentenceScores.transposed(
      SentenceScores.echoes(
        of: columns, near: SentenceScores.nearest(right, index, weights), width: left.count),
      count: left.count)
    let chance = SentenceScores.chanceFactor / Double(max(left.count, right.count, 1))
    var pairs: [Pair] = []
    for (i, row) in overlaps.enumerated() {
      for (position, cell) in row.enumerated() {
        let echo = max(rowEchoes[i][position].value, columnEchoes[i][position].value)
        let score =
          cell.value + SentenceScores.echoFactor * echo + min(cell.value, chance)
        pairs.append(Pair(left: i, right: cell.sentence, score: min(1, score)))
      }
    }
    self.pairs = pairs
  }

  /// A value for a sentence of the other side of a sparse table, whose rows
  /// ascend by sentence.
  private struct Cell {
    var sentence: Int
    var value: Double
  }

  /// For each set of terms on the left its overlaps above 0.
  private static func overlaps(
    _ left: [[Int]], _ right: [[Int]], _ index: TermIndex, _ weights: [Double]
  ) -> [[Cell]] {
    func masses(_ sets: [[Int]]) -> [Double] {
      sets.map { $0.reduce(0) { $0 + weights[$1] } }
    }
    let leftMass = masses(left)
    let rightMass = masses(right)
    let near = index.table.softMatches
    let forward = MatchedWeights(left, right, index, weights, near).rows
    // Whatever matches one way matches the other way too, so that the rows
    // of one table are the columns of the other.
    let backward = transposed(
      MatchedWeights(right, left, index, weights, near).rows.map { row in
        row.map { Cell(sentence: $0.other, value: $0.weight) }
      }, count: left.count)
    return forward.indices.map { i in
      zip(forward[i], backward[i]).map { there, back in
        let a = there.weight / leftMass[i]
        let b = back.value / rightMass[there.other]
        return Cell(sentence: there.other, value: 2 * a * b / (a + b))
      }
    }
  }

  /// For each sentence the few of its own source it overlaps with most.
  private static func nearest(
    _ sets: [[Int]], _ index: TermIndex, _ weights: [Double]
  ) -> [[Cell]] {
    overlaps(sets, sets, index, weights).enumerated().map { own, row in
      Array(
        row.filter { $0.sentence != own }
          .sorted { ($1.value, $0.sentence) < ($0.value, $1.sentence) }
          .prefix(nearest))
    }
  }

  /// For each cell of a table the best value that a near row has in the same
  /// column, times how near the row is.
  private static func echoes(of table: [[Cell]], near: [[Cell]], width: Int) -> [[Cell]] {
    var best = [Double](repeating: 0, count: width)
    return table.enumerated().map { number, row in
      for neighbour in near[number] {
        for cell in table[neighbour.sentence] {
          best[cell.sentence] = max(best[cell.sentence], neighbour.value * cell.value)
        }
      }
      defer {
        for neighbour in near[number] {
          for cell in table[neighbour.sentence] { best[cell.sentence] = 0 }
        }
      }
      return row.map { Cell(sentence: $0.sentence, value: best[$0.sentence]) }
    }
  }

  /// The same cells by their other sentence; `count` is how many there are.
  private static func transposed(_ table: [[Cell]], count: Int) -> [[Cell]] {
    var turned = [[Cell]](repeating: [], count: count)
    for (number, row) in table.enumerated() {
      for cell in row { turned[cell.sentence].append(Cell(sentence: number, value: cell.value)) }
    }
    return turned
  }
}
