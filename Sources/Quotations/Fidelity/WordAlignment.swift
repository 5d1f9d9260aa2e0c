/// One step of turning the words of one quotation into those of another.
public enum WordEdit: Sendable, Hashable {
  case keep(String)
  case remove(String)
  case insert(String)
}

/// The best local alignment of two word sequences.
///
/// Smith and Waterman's local alignment (J. Mol. Biol. 147, 1981) with the
/// affine gaps of Gotoh (J. Mol. Biol. 162, 1982): one long omission costs
/// little more than a short one, so that a dropped sentence stays inside.
struct WordAlignment {
  enum Step: UInt8 { case pair, left, right }

  /// Aligned stretch of each side.
  private(set) var left: Range<Int> = 0..<0
  private(set) var right: Range<Int> = 0..<0
  /// From the first to the last aligned word. `pair` takes a word of each
  /// side, equal or not; `left` and `right` one of that side only.
  private(set) var steps: [Step] = []
  private(set) var score = 0

  private static let match = 4
  private static let mismatch = -4
  private static let openGap = -5
  private static let extendGap = -1
  /// Words of a side at most; what is beyond is not compared.
  static let longest = 600

  /// - Parameter a: the number of each word, and `b` likewise: equal for words
  ///   that are.
  init(numbers a: [Int], _ b: [Int]) {
    let n = min(a.count, WordAlignment.longest)
    let m = min(b.count, WordAlignment.longest)
    guard n > 0, m > 0 else { return }
    let width = m + 1
    let low = Int.min / 4
    var best = [Int](repeating: 0, count: (n + 1) * width)
    var gapLeft = [Int](repeating: low, count: (n + 1) * width)
    var gapRight = [Int](repeating: low, count: (n + 1) * width)
    let top = WordAlignment.fill(&best, &gapLeft, &gapRight, a.span, b.span, n, m)
    score = top.score
    trace(a, b, best, gapLeft, gapRight, width, from: top.at)
  }

  /// Fills the tables row by row, and tells the best score and where it stands
  /// first.
  private static func fill(
    _ best: inout [Int], _ gapLeft: inout [Int], _ gapRight: inout [Int], _ a: Span<Int>,
    _ b: Span<Int>, _ n: Int, _ m: Int
  ) -> (score: Int, at: Int) {
    let width = m + 1
    // Spans, since an array asks at every change whether it is shared.
    var cells = best.mutableSpan
    var leftCells = gapLeft.mutableSpan
    var rightCells = gapRight.mutableSpan
    var top = (score: 0, at: 0)
    for i in 1...n {
      let word = a[i - 1]
      // What stands before and before and above the cell in hand.
      var before = cells[i * width]
      var corner = cells[(i - 1) * width]
      var right = rightCells[i * width]
      for j in 1...m {
        let at = i * width + j
        let above = cells[at - width]
        let left = max(above + openGap, leftCells[at - width] + extendGap)
        right = max(before + openGap, right + extendGap)
        before = max(max(0, corner + (word == b[j - 1] ? match : mismatch)), max(left, right))
        corner = above
        leftCells[at] = left
        rightCells[at] = right
        cells[at] = before
        if before > top.score { top = (before, at) }
      }
    }
    return top
  }

  private mutating func trace(
    _ a: [Int], _ b: [Int], _ best: [Int], _ gapLeft: [Int], _ gapRight: [Int],
    _ width: Int, from end: Int
  ) {
    var at = end
    var reversed: [Step] = []
    /// The gap the path is in.
    var gap: Step?
    while gap != nil || best[at] > 0 {
      let (i, j) = (at / width, at % width)
      if gap == .left || (gap == nil && best[at] == gapLeft[at] && !pairs(at)) {
        let opens = gapLeft[at] == best[at - width] + WordAlignment.openGap
        reversed.append(.left)
        gap = opens ? nil : .left
        at -= width
      } else if gap == .right || (gap == nil && best[at] == gapRight[at] && !pairs(at)) {
        let opens = gapRight[at] == best[at - 1] + WordAlignment.openGap
        reversed.append(.right)
        gap = opens ? nil : .right
        at -= 1
      } else {
        guard i > 0, j > 0 else { break }
        reversed.append(.pair)
        at -= width + 1
      }
    }
    func pairs(_ at: Int) -> Bool {
      let (i, j) = (at / width, at % width)
      guard i > 0, j > 0 else { return false }
      let step = a[i - 1] == b[j - 1] ? WordAlignment.match : WordAlignment.mismatch
      return best[at] == best[at - width - 1] + step
    }
    steps = reversed.reversed()
    left = at / width..<end / width
    right = at % width..<end % width
  }
}
