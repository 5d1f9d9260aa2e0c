internal import Facts
internal import FoundationEssentials

/// Trains all models on labelled events.
enum Trainer {
  /// The events of a folder, by name.
  static func events(in folder: String) throws -> [LabelledEvent] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
      try LabelledEvent(folder: folder + "/" + $0)
    }
  }

  /// The models that cut statements, trained on statements as they are read,
  /// and those that judge, trained on the pieces.
  static func models(_ events: [LabelledEvent]) -> (cut: FactModels, judge: FactModels) {
    let whole = events.map { EventMatcher($0.indexes) }
    let cut = models(events, whole)
    return (cut, models(events, whole.map { $0.cut(by: cut) }))
  }

  static func prediction(
    _ event: LabelledEvent, _ models: (cut: FactModels, judge: FactModels)
  ) -> String {
    event.prediction(FactBuilder(event.indexes, models: models).coverage())
  }

  /// Of squared weights of standardised features, chosen by leaving one event
  /// out; ten times more or less changes no figure by more than .005.
  private enum Penalty {
    static let links = 3.0
    static let judgements = 6.0
    static let salience = 3.0
    static let divergences = 30.0
  }

  private static func models(
    _ events: [LabelledEvent], _ matchers: [EventMatcher]
  ) -> FactModels {
    var examples = zip(events, matchers).map { event, matcher in
      TrainingExamples(
        matcher, label: { event.label($0, $1, $2) }, labels: { event.labels($0, $1, $2) })
    }
    func fit(_ table: (TrainingExamples) -> TrainingExamples.Table, _ penalty: Double)
      -> LogisticModel
    {
      var all = TrainingExamples.Table()
      for example in examples { all.append(table(example)) }
      return LogisticFit.model(all, penalty: penalty)
    }
    let pair = fit(\.pairTable, Penalty.links)
    for index in examples.indices { examples[index].matchPairs(pair) }
    let open = LogisticModel(
      mean: Array(repeating: 0, count: 17), scale: Array(repeating: 1, count: 17),
      weight: Array(repeating: 0, count: 17), bias: 0)
    for index in examples.indices { examples[index].lookAgain(open) }
    let look = fit(\.lookTable, Penalty.links)
    for index in examples.indices { examples[index].lookAgain(look) }
    var models = FactModels(
      pair: pair, look: look, carried: fit({ $0.judgementTables.carried }, Penalty.judgements),
      supported: fit({ $0.judgementTables.supported }, Penalty.judgements),
      salient: fit(\.salienceTable, Penalty.salience),
      divergent: LogisticModel(mean: [], scale: [], weight: [], bias: 0))
    var divergences = TrainingExamples.Table()
    for (event, example) in zip(events, examples) {
      divergences.append(example.divergenceTable(models) { event.isNoted($0, $1, $2, $3) })
    }
    models.divergent = LogisticFit.model(divergences, penalty: Penalty.divergences)
    return models
  }
}

extension String {
  func write(toFile path: String) throws {
    try Data(utf8).write(to: URL(fileURLWithPath: path))
  }
}
