import BiasdiffTestSupport
import Comparison
import DocumentModel
import Findings
import Quotations
import Testing

/// Quotations held against each other and against original documents, as a
/// comparison reports them.
@Suite struct QuotesInComparisonTests {
  private static let statement = """
    Statement on the grounding of the Kelmouth harbour ferry near the Hask lighthouse
    We will pay for every berth and every cargo that was lost on the ferry, if the court agrees.
    Divers searched the hull of the ferry until midnight.
    """

  private func compared(_ draft: String) throws -> ComparedVoices {
    try ComparedVoices([
      ComparedVoices.paper("Vessary Line", Self.statement, role: .primary),
      ComparedVoices.paper("Herald", ComparedVoices.common + "\n" + draft),
    ])
  }

  @Test func `a word exchanged in a quotation of a document`() throws {
    let event = try compared(
      "“We will pay for every berth and every parcel that was lost on the ferry, if the court "
        + "agrees,” Vessary Line said.")
    let finding = try #require(event.findings(.quoteAltered).first)
    #expect(finding.passage.source == 1 && finding.severity == .warning)
    #expect(finding.message.contains("“parcel”") && finding.message.contains("“cargo”"))
    #expect(
      finding.counterparts.map(event.text) == [
        "We will pay for every berth and every cargo that was lost on the ferry, if the court agrees"
      ])
  }

  @Test func `a limit that the document goes on with`() throws {
    let event = try compared(
      "“We will pay for every berth and every cargo that was lost on the ferry,” Vessary Line said."
    )
    let finding = try #require(event.findings(.quoteClipped).first)
    #expect(finding.passage.source == 1)
    #expect(finding.message.contains("if the court agrees"))
  }

  @Test func `a faithful part of a document is no finding and is its party's account`() throws {
    let event = try compared(
      "Divers found the bell of the ship. The line will pay “for every berth and every cargo”.")
    #expect(event.comparison.findings.filter { $0.group == .quotes }.isEmpty)
    #expect(event.comparison.voices.quoteMatches.contains { $0.isFaithful })
  }

  @Test func `what a person says aloud is not held against a document`() throws {
    let event = try compared(
      "“We shall pay for each berth and every cargo that was lost on that ferry, if a court "
        + "agrees,” said Lena Ortiz. Ortiz then left.")
    #expect(event.findings(.quoteAltered).isEmpty)
  }

  @Test func `the same words given to two people`() throws {
    let words = "“Nobody on the bridge of this ferry saw the lights of the harbour in time,”"
    let event = try ComparedVoices([
      ComparedVoices.paper(
        "Herald", ComparedVoices.common + "\n\(words) said Lena Ortiz. Ortiz is the pilot."),
      ComparedVoices.paper(
        "Courier", ComparedVoices.common + "\n\(words) said Rolf Hansen. Hansen is a cook."),
    ])
    let finding = try #require(event.findings(.quoteSpeakerConflict).first)
    #expect(finding.counterparts.count == 1)
    #expect(finding.message.contains("Lena Ortiz") && finding.message.contains("Rolf Hansen"))
  }

  @Test func `the order of the sources does not choose the side`() throws {
    let texts = ["never", "always"].map {
      ComparedVoices.common
        + "\n“The crew of the ferry had \($0) been told about the buoys,” said Lena Ortiz."
    }
    let sources = texts.enumerated().map { ComparedVoices.paper("Paper \($0)", $1) }
    let one = try ComparedVoices(sources)
    let two = try ComparedVoices(sources.reversed())
    let places = [one, two].map { event in
      event.findings(.quoteAltered).map { event.text($0.passage) }
    }
    #expect(places[0].count == 1 && places[0] == places[1])
  }

  @Test func `sides are weighed only when they are named`() throws {
    let quoted = (1...4).map {
      "“We lost \($0) boats near the lighthouse,” said \($0 == 1 ? "Lena " : "")Ortiz."
    }
    let sources = [
      ComparedVoices.paper(
        "Herald", ComparedVoices.common + "\n" + quoted.joined(separator: "\n")),
      ComparedVoices.paper(
        "Courier",
        ComparedVoices.common + "\n“We lost one of our boats,” said Lena Ortiz.\n"
          + "“The lights were on all evening,” said Rolf Hansen."),
    ]
    let sides = [
      // Any name that a source has for somebody tells the side.
      Side(name: "Owners", members: ["ortiz"]),
      Side(name: "Harbour", members: ["Rolf Hansen"]),
    ]
    #expect(try ComparedVoices(sources).findings(.sourceBalance).isEmpty)
    let event = try ComparedVoices(sources, options: ComparisonOptions(sides: sides))
    let finding = try #require(event.findings(.sourceBalance).first)
    #expect(finding.passage.source == 0)
    #expect(event.text(try #require(finding.counterparts.first)).contains("lights were on"))
  }
}
