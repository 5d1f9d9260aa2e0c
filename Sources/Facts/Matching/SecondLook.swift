/// What speaks for a link besides the two passages: the way back, which other
/// statement wants the sentence more, which other sentence the statement, and
/// whether the neighbours point the same way.
struct SecondLook {
  /// The two best probabilities that statements give a sentence, from two
  /// different sentences, and the best two statements.
  private struct Column {
    var best = 0.0
    var bestStatement = -1
    var second = 0.0
    var bestSentence = -1
    var otherSentence = 0.0
  }

  private let own: StatementMatches
  private let back: StatementMatches
  private var columns: [Column]
  /// For each place of the other account its statements.
  private let statementsAt: [[Int]]
  /// For each place of the own account its statements.
  private let ownStatementsAt: [[Int]]
  /// The best probability of each statement of the way back, and the second.
  private let backBest: [(place: Int, best: Double, second: Double)]

  /// - Parameters:
  ///   - own: with pair probabilities, as `back`, the other direction.
  init(_ own: StatementMatches, _ back: StatementMatches) {
    self.own = own
    self.back = back
    columns = Array(
      repeating: Column(), count: own.pair.sentences[1 - own.side].terms.count)
    statementsAt = SecondLook.byPlace(back)
    ownStatementsAt = SecondLook.byPlace(own)
    backBest = back.candidates.map(SecondLook.bestTwo)
    for (number, found) in own.candidates.enumerated() {
      let sentence = own.items[number].place
      for candidate in found { note(candidate, of: number, in: sentence) }
    }
  }

  private static func byPlace(_ matches: StatementMatches) -> [[Int]] {
    var result = [[Int]](
      repeating: [], count: matches.pair.sentences[matches.side].terms.count)
    for (number, item) in matches.items.enumerated() where item.place >= 0 {
      result[item.place].append(number)
    }
    return result
  }

  private static func bestTwo(
    _ candidates: [StatementMatches.Candidate]
  ) -> (place: Int, best: Double, second: Double) {
    var result = (place: -1, best: 0.0, second: 0.0)
    for candidate in candidates {
      if candidate.pair > result.best {
        result = (candidate.place, candidate.pair, result.best)
      } else {
        result.second = max(result.second, candidate.pair)
      }
    }
    return result
  }

  private mutating func note(
    _ candidate: StatementMatches.Candidate, of statement: Int, in sentence: Int
  ) {
    var column = columns[candidate.place]
    let value = candidate.pair
    if value > column.best {
      column.second = column.best
      if column.bestSentence != sentence { column.otherSentence = column.best }
      (column.best, column.bestStatement, column.bestSentence) = (value, statement, sentence)
    } else {
      column.second = max(column.second, value)
      if sentence != column.bestSentence {
        column.otherSentence = max(column.otherSentence, value)
      }
    }
    columns[candidate.place] = column
  }

  /// The features of every candidate of every statement.
  func features() -> [[[Double]]] {
    own.candidates.indices.map { number in
      let best = SecondLook.bestTwo(own.candidates[number])
      return own.candidates[number].map { features(number, $0, best) }
    }
  }

  private func features(
    _ number: Int, _ candidate: StatementMatches.Candidate,
    _ best: (place: Int, best: Double, second: Double)
  ) -> [Double] {
    let place = candidate.place
    let sentence = own.items[number].place
    let value = logOdds(candidate.pair)
    let column = columns[place]
    var wayBack = 0.0
    var backMargin = -1.0
    var bestOfOthers = 0.0
    for statement in statementsAt[place] {
      let probability = back.pairProbability(statement, sentence)
      let (bestPlace, most, second) = backBest[statement]
      wayBack = max(wayBack, probability)
      backMargin = max(backMargin, probability - (bestPlace == sentence ? second : most))
      bestOfOthers = max(bestOfOthers, most)
    }
    let rival = column.bestStatement == number ? column.second : column.best
    let outside = column.bestSentence == sentence ? column.otherSentence : column.best
    let ownRival = best.place == place ? best.second : best.best
    let f = candidate.features
    typealias Feature = StatementMatches.Feature
    return [
      value, logOdds(wayBack), value - logOdds(rival), value - logOdds(ownRival),
      value - logOdds(outside), backMargin, logOdds(nearby(number, place)),
      logOdds(sameSentence(number, place)), logOdds(wayBack) - logOdds(bestOfOthers),
      f[Feature.share.rawValue], f[Feature.matched.rawValue], f[Feature.commonShare.rawValue],
      f[Feature.numberConflict.rawValue], f[Feature.length.rawValue],
      f[Feature.overlap.rawValue], f[Feature.score.rawValue], f[Feature.anchor.rawValue],
    ]
  }

  /// The best that statements next to one give sentences next to another.
  private func nearby(_ number: Int, _ place: Int) -> Double {
    var best = 0.0
    for other in max(0, number - 2)...min(own.candidates.count - 1, number + 2)
    where other != number {
      for candidate in own.candidates[other] where abs(candidate.place - place) <= 1 {
        best = max(best, candidate.pair)
      }
    }
    return best
  }

  /// The best that the other statements of its sentence give a sentence.
  private func sameSentence(_ number: Int, _ place: Int) -> Double {
    let sentence = own.items[number].place
    guard sentence >= 0 else { return 0 }
    return ownStatementsAt[sentence].filter { $0 != number }
      .map { own.pairProbability($0, place) }.max() ?? 0
  }
}
