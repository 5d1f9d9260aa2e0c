import Collation
import DocumentModel
import Testing

/// Certainty, scope, conditions, attribution, quotations, wording.
@Suite struct ForceDifferenceTests {
  @Test(arguments: [
    DifferingTexts(
      .certainty, "The council ‹will› close the ferry line in Korvat.",
      "The council ‹may› close the ferry line in Korvat."),
    DifferingTexts(
      .certainty, "Orlanth ‹stole› the ferry accounts from the Korvat depot.",
      "Orlanth ‹allegedly stole› the ferry accounts from the Korvat depot."),
    DifferingTexts(
      .certainty, "The leak ‹delays› the ferry in Korvat for a week.",
      "The leak ‹could delay› the ferry in Korvat for a week."),
    DifferingTexts(
      .certainty, "The council ‹won’t› close the ferry line in Korvat.",
      "The council ‹may› not close the ferry line in Korvat."),
  ])
  func `a modal or a hedge is lost`(_ texts: DifferingTexts) { texts.check() }

  @Test(arguments: [
    HarmlessTexts(
      "The council might close the ferry line in Korvat.",
      "The council may close the ferry line in Korvat."),
    HarmlessTexts(
      "Orlanth reportedly stole the ferry accounts from the Korvat depot.",
      "Orlanth allegedly stole the ferry accounts from the Korvat depot."),
    HarmlessTexts(
      "The council will close the ferry line in Korvat.",
      "The council would close the ferry line in Korvat."),
  ])
  func `another word of the same certainty is none`(_ texts: HarmlessTexts) { texts.check() }

  @Test(arguments: [
    DifferingTexts(
      .scope, "‹All› residents of the Korvat harbour signed the petition.",
      "‹Some› residents of the Korvat harbour signed the petition."),
    DifferingTexts(
      .scope, "‹At least› 40 residents of Korvat signed the petition.",
      "‹At most› 40 residents of Korvat signed the petition."),
    DifferingTexts(
      .scope, "The fine for ferry owners in Korvat is ‹500 crowns›.",
      "The fine for ferry owners in Korvat is ‹up to› 500 crowns."),
    DifferingTexts(
      .scope, "‹Nearly› 300 residents of Korvat signed the petition.",
      "‹More than› 300 residents of Korvat signed the petition."),
  ])
  func `a quantifier or a bound differs`(_ texts: DifferingTexts) { texts.check() }

  @Test(arguments: [
    HarmlessTexts(
      "Every resident of the Korvat harbour signed the petition.",
      "All residents of the Korvat harbour signed the petition."),
    HarmlessTexts(
      "No fewer than 40 residents of Korvat signed the petition.",
      "At least 40 residents of Korvat signed the petition."),
    HarmlessTexts(
      "The fine for ferry owners in Korvat is about 500 crowns.",
      "The fine for ferry owners in Korvat is 500 crowns."),
  ])
  func `quantifiers and bounds of one reach do not`(_ texts: HarmlessTexts) { texts.check() }

  private static let plain = "The ferry line in Korvat will reopen in May."

  @Test(arguments: [
    DifferingTexts(
      .condition, plain,
      "The ferry line in Korvat will reopen in May ‹if the council pays the crew›."),
    DifferingTexts(
      .condition, plain,
      "‹If the council pays the crew›, the ferry line in Korvat will reopen in May."),
    DifferingTexts(
      .condition, plain,
      "The ferry line in Korvat will reopen in May ‹unless the council refuses to pay›."),
    DifferingTexts(
      .condition, plain,
      "The ferry line in Korvat will reopen in May, ‹provided that the council pays the crew›."),
    DifferingTexts(
      .condition, "The ferry line in Korvat stays closed.",
      "The ferry line in Korvat stays closed ‹until the hull is repaired›."),
    DifferingTexts(
      .condition, "The ferry line in Korvat will reopen in May and run to Dornik.",
      """
      The ferry line in Korvat will, ‹if the council pays the crew›, reopen in May and run to \
      Dornik.
      """),
  ])
  func `a condition is dropped at the end, in front, in the middle`(_ texts: DifferingTexts) {
    texts.check()
  }

