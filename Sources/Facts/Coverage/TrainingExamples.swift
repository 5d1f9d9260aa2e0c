internal import Reading

/// What ``FactModels`` are trained on: the features of every decision of an
/// event, beside what labels say. For the trainer.
package struct TrainingExamples: Sendable {
  /// What a label says of a statement and another account.
  package struct Label: Sendable {
    /// Whether the account states it; `nil` where the label says “in part”.
    package var isCarried: Bool?
    /// The sentences of the other account, of `Reading.sentences`, that do.
    package var sentences: Set<Int>

    package init(isCarried: Bool?, sentences: Set<Int>) {
      self.isCarried = isCarried
      self.sentences = sentences
    }
  }

  /// Features and answers of one model.
  package struct Table: Sendable {
    package var features: [[Double]] = []
    package var answers: [Bool] = []

    package init() {}

    package mutating func append(_ row: [Double], _ answer: Bool) {
      features.append(row)
      answers.append(answer)
    }

    package mutating func append(_ other: Table) {
      features += other.features
      answers += other.answers
    }
  }

  private let matcher: EventMatcher
  private var pairs: [(a: Int, b: Int, matcher: PairMatcher)]
  private let label: @Sendable (_ source: Int, Statement, _ other: Int) -> Label?
  private let labels: @Sendable (_ source: Int, Statement, _ other: Int) -> [Label]

  /// - Parameter label: `nil` for a statement that no label speaks of.
  package init(
    _ matcher: EventMatcher, label: @escaping @Sendable (Int, Statement, Int) -> Label?,
    labels: @escaping @Sendable (Int, Statement, Int) -> [Label]
  ) {
    self.labels = labels
    self.matcher = matcher
    self.label = label
    pairs = EventMatcher.keys(matcher.readings.count).map { key in
      let pair = matcher.pair(key.a, key.b)
      return (
        key.a, key.b,
        PairMatcher(pair, [matcher.statements[key.a], matcher.statements[key.b]])
      )
    }
  }

  package mutating func matchPairs(_ model: LogisticModel) {
    for index in pairs.indices { pairs[index].matcher.matchPairs(model) }
  }

  package mutating func lookAgain(_ model: LogisticModel) {
    for index in pairs.indices { pairs[index].matcher.lookAgain(model) }
  }

  /// For ``FactModels/pair``.
  package var pairTable: Table { linkTable { $0.features } }

  /// For ``FactModels/look``, after ``matchPairs(_:)`` and any ``lookAgain(_:)``.
  package var lookTable: Table { linkTable { $0.lookFeatures } }

  private func linkTable(_ features: (StatementMatches.Candidate) -> [Double]) -> Table {
    var table = Table()
    forEachLabelled { matches, number, label in
      guard label.isCarried != nil else { return }
      let content = matches.pair.sentences[1 - matches.side].sentences
      for candidate in matches.candidates[number] {
        table.append(features(candidate), label.sentences.contains(content[candidate.place]))
      }
    }
    return table
  }

  /// For ``FactModels/carried`` and ``FactModels/supported``, after both steps.
  package var judgementTables: (carried: Table, supported: Table) {
    var carried = Table()
    var supported = Table()
    for (a, b, matcher) in pairs {
      for (side, source, other) in [(0, a, b), (1, b, a)] {
        let matches = matcher.directions[side]
        let content = matches.pair.sentences[1 - side].sentences
        for (number, statement) in matches.statements.enumerated() {
          let judgement = StatementJudge(matches: matches).evidence(number)
          for label in labels(source, statement, other) {
            guard let isCarried = label.isCarried else { continue }
            carried.append(judgement.features, isCarried)
            supported.append(
              judgement.features,
              isCarried && judgement.place >= 0
                && label.sentences.contains(content[judgement.place]))
          }
        }
      }
    }
    return (carried, supported)
  }

  /// For ``FactModels/salient``: whether any label speaks of a statement.
  package var salienceTable: Table {
    let model = LogisticModel(mean: [], scale: [], weight: [], bias: 0)
    let scorer = SalienceScorer(matcher, model)
    var table = Table()
    for (source, statements) in matcher.statements.enumerated() {
      guard let other = matcher.readings.indices.first(where: { $0 != source }) else { continue }
      for (number, statement) in statements.enumerated() {
        table.append(scorer.features(source, number), label(source, statement, other) != nil)
      }
    }
    return table
  }

  /// For ``FactModels/divergent``, after both steps.
  /// - Parameter isNoted: whether a label notes that two sentences differ, of
  ///   two sources and their `Reading.sentences`.
  package func divergenceTable(
    _ models: FactModels, isNoted: (_ a: Int, Int, _ b: Int, Int) -> Bool
  ) -> Table {
    let decisions = matcher.judgements(models).enumerated().map { source, others in
      others.map {
        zip($0, matcher.statements[source]).map { Decision($0, role: $1.role, salience: 1) }
      }
    }
    let pairs = DivergentPairs(matcher: matcher, decisions: decisions)
    var table = Table()
    for (a, b) in EventMatcher.keys(matcher.readings.count) {
      for candidate in pairs.candidates(a, b) {
        table.append(candidate.features, isNoted(a, candidate.left, b, candidate.right))
      }
    }
    return table
  }

  private func forEachLabelled(_ body: (StatementMatches, Int, Label) -> Void) {
    for (a, b, matcher) in pairs {
      for (side, source, other) in [(0, a, b), (1, b, a)] {
        let matches = matcher.directions[side]
        for (number, statement) in matches.statements.enumerated()
        where statement.role != .nonMention {
          if let label = label(source, statement, other) { body(matches, number, label) }
        }
      }
    }
  }
}
