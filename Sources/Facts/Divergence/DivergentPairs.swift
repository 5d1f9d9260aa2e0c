internal import DocumentModel
internal import Reading
public import TextCore

/// Sentences of two accounts that speak of one thing and say it differently.
public struct DivergentPair: Sendable, Hashable {
  /// The first source and its sentence, of `Reading.sentences`.
  public var a: Int
  public var aSentence: Int
  /// The second source and its sentence.
  public var b: Int
  public var bSentence: Int
  /// The probability that a careful reader would note the difference, 0…1.
  public var probability: Double
  /// Where the two speak of one named thing under two nouns, the two phrases:
  /// of the first source, then of the second.
  public var phrases: [ByteRange]
}

/// Ranks the linked sentences of an event by how likely a careful reader would
/// note that the two differ.
///
/// The words do not say which pairs conflict: what is found is told as
/// “compare”, never as a contradiction, and only the first few of an event.
struct DivergentPairs {
  let matcher: EventMatcher
  /// By source, then by other source, then by statement.
  let decisions: [[[Decision]]]

  /// The most likely pairs, at most `limit`, no sentence of a pair of accounts
  /// twice.
  func ranked(_ model: LogisticModel, limit: Int) -> [DivergentPair] {
    var found: [DivergentPair] = []
    for (a, b) in EventMatcher.keys(matcher.readings.count) {
      found += candidates(a, b).map { candidate in
        DivergentPair(
          a: a, aSentence: candidate.left, b: b, bSentence: candidate.right,
          probability: model.probability(candidate.features), phrases: candidate.phrases)
      }
    }
    found.sort { x, y in
      x.probability != y.probability
        ? x.probability > y.probability
        : (x.a, x.aSentence, x.b, x.bSentence) < (y.a, y.aSentence, y.b, y.bSentence)
    }
    var used: Set<[Int]> = []
    var result: [DivergentPair] = []
    for pair in found where result.count < limit && pair.probability >= Thresholds.leastDivergence {
      let keys = [[pair.a, pair.b, 0, pair.aSentence], [pair.a, pair.b, 1, pair.bSentence]]
      guard keys.allSatisfy({ !used.contains($0) }) else { continue }
      used.formUnion(keys)
      result.append(pair)
    }
    return result
  }

  struct Candidate {
    /// Sentences of `Reading.sentences`.
    var left: Int
    var right: Int
    var features: [Double]
    /// See ``DivergentPair/phrases``.
    var phrases: [ByteRange]
  }

  /// The pairs of sentences of two accounts that have something in common.
  func candidates(_ a: Int, _ b: Int) -> [Candidate] {
    let pair = matcher.pair(a, b)
    // Both by left, then by right.
    let width = pair.sentences[1].terms.count
    let forward = links(a, b, pair) { own, place in own * width + place }
    let backward = links(b, a, pair) { own, place in place * width + own }
    let passages = [DivergentPassages(pair, 0), DivergentPassages(pair, 1)]
    let names = [NamePhrases(pair, side: 0), NamePhrases(pair, side: 1)]
    let copied = DivergentPairs.copied(pair)
    let overlaps = pair.scores.overlaps
    var found: [Candidate] = []
    for left in 0..<overlaps.rowCount where !copied[0][left] {
      for cell in overlaps.cells(ofRow: left) {
        let right = Int(overlaps.columns[cell])
        guard !copied[1][right] else { continue }
        let overlap = overlaps.values[cell]
        let key = left * width + right
        let (there, back) = (forward[key] ?? 0, backward[key] ?? 0)
        guard overlap >= Thresholds.divergentOverlap || max(there, back) >= 0.3 else { continue }
        let opposed = NamePhrases.opposed(
          names[0].phrases[left], names[1].phrases[right], pair)
        var features = [
          overlap, pair.scores.scores[cell], logOdds(max(there, back)), logOdds(min(there, back)),
        ]
        features.reserveCapacity(24)
        passages[0].append(left, passages[1], right, pair, to: &features)
        features.append(opposed == nil ? 0 : 1)
        found.append(
          Candidate(
            left: pair.sentences[0].sentences[left], right: pair.sentences[1].sentences[right],
            features: features, phrases: opposed.map { [$0.left.range, $0.right.range] } ?? []))
      }
    }
    return found
  }

  /// For each side whether the other account has a sentence word for word: what
  /// is told in the same words is not told differently.
  private static func copied(_ pair: PairReading) -> [[Bool]] {
    func words(_ side: Int, _ place: Int) -> ArraySlice<Word> {
      pair.reading(side).words(of: pair.sentences[side].sentences[place])
    }
    var copied = [0, 1].map { [Bool](repeating: false, count: pair.sentences[$0].sentences.count) }
    // Most differ in their number of words or in the first one.
    let byCount = Dictionary(grouping: copied[1].indices) { words(1, $0).count }
    for left in copied[0].indices {
      let own = words(0, left)
      for right in byCount[own.count] ?? []
      where own.elementsEqual(words(1, right), by: { $0.folded == $1.folded }) {
        copied[0][left] = true
        copied[1][right] = true
      }
    }
    return copied
  }

  /// For each pair of own and other place, as one number, the best support of a
  /// statement.
  private func links(
    _ source: Int, _ other: Int, _ pair: PairReading, key: (_ own: Int, _ place: Int) -> Int
  ) -> [Int: Double] {
    let side = source < other ? 0 : 1
    var best: [Int: Double] = [:]
    for (statement, decision) in zip(matcher.statements[source], decisions[source][other])
    where decision.place >= 0 {
      let own = pair.place(ofSentence: statement.sentence, side: side)
      guard own >= 0 else { continue }
      best[key(own, decision.place), default: 0].raise(to: decision.supported)
    }
    return best
  }
}

extension Double {
  /// Takes a value that is greater.
  fileprivate mutating func raise(to value: Double) { self = max(self, value) }
}
