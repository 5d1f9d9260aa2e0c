import BiasdiffTestSupport
import Comparison
import DocumentModel
import Foundation
import Reading
import Testing
import TextCore

@testable import Reports
@testable import Wording

@Suite struct FormatTests {
  private static func call() throws -> Comparison {
    try Comparison.comparing(
      [InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper],
      options: ComparisonOptions(title: "The call"))
  }

  // MARK: All formats

  @Test func `the same comparison gives the same bytes in every format`() throws {
    let comparison = try Self.call()
    let again = EveryFormat.reports(comparison)
    for (a, b) in zip(EveryFormat.reports(comparison), again) { #expect(a.text == b.text) }
  }

  @Test(arguments: FindingKind.allCases)
  func `every kind of finding is in every format of findings`(_ kind: FindingKind) throws {
    var comparison = try Self.call()
    let passage = Passage(source: 1, range: comparison.readings[1].sentences[1].range)
    let other = Passage(source: 0, range: comparison.readings[0].sentences[1].range)
    comparison.findings = [
      Finding(
        kind: kind, severity: .warning, score: 1, message: "an observation of this kind",
        passage: passage, counterparts: [other])
    ]
    for (name, text) in EveryFormat.reports(comparison) where !["csv", "tsv"].contains(name) {
      let isShortForm = name == "text" && kind.about.section == .input
      // Of these both passages are shown, and there is no more to say.
      if kind == .toldDifferently, name == "markdown" || name == "comment" { continue }
      #expect(isShortForm || text.contains(kind.rawValue), "\(name)")
      #expect(text.contains("observation of this kind"), "\(name)")
    }
  }

  @Test func `a courtesy is not listed as lacking where it stands`() throws {
    for (kind, isLacking) in [(FindingKind.oneWayCourtesy, false), (.actorMissing, true)] {
      var comparison = try Self.call()
      let passages = [2, 0].map {
        Passage(source: $0, range: comparison.readings[$0].sentences[1].range)
      }
      comparison.findings = [
        Finding(
          kind: kind, severity: .warning, score: 1, message: "m", passage: passages[0],
          counterparts: [passages[1]])
      ]
      let sections = FindingBlocks(
        comparison, PassageText(comparison), SentenceCutter(comparison)
      ).sections()
      let block = try #require(sections.first { $0.section == .leftOut }?.blocks.first)
      #expect(block.isPerSource == isLacking)
    }
  }

  // MARK: Assets

  @Test func `the policy of the page names the digests of its style and script`() {
    for (asset, digest) in [
      (ReportAsset.style, AssetDigests.style), (.script, AssetDigests.script),
    ] {
      let hex = Array(SHA256.hexDigest(of: asset.bytes))
      let bytes = stride(from: 0, to: hex.count, by: 2).compactMap {
        UInt8(String(hex[$0...$0 + 1]), radix: 16)
      }
      #expect(
        Data(bytes).base64EncodedString() == digest,
        "run Sources/Reports/Scripts/update-digests")
    }
  }

  // MARK: Columns

  @Test func `columns count bytes, units or code points, as the format asks`() throws {
    let text = "“Ж” — 😀 e\u{301} Prime Minister Ilka Dorneth met President Otto Brandt of Tarsia"
    let source = Source.lines(text, id: "a")
    let start = text.utf8.count - "Otto Brandt of Tarsia".utf8.count
    let passage = Passage(source: 0, range: ByteRange(start, start + 4))
    let place = FilePlace(
      passage, source, path: "a.txt", columns: UTF16Columns(source), isAnchor: false)
    let line = text.utf8.prefix(start)
    #expect(place.startByte == line.count + 1 && place.endByte == line.count + 5)
    let units = try #require(String(line)).utf16.count
    #expect(place.startUnit == units + 1 && place.endUnit == units + 5)
    #expect(place.startLine == 1 && place.endLine == 1)
  }

  @Test func `an omission is anchored to the last line of its passage`() {
    let source = Source.lines("first line\nsecond line\nthird", id: "a")
    let passage = Passage(source: 0, range: ByteRange(2, 22))
    let place = FilePlace(
      passage, source, path: "a.txt", columns: UTF16Columns(source), isAnchor: true)
    #expect(place.startLine == 2 && place.endLine == 2)
    #expect(place.startUnit == 1 && place.endUnit == 12)
  }

