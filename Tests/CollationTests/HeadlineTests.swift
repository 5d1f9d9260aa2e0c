import Collation
import DocumentModel
import Testing

@Suite struct HeadlineTests {
  /// The findings on headlines of an account, beside one with a headline of its
  /// own that shares words with it.
  private func findings(
    _ headline: String, _ body: [String], other: String = "Korvat farm council depot school"
  ) -> CollatedTexts {
    CollatedTexts(
      ([headline] + body).joined(separator: "\n"), other + "\nBakers slept late on Monday.",
      headlines: true)
  }

  private func headlineKinds(_ texts: CollatedTexts) -> [FindingKind] {
    texts.findings.map(\.kind).filter { $0.group == .headline }
  }

  private static let goats = [
    "Thieves stole 14 goats from a farm in Korvat on Monday.",
    "The farmer found an open gate at dawn.", "Police in Korvat looked for a white van.",
  ]

  @Test func `a headline has another figure than its body`() throws {
    let texts = findings("40 goats stolen from Korvat farm", HeadlineTests.goats)
    #expect(headlineKinds(texts) == [.headlineNumber])
    let finding = try #require(texts.findings.first { $0.kind == .headlineNumber })
    #expect(texts.words(finding.passage) == "40 goats")
    #expect(finding.counterparts.map(texts.words) == ["14 goats"])
    #expect(finding.severity == .error)
  }

  @Test(arguments: [
    "14 goats stolen from Korvat farm", "Fourteen goats stolen from Korvat farm",
    "About 15 goats stolen from Korvat farm", "Dozens of goats stolen from Korvat farm",
    "Goats stolen from Korvat farm in 3 minutes",
  ])
  func `a headline has the figure of its body, or one of something else`(_ headline: String) {
    #expect(headlineKinds(findings(headline, HeadlineTests.goats)).isEmpty)
  }

  private static let hedged = [
    "Orlanth allegedly stole the ferry accounts from the depot in Korvat.",
    "The harbour court meets on Monday.", "The depot stayed closed.",
  ]

  @Test(arguments: [
    ("Orlanth stole ferry accounts from depot", hedged),
    (
      "Leak will delay ferry to Korvat depot",
      ["The leak could delay the ferry to the Korvat depot.", "A welder came.", "It rained hard."]
    ),
  ])
  func `a headline states what its body hedges`(_ headline: String, _ body: [String]) throws {
    let texts = findings(headline, body)
    #expect(headlineKinds(texts) == [.headlineCertainty])
    let finding = try #require(texts.findings.first { $0.kind == .headlineCertainty })
    #expect(texts.words(finding.passage) == headline)
    #expect(finding.counterparts.map(texts.words) == [body[0]])
    #expect(finding.severity == .warning)
  }

  @Test(arguments: [
    ("Orlanth allegedly stole ferry accounts from depot", hedged),
    ("Orlanth may have stolen ferry accounts from depot", hedged),
    ("Orlanth stole ferry accounts from depot", ["Orlanth stole the accounts from the depot."]),
    (
      "Orlanth stole ferry accounts from depot",
      hedged + ["The court found that Orlanth stole the ferry accounts from the depot."]
    ),
  ])
  func `a headline that hedges, or a body that states, is in order`(
    _ headline: String, _ body: [String]
  ) {
    #expect(headlineKinds(findings(headline, body)).isEmpty)
  }

  private static let school = [
    "The council closed the harbour school in Korvat.",
    "Parents waited outside the gate at dawn.", "Teachers left by ferry.",
  ]

  @Test func `a headline names somebody whom its body does not`() throws {
    let texts = findings("Quillon closes harbour school in Korvat", HeadlineTests.school)
    #expect(headlineKinds(texts) == [.headlineUnsupported])
    let finding = try #require(texts.findings.first { $0.kind == .headlineUnsupported })
    #expect(finding.message.contains("“Quillon”"))
    #expect(finding.severity == .warning)
  }

  @Test(arguments: [
    ("Council closes harbour school in Korvat", school),
    ("Korvatian harbour school closes", school),
    (
      "Quillon closes harbour school in Korvat",
      school + ["The head of the council is Tomas Quillon."]
    ),
    // A body of fewer than three sentences is no body.
    ("Quillon closes harbour school in Korvat", Array(school.prefix(2))),
  ])
  func `the names of a headline stand in its body, in some form`(
    _ headline: String, _ body: [String]
  ) {
    #expect(headlineKinds(findings(headline, body)).isEmpty)
  }

  @Test func `headlines that share no word choose different matters`() throws {
    let texts = findings(
      "Parents weep outside the closed gate", HeadlineTests.school,
      other: "Budget saves seven million crowns yearly")
    #expect(headlineKinds(texts) == [.headlineDivergence])
    let finding = try #require(texts.findings.first { $0.kind == .headlineDivergence })
    #expect(finding.severity == .note)
    #expect(Set(([finding.passage] + finding.counterparts).map(\.source)) == [0, 1])
  }

  @Test(arguments: [
    "Parents shout at a meeting of bakers", "Closing of school saves seven million",
    "Seven million crowns",
  ])
  func `headlines that share a word, and short ones, do not`(_ other: String) {
    let texts = findings(
      "Parents weep as harbour school closes", HeadlineTests.school, other: other)
    #expect(headlineKinds(texts).isEmpty)
  }
}
