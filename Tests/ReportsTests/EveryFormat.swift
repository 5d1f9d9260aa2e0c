import Comparison
import Reports
import Templates

/// All formats at once, for what must hold in each of them.
enum EveryFormat {
  static let tool = GoldenReportTests.tool

  /// By name, in the order of the formats of the program.
  static func reports(_ comparison: Comparison) -> [(name: String, text: String)] {
    let links = SourceLinks(sources: comparison.sources, report: nil)
    return [
      ("text", TerminalReport.render(comparison, style: .init(width: 100, showsAll: true))),
      ("markdown", MarkdownReport.render(comparison, tool: tool, links: links)),
      (
        "comment",
        MarkdownReport.render(
          comparison, tool: tool, links: SourceLinks(sources: comparison.sources, commit: nil),
          limit: MarkdownReport.commentLimit)
      ),
      ("html", HTMLReport.render(comparison, tool: tool)),
      ("json", JSONReport.render(comparison, tool: tool)),
      ("sarif", SARIFReport.render(LocatedFindings(comparison), tool: tool)),
      ("rdjson", ReviewdogReport.render(LocatedFindings(comparison), tool: tool)),
      ("rdjsonl", ReviewdogReport.renderLines(LocatedFindings(comparison), tool: tool)),
      ("github", GitHubAnnotations.render(LocatedFindings(comparison))),
      ("gitlab", GitLabReport.render(LocatedFindings(comparison))),
      ("junit", JUnitReport.render(LocatedFindings(comparison))),
      ("checkstyle", CheckstyleReport.render(LocatedFindings(comparison))),
      ("csv", CoverageTableText.commaSeparated(comparison)),
      ("tsv", CoverageTableText.tabSeparated(comparison)),
    ]
  }

  /// The page without style and script, which are files of their own.
  static func pageWithoutAssets(_ comparison: Comparison) -> String {
    var page = HTMLReport.render(comparison, tool: tool)
    for asset in [ReportAsset.style, ReportAsset.script] {
      page = page.replacing(String(decoding: asset, as: UTF8.self), with: "…")
    }
    return page.replacing(AssetDigests.style, with: "…").replacing(AssetDigests.script, with: "…")
  }
}
