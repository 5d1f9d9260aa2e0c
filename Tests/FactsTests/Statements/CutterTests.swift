import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
import TextCore

@testable import Facts

/// A statement cut by what another account is said to have of it.
private struct Cut {
  let read: ReadStatements
  let cutter: StatementCutter

  init(_ text: String) {
    read = ReadStatements(text)
    cutter = StatementCutter(
      reading: read.reading, traits: WordTraits.all(of: read.reading))
  }

  private func isIn(_ words: String, _ index: Int) -> Bool {
    words.split(separator: " ").contains { $0 == read.reading.words[index].folded }
  }

  /// For each word of the first statement whether an account tells it that has
  /// just these words.
  func told(having words: String, weight: Double = 2) -> [Bool] {
    cutter.told(read.statements[0]) {
      read.reading.words[$0].isStopWord ? 0 : weight
    } strength: {
      isIn(words, $0) ? 1 : 0
    }
  }

  /// The pieces for accounts that have just these words each.
  func pieces(_ accounts: String...) -> [[String]] {
    cutter.pieces(read.statements[0], told: accounts.map { told(having: $0) }).map { piece in
      piece.spans.map { read.text.string($0) }
    }
  }
}

@Suite struct CutterTests {
  private let text =
    "Crews repaired the broken northern lock with borrowed granite blocks from the Lomm quarry."

  @Test func `a statement is cut where the other account stops`() {
    #expect(
      Cut(text).pieces("crews repaired broken northern lock") == [
        ["Crews repaired the broken northern lock"],
        ["with borrowed granite blocks from the Lomm quarry"],
      ])
  }

  @Test func `what is told whole, or not at all, stays whole`() {
    let whole = [[String(text.dropLast())]]
    #expect(
      Cut(text).pieces("crews repaired broken northern lock borrowed granite blocks lomm quarry")
        == whole)
    #expect(Cut(text).pieces("") == whole)
  }

  @Test func `one word that is there or missing cuts nothing`() {
    #expect(
      Cut(text).pieces("crews repaired broken northern lock borrowed granite blocks quarry").count
        == 1)
    #expect(Cut(text).pieces("granite").count == 1)
  }

  @Test func `a phrase that says too little goes with its neighbour`() {
    // “from the Lomm quarry” has two telling words.
    #expect(
      Cut(text).pieces("crews repaired broken northern lock borrowed granite blocks").count == 1)
  }

  @Test func `words that weigh nothing cut nothing`() {
    let told = Cut(text).told(having: "crews repaired broken northern lock", weight: 0.01)
    #expect(Set(told).count == 1)
  }

  @Test func `a cut goes to the edge of a phrase`() {
    let cut = Cut(text)
    let told = cut.told(having: "crews repaired broken northern lock")
    let words = cut.read.statements[0].wordIndices.map { cut.read.reading.words[$0].folded }
    #expect(told.firstIndex(of: false) == words.firstIndex(of: "with"))
  }

  @Test func `a piece may go on behind what another account lacks`() {
    #expect(
      Cut(
        """
        Crews repaired the northern lock with borrowed granite blocks before heavy barges \
        reached Aarle again.
        """
      ).pieces("crews repaired northern lock heavy barges reached aarle again") == [
        ["Crews repaired the northern lock", "before heavy barges reached Aarle again"],
        ["with borrowed granite blocks"],
      ])
  }

  @Test func `two accounts cut where either stops`() {
    let text = """
      Crews repaired the northern lock with borrowed granite blocks before heavy barges reached \
      Aarle again.
      """
    #expect(
      Cut(text).pieces(
        "crews repaired northern lock",
        "crews repaired northern lock borrowed granite blocks"
      ) == [
        ["Crews repaired the northern lock"], ["with borrowed granite blocks"],
        ["before heavy barges reached Aarle again"],
      ])
  }

  @Test func `pieces keep the clause that a reader is shown`() {
    let cut = Cut(text)
    let pieces = cut.cutter.pieces(
      cut.read.statements[0], told: [cut.told(having: "crews repaired broken northern lock")])
    #expect(pieces.allSatisfy { $0.clause == cut.read.statements[0].clause })
    #expect(pieces.allSatisfy { $0.isPart })
    #expect(!cut.read.statements[0].isPart)
  }
}
