import BiasdiffTestSupport
import DocumentModel
import Facts
import Testing
import TextCore

/// Two invented readouts of one call; see ``InventedCall``.
@Suite struct ReadoutExampleTests {
  private let pair = CoveredEvent([InventedCall.ostreva, InventedCall.tarsia])

  @Test func `what both say is carried by both, in the right sentences`() throws {
    #expect(
      try pair.carrier("Orsa River Treaty", from: 0, in: 1).contains("extension of the Orsa River"))
    #expect(
      try pair.carrier("Orsa River Treaty", from: 1, in: 0).contains("agreed to extend the Orsa"))
  }

  @Test func `the call itself is carried by both`() throws {
    #expect(
      try pair.carrier("spoke by telephone", from: 0, in: 1).contains("telephone conversation"))
    #expect(
      try pair.carrier("held a telephone conversation", from: 1, in: 0).contains(
        "spoke by telephone"))
  }

  @Test(arguments: ["the hacking of the Aarle", "Mira Holt", "the shelling of the border"])
  func `each item of a list is a fact of its own that the other lacks`(_ words: String) throws {
    let fact = try pair.fact(words, in: 0)
    #expect(fact.isClaim)
    #expect(fact.cells[1].status == .notFound, "\(fact.cells[1])")
    #expect(pair.passages(fact, 0).count == 1)
  }

  @Test(arguments: ["cattle plague", "wheat exports", "rail freight"])
  func `and the other way round`(_ words: String) throws {
    let cell = try pair.fact(words, in: 1).cells[0]
    #expect(cell.status == .notFound, "\(cell)")
  }

  @Test func `one place and two things said of it is not carried`() throws {
    #expect(try pair.status("independence of Velland", from: 0, in: 1) != .carried)
    #expect(try pair.status("conflict in Velland", from: 1, in: 0) != .carried)
    let nearest = try #require(
      try pair.fact("independence of Velland", in: 0).cells[1].nearest)
    #expect(InventedCall.tarsia.text.string(nearest).contains("Velland"))
  }

  @Test func `furniture makes no fact`() {
    for fact in pair.facts {
      for source in [0, 1] {
        #expect(!pair.passages(fact, source).contains { $0.contains("newsletter") })
      }
    }
  }

  @Test func `to say that something was not mentioned does not carry it`() throws {
    let silent = Source.lines(
      """
      The palace published its account of the call on Wednesday.
      It did not mention the hacking of the Aarle power grid.
      It made no reference to the arrest of the journalist Mira Holt.
      """, id: "silent")
    let event = CoveredEvent([InventedCall.ostreva, silent])
    #expect(try event.status("the hacking of the Aarle", from: 0, in: 1) != .carried)
    #expect(try event.status("Mira Holt", from: 0, in: 1) != .carried)
    // Nor is the remark told as something that the other one lacks.
    let remark = try event.fact("did not mention", in: 1)
    #expect(!remark.isClaim)
    #expect(remark.cells[0].status == .unclear)
  }

  @Test func `a newspaper has what both have and what one has`() throws {
    let event = CoveredEvent([InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper])
    let treaty = try event.fact("Orsa River Treaty", in: 0)
    #expect(treaty.tellers == [0, 1, 2])
    #expect(
      try event.carrier("the hacking of the Aarle", from: 0, in: 2).contains("hacking of the Aarle")
    )
    #expect(try event.status("the hacking of the Aarle", from: 0, in: 1) != .carried)
    #expect(try event.status("rail freight", from: 1, in: 2) == .notFound)
  }
}

/// Two invented news stories on one flood.
@Suite struct NewsExampleTests {
  private static let herald = """
    Dam breaks above Kelmouth
    The Hask dam above Kelmouth broke at 4:40 a.m. on Sunday after nine days of rain.
    Eleven people drowned in the village of Lomm, most of them in their sleep.
    Soldiers evacuated 3,100 residents in army lorries.
    Engineers had warned the water board in 2029 that the spillway was cracked, and the board \
    postponed the repair twice.
    Mayor Ida Blum promised free meals for every displaced family.
    The railway between Aarle and Orsa stays shut until Friday.
    """

  private static let mercury = """
    Flood kills eleven in Lomm
    Eleven villagers were drowned in Lomm when the Hask dam broke before dawn on Sunday.
    Nine days of rain had filled the reservoir to the brim.
    The army took 3,100 residents to safety in lorries.
    A spokesman for Norvik Insurance put the damage at forty million crowns.
    Engineers had warned the water board in 2029 that the spillway was cracked.
    Looters were arrested in two pharmacies.
    """

  private let pair = CoveredEvent([
    .lines(Self.herald, id: "herald", zones: [.headline]),
    .lines(Self.mercury, id: "mercury", zones: [.headline]),
  ])

  @Test func `plainly shared facts are carried, by the right sentences`() throws {
    #expect(try pair.carrier("3,100 residents", from: 0, in: 1).contains("took 3,100 residents"))
    #expect(try pair.carrier("3,100 residents", from: 1, in: 0).contains("Soldiers evacuated"))
    #expect(try pair.carrier("drowned in the village", from: 0, in: 1).contains("drowned in Lomm"))
    #expect(try pair.carrier("were drowned in Lomm", from: 1, in: 0).contains("Lomm"))
  }

  @Test(arguments: ["free meals", "railway between Aarle"])
  func `what only the first has is not found in the second`(_ words: String) throws {
    #expect(try pair.status(words, from: 0, in: 1) == .notFound)
  }

  @Test(arguments: ["Norvik Insurance", "Looters"])
  func `what only the second has is not found in the first`(_ words: String) throws {
    #expect(try pair.status(words, from: 1, in: 0) == .notFound)
  }

  @Test func `of a sentence that is carried half, the half is carried`() throws {
    let warned = try pair.fact("the spillway was cracked", in: 0)
    #expect(warned.cells[1].status == .carried)
    let postponed = try pair.fact("postponed the repair", in: 0)
    #expect(postponed.id != warned.id)
    #expect(postponed.cells[1].status != .carried)
  }

  @Test func `a clause is cut at words that the other lacks`() throws {
    let event = CoveredEvent(
      """
      Soldiers evacuated 3,100 residents of Lomm in army lorries with the help of forty volunteers \
      from the Aarle rowing club.
      The railway between Aarle and Orsa stays shut until Friday.
      Mayor Ida Blum promised free meals for every displaced family.
      """,
      """
      Soldiers evacuated 3,100 residents of Lomm in army lorries.
      A spokesman for Norvik Insurance put the damage at forty million crowns.
      Looters were arrested in two pharmacies.
      """)
    let told = try event.fact("3,100 residents", in: 0)
    let missing = try event.fact("rowing club", in: 0)
    #expect(told.id != missing.id)
    #expect(told.cells[1].status == .carried)
    #expect(missing.cells[1].status != .carried)
    // A reader is shown the whole clause, with the words that matter.
    #expect(missing.label.contains("Soldiers evacuated"))
    #expect(missing.focus.count == 1)
  }

  @Test func `reasons name what is shared and what is lacking`() throws {
    let shared = try pair.fact("3,100 residents", in: 0).cells[1]
    if shared.statements.isEmpty {
      #expect(shared.reasons.contains { $0.hasPrefix("shares: ") && $0.contains("3,100") })
    }
    let meals = try pair.fact("free meals", in: 0).cells[1]
    #expect(
      meals.reasons.contains { $0.contains("lacks: ") || $0.contains("no sentence shares") })
  }
}
