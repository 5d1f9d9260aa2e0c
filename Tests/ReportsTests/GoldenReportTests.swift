import BiasdiffTestSupport
import Comparison
import Foundation
import Reports
import Testing

/// Whole reports compared with the files in `Golden`.
///
/// After a change that is meant to alter reports, record them anew and read
/// what changed: `BIASDIFF_RECORD=1 swift test --filter GoldenReportTests`.
@Suite struct GoldenReportTests {
  static let tool = ToolIdentity(name: "biasdiff", version: "0.0.0", rulesDigest: "none")

  private static let folder = "\(Corpus.packageRoot)Tests/ReportsTests/Golden/"
  private static let isRecording = ProcessInfo.processInfo.environment["BIASDIFF_RECORD"] == "1"

  static func comparison(_ event: String) throws -> Comparison {
    let loaded = try Corpus.load(event)
    return try Comparison.comparing(
      loaded.sources,
      options: ComparisonOptions(title: loaded.title, expectedTopics: loaded.expectedTopics))
  }

  private func compare(_ report: String, with name: String) throws {
    let path = Self.folder + name
    if Self.isRecording {
      try report.write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    let golden = try String(contentsOfFile: path, encoding: .utf8)
    guard report != golden else { return }
    Attachment.record(report, named: name)
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, expected).enumerated().first { $1.0 != $1.1 }
    let number = first?.offset ?? min(lines.count, expected.count)
    Issue.record(
      """
      \(name) differs from line \(number + 1) on
      expected: \(number < expected.count ? expected[number] : "the end")
      found:    \(number < lines.count ? lines[number] : "the end")
      """)
  }

  @Test(arguments: ["first-call", "ferry-strike"])
  func `Markdown of all accounts`(_ event: String) throws {
    let comparison = try Self.comparison(event)
    let report = MarkdownReport.render(
      comparison, tool: Self.tool,
      links: SourceLinks(sources: comparison.sources, report: "reports/\(event).md")
    ).string
    try compare(report, with: "\(event).md")
  }

  @Test func `Markdown of two accounts`() throws {
    let loaded = try Corpus.load("first-call")
    let comparison = try Comparison.comparing(Array(loaded.sources.prefix(2)))
    let report = MarkdownReport.render(
      comparison, tool: Self.tool, links: SourceLinks(sources: comparison.sources, report: nil)
    ).string
    try compare(report, with: "first-call-readouts.md")
  }

  @Test(arguments: ["first-call", "ferry-strike"])
  func `JSON of all accounts`(_ event: String) throws {
    let report = JSONReport.render(try Self.comparison(event), tool: Self.tool).string
    try compare(report, with: "\(event).json")
  }

  @Test(arguments: ["html", "txt", "sarif", "rdjson", "gitlab", "github", "junit", "csv"])
  func `other formats of two accounts`(_ format: String) throws {
    let loaded = try Corpus.load("first-call")
    let comparison = try Comparison.comparing(Array(loaded.sources.prefix(2)))
    let report =
      switch format {
      case "html": EveryFormat.pageWithoutAssets(comparison)
      case "txt": TerminalReport.render(comparison, style: .init(width: 100)).string
      case "sarif": SARIFReport.render(LocatedFindings(comparison), tool: Self.tool).string
      case "rdjson": ReviewdogReport.render(LocatedFindings(comparison), tool: Self.tool).string
      case "gitlab": GitLabReport.render(LocatedFindings(comparison)).string
      case "github": GitHubAnnotations.render(LocatedFindings(comparison)).string
      case "junit": JUnitReport.render(LocatedFindings(comparison)).string
      default: CoverageTableText.commaSeparated(comparison).string
      }
    try compare(report, with: "first-call-readouts.\(format)")
  }
}
