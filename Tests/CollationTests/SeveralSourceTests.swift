import Collation
import DocumentModel
import Testing

@Suite struct SeveralSourceTests {
  private static let draft = "The council hired 14 nurses for the clinic in Korvat."
  private static let other = "The council hired 41 nurses for the clinic in Korvat."

  @Test(arguments: [[draft, other], [other, draft]])
  func `a draft that follows one of two sources gets a note that names both`(
    _ sources: [String]
  ) throws {
    let texts = CollatedTexts(draft: SeveralSourceTests.draft, sources)
    let finding = try #require(texts.findings.first)
    #expect(texts.findings.map(\.kind) == [.numberConflict])
    #expect(finding.severity == .note)
    for source in texts.sources { #expect(finding.message.contains(source.name)) }
    #expect(Set(([finding.passage] + finding.counterparts).map(\.source)) == [0, 1, 2])
    #expect(texts.collation.support.map(\.status) == [.supported])
    let alone = CollatedTexts(draft: SeveralSourceTests.draft, [SeveralSourceTests.other])
    #expect(alone.failing.map(\.kind).contains(.numberConflict))
    #expect(alone.collation.support.map(\.status) == [.differs])
  }

  @Test(arguments: [
    DifferingTexts(
      .condition, "The ferry line in Korvat will reopen in May.",
      "The ferry line in Korvat will reopen in May if the council pays the crew."),
    DifferingTexts(
      .attribution, "The ferry line in Korvat loses two million crowns a year.",
      "Orlanth said the ferry line in Korvat loses two million crowns a year."),
    DifferingTexts(
      .certainty, "Orlanth stole the ferry accounts from the Korvat depot.",
      "Orlanth allegedly stole the ferry accounts from the Korvat depot."),
  ])
  func `what a second source lacks as well is no difference of the draft`(
    _ example: DifferingTexts
  ) {
    let alone = CollatedTexts(draft: example.first, [example.second])
    #expect(alone.failing.count == 1)
    for sources in [[example.second, example.first], [example.first, example.second]] {
      let texts = CollatedTexts(draft: example.first, sources)
      #expect(texts.differences.isEmpty, "\(texts.told)")
    }
  }

  @Test func `a headline of the draft that agrees hides no body that differs`() throws {
    let texts = CollatedTexts(
      draft: "Council hires 14 nurses in Korvat\n" + SeveralSourceTests.other,
      ["Council hires 14 nurses in Korvat\n" + SeveralSourceTests.draft], headlines: true)
    #expect(texts.collation.support.map(\.status) == [.supported, .differs])
    #expect(texts.differences.map(\.kind) == [.figure])
  }

  @Test func `a headline of a source that agrees hides no body that differs`() {
    let texts = CollatedTexts(
      draft: "Council hires 14 nurses in Korvat\n" + SeveralSourceTests.draft,
      ["Council hires 14 nurses in Korvat\n" + SeveralSourceTests.other], headlines: true)
    #expect(texts.differences.map(\.kind) == [.figure])
  }

  @Test func `a passage elsewhere that says what the draft says settles it`() {
    let texts = CollatedTexts(
      draft: "The council hired 14 nurses for the new clinic in Korvat on Monday.",
      [
        """
        The council hired 41 nurses for the new clinic in Korvat on Monday. That was wrong: it \
        hired 14 nurses, a clerk said.
        """
      ])
    #expect(texts.differences.isEmpty, "\(texts.told)")
  }

  @Test func `caution, attribution and conditions that a draft adds stop nothing`() {
    for (draft, source) in [
      ("The leak could delay the ferry in Korvat.", "The leak delays the ferry in Korvat."),
      (
        "Orlanth said the ferry line in Korvat loses two million crowns.",
        "The ferry line in Korvat loses two million crowns. Orlanth slept."
      ),
      (
        "The ferry line in Korvat will reopen in May if the council pays the crew.",
        "The ferry line in Korvat will reopen in May. Only the council pays the crew."
      ),
    ] {
      let texts = CollatedTexts(draft: draft, [source])
      #expect(texts.differences.count == 1, "\(texts.told)")
      #expect(texts.failing.isEmpty, "\(texts.failing.map(\.message))")
    }
  }

  @Test func `between accounts of equal standing all of them are told`() {
    let pairs: [(DifferingTexts, FindingKind)] = [
      (
        DifferingTexts(.figure, SeveralSourceTests.draft, SeveralSourceTests.other), .numberConflict
      ),
      (
        DifferingTexts(
          .condition, "The ferry line in Korvat will reopen in May.",
          "The ferry line in Korvat will reopen in May if the council pays the crew."),
        .qualifierMissing
      ),
    ]
    for (example, kind) in pairs {
      #expect(CollatedTexts(example.first, example.second).failing.map(\.kind) == [kind])
      #expect(CollatedTexts(example.second, example.first).failing.map(\.kind) == [kind])
    }
  }
}