  // MARK: Limits

  @Test func `at most ten annotations a level`() throws {
    var comparison = try Self.call()
    let one = try #require(comparison.findings.first)
    comparison.findings = Array(repeating: one, count: 40)
    let lines = GitHubAnnotations.render(LocatedFindings(comparison)).string.split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.last?.contains("31 more of this level") == true)
  }

  @Test func `fingerprints of one report differ`() throws {
    var comparison = try Self.call()
    let one = try #require(comparison.findings.first)
    comparison.findings = Array(repeating: one, count: 5)
    let prints = LocatedFindings(comparison).findings.map(\.fingerprint)
    #expect(Set(prints).count == 5)
  }

  @Test func `a report that is too long drops whole sections and says which`() throws {
    let comparison = try GoldenReportTests.comparison("first-call")
    let links = SourceLinks(sources: comparison.sources, commit: nil)
    let whole = MarkdownReport.render(comparison, tool: EveryFormat.tool, links: links).string
    let limit = whole.utf8.count - 1
    let cut = MarkdownReport.render(
      comparison, tool: EveryFormat.tool, links: links, limit: limit
    ).string
    #expect(cut.utf8.count <= limit)
    #expect(
      cut.contains("**Not shown here:** ")
        && cut.contains("remarks on the input. The report is too"))
    #expect(!cut.contains("remarks on the input</b>") && cut.contains("source by source</summary>"))
    let small = MarkdownReport.render(
      comparison, tool: EveryFormat.tool, links: links, limit: 6_000
    ).string
    #expect(small.utf8.count <= 6_000)
    #expect(small.contains("**Not shown here:** ") && small.contains("the table of facts, "))
    #expect(
      small.contains("\n## Left out of A (White House)\n") && small.contains("<sub>“Not found”"))
  }

  @Test func `a clean comparison gives valid, empty reports`() throws {
    var comparison = try Self.call()
    comparison.findings = []
    #expect(GitLabReport.render(LocatedFindings(comparison)).string == "[]\n")
    #expect(GitHubAnnotations.render(LocatedFindings(comparison)).string.isEmpty)
    #expect(
      ReviewdogReport.renderLines(LocatedFindings(comparison), tool: EveryFormat.tool).string
        .isEmpty)
    #expect(JUnitReport.render(LocatedFindings(comparison)).string.contains("failures=\"0\""))
    #expect(
      SARIFReport.render(LocatedFindings(comparison), tool: EveryFormat.tool).string.contains(
        "\"results\": []"))
  }

  // MARK: Terminal

  @Test(arguments: [40, 60, 80, 100, 160])
  func `no line is wider than the terminal`(_ width: Int) throws {
    for event in Corpus.events {
      let comparison = try GoldenReportTests.comparison(event)
      for showsAll in [false, true] {
        let style = TerminalReport.Style(width: width, showsAll: showsAll)
        let report = TerminalReport.render(comparison, style: style).string
        let widest = report.split(separator: "\n").map { DisplayWidth.of(String($0)) }.max() ?? 0
        #expect(widest <= width, "\(event)")
      }
    }
  }

  @Test func `colours only when allowed`() throws {
    let comparison = try Self.call()
    let plain = TerminalReport.render(comparison, style: .init()).string
    let coloured = TerminalReport.render(comparison, style: .init(isColoured: true)).string
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1m"))
    // Where there is no bold type, asterisks stand for it.
    func words(_ text: String) -> [Substring] {
      text.replacing(/\u{1B}\[\d+m/, with: "").replacing("*", with: "")
        .split(whereSeparator: \.isWhitespace)
    }
    #expect(words(coloured) == words(plain))
  }

  @Test func `widths of wide characters and marks`() {
    #expect(DisplayWidth.of("ab") == 2)
    #expect(DisplayWidth.of("日本") == 4)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("😀") == 2)
  }

  @Test func `labels are cut at words, and inside a word that is too long`() {
    #expect(Excerpt.shortened("one two three", limit: 9) == "one two …")
    #expect(Excerpt.shortened("one\n two", limit: 20) == "one two")
    #expect(Excerpt.shortened(String(repeating: "x", count: 90), limit: 5) == "xxxxx …")
    #expect(Excerpt.shortened(String(repeating: "x ", count: 90_000), limit: 5).count < 10)
  }
}
