import DocumentModel
import Testing
import TextCore

@testable import Comparison
@testable import Facts

/// What one finding shows in a source, another must not say is not there.
@Suite struct ContradictedOmissionTests {
  /// Two sources carry a fact, the third is said to lack it.
  private let fact = Fact(
    id: "f1", label: "the theft of grain", labelSource: 0, labelRange: ByteRange(10, 28),
    focus: [ByteRange(10, 28)], salience: Salience(score: 1, reasons: []),
    cells: [
      Fact.Cell(status: .carried, spans: [ByteRange(10, 28)]),
      Fact.Cell(status: .carried, spans: [ByteRange(40, 60)]),
      Fact.Cell(status: .notFound),
    ], isClaim: true)

  private let missing = Finding(
    kind: .topicMissing, score: 1, message: "not found",
    passage: Passage(source: 2, range: ByteRange(0, 5)),
    counterparts: [Passage(source: 0, range: ByteRange(10, 28))], fact: "f1")

  private func held(_ kind: FindingKind, against range: ByteRange) -> Finding {
    Finding(
      kind: kind, score: 1, message: "differs",
      passage: Passage(source: 0, range: range),
      counterparts: [Passage(source: 2, range: ByteRange(70, 90))])
  }

  @Test(arguments: [FindingKind.certaintyShift, .numberConflict, .quoteAltered])
  func `a passage held against the fact is told as another telling of it`(
    _ kind: FindingKind
  ) {
    let conflict = held(kind, against: ByteRange(12, 28))
    let (facts, findings) = ContradictedOmissions.resolved([fact], [missing, conflict])
    #expect(findings.map(\.kind) == [kind])
    #expect(facts[0].cells[2].status == .differs)
    #expect(facts[0].cells[2].spans == [ByteRange(70, 90)])
    #expect(facts[0].cells[2].nearest == nil)
  }

  @Test func `a conflict about something else refutes nothing`() {
    let conflict = held(.certaintyShift, against: ByteRange(100, 120))
    let (facts, findings) = ContradictedOmissions.resolved([fact], [missing, conflict])
    #expect(findings.count == 2)
    #expect(facts == [fact])
  }

  @Test func `two framings of one place are two matters`() {
    let framing = held(.labelDivergence, against: ByteRange(12, 28))
    #expect(ContradictedOmissions.resolved([fact], [missing, framing]).1.count == 2)
  }
}
