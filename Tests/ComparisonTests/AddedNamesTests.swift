import BiasdiffTestSupport
import Collation
import Comparison
import DocumentModel
import Facts
import Findings
import Lexicon
import Reading
import Testing
import TextCore

/// Names that a user adds, in a table or as actors of a case, reach every
/// stage. Places, bodies and treaties are invented.
@Suite struct AddedNamesTests {
  private static let first = """
    The Orsk Harbour Council signed the Quiet Accord with the ferry union on Monday evening.
    Ferries between Orsk and Lomm sail again from Friday.
    The union thanked its lawyers for their work on the Quiet Accord.
    """
  private static let second = """
    The Lantern Board signed the Vellmar Compact with the ferry union on Monday evening.
    Ferries between Orsk and Lomm sail again from Friday.
    The union thanked its lawyers for their work on the Vellmar Compact.
    """
  private static let added = ComparisonOptions(
    actors: [.init(name: "Orsk Harbour Council", aliases: ["Lantern Board"])],
    aliasTables: [
      .init(path: "names.tsv", text: "quiet\ttreaty\tQuiet Accord|Vellmar Compact\n")
    ])

  private func compared(_ options: ComparisonOptions) throws -> Comparison {
    try Comparison.comparing(
      [.lines(Self.first, id: "a"), .lines(Self.second, id: "b")], options: options)
  }

  /// The words at which two accounts are told to differ.
  private func differences(_ comparison: Comparison) -> [String] {
    comparison.collation.differences.map { found in
      let passage = found.difference.passage
      return comparison.sources[passage.source].text.string(passage.range)
    }
  }

  @Test func `readings find the names`() throws {
    func names(_ comparison: Comparison) -> [String] {
      comparison.readings.flatMap { reading in
        reading.words.indices.compactMap { index in
          reading.longestAlias(at: index, upTo: reading.words.count)
            .map { reading.lexicon.identifier(of: $0.concept) }
        }
      }
    }
    let plain = try names(compared(ComparisonOptions()))
    #expect(!plain.contains { $0.hasPrefix("treaty.quiet") || $0.contains("case-actor") })
    let found = try names(compared(Self.added))
    #expect(found.filter { $0 == "treaty.quiet" }.count == 4)
    #expect(found.filter { $0 == "body.case-actor-1" }.count == 2)
  }

  @Test func `facts are the same under either name`() throws {
    func probability(_ options: ComparisonOptions) throws -> Double {
      let comparison = try compared(options)
      let fact = try #require(
        comparison.facts.first { fact in
          fact.cells[0].spans.contains {
            comparison.sources[0].text.string($0).contains("signed")
          }
        })
      return fact.cells[1].probability
    }
    #expect(try probability(Self.added) > probability(ComparisonOptions()))
  }

  @Test func `collation takes the names for one`() throws {
    let plain = try differences(compared(ComparisonOptions()))
    let added = try differences(compared(Self.added))
    #expect(plain.contains { $0.contains("Quiet") || $0.contains("Accord") }, "\(plain)")
    #expect(!added.contains { $0.contains("Quiet") || $0.contains("Accord") }, "\(added)")
    #expect(!added.contains { $0.contains("Council") }, "\(added)")
  }

  @Test func `speakers stand for a country that was added`() throws {
    let text = """
      Ministers of two countries spoke on Monday about Lomm.
      “We open the Lomm tunnel in May,” said the Ostrevan minister after the call.
      """
    func party(_ options: ComparisonOptions) throws -> String? {
      let comparison = try Comparison.comparing(
        [.lines(text, id: "a"), .lines(text, id: "b")], options: options)
      let speaker = try #require(comparison.voices.speakers.first { $0.name.contains("minister") })
      return speaker.party
    }
    let table = "ostreva\tcountry\tOstreva|Ostrevan\n"
    #expect(try party(ComparisonOptions()) == nil)
    #expect(
      try party(ComparisonOptions(aliasTables: [.init(path: "names.tsv", text: table)]))
        == "country.ostreva")
  }
}
