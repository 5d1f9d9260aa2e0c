import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import Testing

@Suite struct RoleTests {
  @Test(arguments: [
    "‹The reservoir is half empty›, the ministry said on Friday.",
    "‹The reservoir is half empty›, according to the water board.",
    "According to a summary of the talks, ‹the reservoir is half empty›.",
    "“‹The reservoir is half empty›,” said Ida Blum, a spokeswoman.",
    "‹The reservoir is half empty›, he said.",
    "He went on, “‹Eighteen of these berths are empty›.”",
    "In a statement, the union wrote: “‹No member will sign the contract of the port›.”",
  ]) func `who says it is cut off the edges`(_ marked: String) {
    expectPoints(marked)
  }

  @Test func `what opens with a form in -ing only goes with the rest`() {
    let read = ReadPoints("Turning to the docks in Orsa, the mayor said, “The port will shut.”")
    #expect(read.passages(.main) == ["The port will shut"])
  }

  @Test func `a claim in front is no attribution`() {
    expectPoints("‹The water board denied that the reservoir is half empty›.")
  }

  @Test(arguments: [
    "KELMOUTH, March 14 (Halyard) — ‹Ferries stopped at dawn›.",
    "KELMOUTH — ‹Ferries stopped in both harbours at dawn›.",
    "NEW AARLE, Ostreva (Halyard) – ‹Ferries stopped at dawn›.",
  ]) func `datelines are no part of a point`(_ marked: String) {
    expectPoints(marked)
  }

  @Test(arguments: [
    "The statement did not mention the prisoners.",
    "The palace made no mention of the prisoners.",
    "Its summary left out the prisoners.",
    "The ministry's account is silent on the prisoners.",
    "The summary failed to mention the prisoners.",
    "Officials said nothing about the prisoners.",
  ]) func `what says that something was left unsaid carries nothing`(_ text: String) {
    #expect(ReadPoints(text).points.map(\.role) == [.nonMention])
  }

  @Test(arguments: [
    "The statement mentions the prisoners twice.", "The guards left the prisoners out in the rain.",
    "The minister denied torturing prisoners.",
  ]) func `other sentences about silence do carry something`(_ text: String) {
    #expect(!ReadPoints(text).passages(.main).isEmpty)
  }

  @Test(arguments: [
    "President Ilka Dorneth said on Friday.", "The two leaders also discussed a range of issues.",
    "The sides exchanged views on the international situation.",
    "The ministers discussed bilateral relations.",
  ]) func `formulas and bare attributions are frames`(_ text: String) {
    #expect(ReadPoints(text).points.map(\.role) == [.frame], "\(ReadPoints(text).passages())")
  }

  @Test func `headlines and lines that are no sentence are heads`() {
    let read = ReadPoints(
      """
      Ferries stop at dawn
      Crews walked out in both harbours. Islanders stay at home.
      A long winter
      The company cancelled 46 departures.
      """, zones: [.headline])
    #expect(read.passages(.head) == ["Ferries stop at dawn", "A long winter"])
    #expect(read.passages(.main).count == 3)
  }

  @Test func `furniture and captions have no points`() {
    let read = ReadPoints(
      "Share this story now.\nA ferry in Kelmouth harbour.\nCrews walked out at dawn.",
      zones: [.boilerplate, .caption])
    #expect(read.passages() == ["Crews walked out at dawn"])
  }

  @Test func `who met whom is told from what was said`() {
    let bare = ReadPoints("President Ilka Dorneth spoke with Prime Minister Otto Brandt on Friday.")
    #expect(bare.points.map(\.encounter) == [.bare])
    let other = ReadPoints("Otto Brandt sold the shipyard to Ilka Dorneth.")
    #expect(other.points.map(\.encounter) == [.none])
  }
}
