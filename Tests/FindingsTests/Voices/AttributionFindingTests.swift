import BiasdiffTestSupport
import Comparison
import DocumentModel
import Findings
import Testing

/// Attribution that differs between passages that state one fact.
@Suite struct AttributionFindingTests {
  private func findings(
    _ kind: FindingKind, _ here: String, _ there: String
  ) throws -> [Finding] {
    let event = try ComparedVoices([
      ComparedVoices.paper("Herald", ComparedVoices.common + "\n" + here),
      ComparedVoices.paper("Courier", ComparedVoices.common + "\n" + there),
    ])
    return event.findings(kind)
  }

  private static let fact = "The captain had steered the ferry past two warning buoys"
  private static let attributed = fact + ", harbour master Lena Ortiz said."

  @Test func `a loaded verb where the other is calm`() throws {
    let found = try findings(
      .attributionVerb, "Lena Ortiz, the harbour master, claimed " + lowered + ".",
      "Lena Ortiz, the harbour master, said " + lowered + ".")
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.passage.source == 0)
    #expect(finding.suggestion == "said" && finding.message.contains("“claimed”"))
  }

  @Test(arguments: ["claimed", "said", "told reporters"])
  func `no finding where both or neither are loaded`(_ verb: String) throws {
    let text = "Lena Ortiz, the harbour master, \(verb) that " + lowered + "."
    #expect(try findings(.attributionVerb, text, text).isEmpty)
  }

  @Test func `no finding where the sentence itself tells that the words are disputed`() throws {
    let here =
      "Lena Ortiz, the harbour master, falsely claimed that " + lowered + "."
    let there = "Lena Ortiz, the harbour master, said that " + lowered + "."
    #expect(try findings(.attributionVerb, here, there).isEmpty)
  }

  @Test func `another speaker's verb is no measure`() throws {
    let here = "Lena Ortiz, the harbour master, claimed " + lowered + "."
    let there = "Rolf Hansen, the pilot, said " + lowered + "."
    #expect(try findings(.attributionVerb, here, there).isEmpty)
  }

  private var lowered: String { "t" + Self.fact.dropFirst() }

  @Test func `nobody in particular here, a name there`() throws {
    let found = try findings(
      .anonymousOnly, "An official said " + lowered + ".", Self.attributed)
    let finding = try #require(found.first)
    #expect(finding.passage.source == 0 && finding.message.contains("Lena Ortiz"))
    #expect(finding.message.contains("official"))
    #expect(try findings(.anonymousOnly, Self.attributed, Self.attributed).isEmpty)
  }

  @Test func `an outburst here for words that are quoted there`() throws {
    let slammed = "Lena Ortiz slammed the captain for steering the ferry past two warning buoys."
    let found = try findings(
      .quoteParaphrasedStronger, slammed,
      "“The captain steered his ferry past two warning buoys and into the rocks,” "
        + "harbour master Lena Ortiz said.")
    let finding = try #require(found.first)
    #expect(finding.passage.source == 0 && finding.message.contains("slammed"))
    withKnownIssue("“should not have” is taken for a denial, and what differs is not matched") {
      let reproach = try findings(
        .quoteParaphrasedStronger, slammed,
        "“The captain should not have gone past two warning buoys with his ferry,” "
          + "harbour master Lena Ortiz said.")
      #expect(reproach.count == 1)
    }
  }

  @Test func `a denial beside an accusation that stands elsewhere without it`() throws {
    let accusation =
      "Prosecutors accused Vessary Line of ignoring nine reports about the broken radar of the ferry."
    let found = try findings(
      .replyMissing, accusation, accusation + " Vessary Line denied the allegations.")
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.passage.source == 0)
    #expect(finding.counterparts.first?.source == 1)
    let answered = accusation + " Vessary Line declined to comment."
    #expect(
      try findings(.replyMissing, answered, accusation + " Vessary Line denied the allegations.")
        .isEmpty)
  }
}
