internal import Reading

/// Two accounts, their sentences scored against each other: what the
/// statements of both are matched with.
struct PairReading: Sendable {
  let index: TermIndex
  /// Of the first and of the second account.
  let sentences: [ContentSentences]
  let scores: SentenceScores
  /// What each term weighs in ``scores``.
  let sentenceWeights: [Double]
  /// For each side, for each content sentence every term in order.
  let sequences: [[[Int]]]
  /// For each side the place of each sentence among ``sentences``, or -1.
  private let places: [[Int]]

  init(_ index: TermIndex) {
    self.index = index
    sentences = [0, 1].map { side in
      ContentSentences(index.table.readings[index.sources[side]], index, side: side)
    }
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

  /// The place of a sentence of `Reading.sentences` among the content
  /// sentences of a side, or -1.
  func place(ofSentence sentence: Int, side: Int) -> Int { places[side][sentence] }

  /// What two sentences have in common, 0…1, by their places; 0 outside.
  /// - Parameter side: the side of `own`.
  func overlap(_ side: Int, _ own: Int, _ other: Int) -> Double {
    let (left, right) = side == 0 ? (own, other) : (other, own)
    guard sentences[0].terms.indices.contains(left), sentences[1].terms.indices.contains(right),
      let cell = scores.overlaps.cell(left, right)
    else { return 0 }
    return scores.overlaps.values[cell]
  }

  /// The same with what near sentences say of it; see ``SentenceScores``.
  func score(_ side: Int, _ own: Int, _ other: Int) -> Double {
    let (left, right) = side == 0 ? (own, other) : (other, own)
    guard let cell = scores.overlaps.cell(left, right) else { return 0 }
    return scores.scores[cell]
  }

  /// How well a term is matched by a set of terms, 0…1.
  /// - Parameter terms: ascending.
  func strength(_ term: Int, among terms: [Int]) -> Double {
    if terms.holds(term) { return 1 }
    var best = 0.0
    for match in index.table.statementMatches.matches(of: term)
    where match.strength > best && terms.holds(match.term) {
      best = match.strength
    }
    return best
  }

  /// How much speaks for one matter: the weight of the terms that two passages
  /// share and that stand in no other sentence of either account, and the
  /// heaviest term that they share, both as ln(1 + weight).
  /// - Parameter side: the side of `terms`.
  func anchors(_ terms: [Int], of side: Int, in place: Int) -> [Double] {
    var unique = 0.0
    var heaviest = 0.0
    let others = sentences[1 - side].terms[place]
    for term in terms where others.contains(term) {
      heaviest = max(heaviest, index.weights[term])
      if index.frequency(of: term) == 2 { unique += index.weights[term] }
    }
    return [logarithmOfOneMore(unique), logarithmOfOneMore(heaviest)]
  }

  /// The share of the weight of some terms that others match, 0…1.
  func share(_ terms: [Int], among others: [Int]) -> Double {
    var mass = 0.0
    var matched = 0.0
    for term in terms {
      mass += index.weights[term]
      matched += index.weights[term] * strength(term, among: others)
    }
    return mass > 0 ? matched / mass : 0
  }
}

extension [Int] {
  /// Whether an ascending array has an element.
  func holds(_ element: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == element
  }
}