  @Test(arguments: [
    HarmlessTexts(
      "The ferry line in Korvat will reopen in May as long as the council pays the crew.",
      "The ferry line in Korvat will reopen in May if the council pays the crew."),
    HarmlessTexts(
      plain, "The ferry line in Korvat will reopen in May, whether or not the council pays."),
  ])
  func `another word for a condition, and none, drop nothing`(_ texts: HarmlessTexts) {
    texts.check()
  }

  private static let flat = "The ferry line in Korvat loses two million crowns a year."

  @Test(arguments: [
    DifferingTexts(
      .attribution, flat,
      "Orlanth ‹said› the ferry line in Korvat loses two million crowns a year."),
    DifferingTexts(
      .attribution, flat,
      "The ferry line in Korvat loses two million crowns a year, Orlanth ‹said›."),
    DifferingTexts(
      .attribution, flat,
      "The ferry line in Korvat loses two million crowns a year, ‹said› Orlanth."),
    DifferingTexts(
      .attribution, flat,
      "The ferry line in Korvat loses two million crowns a year, ‹according to› the rail union."),
    DifferingTexts(
      .attribution, "The ferry line in Korvat loses money.",
      """
      The ferry line in Korvat loses money, ‹according to› the treasurer of the rail union in \
      Dornik.
      """),
    DifferingTexts(
      .attribution, flat,
      "‹According to› Orlanth, the ferry line in Korvat loses two million crowns a year."),
  ])
  func `who says it is dropped in front and behind`(_ texts: DifferingTexts) { texts.check() }

  @Test(arguments: [
    HarmlessTexts(
      "Orlanth admitted the ferry line in Korvat loses two million crowns a year.",
      "Orlanth said the ferry line in Korvat loses two million crowns a year."),
    HarmlessTexts(
      "In the view of Orlanth, the ferry line in Korvat loses two million crowns a year.",
      "Orlanth said the ferry line in Korvat loses two million crowns a year."),
    HarmlessTexts(
      "\"The ferry line in Korvat loses two million crowns a year.\"",
      "Orlanth said: \"The ferry line in Korvat loses two million crowns a year.\""),
  ])
  func `another verb of reporting and quotation marks attribute too`(_ texts: HarmlessTexts) {
    texts.check()
  }

  @Test(arguments: [
    DifferingTexts(
      .quotation, "Orlanth called the ferry \"a floating ruin of ‹rusty› iron\" on Monday.",
      "Orlanth called the ferry \"a floating ruin of ‹rotten› iron\" on Monday."),
    DifferingTexts(
      .quotation, "Orlanth said: “We will never ‹sell› the old ferry to a private owner.”",
      "Orlanth said: “We will never ‹lend› the old ferry to a private owner.”"),
  ])
  func `a word inside the marks is another one`(_ texts: DifferingTexts) { texts.check() }

  @Test(arguments: [
    HarmlessTexts(
      "Orlanth said: “We will never sell the old ferry to a private owner.”",
      "Orlanth said: \"We will never sell the old ferry to a private owner.\""),
    HarmlessTexts(
      "Orlanth said they would never sell the old ferry to a private owner.",
      "Orlanth said: “We will never sell the old ferry to a private owner.”"),
  ])
  func `other marks and the same words without marks do not differ`(_ texts: HarmlessTexts) {
    texts.check()
  }

  @Test func `another word in the same place is a note on a draft`() throws {
    let example = DifferingTexts(
      .wording, "The council painted the ‹wooden› ferry in Korvat harbour green.",
      "The council painted the ‹rusty› ferry in Korvat harbour green.")
    example.check()
    let draft = CollatedTexts(draft: example.first, [example.second])
    #expect(draft.findings.map(\.kind) == [.toldDifferently])
    #expect(draft.failing.isEmpty)
    #expect(CollatedTexts(example.first, example.second).findings.isEmpty)
  }
}
