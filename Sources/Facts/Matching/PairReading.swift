internal import Reading
internal import TextCore

/// Two accounts, their sentences scored against each other: what the
/// statements of both are matched with.
///
/// Never changed once it is made; a class only so that handing it on costs one
/// reference count and not one for each of its tables.
final class PairReading: Sendable {
  let index: TermIndex
  /// Of the first and of the second account.
  let sentences: [ContentSentences]
  let scores: SentenceScores
  /// What each term weighs in ``scores``.
  let sentenceWeights: [Double]
  /// For each side, for each content sentence every term in order.
  let sequences: [[[Int]]]
  /// For each side the same sentences as ``sentences`` has.
  let sets: [TermSets]
  /// For each side, for each content sentence its terms that are numbers.
  let numbers: [[[Int]]]
  private let matches: SoftMatches
  /// For each side the place of each sentence among ``sentences``, or -1.
  private let places: [[Int]]

  init(_ index: TermIndex) {
    self.index = index
    let sentences = [0, 1].map { side in
      ContentSentences(index.table.readings[index.sources[side]], index, side: side)
    }
    self.sentences = sentences
    sets = sentences.map { TermSets($0.sorted) }
    numbers = sentences.map { content in
      content.terms.map { $0.filter { index.table.isNumber[$0] } }
    }
    matches = index.table.statementMatches
    sequences = sentences.enumerated().map { side, content in
      let reading = index.table.readings[index.sources[side]]
      return content.sentences.map {
        index.sequence(ofWords: [reading.wordsOfSentence[$0]], side: side)
      }
    }
    sentenceWeights = SentenceWeights.weights(
      index, total: sentences[0].terms.count + sentences[1].terms.count)
    scores = SentenceScores(
      left: sentences[0].terms, right: sentences[1].terms, index: index,
      weights: sentenceWeights)
    places = sentences.enumerated().map { side, content in
      let reading = index.table.readings[index.sources[side]]
      var places = [Int](repeating: -1, count: reading.sentences.count)
      for (place, sentence) in content.sentences.enumerated() { places[sentence] = place }
      return places
    }
  }

  func reading(_ side: Int) -> Reading { index.table.readings[index.sources[side]] }

  /// Whether both accounts have few sentences, as official readouts have.
  var isShort: Bool { sentences.allSatisfy { $0.sentences.count <= Thresholds.shortAccount } }

  /// The place of a sentence of `Reading.sentences` among the content
  /// sentences of a side, or -1.
  func place(ofSentence sentence: Int, side: Int) -> Int { places[side][sentence] }

  /// What two sentences have in common, 0…1, by their places, and the same with
  /// what near sentences say of it, see ``SentenceScores``; 0 outside.
  /// - Parameter side: the side of `own`.
  func overlapAndScore(_ side: Int, _ own: Int, _ other: Int) -> (overlap: Double, score: Double) {
    let (left, right) = side == 0 ? (own, other) : (other, own)
    guard left >= 0, left < scores.overlaps.rowCount,
      let cell = scores.overlaps.cell(left, right)
    else { return (0, 0) }
    return (scores.overlaps.values[cell], scores.scores[cell])
  }

  /// The most that the sentences before and behind one have in common with
  /// another and those next to that.
  func overlapAround(_ side: Int, _ own: Int, _ other: Int) -> Double {
    func most(inRow row: Int) -> Double {
      guard row >= 0, row < sentences[side].terms.count else { return 0 }
      return side == 0
        ? scores.overlaps.most(inRow: row, other - 1, other + 1)
        : scores.columns.most(inRow: row, other - 1, other + 1)
    }
    return max(most(inRow: own - 1), most(inRow: own + 1))
  }

  /// How well a term is matched by a set of terms, 0…1.
  /// - Parameters:
  ///   - terms: ascending.
  ///   - mask: of `terms`; see ``TermSets/mask(_:)``.
  func strength(_ term: Int, among terms: [Int], mask: UInt64) -> Double {
    func holds(_ term: Int) -> Bool {
      mask & (1 << UInt64(term & 63)) != 0 && terms.holds(term)
    }
    if holds(term) { return 1 }
    var best = 0.0
    for number in matches.places(of: term) {
      let match = matches.flat[number]
      if match.strength > best && holds(match.term) { best = match.strength }
    }
    return best
  }

  /// How well a term is matched by the sentence at a place of a side, 0…1.
  func strength(_ term: Int, at place: Int, of side: Int) -> Double {
    let sets = sets[side]
    if sets.holds(term, at: place) { return 1 }
    var best = 0.0
    for number in matches.places(of: term) {
      let match = matches.flat[number]
      if match.strength > best && sets.holds(match.term, at: place) { best = match.strength }
    }
    return best
  }

  /// How much speaks for one matter: the weight of the terms that two passages
  /// share and that stand in no other sentence of either account, and the
  /// heaviest term that they share, both as ln(1 + weight).
  /// - Parameter side: the side of `terms`.
  func anchors(
    _ terms: [Int], of side: Int, in place: Int
  ) -> (unique: Double, heaviest: Double) {
    var unique = 0.0
    var heaviest = 0.0
    let others = sets[1 - side]
    for term in terms where others.holds(term, at: place) {
      heaviest = max(heaviest, index.weights[term])
      if index.frequency(of: term) == 2 { unique += index.weights[term] }
    }
    return (logarithmOfOneMore(unique), logarithmOfOneMore(heaviest))
  }

  /// The share of the weight of some terms that others match, 0…1.
  func share(_ terms: [Int], among others: [Int]) -> Double {
    var mass = 0.0
    var matched = 0.0
    let mask = TermSets.mask(others)
    for term in terms {
      mass += index.weights[term]
      matched += index.weights[term] * strength(term, among: others, mask: mask)
    }
    return mass > 0 ? matched / mass : 0
  }
}

extension [Int] {
  /// Whether an ascending array has an element.
  func holds(_ element: Int) -> Bool {
    let first = partitioningIndex { $0 >= element }
    return first < count && self[first] == element
  }
}
