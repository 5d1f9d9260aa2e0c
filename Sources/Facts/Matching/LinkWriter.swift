/// Finds the few sentences that may state what a statement states, and writes
/// them one after the other with what speaks for each.
///
/// Flat arrays: an event has some ten thousand links, and an array for each
/// would cost more than what stands in it.
struct LinkWriter {
  private(set) var links: [StatementMatches.Link] = []
  /// See ``StatementMatches/features``.
  private(set) var features: [Double] = []
  private let pair: PairReading
  private let side: Int
  /// Room to work in, kept from one statement to the next.
  private var rated: [Rated] = []

  /// Sentences looked at for a statement.
  static let mostLinks = 10

  /// - Parameter statements: how many there will be.
  init(_ pair: PairReading, side: Int, statements: Int) {
    self.pair = pair
    self.side = side
    links.reserveCapacity(statements * LinkWriter.mostLinks)
    features.reserveCapacity(statements * LinkWriter.mostLinks * StatementMatches.width)
    rated.reserveCapacity(LinkWriter.mostLinks + 1)
  }

  /// A sentence by how much of a statement it matches.
  private struct Rated {
    var place: Int
    var share: Double
    var common: Double
    var rate: Double

    /// Whether it stands before another: rated higher, or as high and nearer to
    /// the start.
    func precedes(_ other: Rated) -> Bool {
      rate != other.rate ? rate > other.rate : place < other.place
    }
  }

  /// Appends the links that a statement has among known ones.
  mutating func append(_ known: StatementMatches, _ number: Int) {
    let range = known.range(of: number)
    links += known.links[range]
    let width = StatementMatches.width
    features += known.features[range.lowerBound * width..<range.upperBound * width]
  }

  /// Appends the links of a statement.
  /// - Parameter row: of `matched`, where it stands.
  mutating func append(_ item: StatementMatches.Item, _ matched: MatchedWeights, row: Int) {
    let cells = matched.table.cells(ofRow: row)
    guard !cells.isEmpty, item.mass > 0 else { return }
    rated.removeAll(keepingCapacity: true)
    for cell in cells {
      let share = matched.table.values[cell] / item.mass
      let common = item.commonMass > 0 ? matched.common[cell] / item.commonMass : 0.5
      insert(
        Rated(
          place: Int(matched.table.columns[cell]), share: share, common: common,
          rate: share + 0.3 * common))
    }
    let best = rated[0].rate
    let second = rated.count > 1 ? rated[1].rate : 0
    // By place; of so few the smallest next one is found fastest by looking.
    var last = -1
    for _ in rated.indices {
      var order = -1
      for other in rated.indices
      where rated[other].place > last && (order < 0 || rated[other].place < rated[order].place) {
        order = other
      }
      last = rated[order].place
      append(item, rated[order], order: order, best: best, second: second)
    }
  }

  /// Keeps the best ``mostLinks``, in order.
  private mutating func insert(_ found: Rated) {
    if rated.count == LinkWriter.mostLinks {
      guard found.precedes(rated[LinkWriter.mostLinks - 1]) else { return }
      rated.removeLast()
    }
    var place = rated.count
    while place > 0, found.precedes(rated[place - 1]) { place -= 1 }
    rated.insert(found, at: place)
  }

  private mutating func append(
    _ item: StatementMatches.Item, _ found: Rated, order: Int, best: Double, second: Double
  ) {
    let (place, share) = (found.place, found.share)
    let own = pair.sentences[side].terms.count
    let others = pair.sentences[1 - side].terms.count
    let numbers = item.numbers.isEmpty ? [] : pair.numbers[1 - side][place]
    let conflicts = !numbers.isEmpty && !item.numbers.contains(where: numbers.contains)
    let distance = abs(
      Double(item.place) / Double(max(1, own - 1)) - Double(place) / Double(max(1, others - 1)))
    let (overlap, score) = pair.overlapAndScore(side, item.place, place)
    let anchors = pair.anchors(item.terms, of: side, in: place)
    let run = LinkWriter.commonRun(
      item.sequence, pair.sequences[1 - side][place], pair.sets[1 - side], place)
    links.append(StatementMatches.Link(place: place))
    features.append(share)
    features.append(logarithmOfOneMore(share * item.mass))
    features.append(found.common)
    features.append(overlap)
    features.append(pair.overlapAround(side, item.place, place))
    features.append(conflicts ? 1 : 0)
    features.append(distance)
    features.append(naturalLogarithm(Double(item.terms.count)))
    features.append(Double(run) / 6)
    features.append(order == 0 ? found.rate - second : found.rate - best)
    features.append(Double(min(3, order)))
    features.append(score)
    features.append(anchors.unique)
    features.append(anchors.heaviest)
  }

  /// The length of the longest run of terms that two sequences share, of which
  /// no more than six count.
  /// - Parameter b: of the sentence at `place`, whose terms `sets` has.
  private static func commonRun(
    _ a: [Int], _ b: [Int], _ sets: TermSets, _ place: Int
  ) -> Int {
    var best = 0
    for i in a.indices where sets.mayHold(a[i], at: place) {
      for j in b.indices where b[j] == a[i] {
        // Inside a run that has been counted from its start.
        if i > 0, j > 0, a[i - 1] == b[j - 1] { continue }
        var length = 1
        while i + length < a.count, j + length < b.count, a[i + length] == b[j + length] {
          length += 1
        }
        best = max(best, length)
        if best >= 6 { return 6 }
      }
    }
    return best
  }
}
