import Collation
import Testing

@Suite struct NormalFormTests {
  @Test(arguments: [
    HarmlessTexts(
      "The council didn't close the ferry line in Korvat.",
      "The council did not close the ferry line in Korvat."),
    HarmlessTexts(
      "The council won't close the ferry line in Korvat.",
      "The council will not close the ferry line in Korvat."),
    HarmlessTexts(
      "The council cannot close the ferry line in Korvat.",
      "The council can't close the ferry line in Korvat."),
    HarmlessTexts(
      "The council couldn't close the ferry line in Korvat.",
      "The council could not close the ferry line in Korvat."),
    HarmlessTexts(
      "The centre organised a colourful theatre programme for its travellers.",
      "The center organized a colorful theater program for its travelers."),
  ])
  func `contractions and spelling are forgiven`(_ texts: HarmlessTexts) { texts.check() }

  @Test(arguments: [
    HarmlessTexts(
      "The harbour crew hired twenty-two welders in Korvat.",
      "The harbour crew hired 22 welders in Korvat."),
    HarmlessTexts(
      "The harbour crew hired a dozen welders in Korvat.",
      "The harbour crew hired 12 welders in Korvat."),
    HarmlessTexts(
      "Ferry fares in Korvat rose by 12 per cent in the autumn.",
      "Ferry fares in Korvat rose by 12% in the autumn."),
    HarmlessTexts(
      "Ferry fares in Korvat rose by 12 percent in the autumn.",
      "Ferry fares in Korvat rose by twelve per cent in the autumn."),
    HarmlessTexts(
      "The council spent $1.2bn on the Korvat bridge.",
      "The council spent 1.2 billion dollars on the Korvat bridge."),
    HarmlessTexts(
      "The Korvat rowers won the harbour cup final 7–2.",
      "The Korvat rowers won the harbour cup final 7-2."),
  ])
  func `figures are one in digits and words`(_ texts: HarmlessTexts) { texts.check() }

  @Test(arguments: [
    HarmlessTexts(
      "The ferry line in Korvat opened on 12 March.",
      "The ferry line in Korvat opened on March 12."),
    HarmlessTexts(
      "The ferry line in Korvat opened on the 12th of March.",
      "The ferry line in Korvat opened on March 12."),
    HarmlessTexts(
      "The ferry line in Korvat opened on 12 March 2031.",
      "The ferry line in Korvat opened on March 12, 2031."),
    HarmlessTexts(
      "The ferry line in Korvat opened in March.",
      "The ferry line in Korvat opened on March 12."),
  ])
  func `a date is one in any order`(_ texts: HarmlessTexts) { texts.check() }

  @Test func `the day in front of its month is compared`() {
    let texts = CollatedTexts(
      draft: "The ferry line in Korvat opened on the 12th of March.",
      ["The ferry line in Korvat opened on March 13."])
    #expect(texts.differences.map(\.kind) == [.dateTime])
  }

  // 10 June 2031 is a Tuesday.
  @Test func `a weekday is a date where the day of publication is known`() {
    let day = "The ferry line in Korvat opened on ‹June 10›."
    HarmlessTexts("The ferry line in Korvat opened on Tuesday.", day)
      .check(published: "2031-06-12")
    HarmlessTexts("The ferry line in Korvat opened yesterday.", day)
      .check(published: "2031-06-11")
    DifferingTexts(.dateTime, "The ferry line in Korvat opened on ‹Wednesday›.", day)
      .check(published: "2031-06-12")
    DifferingTexts(.dateTime, "The ferry line in Korvat opened ‹yesterday›.", day)
      .check(published: "2031-06-12")
    HarmlessTexts("The ferry line in Korvat opened on Wednesday.", day).check()
  }

  @Test(arguments: [
    HarmlessTexts(
      "Mr Orlanth opened the ferry line in Korvat.", "Orlanth opened the ferry line in Korvat."),
    HarmlessTexts(
      "Ms. Orlanth opened the ferry line in Korvat.",
      "Dr Orlanth opened the ferry line in Korvat."),
    HarmlessTexts(
      "Mira Orlanth opened the ferry line in Korvat.", "Orlanth opened the ferry line in Korvat."),
    HarmlessTexts(
      "A Norwegian trawler left the port of Korvat in fog.",
      "A trawler from Norway left the port of Korvat in fog."),
    HarmlessTexts(
      "The United Kingdom signed the fishing treaty in Korvat.",
      "Britain signed the fishing treaty in Korvat."),
    HarmlessTexts(
      "The EU approved the fishing treaty in Korvat.",
      "The European Union approved the fishing treaty in Korvat."),
  ])
  func `names are one with and without title, first name and ending`(_ texts: HarmlessTexts) {
    texts.check()
  }

  @Test(arguments: [
    HarmlessTexts(
      "The ferry line in Korvat loses money, Orlanth said.",
      "The ferry line in Korvat loses money, Orlanth says."),
    HarmlessTexts(
      "The ferry line in Korvat loses money, according to Orlanth.",
      "Orlanth said the ferry line in Korvat loses money."),
    HarmlessTexts(
      "The ferry line in Korvat loses money, Orlanth told reporters.",
      "Orlanth said the ferry line in Korvat loses money."),
    HarmlessTexts(
      "Orlanth not only painted the ferry in Korvat but sold it.",
      "Orlanth painted the ferry in Korvat and sold it."),
    HarmlessTexts(
      "Orlanth painted the ferry in Korvat, no doubt.", "Orlanth painted the ferry in Korvat."),
  ])
  func `verbs of saying are one, and “not only” denies nothing`(_ texts: HarmlessTexts) {
    texts.check()
  }

  @Test func `a sentence of two hundred words and more is a table`() {
    let long =
      "The ferry sailed past " + Array(repeating: "buoys", count: 200).joined(separator: " ")
    let texts = CollatedTexts(draft: long + " to 14 goats.", [long + " to 41 goats."])
    #expect(texts.differences.isEmpty)
    #expect(texts.collation.pairCount == 0)
  }
}
