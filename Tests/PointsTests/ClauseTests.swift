import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import Testing

@Suite struct ClauseTests {
  @Test(arguments: [
    "‹The crew repaired the pump› and ‹restored power to the harbour›.",
    "‹The minister welcomed the ceasefire at Lomm› and ‹urged rebels to hand over prisoners›.",
    "‹The bank closed two branches› but ‹kept all cashiers on its payroll›.",
    "‹The court acquitted the sailors›, and ‹their ship reached Kelmouth on Sunday›.",
  ]) func `two acts are two points`(_ marked: String) {
    expectPoints(marked)
  }

  @Test(arguments: [
    "‹Fares rise by six crowns in May›; ‹night ferries stop in June›; ‹the old pier is closed›.",
    "‹The budget passed by two votes› — ‹the mayor had counted on nine›.",
    "‹The budget passed by two votes› – ‹the mayor had counted on nine›.",
  ]) func `semicolons and dashes part points`(_ marked: String) {
    expectPoints(marked)
  }

  @Test func `a dash inside a figure or a compound parts nothing`() {
    expectPoints("‹The Tessim–Orsa railway carried 40-50 cattle wagons a day›.")
  }

  @Test(arguments: [
    "Divers searched the wreck because two sailors were missing.",
    "The bridge stays shut, although engineers found no cracks.",
  ]) func `dependent clauses are details`(_ text: String) {
    let read = ReadPoints(text)
    #expect(!read.passages(.detail).isEmpty, "\(read.points)")
    #expect(!read.passages(.main).isEmpty)
  }

  @Test(arguments: [
    "‹The minister welcomed the ceasefire› and ‹urged rebels to hand over prisoners›.",
    "‹The court freed the sailors›, and ‹the ship left port on Sunday›.",
  ]) func `short acts are points, too`(_ marked: String) {
    withKnownIssue("one telling word makes a frame; the second clause is not cut off") {
      expectPoints(marked)
    }
  }

  @Test func `a main clause goes on after a relative clause`() {
    let read = ReadPoints("The commission, which met in Aarle, fined the shipyard.")
    do {
      #expect(read.passages(.main).contains { $0.contains("fined the shipyard") })
    }
  }

  @Test func `a list goes on after a relative clause`() {
    let read = ReadPoints(
      "Holm explained the levy, which is two years old, as well as the new quota on herring.")
    #expect(read.passages(.main).contains { $0.contains("the new quota on herring") })
    #expect(read.passages(.detail) == ["which is two years old"])
  }

  @Test(arguments: [
    "‹The sides agreed to hold talks at Lomm›, ‹to free forty prisoners› and "
      + "‹to reopen the northern railway›.",
    "‹Holm promised to visit the quay in May› and ‹to publish the audit›.",
    "‹The crew stopped to repair the pump in Aarle›.",
    "‹The crew stopped to repair the pump and to›.", "‹Holm promised to visit the quay› and",
  ]) func `each undertaking is a point`(_ marked: String) {
    expectPoints(marked)
  }

  @Test func `a relative clause opens the detail`() {
    let read = ReadPoints("Rescuers found the trawler, which had drifted for nine days.")
    #expect(read.passages(.main) == ["Rescuers found the trawler"])
    #expect(read.passages(.detail) == ["which had drifted for nine days"])
  }

  @Test func `participles that share their object stay together`() {
    expectPoints("‹Villagers were shocked and saddened by the fire›.")
  }

  @Test func `each bullet is a point`() {
    let read = ReadPoints(
      "The board decided:\n- Fares stay as they are.\n- Night ferries run until October.",
      zones: [.paragraph, .bullet, .bullet])
    #expect(
      read.passages(.main).suffix(2) == [
        "Fares stay as they are", "Night ferries run until October",
      ])
  }

  @Test func `switched off, clauses stay together`() {
    let text = "The crew repaired the pump and restored power to the harbour."
    let points = PointReader(splitsClauses: false).points(of: Reading(.lines(text)))
    #expect(points.count == 1)
    #expect(ReadPoints(text).points.count == 2)
  }

  /// Who speaks, told inside a sentence, belongs to neither part.
  @Test(arguments: [
    """
    ‹The council will sell the old ferry›,” Mayor Holm said on Friday at the town hall, ‹along with \
    the boats that the harbour lent it›.
    """,
    """
    ‹The yard lost forty workers in a year›, said Dr. Ruta Holm, while ‹the port hired sixty men›.
    """,
  ]) func `an attribution inside a sentence is left out`(_ marked: String) {
    expectPoints(marked)
  }

  @Test(arguments: [
    "‹Captain Holm, meanwhile, told drivers on the quay not to wait for the ferry›.",
    "‹The clerk, Ida Blum, said on Friday that the ferry would sail›.",
    "‹The yard, she said, was closed by the old owner in May›.",
    "‹The fees were first reported in May by a local paper, the Orsa Mail›.",
  ]) func `a clause that is told by its verb stays whole`(_ marked: String) {
    expectPoints(marked)
  }

  @Test func `a subject that an addition tears off claims nothing`() {
    let read = ReadPoints(
      "The undersea cable, which joined Tarsia and Ostreva, carried no traffic on the night of 4 May."
    )
    #expect(!read.passages(.main).contains("The undersea cable"))
    #expect(read.passages(.main) == ["carried no traffic on the night of 4 May"])
  }

  @Test func `two hyphens are a dash`() {
    let read = ReadPoints(
      "The mayor closed the bridge on Monday -- the ferry will carry all lorries until June.")
    #expect(read.passages(.main).count == 2)
  }
}
