import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing

@testable import Conflicts

@Suite struct StatementReaderTests {
  private func statement(_ text: String, _ stem: String) throws -> Statement {
    let reading = Reading(.lines(text))
    let all = reading.wordsOfSentence.flatMap {
      StatementReader(clause: ClauseWords(reading: reading, range: $0)).statements()
    }
    return try #require(all.first { $0.stem == stem }, "\(all.map(\.form))")
  }

  @Test(arguments: [
    ("The council did not inspect the crane.", true),
    ("The council failed to inspect the crane.", true),
    ("The council refused to inspect the crane.", true),
    ("The council never inspected the crane.", true),
    ("The council inspected no crane.", true),
    ("The council did not fail to inspect the crane.", false),
    ("The council not only inspected the crane.", false),
    ("The council inspected the crane.", false),
  ])
  func `denials are told`(_ text: String, _ isDenied: Bool) throws {
    #expect(try statement(text, "inspect").isDenied == isDenied)
  }

  @Test(arguments: [
    ("Varga reportedly sold the mill.", CertaintyScale.alleged),
    ("Varga may have sold the mill.", .possible),
    ("Varga is believed to have sold the mill.", .likely),
    ("It is alleged that Varga sold the mill.", .alleged),
    ("Perhaps Varga sold the mill.", .possible), ("Varga sold the mill.", .stated),
  ])
  func `hedges are told`(_ text: String, _ scale: CertaintyScale) throws {
    #expect(try statement(text, "sell").certainty == scale)
  }

  @Test func `a passive is turned round`() throws {
    let active = try statement("The union accused the owner of fraud.", "accus")
    let passive = try statement("The owner was accused of fraud by the union.", "accus")
    #expect(active.agents == passive.agents)
    #expect(active.agents == ["union"])
    #expect(passive.isPassive)
  }

  @Test(arguments: [
    "If the council inspected the crane, it was safe.", "To inspect the crane takes a day.",
  ])
  func `what is only supposed is open`(_ text: String) throws {
    #expect(try statement(text, "inspect").isOpen)
  }
}
