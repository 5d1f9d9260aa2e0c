import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
import TextCore

@testable import Facts

/// Which statements make one row.
@Suite struct GroupTests {
  /// The harmonic mean of what two statements share.
  private func balance(
    _ event: CoveredEvent, _ x: (source: Int, number: Int), _ y: (source: Int, number: Int)
  ) -> Double {
    let index = TermIndex(event.matcher.table, x.source, y.source)
    let pair = PairReading(index)
    let a = index.terms(ofWords: event.table.statements[x.source][x.number].words, side: 0)
    let b = index.terms(ofWords: event.table.statements[y.source][y.number].words, side: 1)
    let (there, back) = (pair.share(a, among: b.sorted()), pair.share(b, among: a.sorted()))
    return there + back > 0 ? 2 * there * back / (there + back) : 0
  }

  @Test(arguments: Corpus.events)
  func `whoever stands in a row fits everybody in it`(_ name: String) throws {
    let event = CoveredEvent(try Corpus.load(name).sources)
    var rowsOfMany = 0
    for fact in event.facts {
      let members = fact.cells.enumerated().flatMap { source, cell in
        cell.statements.map { (source: source, number: $0) }
      }.sorted { ($0.source, $0.number) < ($1.source, $1.number) }
      if members.count > 1 { rowsOfMany += 1 }
      // Pieces of one sentence that share a row count together: one of them fits.
      let units = Dictionary(grouping: members) {
        [$0.source, event.table.statements[$0.source][$0.number].sentence]
      }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      for (place, x) in units.enumerated() {
        for y in units.dropFirst(place + 1) {
          let least = x.key[0] == y.key[0] ? Thresholds.repeated : Thresholds.oneFact
          let best = x.value.flatMap { a in y.value.map { balance(event, a, $0) } }.max() ?? 0
          #expect(best >= least - 1e-9, "\(fact.label)")
        }
      }
    }
    #expect(rowsOfMany > 0)
  }

  @Test func `a row does not grow by a chain`() throws {
    // The second shares four words of five with the first and with the third;
    // those share three.
    let event = CoveredEvent(
      """
      Divers measured cracked granite pillars.
      Inspectors measured cracked granite pillars.
      Inspectors measured cracked granite arches.
      """, "Pupils planted nine walnut trees.")
    let rows = event.facts.map { $0.cells[0].statements }.filter { !$0.isEmpty }
    #expect(!rows.contains { $0.contains(0) && $0.contains(2) }, "\(rows)")
    #expect(rows.contains { $0.count == 2 }, "\(rows)")
  }

  @Test func `repeated mentions in one account are one fact`() throws {
    let event = CoveredEvent(
      """
      The harbour board closed the northern pier on Monday.
      Musicians played on the quay until midnight.
      On Monday the northern pier was closed by the harbour board.
      """, "Pupils planted nine walnut trees behind the school.")
    let fact = try event.fact("northern pier", in: 0)
    #expect(event.passages(fact, 0).count == 2)
    #expect(event.facts.filter { $0.label.contains("pier") }.count == 1)
  }

  @Test func `two statements of one sentence are never one fact`() {
    let event = CoveredEvent(
      "Crews closed the northern pier in May; crews closed the northern pier in June.",
      "Pupils planted nine walnut trees behind the school.")
    for fact in event.facts { #expect(fact.cells[0].statements.count <= 1) }
  }

  @Test func `one wording in three accounts is one row`() throws {
    let pier = "The harbour board closed the northern pier on Monday."
    let event = CoveredEvent(
      pier + "\nMusicians played on the quay until midnight.",
      "A choir sang in the chapel.\n" + pier, pier + "\nBakers raised the price of rye bread.")
    let fact = try event.fact("northern pier", in: 0)
    #expect(fact.tellers == [0, 1, 2])
    #expect(fact.cells.map(\.statements.count) == [1, 1, 1])
    #expect(fact.salience.reasons.contains("carried by 3 sources"))
  }

  @Test func `a statement and a half of it are two rows`() throws {
    let event = CoveredEvent(
      """
      The court acquitted both sailors of the trawler Aurora on Friday.
      Bakers raised the price of rye bread.
      """,
      """
      A choir sang in the chapel.
      The court acquitted both sailors of the trawler Aurora on Friday, after nine witnesses had \
      told of fog, broken lamps and a captain asleep below deck.
      """)
    let short = try event.fact("acquitted both sailors", in: 0)
    #expect(short.cells[1].status == .carried)
    let fog = try event.fact("nine witnesses", in: 1)
    #expect(fog.cells[0].statements.isEmpty)
    #expect(fog.cells[0].status != .carried)
  }
}
