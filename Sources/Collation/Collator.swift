internal import DocumentModel
public import Quotations
public import Reading
internal import TextCore

/// Lays accounts side by side.
public struct Collator: Sendable {
  let accounts: [CollatedAccount]
  let subject: Int?
  /// What the desk knows without a source: names, figures and words that count
  /// as found. Numbered downwards from -1: none is a source.
  let background: [CollatedAccount]

  /// - Parameters:
  ///   - speech: the voices of each reading.
  ///   - subject: the index of the draft, when there is one.
  ///   - background: texts of what the desk knows: their names, figures and
  ///     quotations count as found.
  public init(
    readings: [Reading], speech: [SpeechReading], subject: Int?, background: [Reading] = []
  ) {
    var table = KeyTable()
    accounts = readings.indices.map {
      CollatedAccount(source: $0, reading: readings[$0], speech: speech[$0], &table)
    }
    self.subject = subject
    self.background = background.enumerated().map { number, reading in
      CollatedAccount(
        source: -1 - number, reading: reading, speech: SpeechReading(reading), &table)
    }
  }

  /// - Complexity: for each sentence the cost of a bounded number of
  ///   alignments; linear in the number of sentences
  public func collation() -> Collation {
    if let subject { return DraftCollator(self, draft: subject).collation() }
    let pairs = accounts.indices.flatMap { a in
      accounts.indices.filter { $0 > a }.map { (a, $0) }
    }
    let found = pairs.parallelMap { between($0.0, $0.1) }
    return Collation(
      differences: found.flatMap(\.differences).map {
        CollatedDifference(difference: $0, agreeing: [])
      },
      support: [], pairCount: found.reduce(0) { $0 + $1.pairs })
  }

  /// What differs between two accounts of equal standing.
  private func between(_ a: Int, _ b: Int) -> (differences: [Difference], pairs: Int) {
    let (left, right) = (accounts[a], accounts[b])
    let there = passages(from: left, to: right)
    let back = passages(from: right, to: left)
    var seen: Set<[Int]> = []
    var differences: [Difference] = []
    var pairs = 0
    let joined =
      there.map { ($0.own, $0.other, $0.likeness) } + back.map { ($0.other, $0.own, $0.likeness) }
    let best = Dictionary(there.map { ($0.own, $0.other) }) { first, _ in first }
    let bestBack = Dictionary(back.map { ($0.own, $0.other) }) { first, _ in first }
    for (i, j, likeness) in joined.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) })
    where likeness >= CollationThresholds.related && seen.insert([i, j]).inserted {
      // Less alike, the two must be each other's best.
      let isMutual = best[i] == j && bestBack[j] == i
      guard isMutual || likeness >= CollationThresholds.near else { continue }
      if likeness >= CollationThresholds.near { pairs += 1 }
      differences += differencesOfPair(i, j, likeness, left, right)
        .filter { !isToldOtherwise($0, i, j, left, right) }
    }
    return (differences, pairs)
  }

  /// The same whichever account is given first: where two alignments are as
  /// good, the order decides, and so the texts give the order.
  private func differencesOfPair(
    _ i: Int, _ j: Int, _ likeness: Double, _ left: CollatedAccount, _ right: CollatedAccount
  ) -> [Difference] {
    if left.text(i).lexicographicallyPrecedes(right.text(j)) {
      return SentencePair(left, i, right, j, likeness: likeness).differences()
    }
    return SentencePair(right, j, left, i, likeness: likeness).differences().map(\.mirrored)
  }

  private func passages(
    from own: CollatedAccount, to other: CollatedAccount
  ) -> [(own: Int, other: Int, likeness: Double)] {
    let finder = PassageFinder(index: other.index)
    return own.sentences.indices.compactMap { number in
      finder.passage(
        of: own.sentences[number], place: own.place(number), isSymmetric: true
      ).map { (number, $0.sentences[0], $0.likeness) }
    }
  }

  /// Whether one account says elsewhere, in a sentence as like, what the other
  /// says: then there is no difference.
  private func isToldOtherwise(
    _ difference: Difference, _ i: Int, _ j: Int, _ left: CollatedAccount,
    _ right: CollatedAccount
  ) -> Bool {
    Agreement(account: right).holds(
      difference, difference.passage, in: left.sentences[i], of: left, besides: j)
      || Agreement(account: left).holds(
        difference, difference.counterpart, in: right.sentences[j], of: right, besides: i)
  }
}

/// Two sentences with what differs between them, as located differences.
struct SentencePair {
  let left: CollatedAccount
  let right: CollatedAccount
  let i: Int
  let j: Int
  let pair: CollatedPair
  private let matcher: WordMatcher

  init(
    _ left: CollatedAccount, _ i: Int, _ right: CollatedAccount, _ j: Int, likeness: Double
  ) {
    self.left = left
    self.right = right
    self.i = i
    self.j = j
    matcher = WordMatcher(left: left.reading, right: right.reading)
    pair = CollatedPair(
      left.sentences[i].words, right.sentences[j].words, likeness: likeness, matcher)
  }

  func differences() -> [Difference] {
    DifferenceReader(pair, matcher).differences().map { found in
      let own = left.range(found.left, of: pair.left)
      let other = right.range(found.right, of: pair.right)
      let (a, b) = (left.passage(i), right.passage(j))
      return Difference(
        kind: found.kind,
        passage: Passage(source: left.source, range: own ?? a.range),
        counterpart: Passage(source: right.source, range: other ?? b.range),
        sentence: a, otherSentence: b, likeness: pair.likeness,
        isMissingInFirst: missing(found))
    }
  }

  private func missing(_ found: DifferenceReader.Found) -> Bool? {
    if found.left.isEmpty { return true }
    if found.right.isEmpty { return false }
    switch found.kind {
    case .certainty where found.left.count == 1 && found.right.count == 1:
      // The cautious side lacks nothing.
      return pair.left[found.left[0]].degree != "possible"
    case .negation, .certainty, .scope:
      return found.left.count == found.right.count ? nil : found.left.count < found.right.count
    default: return nil
    }
  }
}
