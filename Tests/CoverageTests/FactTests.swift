import BiasdiffTestSupport
import DocumentModel
import Facts
import Testing
import UnicodeText

@Suite struct FactTests {
  private let pair = CoveredEvent([InventedCall.ostreva, InventedCall.tarsia])

  @Test func `what both say is one fact that both carry`() throws {
    let treaty = try pair.fact("Orsa River Treaty", in: 0)
    #expect(treaty.sources(.carried) == [0, 1])
    #expect(pair.passages(treaty, 1).contains { $0.contains("Orsa River Treaty") })
    #expect(try pair.fact("Orsa River Treaty", in: 1).id == treaty.id)
  }

  @Test func `the call itself is carried by both`() throws {
    #expect(try pair.status("spoke by telephone", from: 0, in: 1) == .carried)
  }

  @Test func `the call is one fact, however often and in whatever words it is told`() throws {
    let paper = Source.lines(
      """
      Dorneth phones Brandt
      President Otto Brandt of Tarsia was phoned by Prime Minister Ilka Dorneth on Tuesday.
      Prime Minister Ilka Dorneth spoke with President Otto Brandt of Tarsia today.
      Ilka Dorneth pressed her counterpart Otto Brandt of Tarsia about wheat and cattle in the call.
      """, id: "paper", zones: [.headline])
    let event = CoveredEvent([InventedCall.ostreva, InventedCall.tarsia, paper])
    let calls = event.facts.filter { fact in
      [0, 1, 2].contains { source in
        event.passages(fact, source).contains { $0.contains("spoke") || $0.contains("phone") }
      }
    }
    #expect(calls.count == 1, "\(calls.map(\.label))")
    #expect(calls.first?.sources(.carried) == [0, 1, 2])
    #expect(calls.first?.sureCarriers == [0, 1, 2])
  }

  @Test func `an account that mentions the call in passing carries it`() throws {
    let paper = Source.lines(
      """
      Dorneth confronts Brandt
      Ilka Dorneth of Ostreva confronted Otto Brandt of Tarsia over the hacking of the Aarle grid in \
      their first call.
      Nobody said who paid for the hacking of the power grid.
      """, id: "paper", zones: [.headline])
    let event = CoveredEvent([InventedCall.tarsia, paper])
    #expect(try event.status("telephone conversation with", from: 0, in: 1) == .carried)
  }

  @Test func `mentions in nearly the same words are one, whatever stands between`() throws {
    let readout = Source.lines(
      """
      Minister Ilka Dorneth spoke with President Otto Brandt of Tarsia today.
      She raised matters of concern, including the hacking of the Aarle grid, river tolls at Orsa, \
      and the jailing of Aleksey Marlund.
      """, id: "readout")
    let paper = Source.lines(
      """
      Dorneth calls Brandt to press for the release of jailed editor Marlund
      Her office named three matters, the hacking of the Aarle grid, river tolls at Orsa, and the \
      jailing of Alexei Marlund.
      Farmers in Velland sold barley at the autumn fair.
      She raised matters of concern, including the hacking of the Aarle grid, river tolls at Orsa, \
      and the jailing of Aleksey Marlund.
      """, id: "paper", zones: [.headline])
    let event = CoveredEvent([readout, paper])
    let jailings = event.facts.filter { fact in
      [0, 1].contains { event.passages(fact, $0).contains { $0.contains("jailing") } }
    }
    #expect(jailings.count == 1, "\(jailings.map(\.label))")
    #expect(jailings.first?.sources(.carried) == [0, 1])
  }

  @Test func `a thing named in two words here and in a phrase there is one`() throws {
    let list = "She raised several matters, including"
    let event = CoveredEvent(
      ["election interference", "interference in the May 2030 elections"].enumerated().map {
        number, topic in
        Source.lines(
          "\(list) \(topic), river tolls at Orsa, and the price of wheat in Velland.",
          id: "p\(number)")
      })
    let fact = try event.fact("interference", in: 0)
    #expect(fact.sources(.carried) == [0, 1])
  }

  @Test func `a match on few words is no sure one`() throws {
    let event = CoveredEvent([
      Source.lines(
        """
        The ferry Aurora struck a reef near Kelmouth on Sunday with ninety people aboard.
        Captain Holm had rushed for the harbour before dark.
        """, id: "a"),
      Source.lines(
        """
        The ferry Aurora struck a reef near Kelmouth on Sunday, and ninety people were aboard.
        Volunteers rushed blankets and soup to the harbour hall.
        """, id: "b"),
    ])
    let reef = try event.fact("reef", in: 0)
    #expect(reef.sureCarriers == [0, 1])
    let doubtful = event.facts.filter { fact in
      fact.sources(.carried).count == 2
        && event.passages(fact, 0).contains { $0.contains("Captain Holm") }
    }
    #expect(doubtful.allSatisfy { $0.sureCarriers.count == 1 })
  }

