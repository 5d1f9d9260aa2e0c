import DocumentModel
import Ingest
import Testing
import TextCore

/// Markup inside the lines of Markdown is no text, and moves nothing.
@Suite struct MarkdownMarkupTests {
  private func source(_ text: String) throws -> Source {
    try SourceLoader.read(bytes: Array(text.utf8), path: "a.md", id: "a")
  }

  @Test(arguments: [
    ("It killed ~~14~~ 41 dockers.", "It killed 41 dockers."),
    ("Read [the report](https://a.example/june) now.", "Read the report now."),
    (
      "Read [the annex][1], he said.\n\n[1]: https://a.example/may \"Annex\"",
      "Read the annex, he said."
    ),
    ("See <https://a.example/monday>, she said.", "See , she said."),
    ("See https://a.example/monday. It rained.", "See . It rained."),
    ("The quay is old.[^1] It leaks.", "The quay is old. It leaks."),
    ("It was 14 \\* 2 men\\. He won&rsquo;t go.", "It was 14 * 2 men. He won’t go."),
    ("The mayor &mdash; Ruiz &mdash; left.", "The mayor — Ruiz — left."),
    ("The fare <del>rose</del> fell <b>fast</b>.", "The fare fell fast."),
    ("A <!-- not\nthis --> bee.", "A bee."),
  ])
  func `only words are left of a line`(_ markdown: String, _ expected: String) throws {
    let markdown = "# Quay\n\nThe quay will close for six weeks.\n\n" + markdown
    let source = try source(markdown)
    #expect(source.text.count == markdown.utf8.count)
    let words = source.text.string(source.text.range).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(words.hasSuffix(expected))
  }

  @Test func `shortcodes and admonition marks are dropped, their text is kept`() throws {
    let source = try source(
      "# Quay\n\nThe quay will close.\n\n{{< figure src=\"q.jpg\" >}}\n\n::: note\nThe council "
        + "meets on Monday.\n:::\n\nIt rains.\n")
    let content = source.blocks.filter { $0.zone.isContent }.map { source.text.string($0.range) }
    #expect(content.contains { $0.contains("meets on Monday") })
    #expect(!content.contains { $0.contains("figure") || $0.contains(":::") })
  }

  @Test func `front matter in TOML is read`() throws {
    let source = try source(
      "+++\ntitle = \"Quay to close\"\ndate = 2031-05-28\ndraft = true\n[menu]\nmain = 1\n+++\n\n"
        + "The quay will close for six weeks.\n\nIt rains.\n")
    #expect(source.metadata.headline == "Quay to close")
    #expect(source.metadata.published == "2031-05-28")
    #expect(!source.blocks.contains { source.text.string($0.range).contains("draft") })
  }

  @Test func `sentences that open like a page's own line are text`() throws {
    let lines = [
      "Quay to close for six weeks",
      "The port authority will close the eastern quay for six weeks from 3 June, it said.",
      "The watchdog fined the shop because visitors agreed by clicking a single button, and it "
        + "sold your email address to advertisers.",
      "Reporting by the Delmouth Echo has shown that the piles were bought second-hand.",
      "The study was first published on Monday.",
      "The council will vote on the plan at its meeting next Thursday, and it expected support.",
    ]
    let source = try SourceLoader.read(
      bytes: Array(lines.joined(separator: "\n\n").utf8), path: "a.txt", id: "a")
    #expect(source.blocks.filter { $0.zone == .paragraph }.count == 5)
  }
}
