import BiasdiffTestSupport
import Comparison
import Foundation
import Reports
import Testing

/// Reports compared with the files in `Golden`, short enough to be read: on
/// accounts whose facts are set by hand, so that a change of what is matched
/// changes none of them.
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

  private static func findings(_ comparison: Comparison) -> LocatedFindings {
    // One is enough to show the form.
    var comparison = comparison
    comparison.findings = Array(comparison.findings.prefix(1))
    return LocatedFindings(comparison)
  }

  @Test(arguments: [
    "md", "txt", "csv", "facts.json", "sarif", "rdjson", "gitlab", "github",
  ])
  func `reports on two accounts`(_ format: String) throws {
    let comparison = try HandMadeFacts.pair()
    let report =
      switch format {
      case "md":
        MarkdownReport.render(
          comparison, tool: Self.tool, links: SourceLinks(sources: comparison.sources, report: nil)
        ).string
      case "txt": TerminalReport.render(comparison, style: .init(width: 72)).string
      case "csv": CoverageTableText.commaSeparated(comparison).string
      case "facts.json": try Self.facts(comparison)
      case "sarif": try Self.results(comparison)
      case "rdjson": ReviewdogReport.render(Self.findings(comparison), tool: Self.tool).string
      case "gitlab": GitLabReport.render(Self.findings(comparison)).string
      default: GitHubAnnotations.render(LocatedFindings(comparison)).string
      }
    try compare(report, with: "states.\(format)")
  }

  @Test func `coverage of three accounts`() throws {
    let comparison = try HandMadeFacts.three()
    let links = SourceLinks(sources: comparison.sources, commit: nil)
    let report = MarkdownReport.render(comparison, tool: Self.tool, links: links).string
    let end = try #require(report.range(of: "\n<summary><b>Further findings</b>"))
    try compare(String(report[..<end.lowerBound]), with: "states-three.md")
  }

  /// Event and the facts that are told differently and in part, out of the JSON.
  private static func facts(_ comparison: Comparison) throws -> String {
    var comparison = comparison
    comparison.facts = [comparison.facts[1], comparison.facts[4]]
    let report = JSONReport.render(comparison, tool: tool).string
    let start = try #require(report.range(of: "  \"event\": "))
    let end = try #require(report.range(of: "  \"findings\": "))
    return String(report[start.lowerBound..<end.lowerBound])
  }

  /// SARIF from the first result on: the rules before it are the same in all.
  private static func results(_ comparison: Comparison) throws -> String {
    let report = SARIFReport.render(findings(comparison), tool: tool).string
    let start = try #require(report.range(of: "      \"results\": "))
    return String(report[start.lowerBound...])
  }
}
