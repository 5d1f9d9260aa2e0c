import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import Testing
import TextCore

@Suite struct ListTests {
  @Test(arguments: [
    """
    The envoy raised several matters, including ‹interference in the 2031 election›, and \
    ‹the poisoning of Viktor Lessing›.
    """,
    """
    She named a number of concerns, including ‹the hack of Pentabyte servers›, \
    ‹cattle plague in Tarsia› and ‹the arrest of Mira Holt›.
    """,
    "They spoke of several issues, such as ‹fishing rights›, ‹ferry fares› and ‹harbour dues›.",
    "The two discussed a range of topics: ‹border trade›, ‹the dam on the Orsa›, ‹stolen art›.",
    "They touched on current matters, namely ‹water quality› and ‹river tolls›.",
    """
    He brought up several concerns: ‹the breach at Pentabyte›, ‹floods in Tarsia›, and \
    ‹the attack on Mira Holt›.
    """,
  ]) func `the items after an opener are statements of their own`(_ marked: String) {
    expectStatements(marked)
  }

  @Test func `an item that starts with a form in -ing does not end its list`() {
    expectStatements(
      """
      He brought up several concerns: ‹the breach at Pentabyte›, ‹floods in Tarsia›, \
      ‹meddling in the vote›, and ‹the attack on Mira Holt›.
      """)
  }

  @Test func `items after an opener are marked as listed`() {
    let read = ReadStatements(
      "The envoy raised several matters, including river tolls, ferry fares and harbour dues.")
    #expect(
      read.statements.filter(\.isListed).map { read.text.string($0.extent) } == [
        "river tolls", "ferry fares", "harbour dues",
      ])
    #expect(read.statements.first?.role == .frame)
    #expect(read.statements.first?.isListed == false)
  }

  @Test func `without an opener nothing is listed`() {
    let read = ReadStatements("The envoy raised river tolls, ferry fares and harbour dues.")
    #expect(read.statements.allSatisfy { !$0.isListed })
    #expect(read.statements.count == 1)
  }

  @Test(arguments: [
    "trade and the economy", "peace and security", "France and Chile",
  ]) func `pairs that belong together are not cut in a list either`(_ pair: String) {
    let read = ReadStatements(
      "The envoy raised several matters, including river tolls, \(pair), and ferry fares.")
    #expect(read.passages(.main).contains(pair), "\(read.passages())")
  }

  @Test func `an apposition inside a list is no item`() {
    let read = ReadStatements(
      "The jury named three people, including Nadia Ferro, an economist and former judge, "
        + "Piet Oster and Lin Sato.")
    let passages = read.passages()
    #expect(!passages.contains { $0.hasPrefix("an economist") }, "\(passages)")
    #expect(!passages.contains { $0.hasPrefix("former judge") }, "\(passages)")
    #expect(passages.contains { $0.hasPrefix("Nadia Ferro") }, "\(passages)")
  }

  @Test func `a clause that goes on after named examples is no list`() {
    expectStatements(
      "‹Firms including Norvik Holding and Tarn Shipping were fined by the court›.")
  }

  @Test func `a clause after a colon is no list`() {
    let read = ReadStatements(
      "The mayor said: “The bridge is closed, the ferry is full and we wait.”")
    #expect(read.statements.allSatisfy { !$0.isListed })
    #expect(read.passages(.main).first?.hasPrefix("The bridge is closed") == true)
  }

  @Test func `an item keeps the sign of its currency`() {
    let read = ReadStatements(
      "The envoy raised several matters, including $40 million in harbour dues.")
    #expect(read.passages(.main).contains("$40 million in harbour dues"))
  }
}
