internal import DocumentModel
internal import Reading
public import UnicodeText

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
    let forward = links(a, b, pair, side: 0)
    let backward = links(b, a, pair, side: 1)
    let passages = [Passages(pair, 0), Passages(pair, 1)]
    let names = [NamePhrases(pair, side: 0), NamePhrases(pair, side: 1)]
    let copied = DivergentPairs.copied(pair)
    return (0..<pair.scores.overlaps.rowCount).flatMap { left in
      pair.scores.overlaps.cells(ofRow: left).compactMap { cell -> Candidate? in
        let right = Int(pair.scores.overlaps.columns[cell])
        guard !copied[0].contains(left), !copied[1].contains(right) else { return nil }
        let overlap = pair.scores.overlaps.values[cell]
        let (there, back) = (forward[[left, right]] ?? 0, backward[[right, left]] ?? 0)
        guard overlap >= Thresholds.divergentOverlap || max(there, back) >= 0.3 else { return nil }
        let opposed = NamePhrases.opposed(
          names[0].phrases[left], names[1].phrases[right], pair)
        return Candidate(
          left: pair.sentences[0].sentences[left], right: pair.sentences[1].sentences[right],
          features: [
            overlap, pair.scores.scores[cell], logOdds(max(there, back)),
            logOdds(min(there, back)),
          ] + passages[0].features(left, passages[1], right, pair) + [opposed == nil ? 0 : 1],
          phrases: opposed.map { [$0.left.range, $0.right.range] } ?? [])
      }
    }
  }

  /// For each side the places of the sentences that the other account has word
  /// for word: what is told in the same words is not told differently.
  private static func copied(_ pair: PairReading) -> [Set<Int>] {
    let texts = [0, 1].map { side in
      pair.sentences[side].sentences.map { sentence in
        pair.reading(side).words(of: sentence).map(\.folded)
      }
    }
    return [0, 1].map { side in
      let others = Set(texts[1 - side])
      return Set(texts[side].indices.filter { others.contains(texts[side][$0]) })
    }
  }

  /// For each pair of own and other place the best support of a statement.
  private func links(
    _ source: Int, _ other: Int, _ pair: PairReading, side: Int
  ) -> [[Int]: Double] {
    var best: [[Int]: Double] = [:]
    for (statement, decision) in zip(matcher.statements[source], decisions[source][other])
    where decision.place >= 0 {
      let own = pair.place(ofSentence: statement.sentence, side: side)
      best[[own, decision.place], default: 0] = max(
        best[[own, decision.place]] ?? 0, decision.supported)
    }
    return best
  }

  /// What the sentences of one account hold besides their terms.
  private struct Passages {
    let side: Int
    let sorted: [[Int]]
    let numbers: [[Int]]
    let names: [[Int]]
    let hasQuote: [Bool]
    let isHead: [Bool]
    let words: [Int]
    let grammar: [Set<String>]

    init(_ pair: PairReading, _ side: Int) {
      self.side = side
      let content = pair.sentences[side]
      let reading = pair.reading(side)
      sorted = content.sorted
      numbers = content.terms.map { $0.filter { pair.index.table.terms[$0].kind == .number } }
      names = content.terms.map { $0.filter { pair.index.namesSomething($0) } }
      hasQuote = content.sentences.map { sentence in
        let range = reading.sentences[sentence].range
        return reading.source.text.string(range).unicodeScalars.contains {
          $0 == "\"" || $0 == "\u{201C}" || $0 == "\u{201D}"
        }
      }
      isHead = content.sentences.map {
        reading.sentences[$0].zone == .headline || reading.sentences[$0].zone == .deck
      }
      words = content.sentences.map { reading.wordsOfSentence[$0].count }
      grammar = content.sentences.map { sentence in
        Set(
          reading.words(of: sentence).filter(\.isStopWord).map(\.folded).filter(
            WordClasses.isMark))
      }
    }

    func features(_ own: Int, _ other: Passages, _ place: Int, _ pair: PairReading) -> [Double] {
      let (x, y) = (sorted[own], other.sorted[place])
      func missing(_ terms: [Int], _ others: [Int]) -> Double {
        terms.reduce(0) { $0 + pair.index.weights[$1] * (1 - pair.strength($1, among: others)) }
      }
      func heaviest(_ terms: [Int], _ others: [Int]) -> Double {
        terms.map { pair.index.weights[$0] * (1 - pair.strength($0, among: others)) }.max() ?? 0
      }
      // The mean of both ways, so that exchanging the accounts changes nothing.
      func matched(_ terms: [Int], _ others: [Int]) -> Double {
        terms.reduce(0) { $0 + pair.index.weights[$1] * pair.strength($1, among: others) }
      }
      let shared = (matched(x, y) + matched(y, x)) / 2
      let (p, q) = (
        x.filter { !pair.index.namesSomething($0) }, y.filter { !pair.index.namesSomething($0) }
      )
      let common = (matched(p, y) + matched(q, x)) / 2
      func differ(_ a: [Int], _ b: [Int]) -> Double {
        a.contains { !b.contains($0) } && b.contains { !a.contains($0) } ? 1 : 0
      }
      let counts = (pair.sentences[0].terms.count, pair.sentences[1].terms.count)
      let places = [
        Double(own) / Double(max(1, counts.0 - 1)), Double(place) / Double(max(1, counts.1 - 1)),
      ]
      let (m, n) = (missing(x, y), missing(y, x))
      return [
        logarithmOfOneMore(shared), logarithmOfOneMore(common), logarithmOfOneMore(min(m, n)),
        logarithmOfOneMore(max(m, n)), logarithmOfOneMore(min(heaviest(x, y), heaviest(y, x))),
        differ(numbers[own], other.numbers[place]), differ(names[own], other.names[place]),
        hasQuote[own] && other.hasQuote[place] ? 1 : 0,
        hasQuote[own] != other.hasQuote[place] ? 1 : 0,
        isHead[own] || other.isHead[place] ? 1 : 0, min(places[0], places[1]),
        max(places[0], places[1]),
        naturalLogarithm(Double(min(words[own], other.words[place]) + 1)),
        naturalLogarithm(Double(max(words[own], other.words[place]) + 1)),
        grammar[own] != other.grammar[place] ? 1 : 0,
      ] + pair.anchors(x, of: side, in: place)
    }
  }
}
