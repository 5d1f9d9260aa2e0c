import BiasdiffTestSupport
import DocumentModel
import Facts
import Testing
import TextCore

@Suite struct SalienceTests {
  private let event = CoveredEvent([
    InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper,
  ])

  @Test func `facts come by claim and then by salience, numbered`() {
    let facts = event.facts
    #expect(facts.map(\.id) == (1...facts.count).map { "f\($0)" })
    for (earlier, later) in zip(facts, facts.dropFirst()) {
      #expect(earlier.isClaim || !later.isClaim)
      if earlier.isClaim == later.isClaim {
        #expect(earlier.salience.score >= later.salience.score)
      }
    }
    #expect(Set(facts.map(\.salience.score)).count > 3)
  }

  @Test func `each reason is given where it holds`() throws {
    let hacking = try event.fact("the hacking of the Aarle", in: 0).salience
    for reason in ["primary source", "listed", "names somebody or something"] {
      #expect(hacking.reasons.contains(reason), "\(hacking.reasons)")
    }
    let headline = try event.fact("Dorneth confronts", in: 2).salience
    #expect(headline.reasons.contains("headline or lead"))
    #expect(!headline.reasons.contains("primary source"))
    let soldiers = try CoveredEvent(
      "Soldiers evacuated 3,100 residents.", "Pupils planted walnut trees."
    ).fact("residents", in: 0).salience
    #expect(soldiers.reasons.contains("figure"))
  }

  @Test func `and not where it does not`() throws {
    let pair = CoveredEvent(
      "The board met twice.\nIt met.\nBakers raised the price of rye bread.",
      "Pupils planted walnut trees behind the school.")
    #expect(try pair.fact("rye bread", in: 0).salience.reasons.isEmpty)
    #expect(try pair.fact("walnut", in: 1).salience.reasons == ["headline or lead"])
  }

  @Test func `what says more is the more salient`() throws {
    let pair = CoveredEvent(
      """
      The Hask dam above Kelmouth broke on Sunday after nine days of rain, drowning eleven villagers.
      It was a quiet thing.
      """, "Pupils planted walnut trees behind the school.")
    let dam = try pair.fact("Hask dam", in: 0).salience.score
    let thing = try pair.fact("quiet thing", in: 0).salience.score
    #expect(dam > thing)
  }
}
