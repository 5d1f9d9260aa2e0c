import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing

@testable import Facts

@Suite struct PostingsTests {
  /// One term in `count` sets, so that places are ranks.
  private func postings(_ count: Int) -> Postings {
    Postings(Array(repeating: [0], count: count), termCount: 1)
  }

  @Test func `each term has the sets that hold it, in order`() {
    let postings = Postings([[2, 0], [], [0], [1, 0]], termCount: 4)
    #expect(postings.places(of: 0).map { postings.flat[$0] } == [0, 2, 3])
    #expect(postings.places(of: 1).map { postings.flat[$0] } == [3])
    #expect(postings.places(of: 2).map { postings.flat[$0] } == [0])
    #expect(postings.places(of: 3).isEmpty)
  }

  @Test func `a term of texts of ordinary length meets every set`() {
    let postings = postings(Postings.band)
    for rank in 0..<Postings.band {
      #expect(postings.places(of: 0, near: rank, of: Postings.band) == 0..<Postings.band)
    }
  }

  @Test(arguments: 0..<60)
  func `a set here meets one there exactly when it is met from there`(_ seed: Int) {
    var random = RepeatableNumbers(seed: seed)
    let (m, n) = (1 + random.next(400), 1 + random.next(400))
    let (here, there) = (postings(m), postings(n))
    let met = (0..<m).map { there.places(of: 0, near: $0, of: m) }
    let back = (0..<n).map { here.places(of: 0, near: $0, of: n) }
    let oneSided = (0..<m).flatMap { x in
      (0..<n).filter { met[x].contains($0) != back[$0].contains(x) }.map { [x, $0] }
    }
    #expect(oneSided.isEmpty, "of \(m) and \(n): \(oneSided.prefix(5))")
  }

  @Test(arguments: [(97, 97), (500, 500), (1000, 130), (130, 1000), (3, 2000), (2000, 3)])
  func `a frequent term meets few sets, those of about the same place`(_ m: Int, _ n: Int) {
    let there = postings(n)
    var pairs = 0
    var furthest = 0.0
    for rank in 0..<m {
      let met = there.places(of: 0, near: rank, of: m)
      pairs += met.count
      #expect(met.count <= Postings.band + 1)
      let centre = (Double(rank) + 0.5) / Double(m) * Double(n)
      for place in met {
        furthest = max(
          furthest, abs(Double(place) + 0.5 - centre) / Double(n) * Double(max(m, n)))
      }
    }
    #expect(furthest <= Double(Postings.band) / 2 + 1e-9)
    #expect(pairs > 0)
    // Every set of the side that has more meets something near it.
    if m >= n {
      #expect(pairs >= n)
    }
  }
}

/// How many pairs of sentences are looked at: counted, not timed.
@Suite struct GrowthTests {
  enum Kind: String, CaseIterable {
    case repeated, tabular, varied
  }

  private func text(_ kind: Kind, _ count: Int, seed: Int) -> String {
    var random = RepeatableNumbers(seed: seed)
    let nouns = (0..<60).map { "n\(String($0 + 400, radix: 26))ba" }
    return (0..<count).map { number in
      switch kind {
      case .repeated: "The ferry left Kelmouth quay at dawn with nine crates."
      case .tabular: "Ward \(number) counted \(number * 7 % 1000) ballots in Orsa."
      case .varied:
        "The " + (0..<6).map { _ in random.pick(nouns) }.joined(separator: " ") + " w\(number)x."
      }
    }.joined(separator: "\n")
  }

  private func cells(_ kind: Kind, _ count: Int) -> (sentences: Int, statements: Int) {
    let readings = [0, 1].map { Reading(.lines(text(kind, count, seed: $0), id: "s\($0)")) }
    let index = TermIndex(TermTable(readings, knowledge: LexicalKnowledge()), 0, 1)
    let sets = [0, 1].map { ContentSentences(readings[$0], index, side: $0).terms }
    let statements = StatementReader().statements(of: readings[0]).map {
      index.terms(ofWords: $0.words, side: 0)
    }
    func pairs(_ left: [[Int]], _ matches: SoftMatches) -> Int {
      MatchedWeights(left, sets[1], index, index.weights, matches: matches).table.values.count
    }
    return (
      pairs(sets[0], index.table.softMatches),
      pairs(statements, index.table.statementMatches)
    )
  }

  @Test(arguments: Kind.allCases)
  func `pairs grow hardly faster than the text`(_ kind: Kind) {
    let (short, long) = (cells(kind, 1000), cells(kind, 4000))
    #expect(short.sentences > 1000 && short.statements > 1000)
    // 4 ^ 1.2
    #expect(Double(long.sentences) <= 5.28 * Double(short.sentences), "\(short) \(long)")
    #expect(Double(long.statements) <= 5.28 * Double(short.statements), "\(short) \(long)")
  }
}
