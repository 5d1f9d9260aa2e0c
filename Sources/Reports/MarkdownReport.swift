public import Comparison

/// Writes the Markdown report.
public enum MarkdownReport {
  public static func render(
    _ comparison: Comparison, tool: ToolIdentity, links: SourceLinks
  ) -> String {
    ""
  }
}
