import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import Testing
import UnicodeText

@Suite struct EnumerationTests {
  @Test(arguments: [
    """
    The envoy raised several matters, including ‹interference in the 2020 election›, and \
    ‹the poisoning of Viktor Lessing›.
    """,
    """
    She named a number of concerns, including ‹the hack of Pentabyte servers›, \
    ‹bounties on soldiers in Tarsia› and ‹the arrest of Mira Holt›.
    """,
    "They spoke of several issues, such as ‹fishing rights›, ‹ferry fares› and ‹harbour dues›.",
    "The two discussed a range of topics: ‹border trade›, ‹the dam on the Orsa›, ‹stolen art›.",
    "They touched on current matters, among them namely ‹water quality› and ‹river tolls›.",
    """
    He brought up several concerns: ‹the breach at Pentabyte›, ‹bounties paid in Tarsia›, \
    ‹meddling in the vote›, and ‹the poison attack on Mira Holt›.
    """,
  ]) func `the items after an opener are points of their own`(_ marked: String) {
    expectPoints(marked)
  }

  @Test func `items after an opener are marked as listed`() {
    let read = ReadPoints(
      "The envoy raised several matters, including river tolls, ferry fares and harbour dues.")
    let listed = read.points.filter(\.isEnumerated)
    #expect(
      listed.map { read.text.string($0.extent) } == [
        "river tolls", "ferry fares", "harbour dues",
      ])
    #expect(read.points.first?.role == .frame)
  }

  @Test(arguments: [
    "‹The two ministers discussed trade and the economy›.",
    "‹The council will defend peace and security in the region›.",
    "‹The pact covers arms control and disarmament›.",
    "‹Officials praised law and order on the islands›.",
  ]) func `pairs that belong together are not cut`(_ marked: String) {
    expectPoints(marked)
  }

  @Test(arguments: [
    "trade and the economy", "peace and security", "France and Chile",
  ]) func `nor in a list`(_ pair: String) {
    let read = ReadPoints(
      "The envoy raised several matters, including river tolls, \(pair), and ferry fares.")
    #expect(read.passages(.main).contains(pair), "\(read.passages())")
  }

  @Test func `a list without an opener is cut when its items say something`() {
    expectPoints(
      "‹The mayor promised cheaper bus tickets›, ‹a second swimming pool› and ‹longer library hours›."
    )
  }

  @Test func `the colon of an hour opens no list`() {
    expectPoints("‹The dam broke at 4:40 a.m. near the mill›.")
  }

  @Test func `short lists without an opener stay whole`() {
    expectPoints("‹The farm keeps goats, geese and hens›.")
  }

  @Test(arguments: [
    "Nadia Ferro, an economist and former judge, leads the inquiry.",
    "Police questioned Otto Brandt, a baker, Lena Voss, a nurse and her son.",
  ]) func `appositions stay with their name`(_ text: String) {
    for point in ReadPoints(text).passages() {
      #expect(!point.hasPrefix("a ") && !point.hasPrefix("an "), "\(point) stands alone")
    }
  }

  @Test func `an apposition inside a list is no item`() {
    let read = ReadPoints(
      "The jury named three people, including Nadia Ferro, an economist and former judge, "
        + "Piet Oster and Lin Sato.")
    let passages = read.passages(.main)
    #expect(!passages.contains { $0.hasPrefix("an economist") }, "\(passages)")
    #expect(!passages.contains { $0.hasPrefix("former judge") }, "\(passages)")
    #expect(passages.contains { $0.hasPrefix("Nadia Ferro") }, "\(passages)")
  }

  @Test func `switched off, lists stay whole`() {
    let source = Source.lines(
      "The envoy raised several matters, including river tolls, ferry fares and harbour dues.")
    let reader = PointReader(splitsClauses: false, splitsLists: false)
    #expect(reader.points(of: Reading(source)).count == 1)
  }

  /// Commas, colons and `and` that list nothing.
  @Test(arguments: [
    "‹The ferry left the quay at 3:10 p.m. and reached Orsa by dusk›.",
    "‹A cable between the town of Holm (Tarsia) and the port of Linz (Ostreva) broke in May›.",
    "‹The foreman, Ida Blum, was told to leave the yard at noon›.",
    "‹The Parks and Rivers Service closed two wet trails near Kelmouth in spring›.",
    "‹Both camps put out identical, banal notes after the long meeting›.",
    "‹Firms including Norvik Holding and Tarn Shipping were fined by the court›.",
  ]) func `marks that list nothing cut nothing`(_ marked: String) {
    expectPoints(marked)
  }

  @Test func `a clause after a colon is no list`() {
    let read = ReadPoints("The mayor said: “The bridge is closed, the ferry is full and we wait.”")
    #expect(read.points.allSatisfy { !$0.isEnumerated })
    #expect(read.passages(.main).first?.hasPrefix("The bridge is closed") == true)
  }

  @Test func `a passage keeps the sign of its currency`() {
    let read = ReadPoints(
      "The envoy raised several matters, including $40 million in harbour dues.")
    #expect(read.passages(.main).contains("$40 million in harbour dues"))
  }
}
