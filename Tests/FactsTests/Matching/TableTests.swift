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
