import BiasdiffTestSupport
import Comparison
import DocumentModel
import Findings
import Quotations
import Testing

/// Accounts of parties that only stand inside articles.
@Suite struct AccountTests {
  private static let article = """
    Norwegian President Lars Holt and Swedish President Ida Berg spoke by telephone on Monday.
    According to an Oslo readout of the call, Holt raised several concerns, including the sinking \
    of the trawler Havørn, the arrest of two pilots and the closing of the Sarn border post.
    The Swedish government said both leaders welcomed the opening of the Lomm railway tunnel. The \
    Swedish government said the talk was cordial and useful for both fisheries.
    The Swedish statement did not mention the concerns that Oslo said Holt had raised.
    """
  private static let other = """
    Presidents Lars Holt of Norway and Ida Berg of Sweden spoke by telephone about the Lomm tunnel.
    Engineers drilled the railway tunnel at Lomm for nine years.
    """

  private func compared() throws -> ComparedVoices {
    try ComparedVoices([
      ComparedVoices.paper("Herald", Self.article), ComparedVoices.paper("Courier", Self.other),
    ])
  }

  private func statements(_ party: String, _ event: ComparedVoices) -> String {
    event.comparison.accounts.filter { $0.speaker.party == party }.flatMap(\.statements)
      .flatMap(\.passages).map(event.text).joined(separator: " | ")
  }

  @Test func `each party has the facts that it is reported to have stated`() throws {
    let event = try compared()
    let norway = statements("country.norway", event)
    let sweden = statements("country.sweden", event)
    #expect(norway.contains("trawler") && norway.contains("pilots"))
    #expect(sweden.contains("cordial") && !sweden.contains("trawler"))
    #expect(!norway.contains("cordial"))
  }

  @Test(arguments: [
    // One other account names the speaker; two name two.
    (["“The hull is sound and the ferry will sail on Friday,” Lena Ortiz said."], "Lena Ortiz"),
    (
      [
        "“The hull is sound and the ferry will sail on Friday,” Lena Ortiz said.",
        "“The hull is sound and the ferry will sail on Friday,” Ida Berg said.",
      ], nil
    ),
  ]) func `an open speaker is whom another account names`(others: [String], name: String?) throws {
    let open = """
      Lena Ortiz and Ida Berg met in the evening. \
      “The hull is sound and the ferry will sail on Friday,” she said.
      """
    let papers = ([open] + others).enumerated().map { number, text in
      ComparedVoices.paper("Paper \(number)", ComparedVoices.common + "\n" + text)
    }
    let comparison = try ComparedVoices(papers).comparison
    let voices = comparison.voices
    let quotation = try #require(voices.speech[0].quotations.firstIndex { !$0.quoted.isEmpty })
    #expect(voices.speech[0].quotations[quotation].speaker == nil)
    let speaker = voices.speaker(ofQuotation: quotation, in: 0).map { voices.speakers[$0].name }
    #expect(speaker == name)
  }

  @Test func `a document without a name is that of the party it was introduced with`() throws {
    let event = try ComparedVoices([
      ComparedVoices.paper(
        "Herald",
        Self.article + "\nThe leaders agreed to meet in the harbour of Sarn, the readout said."),
      ComparedVoices.paper("Courier", Self.other),
    ])
    #expect(statements("country.norway", event).contains("harbour of Sarn"))
  }

  @Test func `what one account has and the other has not is told with both places`() throws {
    let event = try compared()
    let findings = event.comparison.findings.filter {
      $0.rule == VoiceTable.accountOmissionRule
    }
    let trawler = try #require(findings.first { $0.message.contains("trawler") })
    #expect(trawler.severity == .note && trawler.group == .omission)
    #expect(trawler.message.contains("not found in what is reported of"))
    #expect(event.text(try #require(trawler.counterparts.first)).contains("trawler"))
    #expect(event.text(trawler.passage).contains("railway tunnel"))
    #expect(findings.contains { $0.message.contains("cordial") })
  }

  @Test func `a reported omission is linked to what the other party said`() throws {
    let event = try compared()
    let finding = try #require(event.findings(.reportedOmission).first)
    #expect(event.text(finding.passage).contains("did not mention"))
    let meant = finding.counterparts.map(event.text).joined(separator: " | ")
    #expect(meant.contains("trawler"))
    #expect(!meant.contains("cordial"))
  }

  @Test func `words that the writer alone has are nobody's account`() throws {
    let event = try ComparedVoices([
      ComparedVoices.paper("Herald", ComparedVoices.common),
      ComparedVoices.paper("Courier", ComparedVoices.common),
    ])
    #expect(event.comparison.accounts.isEmpty)
  }

  @Test func `an original document is its party's account`() throws {
    let event = try ComparedVoices([InventedCall.ostreva, InventedCall.tarsia])
    #expect(event.comparison.accounts.map(\.speaker.name).sorted().prefix(1) == ["Ostreva"])
    for account in event.comparison.accounts {
      let sources = Set(account.statements.flatMap(\.passages).map(\.source))
      #expect(sources.count == 1, "\(account.speaker.name)")
    }
  }
}
