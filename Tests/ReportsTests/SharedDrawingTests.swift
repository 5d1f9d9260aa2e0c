import BiasdiffTestSupport
import Comparison
import DocumentModel
import Testing

@testable import Reports

/// What is made once for several reports must not carry anything of one of
/// them into another.
@Suite struct SharedDrawingTests {
  private static let tool = GoldenReportTests.tool

  private func text(
    _ sections: MarkdownSections, _ links: SourceLinks, limit: Int = .max
  ) -> String {
    MarkdownReport.render(sections, tool: Self.tool, links: links, limit: limit).string
  }

  @Test(arguments: Corpus.events)
  func `reports with and without links differ in links alone`(_ event: String) throws {
    let comparison = try GoldenReportTests.comparison(event)
    let sections = MarkdownSections(comparison)
    let linked = text(sections, SourceLinks(sources: comparison.sources, report: "reports/a.md"))
    let other = text(sections, SourceLinks(sources: comparison.sources, report: nil))
    let plain = text(sections, SourceLinks(sources: comparison.sources, commit: nil))
    #expect(linked.contains("](../corpus/") && other.contains("](corpus/"))
    #expect(!plain.contains("](corpus/"))
    // What an account writes as a link is escaped.
    let link = /(^|[^\\])\[([^\[\]]+)\]\([^()]+\)/
    #expect(linked.replacing(link) { "\($0.1)\($0.2)" } == plain)
    #expect(other.replacing(link) { "\($0.1)\($0.2)" } == plain)
    for report in [linked, other, plain] {
      #expect(!report.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    }
    // The sections are as they were.
    #expect(
      text(sections, SourceLinks(sources: comparison.sources, report: "reports/a.md")) == linked)
  }

  @Test func `a limit drops sections of the report that has it alone`() throws {
    let comparison = try GoldenReportTests.comparison("first-call")
    let sections = MarkdownSections(comparison)
    let linked = SourceLinks(sources: comparison.sources, report: nil)
    let plain = SourceLinks(sources: comparison.sources, commit: nil)
    let whole = text(sections, plain)
    // Room for the report without links, not for the one with them.
    let limit = whole.utf8.count
    let cut = text(sections, linked, limit: limit)
    #expect(cut.utf8.count <= limit && cut.contains("**Not shown here:** "))
    #expect(text(sections, plain, limit: limit) == whole)
    #expect(!text(sections, linked).contains("**Not shown here:** "))
    #expect(text(sections, linked).contains("remarks on the input</b>"))
  }

  @Test func `two files of one name keep their own links`() throws {
    var sources = [InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper]
    for index in sources.indices { sources[index].path = "\(index)/call.md" }
    let comparison = try Comparison.comparing(sources)
    let report = MarkdownReport.render(
      comparison, tool: Self.tool, links: SourceLinks(sources: sources, report: nil)
    ).string
    for index in sources.indices {
      #expect(report.contains("[call.md](\(index)/call.md)"))
      #expect(report.contains("](\(index)/call.md?plain=1#L"))
    }
  }

  // MARK: Links

  private static func sources(_ paths: String...) -> [Source] {
    paths.map { path in
      var source = InventedCall.ostreva
      source.path = path
      return source
    }
  }

  @Test func `a link is closed as the place of the report asks for`() {
    let sources = Self.sources("a.txt", "b.md", "-")
    let text =
      "x \(OpenLink.link("a:3", source: 0, line: 3)), \(OpenLink.link("b", source: 1))|"
      + OpenLink.link("L12", source: 1, line: 12) + OpenLink.link("stdin:1", source: 2, line: 1)
    #expect(
      OpenLink.closed(text, SourceLinks(sources: sources, report: nil)).text
        == "x [a:3](a.txt#L3), [b](b.md)|[L12](b.md?plain=1#L12)stdin:1")
    #expect(
      OpenLink.closed(text, SourceLinks(sources: sources, commit: nil)).text
        == "x a:3, b|L12stdin:1"
    )
    let commit = "https://github.com/o/n/blob/0a"
    #expect(
      OpenLink.closed(text, SourceLinks(sources: sources, commit: commit)).text
        == "x [a:3](\(commit)/a.txt#L3), [b](\(commit)/b.md)|[L12](\(commit)/b.md?plain=1#L12)stdin:1"
    )
    #expect(OpenLink.closed("no link", SourceLinks(sources: [], report: nil)).text == "no link")
  }

  /// Nothing writes such a text; reading it must end all the same.
  @Test(arguments: [
    "\u{01}", "\u{01}0", "\u{01}7,9\u{02}x\u{03}", "\u{03}\u{02}", "\u{01},\u{01}1",
  ])
  func `a torn link does no harm`(_ text: String) {
    let links = SourceLinks(sources: Self.sources("a.txt"), report: nil)
    #expect(!OpenLink.closed(text, links).contains(0x01))
  }

  @Test func `control characters of an account make no link`() {
    #expect(
      MarkdownText.escaped("a\u{01}0\u{02}b\u{03}") == "a\\<U+0001\\>0\\<U+0002\\>b\\<U+0003\\>")
  }

  // MARK: Bytes

  @Test(arguments: [0, 9, 10, 4_096, 1_234_567_890, -5, .max, .min])
  func `a number is written in decimal digits`(_ number: Int) {
    var bytes: [UInt8] = []
    bytes.append(decimal: number)
    #expect(bytes.text == String(number))
  }

  @Test func `blanks between words are levelled, those at edges of a part stay`() {
    #expect(TerminalText.oneLine("  a \n\t b\u{A0}\u{A0}c ") == "a b c")
    #expect(TerminalText.visible("  a \n b ") == " a b ")
    #expect(TerminalText.oneLine("“é” —  ö\u{AD}\u{7}") == "“é” — ö<U+00AD><U+0007>")
    #expect(TerminalText.oneLine(" \n ") == "" && TerminalText.oneLine("") == "")
  }
}
