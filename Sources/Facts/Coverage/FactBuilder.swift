internal import DocumentModel
internal import Reading
internal import TextCore

/// Says which account states what, and whether the others do.
///
/// Statements are read, matched with the sentences of each other account, cut
/// at words that the other one lacks, and matched again; see ``PairMatcher``.
/// A row is one statement, or several that are one fact; see ``FactGroups``.
public struct FactBuilder: Sendable {
  private let indexes: TermIndexes
  private let models: (cut: FactModels, judge: FactModels)

  public init(_ indexes: TermIndexes) {
    self.init(indexes, models: (FactModels.cutting, FactModels.judging))
  }

  /// For measurements: with other models.
  package init(_ indexes: TermIndexes, models: (cut: FactModels, judge: FactModels)) {
    self.indexes = indexes
    self.models = models
  }

  /// The facts of the compared sources, most salient first.
  /// - Complexity: quadratic in the number of sources, near linear in length.
  public func coverage() -> CoverageTable { coverage(EventMatcher(indexes)) }

  /// The same with the sentences that state the same fact; by first source, second
  /// source, then position.
  public func coverageAndAlignments(
    keepsCandidates: Bool
  ) -> (coverage: CoverageTable, aligned: SentenceAligner.Result) {
    let matcher = EventMatcher(indexes)
    return inParallel {
      coverage(matcher)
    } _: {
      let results = matcher.pairs.parallelMap {
        SentenceAligner.alignments(in: $0, keepsCandidates: keepsCandidates)
      }
      return SentenceAligner.Result(
        alignments: results.flatMap(\.alignments), candidates: results.flatMap(\.candidates))
    }
  }

  private func coverage(_ whole: EventMatcher) -> CoverageTable {
    let matcher = whole.cut(by: models.cut)
    let scorer = SalienceScorer(matcher, models.judge.salient)
    let decisions = matcher.judgements(models.judge).enumerated().map { source, others in
      let salience = scorer.scores[source]
      return others.enumerated().map { other, judgements -> [Decision] in
        guard other != source else { return [] }
        let silences = matcher.silences(of: other, towards: source)
        return zip(judgements, matcher.statements[source]).enumerated().map { number, pair in
          Decision(
            pair.0, role: pair.1.role, salience: salience[number],
            isWordless: matcher.isWordless(pair.1, of: source, towards: other),
            isSilence: silences.contains(pair.0.place))
        }
      }
    }
    let lenient = marked(SecondPass(matcher: matcher).decisions(decisions), matcher)
    let rows = matcher.statements.indices.map { source in
      ThinPieces(reading: matcher.readings[source], traits: matcher.traits[source])
        .rows(matcher.statements[source], lenient[source])
    }
    let groups = FactGroups(matcher, lenient, rows: rows).groups
    let writer = FactWriter(matcher: matcher, decisions: lenient, scorer: scorer)
    let facts = groups.map(writer.fact)
    // Their numbers are put in order, since a fact is much to carry about.
    let order = facts.indices.sorted { FactBuilder.precedes(facts[$0], facts[$1]) }
    let ordered = order.enumerated().map { index, number in
      var fact = facts[number]
      fact.id = "f\(index + 1)"
      return fact
    }
    return CoverageTable(
      facts: ordered, statements: matcher.statements,
      divergences: DivergentPairs(matcher: matcher, decisions: decisions)
        .ranked(models.judge.divergent, limit: Thresholds.mostDivergences))
  }

  /// What would be carried but for a slot that holds something else.
  private func marked(_ decisions: [[[Decision]]], _ matcher: EventMatcher) -> [[[Decision]]] {
    var result = decisions
    for (source, others) in decisions.enumerated() {
      for (other, list) in others.enumerated() {
        for (number, decision) in list.enumerated() where decision.status == .carried {
          let marks = Marks(pair: matcher.pair(source, other), side: source < other ? 0 : 1)
          let isNear = decision.share >= Thresholds.nearVerbatim
          guard
            let mark = marks.mark(
              matcher.statements[source][number], place: decision.place, isNear: isNear)
          else { continue }
          result[source][other][number].mark = mark
          result[source][other][number].status = isNear ? .differs : .unclear
        }
      }
    }
    return result
  }

  private static func precedes(_ a: Fact, _ b: Fact) -> Bool {
    if a.isClaim != b.isClaim { return a.isClaim }
    if a.salience.score != b.salience.score { return a.salience.score > b.salience.score }
    return (a.labelSource, a.labelRange) < (b.labelSource, b.labelRange)
  }
}
