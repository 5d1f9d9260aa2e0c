import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing

@testable import Facts

@Suite struct LogisticModelTests {
  private let model = LogisticModel(mean: [2, 10], scale: [0.5, 4], weight: [1, -3], bias: 0.25)

  @Test func `what is like the mean has the odds of the bias`() {
    #expect(abs(logOdds(model.probability([2, 10])) - 0.25) < 1e-12)
  }

  @Test func `one standard deviation is worth its weight`() {
    #expect(abs(logOdds(model.probability([2.5, 10])) - 1.25) < 1e-9)
    #expect(abs(logOdds(model.probability([2, 14])) + 2.75) < 1e-9)
    #expect(abs(logOdds(model.probability([2.5, 14])) + 1.75) < 1e-9)
  }

  @Test func `without features it is the bias`() {
    let model = LogisticModel(mean: [], scale: [], weight: [], bias: 0)
    #expect(model.probability([Double]()) == 0.5)
  }

  @Test(arguments: [1e300, -1e300])
  func `no feature drives a probability out of 0…1`(_ value: Double) {
    #expect((0...1).contains(model.probability([value, 10])))
  }

  @Test func `log odds undo the logistic function and are bounded`() {
    for value in stride(from: -9.0, through: 9, by: 0.5) {
      #expect(abs(logOdds(logistic(value)) - value) < 1e-9)
    }
    #expect(logOdds(0) == logOdds(1e-9))
    #expect(logOdds(1) == logOdds(1 - 1e-9))
    #expect(abs(logOdds(0) + logOdds(1)) < 1e-9)
  }
}

/// The models that come with the program fit the features that they are given.
@Suite struct TrainedModelTests {
  private let matcher: PairMatcher
  private let event: EventMatcher

  init() {
    let readings = [InventedCall.ostreva, InventedCall.tarsia].map { Reading($0) }
    event = EventMatcher(TermIndexes(TermTable(readings, knowledge: LexicalKnowledge())))
    var matcher = PairMatcher(event.pair(0, 1), event.statements)
    matcher.matchPairs(FactModels.judging.pair)
    matcher.lookAgain(FactModels.judging.look)
    self.matcher = matcher
  }

  @Test(arguments: [FactModels.cutting, FactModels.judging])
  func `each number has its mean, scale and weight`(_ models: FactModels) throws {
    let candidate = try #require(matcher.directions[0].candidates.joined().first)
    let judgement = StatementJudge(matches: matcher.directions[0]).evidence(0)
    let decisions = event.judgements(.judging).map { others in
      others.map { judgements in
        judgements.map {
          Decision($0, role: .main, salience: 1)
        }
      }
    }
    let divergent = try #require(
      DivergentPairs(matcher: event, decisions: decisions).candidates(0, 1).first)
    let features = [
      (models.divergent, divergent.features.count), (models.pair, candidate.features.count),
      (models.look, candidate.lookFeatures.count),
      (models.carried, judgement.features.count), (models.supported, judgement.features.count),
      (models.salient, SalienceScorer(event, models.salient).features(0, 0).count),
    ]
    for (model, count) in features {
      #expect(model.weight.count == count)
      #expect(model.mean.count == count)
      #expect(model.scale.count == count)
      #expect(model.scale.allSatisfy { $0 > 0 })
      #expect((model.mean + model.weight + [model.bias]).allSatisfy { $0.isFinite })
    }
    #expect(candidate.features.count == StatementMatches.Feature.allCases.count)
  }

  @Test func `a statement that no sentence comes near is judged by as many features`() {
    let readings = [
      "Pupils planted nine walnut trees.", "The court acquitted both sailors.",
    ].enumerated().map { Reading(.lines($1, id: "s\($0)")) }
    let event = EventMatcher(TermIndexes(TermTable(readings, knowledge: LexicalKnowledge())))
    let judgements = event.judgements(.judging)
    #expect(judgements[0][1][0].place == -1)
    #expect(judgements[0][1][0].features.count == FactModels.judging.carried.weight.count)
    #expect(judgements[0][1][0].carried < Thresholds.notFound)
    #expect(judgements[0][1][0].share == 0)
  }
}
