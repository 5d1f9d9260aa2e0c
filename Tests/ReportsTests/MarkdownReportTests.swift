import BiasdiffTestSupport
import Comparison
import DocumentModel
import Foundation
import Reports
import Testing
import TextCore

@Suite struct MarkdownReportTests {
  private func report(_ sources: [Source], title: String? = nil) throws -> String {
    let comparison = try Comparison.comparing(sources, options: ComparisonOptions(title: title))
    return MarkdownReport.render(
      comparison, tool: GoldenReportTests.tool,
      links: SourceLinks(sources: comparison.sources, report: nil)
    ).string
  }

  @Test func `two accounts are set side by side`() throws {
    let report = try report([InventedCall.ostreva, InventedCall.tarsia])
    #expect(report.hasPrefix("# Ostreva, Tarsia compared\n"))
    for title in ["Left out of B (Tarsia)", "Left out of A (Ostreva)"] {
      #expect(report.contains("\n## \(title)\n"), "\(title)")
    }
    #expect(report.contains("hacking of the Aarle power grid"))
    #expect(report.contains("[A:4](ostreva.txt#L4)"))
    #expect(report.hasSuffix("\n") && !report.hasSuffix("\n\n"))
  }

  @Test func `three accounts have a matrix and sections of what is left out`() throws {
    let report = try report(
      [InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper], title: "The call")
    #expect(report.hasPrefix("# The call\n"))
    #expect(report.contains("\n## Left out of C (Aarle Mercury)\n"))
    #expect(report.contains("- **C** Aarle Mercury · "))
    #expect(report.contains("| Fact | A | B | C |"))
  }

  /// Papers, of which one has the accounts of two parties.
  private let twoAccounts: [Source] = [
    .lines(
      """
      Danish President Lena Holm and Finnish President Ivar Brandt spoke by telephone on Friday.
      According to a Copenhagen readout of the call, Holm raised several concerns, including the \
      ramming of the cutter Sule, the arrest of two divers and the closing of the Lomm airfield.
      The Finnish government said both leaders welcomed the opening of the Hask ferry line. The \
      Finnish government said the talk was cordial and useful for both fisheries.
      """, id: "herald"),
    .lines(
      """
      Presidents Lena Holm of Denmark and Ivar Brandt of Finland spoke by telephone about the ferry.
      Engineers built the ferry line at Hask for nine years.
      """, id: "courier"),
    .lines(
      """
      Presidents Lena Holm of Denmark and Ivar Brandt of Finland had a telephone call on Friday.
      The ferry line at Hask opens in June, and two divers are under arrest.
      """, id: "mail"),
  ]

  @Test func `what one party's account lacks is listed once`() throws {
    let comparison = try Comparison.comparing(twoAccounts)
    let told = comparison.findings.filter { $0.rule == "account-omission" }
    try #require(!told.isEmpty)
    let report = try report(twoAccounts)
    for finding in told {
      let start = finding.message.prefix(40)
      #expect(report.components(separatedBy: start).count == 2, "\(start)")
    }
  }

  @Test func `furniture is counted and not quoted`() throws {
    let report = try report([InventedCall.ostreva, InventedCall.tarsia])
    #expect(!report.contains("Subscribe"))
    #expect(report.contains("Not compared: 7 words"))
  }

  @Test func `every row of a table has the columns of its head`() throws {
    for sources in [
      [InventedCall.ostreva, InventedCall.tarsia],
      [InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper],
    ] {
      var columns = 0
      for line in try report(sources).split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          columns = 0
          continue
        }
        let bars = line.replacing("\\|", with: "").filter { $0 == "|" }.count
        if columns == 0 { columns = bars }
        #expect(bars == columns, "\(line)")
      }
    }
  }

  @Test func `hostile text stays text`() throws {
    let attack = "<script>alert(1)</script> | `x` [y](http://evil.example) @admin ![z](q) \u{202E}"
    func hostile(_ source: Source, _ id: String) -> Source {
      var text = source.text.string(source.text.range)
      text = text.replacing("treaty", with: "treaty").replacing("Lomm", with: "Lomm \(attack)")
      text = text.replacing("wheat exports", with: "wheat exports \(attack)")
      var metadata = source.metadata
      metadata.outlet = "Out|let <i> @\(id)"
      return .lines(text, id: "a b|\(id)", zones: source.blocks.map(\.zone), metadata: metadata)
    }
    let report = try report(
      [hostile(InventedCall.ostreva, "x"), hostile(InventedCall.tarsia, "y")],
      title: "# <b>Title</b>\n| @all")
    #expect(report.contains("script"))
    for raw in ["<script", "<b>T", "<i>", "@admin", "@all", "](http", "evil.example)!", "\u{202E}"]
    {
      let places = report.ranges(of: raw).filter { range in
        range.lowerBound == report.startIndex
          || report[report.index(before: range.lowerBound)] != "\\"
      }
      #expect(places.isEmpty, "\(raw) stands in the report")
    }
    #expect(!report.contains("http://"))
    #expect(report.split(separator: "\n").first?.hasPrefix("# \\# \\<b\\>Title") == true)
  }

  @Test func `the same comparison gives the same bytes`() throws {
    let sources = [InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper]
    #expect(try report(sources) == report(sources))
  }

  @Test(arguments: Corpus.events)
  func `every line number that a report links exists`(_ event: String) throws {
    let comparison = try GoldenReportTests.comparison(event)
    let report = MarkdownReport.render(
      comparison, tool: GoldenReportTests.tool,
      links: SourceLinks(sources: comparison.sources, report: nil)
    ).string
    var links = 0
    for (source, link) in comparison.sources.map({ ($0, "](\($0.path)") }) {
      for part in report.components(separatedBy: link).dropFirst() {
        guard let mark = part.firstIndex(of: "#"), let end = part.firstIndex(of: ")"), mark < end
        else { continue }
        let number = try #require(Int(part[part.index(mark, offsetBy: 2)..<end]))
        #expect((1...source.lines.lineCount).contains(number))
        links += 1
      }
    }
    #expect(links > 10)
  }
}
