public import Comparison

/// Writes the Markdown report: what was compared, at a glance, coverage,
/// conflicts, what is left out, whose account, wording, emphasis, how to read
/// it.
///
/// A pure function of the comparison: the same input gives the same bytes,
/// and swapped sources give a mirrored report.
public enum MarkdownReport {
  /// The most bytes of a comment on GitHub, with room for what a bot adds.
  public static let commentLimit = 60_000
  /// The most bytes of a step summary of GitHub Actions; beyond 1 MiB the
  /// upload is refused.
  public static let summaryLimit = 1_000_000

  /// The report on one comparison; see ``render(_:tool:links:limit:)``.
  /// - Parameter longestExcerpt: the longest quoted passage, in words.
  public static func render(
    _ comparison: Comparison, tool: ToolIdentity, links: SourceLinks, longestExcerpt: Int = 40,
    limit: Int = .max
  ) -> ReportText {
    render(
      MarkdownSections(comparison, longestExcerpt: longestExcerpt), tool: tool, links: links,
      limit: limit)
  }

  /// - Parameters:
  ///   - links: how the report points at the sources' lines.
  ///   - limit: the most bytes; whole sections are dropped from the end, and
  ///     named, until the report fits.
  public static func render(
    _ sections: MarkdownSections, tool: ToolIdentity, links: SourceLinks, limit: Int = .max
  ) -> ReportText {
    let parts = sections.parts.map { (title: $0.title, text: OpenLink.closed($0.text, links)) }
    return fitted(parts, Array(ReadingNotes(tool: tool).markdown.utf8), limit)
  }

  private static func fitted(
    _ sections: [(title: String, text: [UInt8])], _ notes: [UInt8], _ limit: Int
  ) -> ReportText {
    var kept = sections
    var dropped: [String] = []
    var size = kept.reduce(notes.count + 1) { $0 + $1.text.count + 2 }
    // 400 bytes hold the notice.
    while size > limit - (dropped.isEmpty ? 0 : 400), kept.count > 1, let last = kept.popLast() {
      size -= last.text.count + 2
      dropped.append(last.title)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, size) + 400)
    for part in kept {
      bytes += part.text
      bytes.append("\n\n")
    }
    if !dropped.isEmpty {
      bytes.append(
        "**Not shown here:** \(dropped.reversed().joined(separator: ", ")). The report is too long "
          + "for this place; `--format markdown` gives all of it.\n\n")
    }
    bytes += notes
    bytes.append(0x0A)
    return ReportText(bytes)
  }
}
