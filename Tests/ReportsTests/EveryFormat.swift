import Comparison

@testable import Reports

/// All formats at once, for what must hold in each of them.
enum EveryFormat {
  static let tool = GoldenReportTests.tool

  /// By name, in the order of the formats of the program.
  static func reports(_ comparison: Comparison) -> [(name: String, text: String)] {
    let links = SourceLinks(sources: comparison.sources, report: nil)
    return [
      ("text", TerminalReport.render(comparison, style: .init(width: 100, showsAll: true)).string),
      ("markdown", MarkdownReport.render(comparison, tool: tool, links: links).string),
      (
        "comment",
        MarkdownReport.render(
          comparison, tool: tool, links: SourceLinks(sources: comparison.sources, commit: nil),
          limit: MarkdownReport.commentLimit
        ).string
      ),
      ("html", HTMLReport.render(comparison, tool: tool).string),
      ("json", JSONReport.render(comparison, tool: tool).string),
      ("sarif", SARIFReport.render(LocatedFindings(comparison), tool: tool).string),
      ("rdjson", ReviewdogReport.render(LocatedFindings(comparison), tool: tool).string),
      ("rdjsonl", ReviewdogReport.renderLines(LocatedFindings(comparison), tool: tool).string),
      ("github", GitHubAnnotations.render(LocatedFindings(comparison)).string),
      ("gitlab", GitLabReport.render(LocatedFindings(comparison)).string),
      ("junit", JUnitReport.render(LocatedFindings(comparison)).string),
      ("checkstyle", CheckstyleReport.render(LocatedFindings(comparison)).string),
      ("csv", CoverageTableText.commaSeparated(comparison).string),
      ("tsv", CoverageTableText.tabSeparated(comparison).string),
    ]
  }

  /// The page without style and script, which are files of their own.
  static func pageWithoutAssets(_ comparison: Comparison) -> String {
    var page = HTMLReport.render(comparison, tool: tool).string
    for asset in [ReportAsset.style, .script] {
      page = page.replacing(asset.bytes.text, with: "…")
    }
    return page.replacing(AssetDigests.style, with: "…").replacing(AssetDigests.script, with: "…")
  }
}
