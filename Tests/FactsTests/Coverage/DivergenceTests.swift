import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
import TextCore

@testable import Facts

/// Sentences that are put side by side to compare.
@Suite struct DivergenceTests {
  private func sentences(_ event: CoveredEvent, _ pair: DivergentPair) -> [String] {
    [(pair.a, pair.aSentence), (pair.b, pair.bSentence)].map { source, sentence in
      event.sources[source].text.string(event.matcher.readings[source].sentences[sentence].range)
    }
  }

  @Test(arguments: Corpus.events)
  func `few, the likeliest first, no sentence of two accounts twice`(_ name: String) throws {
    let event = CoveredEvent(try Corpus.load(name).sources)
    let found = event.table.divergences
    #expect(!found.isEmpty && found.count <= Thresholds.mostDivergences)
    for (earlier, later) in zip(found, found.dropFirst()) {
      #expect(earlier.probability >= later.probability)
    }
    for (place, x) in found.enumerated() {
      #expect((0...1).contains(x.probability) && x.a < x.b)
      #expect(x.phrases.isEmpty || x.phrases.count == 2)
      for y in found.dropFirst(place + 1) where (x.a, x.b) == (y.a, y.b) {
        #expect(x.aSentence != y.aSentence && x.bSentence != y.bSentence)
      }
    }
  }

  @Test(arguments: Corpus.events)
  func `exchanging two accounts puts the same side by side`(_ name: String) throws {
    let sources = Array(try Corpus.load(name).sources.prefix(2))
    let (one, two) = (CoveredEvent(sources), CoveredEvent(sources.reversed()))
    #expect(
      one.table.divergences.map { [$0.aSentence, $0.bSentence] }
        == two.table.divergences.map { [$0.bSentence, $0.aSentence] })
    for (x, y) in zip(one.table.divergences, two.table.divergences) {
      #expect(abs(x.probability - y.probability) < 1e-9)
    }
  }

  @Test(arguments: Corpus.events)
  func `an account is never compared with itself`(_ name: String) throws {
    for source in try Corpus.load(name).sources {
      #expect(CoveredEvent([source, source.renamed("again")]).table.divergences.isEmpty)
    }
  }

  @Test func `what stands in both word for word is left out, the rest is not`() {
    let event = CoveredEvent(
      """
      The harbour board closed the northern pier on Monday.
      Divers counted 11 cracks in the granite pillars.
      """,
      """
      The harbour board closed the northern pier on Monday.
      Divers counted 14 cracks in the granite pillars.
      """)
    #expect(
      event.table.divergences.map { sentences(event, $0) } == [
        [
          "Divers counted 11 cracks in the granite pillars.",
          "Divers counted 14 cracks in the granite pillars.",
        ]
      ])
  }

  @Test func `one place under two nouns`() throws {
    let event = CoveredEvent(
      "The speaker backed the independence of Velland at noon in the chamber.",
      "The speaker named the rebellion in Velland at noon in the chamber.")
    let pair = try #require(event.table.divergences.first)
    #expect(
      zip(pair.phrases, event.sources).map { $1.text.string($0) } == [
        "independence of Velland", "rebellion in Velland",
      ])
  }

  @Test func `one place under one noun is no two`() throws {
    let event = CoveredEvent(
      "The speaker backed the independence of Velland at noon in the chamber.",
      "At noon the speaker praised Velland’s independence in the chamber and left.")
    #expect(event.table.divergences.allSatisfy { $0.phrases.isEmpty })
  }
}
