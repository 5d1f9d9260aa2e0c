import BiasdiffTestSupport
import Comparison
import DocumentModel
import Testing

/// The detectors that look at more than one fact.
@Suite struct DetectorTests {
  private func paper(
    _ id: String, _ text: String, role: SourceMetadata.Role = .reference
  ) -> Source {
    .lines(text, id: id, metadata: SourceMetadata(outlet: id, role: role))
  }

  @Test func `someone whom two leads name and one account never does`() throws {
    let event = try ComparedEvent([
      paper(
        "North",
        """
        Rescuers praised Captain Oakenfell for the landing at Kelmouth airfield.
        Smoke filled the cabin. Later Oakenfell walked through the rows twice.
        """),
      paper(
        "East",
        """
        The landing at Kelmouth airfield was the work of pilot Oakenfell.
        A wing broke off. Doctors kept Oakenfell overnight.
        """),
      paper(
        "South",
        """
        A plane made a rough landing at Kelmouth airfield on Sunday.
        Smoke filled the cabin and a wing broke off.
        """),
    ])
    let findings = event.findings(.actorMissing)
    #expect(findings.map(\.passage.source) == [2])
    #expect(findings.first?.message.contains("Oakenfell") == true)
    #expect(findings.first?.counterparts.map(\.source) == [0, 1])
  }

  @Test func `an account that says what another leaves unsaid`() throws {
    let event = try ComparedEvent([
      InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper,
    ])
    let findings = event.findings(.reportedOmission)
    #expect(findings.count == 1)
    let finding = try #require(findings.first)
    #expect(finding.passage.source == 2)
    #expect(event.text(finding.passage).contains("did not mention"))
    #expect(finding.message.contains("not found in Tarsia"))
    #expect(finding.message.contains("Mira Holt"))
    #expect(finding.message.contains("hacking"))
  }

  @Test func `expected topics on which all are silent`() throws {
    let event = try ComparedEvent(
      [InventedCall.ostreva, InventedCall.tarsia],
      topics: ["fishing quotas", "Orsa River Treaty", "cattle plague", "journalists"])
    let findings = event.findings(.sharedSilence)
    #expect(findings.count == 1)
    #expect(findings.first?.message.contains("fishing quotas") == true)
  }

  @Test func `without expected topics no silence is told`() throws {
    let event = try ComparedEvent([InventedCall.ostreva, InventedCall.tarsia])
    #expect(event.findings(.sharedSilence).isEmpty)
  }

  private static let lines = [
    "Prosecutors charged the banker Lars Winfield with forging nine cheques.",
    "The Kelmouth regatta drew eleven thousand spectators.",
    "A storm tore the roof off the Tessim granary.",
    "Bakers in Aarle raised the price of rye bread.",
    "Divers recovered a bronze bell from the wreck of the Hask.",
    "The library of Sarn lent its oldest atlas to a school.",
    "Veterinarians vaccinated four hundred goats at Lomm.",
    "Beekeepers counted fewer hives along the Orsa river.",
  ]

  @Test func `what leads here and ends there is buried`() throws {
    let event = try ComparedEvent([
      paper("North", Self.lines.joined(separator: "\n")),
      paper("South", (Self.lines.dropFirst() + Self.lines.prefix(1)).joined(separator: "\n")),
    ])
    let buried = event.findings(.buried).filter { event.text($0.passage).contains("Winfield") }
    #expect(buried.map(\.passage.source) == [1])
    #expect(buried.first?.message.contains("sentence 8 of 8") == true)
    #expect(buried.first?.severity == .note)
  }

  @Test func `different leads, each carried by both`() throws {
    let event = try ComparedEvent([
      paper("North", Self.lines.joined(separator: "\n")),
      paper("South", Self.lines.reversed().joined(separator: "\n")),
    ])
    let findings = event.findings(.leadDivergence)
    #expect(findings.count == 1)
    #expect(findings.first?.message.contains("Winfield") == true)
    #expect(findings.first?.message.contains("hives") == true)
  }

  @Test func `the same order has neither`() throws {
    let text = Self.lines.joined(separator: "\n")
    let event = try ComparedEvent([paper("North", text), paper("South", text)])
    #expect(event.findings(.buried).isEmpty && event.findings(.leadDivergence).isEmpty)
  }

  @Test func `much room here, little there`() throws {
    let long =
      "Prosecutors say the banker Lars Winfield forged cheques of the Aarle widows' fund \(filler(70))"
    let event = try ComparedEvent([
      paper("North", ([long] + Self.lines.dropFirst() + Self.more).joined(separator: "\n")),
      paper(
        "South",
        (Self.lines.dropFirst() + Self.more
          + ["Prosecutors say the banker Lars Winfield forged cheques of the Aarle widows' fund."])
          .joined(separator: "\n")),
    ])
    let findings = event.findings(.spaceImbalance)
    #expect(findings.contains { event.text($0.passage).contains("Winfield") })
    #expect(findings.allSatisfy { $0.severity == .note })
  }

  /// Words that continue one long statement without a verb or a comma.
  private func filler(_ count: Int) -> String {
    let nouns = ["ledger", "stamp", "ink", "drawer", "vault", "clerk", "seal", "paper"]
    return (0..<count).map { "of the \(nouns[$0 % nouns.count])" }.joined(separator: " ") + "."
  }

  private static let more = [
    "Masons repaired the chapel tower with stones from an old quarry near the border.",
    "Two sisters opened a workshop for violins in the former customs house of Kelmouth.",
    "The council of Tessim bought electric buses for the steep road to the upper villages.",
    "Students measured the depth of the glacier above Hask with a drone and a long rope.",
    "A retired teacher found coins of the old republic beneath the floor of her kitchen.",
    "Skaters crossed the frozen bay for the first time since the winter of the great frost.",
    "Gardeners planted almond trees along the avenue that leads to the botanical museum.",
  ]
}
