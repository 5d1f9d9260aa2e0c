import BiasdiffTestSupport
import Comparison
import DocumentModel
import Facts
import Foundation
import Reading
import Testing
import TextCore

@testable import Reports

/// What holds of page one whatever is compared.
@Suite struct PageOneTests {
  private static func comparisons() throws -> [Comparison] {
    try Corpus.events.map(GoldenReportTests.comparison) + [
      try HandMadeFacts.pair(), try HandMadeFacts.three(),
    ]
  }

  private static func entries(_ page: PageOne) -> [ShownSentence] {
    page.told.flatMap(\.sentences) + page.leftOut.flatMap { $0.entries.map(\.sentence) }
      + page.wording.map(\.sentence)
  }

  // MARK: Headings and evidence

  @Test func `a heading begins with a noun, a name, an adjective or a number`() throws {
    let loose: Set<PartOfSpeech> = [
      .adposition, .coordinator, .subordinator, .pronoun, .verb, .auxiliary, .determiner,
      .particle, .adverb,
    ]
    for comparison in try Self.comparisons() {
      let page = PageOne(comparison)
      for heading in page.told.compactMap(\.heading) + page.shared {
        let reading = Reading(Source.lines(heading + ".", id: "heading"))
        let tree = reading.clauses(of: 0).tree
        // Read by itself a word may be taken for a verb; closed classes never are.
        let part = tree.part(of: 0)
        #expect(!loose.contains(part) || part == .verb, "\(heading)")
        #expect(!reading.words[0].isStopWord, "\(heading)")
      }
    }
  }

  @Test func `every entry has its evidence`() throws {
    for comparison in try Self.comparisons() {
      let page = PageOne(comparison)
      for sentence in Self.entries(page) {
        let source = comparison.sources[sentence.source]
        let whole = TerminalText.oneLine(source.text.string(sentence.range))
        for piece in sentence.pieces where piece.role != .added && piece.text != "…" {
          #expect(whole.contains(piece.text), "\(piece.text)")
        }
        #expect((1...source.lines.lineCount).contains(sentence.line))
      }
      for left in page.leftOut {
        for entry in left.entries {
          #expect(entry.sentence.source != left.source)
          #expect(entry.facts.allSatisfy { $0.cells[left.source].status == .notFound })
        }
      }
    }
  }

  @Test func `the same pair of sentences is told once, the same sentence once a source`() throws {
    for comparison in try Self.comparisons() {
      let page = PageOne(comparison)
      let pairs = page.told.map { $0.sentences.map(\.passage) }
      #expect(Set(pairs).count == pairs.count)
      for left in page.leftOut {
        #expect(Set(left.entries.map(\.sentence.passage)).count == left.entries.count)
      }
    }
  }

  // MARK: Length

  private static func words(_ text: String) -> Int {
    text.replacing(/\]\([^)]*\)/, with: "]").split(whereSeparator: \.isWhitespace)
      .count { $0.contains { $0.isLetter || $0.isNumber } }
  }

  @Test func `the page is shorter than what it is about`() throws {
    for event in Corpus.events {
      let comparison = try GoldenReportTests.comparison(event)
      let total = comparison.readings.reduce(0) { $0 + $1.contentWordCount }
      let text = TerminalReport.render(comparison, style: .init()).string
      #expect(Self.words(text) * 100 <= total * 40, "\(event)")
      let markdown = MarkdownReport.render(
        comparison, tool: EveryFormat.tool,
        links: SourceLinks(sources: comparison.sources, report: nil)
      ).string
      let open = try #require(markdown.components(separatedBy: "<details>").first)
      #expect(Self.words(open) <= 400, "\(event)")
    }
  }

  @Test(arguments: [60, 80, 120])
  func `lines are wrapped and nothing is cut`(_ width: Int) throws {
    for comparison in try Self.comparisons() {
      // An address that is longer than a line is broken inside.
      func letters(_ width: Int) -> String {
        TerminalReport.render(comparison, style: .init(width: width, showsAll: true)).string
          .filter { !$0.isWhitespace }
      }
      #expect(letters(width) == letters(160))
    }
  }

  @Test func `a word that is longer than a line is broken and not cut`() throws {
    let comparison = try HandMadeFacts.pair()
    let writer = TerminalWriter(comparison, .init(width: 40))
    let long = String(repeating: "x", count: 95)
    let lines = writer.wrapped("one \(long) two", indent: 4)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 })
    #expect(lines.map { $0.filter { $0 == "x" } }.joined() == long)
  }

  // MARK: Sigla

  @Test func `sources are letters in the order of the input`() {
    #expect(
      [0, 1, 25, 26, 27, 51, 52].map(SourceLegend.siglum) == [
        "A", "B", "Z", "AA", "AB", "AZ", "BA",
      ])
  }

  @Test func `swapped sources give a mirrored page`() throws {
    let sources = [InventedCall.ostreva, InventedCall.tarsia]
    let page = PageOne(try Comparison.comparing(sources).listed)
    let mirrored = PageOne(try Comparison.comparing(sources.reversed()).listed)
    func left(_ page: PageOne, _ source: Int) -> [[String]] {
      page.leftOut.filter { $0.source == source }.map { $0.entries.map { $0.sentence.text() } }
    }
    #expect(left(page, 0) == left(mirrored, 1) && left(page, 1) == left(mirrored, 0))
    func told(_ page: PageOne) -> [Set<String>] {
      page.told.map { Set($0.sentences.map { $0.text() }) }
    }
    #expect(told(page) == told(mirrored))
    #expect(page.counts == mirrored.counts)
  }
}
