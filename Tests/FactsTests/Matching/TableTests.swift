import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing

@testable import Facts

@Suite("Tables behind the scores")
struct TableTests {
  @Test("a transposed table has the same cells by column, and turned twice it is itself")
  func transposition() {
    var table = SparseTable()
    table.append(0, 0.5)
    table.append(3, 0.25)
    table.endRow()
    table.endRow()
    table.append(3, 1)
    table.endRow()
    let turned = table.transposed(width: 4)
    #expect(turned.rowCount == 4)
    #expect(turned.cells(ofRow: 0).map { turned.columns[$0] } == [0])
    #expect(turned.cells(ofRow: 1).isEmpty)
    #expect(turned.cells(ofRow: 3).map { turned.columns[$0] } == [0, 2])
    #expect(turned.cells(ofRow: 3).map { turned.values[$0] } == [0.25, 1])
    let back = turned.transposed(width: 3)
    #expect(back.columns == table.columns)
    #expect(back.values == table.values)
    #expect(back.starts == table.starts)
  }

  /// What the overlap of two sentences is worked out by: cell for cell.
  private func expectSameCells(
    _ sources: [Source], _ location: SourceLocation = #_sourceLocation
  ) {
    let readings = sources.map { Reading($0) }
    let index = TermIndex(TermTable(readings, knowledge: LexicalKnowledge()), 0, 1)
    let sets = [0, 1].map { ContentSentences(readings[$0], index, side: $0).terms }
    for matches in [index.table.softMatches, index.table.statementMatches] {
      let there = MatchedWeights(sets[0], sets[1], index, index.weights, matches: matches).table
      let back = MatchedWeights(sets[1], sets[0], index, index.weights, matches: matches).table
        .transposed(width: sets[0].count)
      #expect(!there.values.isEmpty, sourceLocation: location)
      #expect(there.starts == back.starts, sourceLocation: location)
      #expect(there.columns == back.columns, sourceLocation: location)
    }
  }

  @Test("whatever matches one way matches the other way too", arguments: Corpus.events)
  func bothWays(_ event: String) throws {
    expectSameCells(Array(try Corpus.load(event).sources.prefix(2)))
  }

  @Test("so it does where words are too frequent for all pairs", arguments: 0..<6)
  func bothWaysInLongTexts(_ seed: Int) {
    var random = RepeatableNumbers(seed: seed)
    // Related words, so that a term of one count meets one of another.
    let words = [
      "attack", "assault", "extend", "extension", "ferry", "ferries", "quay", "9 crates",
    ]
    expectSameCells(
      [0, 1].map { number in
        Source.lines(
          (0..<150 + random.next(400)).map { _ in
            "The \(random.pick(words)) and the \(random.pick(words)) stay."
          }.joined(separator: "\n"), id: "s\(number)")
      })
  }

  @Test("related terms are related both ways, as much", arguments: Corpus.events)
  func related(_ event: String) throws {
    let table = TermTable(
      try Corpus.load(event).sources.map { Reading($0) }, knowledge: LexicalKnowledge())
    var pairs = 0
    for matches in [table.softMatches, table.statementMatches] {
      for term in table.terms.indices {
        for match in matches.matches(of: term) {
          pairs += 1
          let back = matches.matches(of: match.term).first { $0.term == term }
          #expect(match.term != term && back?.strength == match.strength)
        }
      }
    }
    #expect(pairs > 20)
  }

  @Test("the index of a pair is of that pair, however many sources there are")
  func pairs() {
    let readings = (0..<5).map { number in
      Reading(.lines("The bridge at Torvik was closed on day \(number).", id: "s\(number)"))
    }
    let indexes = TermIndexes(TermTable(readings, knowledge: LexicalKnowledge()))
    for a in 0..<5 {
      for b in (a + 1)..<max(a + 1, 5) {
        #expect(indexes.index(a, b).sources == [a, b])
      }
    }
  }

  @Test("a source against itself matches alike both ways")
  func itself() {
    let reading = Reading(
      .lines("Crews closed the bridge.\nThe bridge at Torvik is old.\nCrews left.", id: "a"))
    let index = TermIndex(TermTable([reading], knowledge: LexicalKnowledge()), 0, 0)
    let sets = ContentSentences(reading, index, side: 0).terms
    let matched = MatchedWeights(
      sets, sets, index, index.weights, matches: index.table.softMatches,
      tellsNames: true)
    #expect(matched.common.count == matched.table.values.count)
    for set in sets.indices {
      let mass = sets[set].reduce(0) { $0 + index.weights[$1] }
      let own = matched.table.cell(set, set)
      #expect(own.map { abs(matched.table.values[$0] - mass) < 1e-9 } == true)
    }
    #expect(matched.table.cell(0, 1) != nil)
    #expect(matched.table.cell(1, 2) == nil)
  }
}
