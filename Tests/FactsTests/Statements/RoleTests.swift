import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import Testing
import TextCore

@Suite struct RoleTests {
  @Test(arguments: [
    "KELMOUTH, March 14 (Halyard) — ‹Ferries stopped at dawn›.",
    "KELMOUTH — ‹Ferries stopped in both harbours at dawn›.",
    "NEW AARLE, Ostreva (Halyard) – ‹Ferries stopped at dawn›.",
  ]) func `datelines are no part of a statement`(_ marked: String) {
    expectStatements(marked)
  }

  @Test func `a name in capitals opens no dateline`() {
    expectStatements("‹TARN workers left the yard in May› — ‹their first strike since 2019›.")
  }

  @Test(arguments: [
    "The statement did not mention the prisoners.",
    "The palace made no mention of the prisoners.",
    "Its summary left out the prisoners.",
    "The ministry's account is silent on the prisoners.",
    "The summary failed to mention the prisoners.",
    "Officials said nothing about the prisoners.",
    "The note made no reference to the prisoners, which angered their families.",
  ]) func `what says that something was left unsaid carries nothing`(_ text: String) {
    #expect(ReadStatements(text).statements.map(\.role) == [.nonMention])
  }

  @Test(arguments: [
    "The statement mentions the prisoners twice.",
    "The guards left the prisoners out in the rain.",
    "The minister denied torturing prisoners.",
    "The choir fell silent when the prisoners entered.",
  ]) func `other sentences about silence do carry something`(_ text: String) {
    #expect(!ReadStatements(text).passages(.main).isEmpty)
  }

  @Test(arguments: [
    "President Ilka Dorneth said on Friday.", "The two leaders also discussed a range of issues.",
    "The sides exchanged views on the international situation.",
    "The ministers discussed bilateral relations.",
  ]) func `formulas and bare attributions are frames`(_ text: String) {
    #expect(
      ReadStatements(text).statements.map(\.role) == [.frame],
      "\(ReadStatements(text).passages())")
  }

  @Test func `headlines and lines that are no sentence are heads`() {
    let read = ReadStatements(
      """
      Ferries stop at dawn
      Crews walked out in both harbours. Islanders stay at home.
      A long winter
      The company cancelled 46 departures.
      """, zones: [.headline])
    #expect(read.passages(.head) == ["Ferries stop at dawn", "A long winter"])
    #expect(read.passages(.main).count == 3)
  }

  @Test func `where no line ends like a sentence, none is a head for that`() {
    let read = ReadStatements(
      "Crews walked out in both harbours\nThe company cancelled 46 departures\nIslanders stay home",
      zones: [.bullet, .bullet, .bullet])
    #expect(read.passages(.head).isEmpty)
    #expect(read.passages(.main).count == 3)
  }

  @Test func `furniture, captions and addresses have no statements`() {
    let read = ReadStatements(
      """
      Share this story now.
      A ferry in Kelmouth harbour.
      Crews walked out at dawn.
      https://kelmouth.example/ferries
      """, zones: [.boilerplate, .caption])
    #expect(read.passages() == ["Crews walked out at dawn"])
  }

  @Test func `who opens a sentence with a circumstance claims what follows`() {
    let read = ReadStatements(
      "Turning to the flooded docks in Orsa, the mayor announced two new pumps.")
    #expect(
      read.passages(.main) == [
        "Turning to the flooded docks in Orsa, the mayor announced two new pumps"
      ])
  }
}
