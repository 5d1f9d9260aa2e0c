import BiasdiffTestSupport
import Comparison
import DocumentModel
import Facts
import Testing
import TextCore

@testable import Reports

/// Facts and the event in the JSON contract.
extension JSONReportTests {
  @Test func `a state that names a passage has one, and no other state has`() throws {
    for comparison in [
      try HandMadeFacts.pair(),
      try Comparison.comparing([InventedCall.ostreva, InventedCall.tarsia]),
    ] {
      let document = try document(comparison)
      for fact in document.facts {
        #expect(Set(fact.status.keys) == ["ostreva", "tarsia"])
        #expect(Set(fact.probability.keys) == ["ostreva", "tarsia"])
        for (source, status) in fact.status {
          #expect(["carried", "differs", "unclear", "not-found"].contains(status))
          let isTold = status == "carried" || status == "differs"
          #expect((fact.spans[source] != nil) == isTold)
          #expect(fact.nearest[source] == nil || !isTold)
        }
      }
      let ids = Set(document.facts.map(\.id))
      #expect(document.findings.compactMap(\.fact).allSatisfy(ids.contains))
    }
    let made = try document(HandMadeFacts.pair())
    #expect(
      made.facts.map { $0.status["tarsia"] } == [
        "carried", "differs", "unclear", "carried", "not-found", "not-found",
      ])
    #expect(made.facts[1].signs == ["tarsia": ["shares: Velland", "lacks: independence"]])
    #expect(made.facts[2].nearest.keys.sorted() == ["tarsia"])
    #expect(made.facts[2].probability == ["ostreva": 1, "tarsia": 0.5])
  }

  @Test func `a label has its place, and the parts of it that are meant`() throws {
    let comparison = try HandMadeFacts.pair()
    let document = try document(comparison)
    let texts = Dictionary(uniqueKeysWithValues: document.sources.map { ($0.id, $0.text) })
    for fact in document.facts {
      let place = fact.labelSource
      let text = try #require(texts[place.source])
      #expect(try cut(text, place.start, place.end) == fact.label)
      #expect(fact.focus.allSatisfy { place.start <= $0.start && $0.end <= place.end })
      #expect(fact.isClaim)
    }
    let meant = try document.facts[4].focus.map {
      try cut(texts["ostreva"] ?? "", $0.start, $0.end)
    }
    #expect(meant == ["before it expires in May"])
  }

  @Test func `the event says which accounts belong together`() throws {
    let sure = try document(HandMadeFacts.pair()).event
    #expect(sure.match == "same" && sure.pairs.map(\.match) == ["same"])
    #expect(sure.pairs[0].a == "ostreva" && sure.pairs[0].b == "tarsia")
    #expect(sure.pairs[0].sharedWords.contains("Dorneth"))
    let comparison = try HandMadeFacts.oneDoubtful()
    let doubtful = try document(comparison).event
    #expect(doubtful.match == "doubtful")
    #expect(
      doubtful.pairs.map { "\($0.a)-\($0.b)" } == [
        "gazette-herald", "gazette-column", "herald-column",
      ])
    #expect(doubtful.pairs.map(\.match) == ["same", "doubtful", "doubtful"])
    for (pair, value) in zip(comparison.events.pairs, doubtful.pairs) {
      #expect(value.direct == pair.comparability.match.rawValue)
      #expect(abs(value.likeness - pair.comparability.likeness) < 0.0001)
      #expect(value.sharedCount >= value.sharedWords.count)
      #expect(value.days == nil)
    }
    let days = try document(
      Comparison.comparing([
        InventedCall.ostreva,
        .lines(
          InventedCall.tarsia.text.string(InventedCall.tarsia.text.range)
            .replacing("Tuesday", with: "Friday"), id: "tarsia"),
      ])
    ).event.pairs[0].days
    #expect(days == ["a": ["Tuesday"], "b": ["Friday"]])
  }
}
