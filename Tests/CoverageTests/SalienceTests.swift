import BiasdiffTestSupport
import DocumentModel
import Facts
import Testing

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
    #expect(facts.allSatisfy { (0...1).contains($0.salience.score) })
  }

  @Test func `each reason raises the score`() throws {
    let hacking = try event.fact("the hacking of the Aarle", in: 0).salience
    for reason in ["primary source", "headline or lead", "listed as raised", "named actor"] {
      #expect(hacking.reasons.contains(reason), "\(hacking.reasons)")
    }
    let background = try event.fact("wheat exports had been", in: 2).salience
    #expect(hacking.score > background.score)
  }

  @Test func `reasons are not given where they do not hold`() throws {
    let pair = CoveredEvent([
      .lines("The board met twice.\nIt met.\nBakers raised the price of rye bread.", id: "a"),
      .lines("Pupils planted walnut trees behind the school.", id: "b"),
    ])
    let bread = try pair.fact("rye bread", in: 0).salience
    #expect(bread.reasons.isEmpty, "\(bread.reasons)")
    let trees = try pair.fact("walnut", in: 1).salience
    #expect(trees.reasons == ["headline or lead"])
    #expect(trees.score > bread.score)
  }

  @Test func `without an ingredient fewer things are told apart`() {
    let whole = CoveredEvent(event.sources, without: [.lists, .clauses])
    #expect(whole.facts.filter(\.isClaim).count < event.facts.filter(\.isClaim).count)
  }
}
