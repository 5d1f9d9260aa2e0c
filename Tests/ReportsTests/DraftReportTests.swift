import BiasdiffTestSupport
import Collation
import Comparison
import DocumentModel
import Foundation
import Testing
import TextCore

@testable import Reports

/// A draft sentence by sentence, in every format that has it.
@Suite struct DraftReportTests {
  private static let source = Source.lines(
    """
    Fire at the Hask mill
    The fire at the Hask mill hurt 14 workers on Tuesday, the fire brigade said.
    The mill will reopen in June if the inspectors agree.
    “We did what the rules ask of us and more,” said the owner, Jonas Reet.
    """, id: "wire", zones: [.headline], metadata: SourceMetadata(outlet: "Wire"))

  private static let draft = Source.lines(
    """
    Fire at the Hask mill
    The fire at the Hask mill hurt 41 workers on Tuesday, the fire brigade said.
    The mill will reopen in June.
    “We did what the rules ask of us and more,” said the owner, Jonas Reet.
    Tilde Brannoc <b>of</b> the | union *sang* until midnight on the roof of her own house.
    """, id: "draft", zones: [.headline])

  private func comparison(_ options: ComparisonOptions = ComparisonOptions()) throws -> Comparison {
    try Comparison.checking(Self.draft, against: [Self.source], options: options)
  }

  private struct Document: Decodable {
    struct Place: Decodable { var source: String, start: Int, end: Int, line: Int, column: Int }
    struct Counterpart: Decodable {
      var source: String, start: Int, end: Int, line: Int, column: Int, words: String
      var sentence: Place
    }
    struct Difference: Decodable {
      var kind: String, words: String, start: Int, end: Int, likeness: Double
      var missingIn: String?
      var counterpart: Counterpart, agreeing: [Place]
    }
    struct Part: Decodable { var kind: String, words: String, inToldSentence: Bool }
    struct Sentence: Decodable {
      var text: String, status: String, cover: Double, start: Int, end: Int, line: Int, column: Int
      var passages: [Place], unsupported: [Part], differences: [Difference]
    }
    struct Draft: Decodable { var source: String, pairs: Int, sentences: [Sentence] }
    var draft: Draft?
  }

  private func document(_ comparison: Comparison) throws -> Document {
    let json = JSONReport.render(comparison, tool: GoldenReportTests.tool)
    return try JSONDecoder().decode(Document.self, from: Data(json.bytes))
  }

  @Test func `JSON has each sentence with its state, passages and differences`() throws {
    let comparison = try comparison()
    let draft = try #require(try document(comparison).draft)
    #expect(draft.source == "draft" && draft.pairs == comparison.collation.pairCount)
    #expect(draft.sentences.map(\.line) == [1, 2, 3, 4, 5])
    #expect(
      draft.sentences.map(\.status)
        == ["supported", "differs", "differs", "supported", "in-no-source"])
    let text = Array(Self.draft.text.string(Self.draft.text.range).unicodeScalars)
    for sentence in draft.sentences {
      let cut = String(String.UnicodeScalarView(text[sentence.start..<sentence.end]))
      #expect(cut == sentence.text && sentence.column == 1)
      #expect((0...1).contains(sentence.cover))
    }
    let figure = try #require(draft.sentences[1].differences.first)
    #expect(figure.kind == "figure" && figure.missingIn == nil)
    #expect(figure.words.contains("41") && figure.counterpart.words.contains("14"))
    #expect(figure.counterpart.source == "wire" && figure.counterpart.sentence.line == 2)
    let condition = try #require(draft.sentences[2].differences.first)
    #expect(condition.kind == "condition" && condition.missingIn == "draft")
    #expect(draft.sentences[4].unsupported.contains { $0.kind == "name" && !$0.inToldSentence })
    #expect(draft.sentences[4].passages.isEmpty)
  }

  @Test func `without a subject there is no draft`() throws {
    let comparison = try Comparison.comparing([InventedCall.ostreva, InventedCall.tarsia])
    #expect(try document(comparison).draft == nil)
    for (name, text) in EveryFormat.reports(comparison) where name != "sarif" {
      #expect(!text.contains("sentence by sentence"), "\(name)")
    }
  }

  @Test func `reports for people have the section, and what they quote takes no effect`() throws {
    let comparison = try comparison()
    let reports = Dictionary(
      uniqueKeysWithValues: EveryFormat.reports(comparison).map { ($0.name, $0.text) })
    for name in ["text", "markdown", "html"] {
      let text = try #require(reports[name])
      #expect(text.contains("The draft, sentence by sentence"), "\(name)")
      #expect(
        text.contains("5 sentences: 2 supported, 2 differ, 1 in no source."), "\(name)")
    }
    let markdown = try #require(reports["markdown"])
    #expect(markdown.contains("\\<b\\>of\\</b\\> the \\| union \\*sang\\*"))
    #expect(markdown.contains("| ≠\u{A0}differs | “The fire at the Hask mill hurt **41"))
    let html = try #require(reports["html"])
    #expect(html.contains("<a href=\"#draft\">The draft</a>"))
    #expect(html.contains("&lt;b&gt;of&lt;&#x2F;b&gt;") || html.contains("&lt;b&gt;of&lt;/b&gt;"))
    #expect(
      EveryFormat.reports(comparison).map(\.text) == EveryFormat.reports(comparison).map(\.text))
  }

  @Test func `the report of a check lists what fails outside of sentences`() throws {
    let comparison = try comparison()
    let finding = Finding(
      kind: .headlineNumber, score: 1, message: "the headline says 3",
      passage: Passage(source: 1, range: .init(0, 4)))
    let text = DraftReport.text(
      comparison, style: .init(width: 100), failing: [finding], choice: .init()
    ).string
    #expect(text.contains("wire.txt:1: error: the headline says 3 [headline-number, fails]"))
    #expect(text.hasSuffix("Fails the gate: 1 error. (exit 1)\n"))
    let markdown = DraftReport.markdown(
      comparison, links: SourceLinks(sources: comparison.sources, report: nil),
      failing: [finding], choice: .init()
    ).string
    #expect(markdown.contains("- **fails:** the headline says 3 · `headline-number` · error · "))
  }

  @Test func `names that the desk knows are found`() throws {
    let known = Source.lines("Tilde Brannoc leads the union.", id: "known")
    let options = ComparisonOptions(background: [known])
    #expect(try comparison().findings.contains { $0.kind == .nameNotFound })
    let comparison = try comparison(options)
    #expect(!comparison.findings.contains { $0.kind == .nameNotFound })
    let markdown = MarkdownReport.render(
      comparison, tool: GoldenReportTests.tool,
      links: SourceLinks(sources: comparison.sources, report: nil)
    ).string
    #expect(markdown.contains("count as found where they stand in known.txt"))
  }
}
