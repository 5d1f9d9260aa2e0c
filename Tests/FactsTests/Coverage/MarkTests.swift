import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
import TextCore

@testable import Facts

/// What keeps a passage from carrying a statement whose words it has.
@Suite struct MarkTests {
  /// The mark of the first statement of one line towards the first sentence of
  /// another.
  private func mark(_ a: String, _ b: String, isNear: Bool = true) -> String? {
    let readings = [Reading(.lines(a, id: "a")), Reading(.lines(b, id: "b"))]
    let event = EventMatcher(TermIndexes(TermTable(readings, knowledge: LexicalKnowledge())))
    return Marks(pair: event.pair(0, 1), side: 0)
      .mark(event.statements[0][0], place: 0, isNear: isNear)
  }

  /// Both ways.
  private func expectMarked(
    _ a: String, _ b: String, _ there: String, _ back: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(mark(a, b) == there, sourceLocation: location)
    #expect(mark(b, a) == back, sourceLocation: location)
  }

  @Test func `another year`() {
    expectMarked(
      "The Orsa dam was built in 1961.", "The Orsa dam was built in 1967.",
      "another year: 1961 in the statement, 1967 in the passage",
      "another year: 1967 in the statement, 1961 in the passage")
  }

  @Test func `another weekday`() {
    expectMarked(
      "The Orsa dam broke on Sunday.", "The Orsa dam broke on Monday.",
      "another day: Sunday in the statement, Monday in the passage",
      "another day: Monday in the statement, Sunday in the passage")
  }

  @Test func `another figure of one noun`() {
    expectMarked(
      "The flood drowned 11 villagers.", "The flood drowned 14 villagers.",
      "another figure: 11 villagers in the statement, 14 villagers in the passage",
      "another figure: 14 villagers in the statement, 11 villagers in the passage")
  }

  @Test func `a denial`() {
    expectMarked(
      "The captain saw the warning buoys.", "The captain never saw the warning buoys.",
      "denied in the passage, not in the statement",
      "denied in the statement, not in the passage")
  }

  @Test func `coming here, done there`() {
    expectMarked(
      "The board will repair the pier.", "The board repaired the pier.",
      "coming in the statement, done in the passage",
      "done in the statement, coming in the passage")
  }

  @Test(arguments: [
    // The same, written otherwise.
    ("The flood drowned 11 villagers.", "Eleven villagers drowned in the flood."),
    ("The dam cost 90 million crowns.", "The dam cost 90,000,000 crowns."),
    // Figures of other things.
    ("The flood drowned 11 villagers.", "The flood drowned 14 horses."),
    // One is rounded.
    ("The flood drowned about 200 villagers.", "The flood drowned 204 villagers."),
    // One has more figures, years or days.
    ("The dam was built in 1961.", "The dam was built in 1961 and raised in 1967."),
    ("The dam broke on Sunday.", "The dam broke on Sunday, and help came on Monday."),
    ("The dam broke on Sunday.", "The dam broke in heavy rain."),
    (
      "The flood drowned 11 villagers.",
      "The flood drowned 11 villagers and left 14 villagers homeless."
    ),
  ]) func `what fits is not marked`(_ a: String, _ b: String) {
    #expect(mark(a, b) == nil)
    #expect(mark(b, a) == nil)
  }

  @Test func `denial and stage are told of near passages only`() {
    #expect(
      mark(
        "The captain saw the warning buoys.", "The captain never saw the warning buoys.",
        isNear: false) == nil)
    #expect(
      mark("The board will repair the pier.", "The board repaired the pier.", isNear: false) == nil)
    // A figure is a figure.
    #expect(
      mark("The flood drowned 11 villagers.", "The flood drowned 14 villagers.", isNear: false)
        != nil)
  }

  @Test func `a reproach is no denial`() {
    withKnownIssue("“not” is looked for, not what it denies") {
      #expect(
        mark(
          "The captain steered the ferry past two buoys.",
          "The captain should not have steered the ferry past two buoys.") == nil)
    }
  }

  @Test func `a marked passage does not carry, and the reader is told why`() throws {
    let event = CoveredEvent(
      """
      The flood at Lomm drowned 11 villagers on Sunday.
      Musicians played on the quay until midnight.
      """,
      """
      The flood at Lomm drowned 14 villagers on Sunday.
      Bakers raised the price of rye bread.
      """)
    let fact = try event.fact("11 villagers", in: 0)
    #expect(fact.cells[1].status == .differs)
    #expect(
      fact.cells[1].reasons.contains {
        $0.contains("11 villagers in the statement, 14 villagers in the passage")
      })
    #expect(!fact.cells[1].isFirm)
    #expect(try event.status("14 villagers", from: 1, in: 0) == .differs)
  }
}
