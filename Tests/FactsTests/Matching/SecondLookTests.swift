import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing

@testable import Facts

/// What the second look goes by, over probabilities that are a function of the
/// matched share alone, so that a test can tell which is the greater.
@Suite struct SecondLookTests {
  private enum Feature: Int {
    case value, wayBack, rival, ownRival, outside, backMargin, nearby, sameSentence
  }

  private func matcher(_ a: String, _ b: String) -> PairMatcher {
    let readings = [Reading(.lines(a, id: "a")), Reading(.lines(b, id: "b"))]
    let event = EventMatcher(TermIndexes(TermTable(readings, knowledge: LexicalKnowledge())))
    var matcher = PairMatcher(event.pair(0, 1), event.statements)
    let count = StatementMatches.Feature.allCases.count
    let zeros = [Double](repeating: 0, count: count)
    let ones = [Double](repeating: 1, count: count)
    var weight = zeros
    weight[StatementMatches.Feature.share.rawValue] = 4
    matcher.matchPairs(LogisticModel(mean: zeros, scale: ones, weight: weight, bias: -2))
    matcher.lookAgain(LogisticModel(mean: [], scale: [], weight: [], bias: 0).zeroed(17))
    return matcher
  }

  private func candidate(
    _ matches: StatementMatches, _ number: Int, at place: Int
  ) throws -> StatementMatches.Candidate {
    try #require(matches.candidates[number].first { $0.place == place })
  }

  private let two = """
    The harbour board closed the northern pier.
    The harbour board sold nine old cranes.
    """
  private let one = "The harbour board closed the northern pier at dawn."

  @Test func `of two that want a sentence the better one leads by what the other trails`() throws {
    let matches = matcher(two, one).directions[0]
    let better = try candidate(matches, 0, at: 0)
    let worse = try candidate(matches, 1, at: 0)
    #expect(better.pair > worse.pair)
    let (lead, trail) = (
      better.lookFeatures[Feature.rival.rawValue], worse.lookFeatures[Feature.rival.rawValue]
    )
    #expect(lead > 0)
    #expect(abs(lead + trail) < 1e-9)
    // They stand in two sentences.
    #expect(better.lookFeatures[Feature.outside.rawValue] == lead)
    #expect(worse.lookFeatures[Feature.outside.rawValue] == trail)
  }

  @Test func `a statement that wants one sentence alone has no rival of its own`() throws {
    let matches = matcher(two, one).directions[0]
    let found = try candidate(matches, 0, at: 0)
    #expect(
      abs(found.lookFeatures[Feature.ownRival.rawValue] - (logOdds(found.pair) - logOdds(0)))
        < 1e-9)
  }

  @Test func `of two sentences that a statement wants the better one leads`() throws {
    let matches = matcher(one, two).directions[0]
    let better = try candidate(matches, 0, at: 0)
    let worse = try candidate(matches, 0, at: 1)
    #expect(better.lookFeatures[Feature.ownRival.rawValue] > 0)
    #expect(
      abs(
        better.lookFeatures[Feature.ownRival.rawValue]
          + worse.lookFeatures[Feature.ownRival.rawValue]) < 1e-9)
  }

  @Test func `the way back is what the sentence's own statements give`() throws {
    let both = matcher(two, one)
    let found = try candidate(both.directions[0], 0, at: 0)
    let back = both.directions[1].pairProbability(0, 0)
    #expect(back > 0)
    #expect(abs(found.lookFeatures[Feature.wayBack.rawValue] - logOdds(back)) < 1e-9)
    // The sentence prefers the first of the two, and does not want the second.
    #expect(found.lookFeatures[Feature.backMargin.rawValue] > 0)
    let other = try candidate(both.directions[0], 1, at: 0)
    #expect(other.lookFeatures[Feature.backMargin.rawValue] < 0)
    let backToOther = both.directions[1].pairProbability(0, 1)
    #expect(backToOther < back)
    #expect(
      abs(other.lookFeatures[Feature.wayBack.rawValue] - logOdds(backToOther)) < 1e-9)
  }

  @Test func `neighbours and the rest of the sentence are seen`() throws {
    let a = """
      The harbour board closed the northern pier and sold nine old cranes.
      Pupils planted walnut trees.
      """
    let matches = matcher(a, one).directions[0]
    #expect(matches.statements.count == 3)
    let pier = try candidate(matches, 0, at: 0)
    // Nobody else wants it.
    #expect(pier.lookFeatures[Feature.sameSentence.rawValue] == logOdds(0))
    #expect(pier.lookFeatures[Feature.nearby.rawValue] == logOdds(0))
    let near = matcher(two, one).directions[0]
    let crane = try candidate(near, 1, at: 0)
    #expect(
      abs(crane.lookFeatures[Feature.nearby.rawValue] - logOdds(near.pairProbability(0, 0)))
        < 1e-9)
    #expect(crane.lookFeatures[Feature.sameSentence.rawValue] == logOdds(0))
  }

  @Test func `what is no candidate has no probability`() {
    let matches = matcher(two, "Pupils planted walnut trees.\n" + one).directions[0]
    #expect(matches.pairProbability(0, 0) == 0)
    #expect(matches.pairProbability(0, 1) > 0)
  }
}

extension LogisticModel {
  /// One that takes a number of features and looks at none.
  fileprivate func zeroed(_ count: Int) -> LogisticModel {
    let zeros = [Double](repeating: 0, count: count)
    return LogisticModel(
      mean: zeros, scale: [Double](repeating: 1, count: count), weight: zeros, bias: bias)
  }
}
