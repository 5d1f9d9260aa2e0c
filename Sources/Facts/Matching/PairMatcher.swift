/// Matches the statements of two accounts with each other's sentences, each
/// direction by itself.
///
/// Three steps, each a small logistic model: the pair of statement and
/// sentence; a second look at what else competes for either; and whether the
/// other account states it at all. That a statement stands in a sentence does
/// not make the sentence carried by the statement: the way back is only a sign.
struct PairMatcher: Sendable {
  /// Of the statements of the first account, then of the second.
  private(set) var directions: [StatementMatches]

  /// - Parameters:
  ///   - statements: of the two accounts of `pair`, in its order.
  ///   - known: the same pair with other statements.
  init(_ pair: PairReading, _ statements: [[Statement]], known: PairMatcher? = nil) {
    directions = [0, 1].map { side in
      StatementMatches(
        pair, side: side, statements: statements[side], known: known?.directions[side])
    }
  }

  mutating func matchPairs(_ model: LogisticModel) {
    for side in 0...1 { directions[side].setPairs(model) }
  }

  /// - Precondition: ``matchPairs(_:)`` has run.
  mutating func lookAgain(_ model: LogisticModel) {
    let features = [
      SecondLook(directions[0], directions[1]).features(),
      SecondLook(directions[1], directions[0]).features(),
    ]
    for side in 0...1 { directions[side].setLooks(features[side], model) }
  }

  /// What is judged of each statement of a side.
  /// - Precondition: ``lookAgain(_:)`` has run.
  func judgements(_ side: Int, _ models: FactModels) -> [Judgement] {
    let judge = StatementJudge(matches: directions[side])
    return directions[side].items.indices.map { judge.judgement($0, models) }
  }

  /// All steps but the last.
  mutating func match(_ models: FactModels) {
    matchPairs(models.pair)
    lookAgain(models.look)
  }
}
