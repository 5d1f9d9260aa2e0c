import BiasdiffTestSupport
import DocumentModel
import Facts
import Testing

@Suite struct ParaphraseFactTests {
  private let sources = [
    Source.lines(
      """
      The mill keeper repainted the barn.
      Winter timetables stay as printed.
      A choir rehearsed inside the chapel.
      Rangers took the two poachers into custody near the mill.
      """, id: "a"),
    Source.lines(
      """
      Passengers watched gulls from the quay.
      Tickets cost the same as last year.
      Both poachers were apprehended beside the river.
      """, id: "b"),
  ]

  @Test func `a fact in other words is found`() throws {
    let event = CoveredEvent(sources)
    #expect(try event.status("custody", from: 0, in: 1) == .carried)
    #expect(try event.status("apprehended", from: 1, in: 0) == .carried)
  }

  @Test func `and by the words alone it is not`() throws {
    var switches = LexicalKnowledge.Switches()
    switches.paraphrases = false
    let event = CoveredEvent(sources, knowledge: LexicalKnowledge(switches: switches))
    #expect(try event.status("custody", from: 0, in: 1) == .notFound)
  }

  @Test func `no claim is built on other words`() throws {
    let event = CoveredEvent(sources)
    let cells = try event.fact("custody", in: 0).cells
    let (firm, sure) = (cells.filter(\.isFirm), cells.filter(\.isSure))
    #expect(firm.count < cells.count)
    #expect(sure.count < cells.count)
  }
}