  @Test(arguments: ["the hacking of the Aarle", "Mira Holt", "the shelling of the border"])
  func `each item of a list is a fact of its own that the other lacks`(_ words: String) throws {
    let fact = try pair.fact(words, in: 0)
    #expect(fact.isClaim)
    #expect(fact.cells[1].status == .notFound)
    #expect(fact.cells[1].spans.isEmpty)
    #expect(pair.passages(fact, 0).count == 1)
  }

  @Test(arguments: ["cattle plague", "wheat exports", "rail freight"])
  func `and the other way round`(_ words: String) throws {
    #expect(try pair.status(words, from: 1, in: 0) == .notFound)
  }

  @Test func `one place and two things said of it is partly`() throws {
    do {
      try #expect(pair.status("independence of Velland", from: 0, in: 1) == .partly)
      try #expect(pair.status("conflict in Velland", from: 1, in: 0) == .partly)
    }
    #expect(try pair.status("independence of Velland", from: 0, in: 1) != .carried)
    let fact = try pair.fact("independence of Velland", in: 0)
    let nearest = try #require(fact.cells[1].nearest)
    #expect(InventedCall.tarsia.text.string(nearest).contains("Velland"))
  }

  @Test func `an agreement to meet is a fact`() throws {
    do {
      try #expect(pair.status("Kelmouth summit", from: 1, in: 0) == .notFound)
    }
  }

  @Test func `furniture makes no fact`() {
    let subscribed = pair.facts.contains { fact in
      (0...1).contains { source in
        pair.passages(fact, source).contains { $0.contains("newsletter") }
      }
    }
    #expect(!subscribed)
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
  }

  @Test func `labels are exact words of a source`() {
    for event in [pair, CoveredEvent([InventedCall.newspaper, InventedCall.tarsia])] {
      for fact in event.facts {
        #expect(event.sources[fact.labelSource].text.string(fact.labelRange) == fact.label)
        #expect(!fact.label.isEmpty)
        #expect(fact.cells[fact.labelSource].status == .carried)
      }
    }
  }

  @Test func `a label leaves the speaker out`() throws {
    let fact = try pair.fact("independence of Velland", in: 0)
    #expect(!fact.label.contains("reaffirmed"))
    #expect(fact.label.contains("Velland"))
  }

  @Test(arguments: [("\"", "\""), ("\u{201C}", "\u{201D}")])
  func `a label keeps the mark that opens what it closes`(_ open: String, _ close: String) throws {
    let event = CoveredEvent([
      .lines("\(open)Frank and friendly\(close) is how Torvik sums up the harbour talks.", id: "a"),
      .lines("Frank and friendly were the harbour talks, as Torvik sums them up.", id: "b"),
    ])
    for fact in event.facts where fact.label.contains(close) {
      #expect(fact.label.contains(open), "\(fact.label)")
      let marks = fact.label.filter { $0 == "\"" }.count
      #expect(marks % 2 == 0, "\(fact.label)")
    }
  }

  @Test func `repeated mentions in one source are one fact`() throws {
    let event = CoveredEvent([
      .lines(
        """
        The harbour board closed the northern pier on Monday.
        Musicians played on the quay until midnight.
        On Monday the northern pier was closed by the harbour board.
        """, id: "a"),
      .lines("Pupils planted nine walnut trees behind the school.", id: "b"),
    ])
    let fact = try event.fact("northern pier", in: 0)
    #expect(event.passages(fact, 0).count == 2)
    #expect(event.facts.filter { $0.label.contains("pier") }.count == 1)
  }

  @Test func `three sources make one row`() throws {
    let event = CoveredEvent([InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper])
    let treaty = try event.fact("Orsa River Treaty", in: 0)
    #expect(treaty.sources(.carried) == [0, 1, 2])
    let hacking = try event.fact("the hacking of the Aarle", in: 0)
    #expect(hacking.cells[2].status == .carried)
    // The newspaper tells it in the sentence on the call, which Tarsia has too.
    #expect(hacking.cells[1].status == .notFound)
    #expect(event.facts.allSatisfy { $0.cells.count == 3 })
  }
}
