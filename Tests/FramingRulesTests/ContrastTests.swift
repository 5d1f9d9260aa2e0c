import DocumentModel
import FramingRules
import Reading
import Testing
import UnicodeText

@Suite struct ContrastTests {
  private let set = FramingRuleSet.builtIn()

  private func contrast(_ here: String, _ there: String) throws -> RuleContrast {
    let (here, there) = (reading(here), reading(there))
    let hit = try #require(set.hits(in: here).first)
    return set.contrast(hit, in: here, with: there, range: there.source.text.range)
  }

  @Test func `a calmer word, an avoided word and a shared one are told apart`() throws {
    let here = "The regime closed the port."
    #expect(
      try contrast(here, "The government closed the port.")
        == .calmer(counterpart: ByteRange(4, 14)))
    #expect(try contrast(here, "The port was closed.") == .avoided)
    #expect(
      try contrast(here, "Regimes close ports.") == .shared(counterpart: ByteRange(0, 7)))
  }

  @Test func `steps of a scale are found with their order`() {
    let text = UTF8Text("The alleged thief may confess.")
    let steps = set.scaleSteps(in: text, range: text.range).filter { $0.scale == "certainty" }
    #expect(steps.map(\.name) == ["alleged", "possible"])
    #expect(steps.map(\.step) == [1, 2])
  }
}
