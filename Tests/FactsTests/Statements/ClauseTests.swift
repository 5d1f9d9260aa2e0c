import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import Testing
import TextCore

@Suite struct ClauseTests {
  @Test(arguments: [
    "‹The crew repaired the pump› and ‹restored power to the harbour›.",
    "‹The minister welcomed the ceasefire at Lomm› and ‹urged rebels to hand over prisoners›.",
    "‹The bank closed two branches› but ‹kept all cashiers on its payroll›.",
    "‹The court acquitted the sailors›, and ‹their ship reached Kelmouth on Sunday›.",
    "‹The court freed four sailors at noon›, while ‹guards searched their ship for arms›.",
  ]) func `two acts are two statements`(_ marked: String) {
    expectStatements(marked)
  }

  @Test(arguments: [
    "‹Fares rise by six crowns in May›; ‹night ferries stop in June›; ‹the old pier is closed›.",
    "‹The budget passed by two votes› — ‹the mayor had counted on nine›.",
    "‹The budget passed by two votes› – ‹the mayor had counted on nine›.",
    "‹The mayor closed the bridge› -- ‹the ferry will carry all lorries›.",
  ]) func `semicolons and dashes part statements`(_ marked: String) {
    expectStatements(marked)
  }

  @Test func `a dash inside a figure or a compound parts nothing`() {
    expectStatements("‹The Tessim–Orsa railway carried 40-50 cattle wagons a day›.")
  }

  @Test(arguments: [
    "‹Divers searched the wreck› ‹because two sailors were missing›.",
    "‹The bridge stays shut in May›, ‹although engineers found no cracks›.",
    "‹Rescuers found the trawler Aurora›, ‹which had drifted for nine days›.",
    "‹The council thanked Ida Blum›, ‹whose boat towed the ferry ashore›.",
    "‹Crews left the harbour at dawn› ‹despite a storm warning›.",
  ]) func `dependent clauses are details`(_ marked: String) {
    expectStatements(marked)
    let read = ReadStatements(MarkedText(marked).text)
    #expect(read.statements.map(\.role) == [.main, .detail])
  }

  @Test func `a participle behind a comma opens a statement`() {
    expectStatements("‹The storm crossed Orsa on Monday›, ‹flooding two hundred cellars›.")
  }

  @Test func `a participle without a comma opens none`() {
    expectStatements("‹The council thanked volunteers clearing mud from two hundred cellars›.")
  }

  @Test func `a main clause goes on after a relative clause`() {
    let read = ReadStatements(
      "The harbour commission, which met in Aarle, fined the shipyard nine crowns.")
    #expect(read.passages(.main).contains("fined the shipyard nine crowns"))
    #expect(!read.passages(.main).contains { $0.contains("met in Aarle") })
  }

  @Test func `a list goes on after a relative clause`() {
    let read = ReadStatements(
      "Holm explained the fuel levy, which is two years old, as well as the new quota on herring.")
    #expect(read.passages(.main).contains { $0.contains("the new quota on herring") })
    #expect(!read.passages(.main).contains { $0.contains("two years old") })
  }

  @Test(arguments: [
    "‹The sides agreed to hold talks at Lomm›, ‹to free forty prisoners› and "
      + "‹to reopen the northern railway›.",
    "‹The crew stopped to repair the pump in Aarle›.",
    "‹The crew stopped to repair the pump in Aarle and to›.",
  ]) func `each undertaking is a statement`(_ marked: String) {
    expectStatements(marked)
  }

  @Test(arguments: [
    "‹Villagers were shocked and saddened by the fire›.",
    "‹The two ministers discussed trade and the economy›.",
    "‹The council will defend peace and security on the islands›.",
    "‹The farm keeps goats, geese and hens›.",
    "‹The mayor promised cheaper bus tickets, a second swimming pool and longer library hours›.",
    "‹Nadia Ferro, an economist and former judge, leads the flood inquiry›.",
    "‹Police questioned Otto Brandt, a baker, Lena Voss, a nurse and her son›.",
    "‹The Parks and Rivers Service closed two wet trails near Kelmouth›.",
    "‹Both camps put out identical, banal notes after the long meeting›.",
    "‹The foreman, Ida Blum, was told to leave the yard at noon›.",
    "‹Captain Holm, meanwhile, told drivers on the quay not to wait for the ferry›.",
    "‹The fees were first reported in May by a local paper, the Orsa Mail›.",
    "‹The dam broke at 4:40 a.m. near the mill›.",
    "‹The council paid $1,340.50 for 3,100 sandbags on the quay›.",
    "‹The jury split 7-5 after nine hours in a locked room at Aarle›.",
    "‹Holm called the plan “slow, costly and late” at the meeting in Orsa›.",
    "‹Holm called the plan “slow and late” at the meeting in Orsa›.",
    "‹A cable between the town of Holm (Tarsia) and the port of Linz (Ostreva) broke in May›.",
  ]) func `commas and joined words cut nothing`(_ marked: String) {
    expectStatements(marked)
  }

  @Test func `pieces that say too little stay with their neighbour`() {
    // One telling word each: “went” and “left” are none.
    expectStatements("‹The trawler sank and left›.")
    expectStatements("‹The trawler Aurora sank near Lomm, it was said›.")
  }

  @Test func `each bullet is a statement`() {
    let read = ReadStatements(
      "The board decided:\n- Fares stay as they are.\n- Night ferries run until October.",
      zones: [.paragraph, .bullet, .bullet])
    #expect(
      read.passages(.main).suffix(2) == [
        "Fares stay as they are", "Night ferries run until October",
      ])
  }

  @Test func `a passage keeps the sign of its currency`() {
    expectStatements("‹$40 million went to the flooded quays of Orsa›.")
  }

  @Test(arguments: [("(", ")"), ("“", "”"), ("\"", "\"")])
  func `a passage keeps the mark that closes what it opens`(_ open: String, _ close: String) {
    expectStatements(
      "‹The council fined Norvik \(open)Tarn Shipping\(close)› and ‹closed its yard in Lomm›.")
  }
}
