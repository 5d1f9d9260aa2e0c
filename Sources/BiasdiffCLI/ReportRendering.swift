internal import Comparison
internal import Reports
internal import TextCore

extension ReportTarget {
  /// Writes the reports of several targets: files, then standard output unless
  /// a file failed.
  ///
  /// A family of formats is rendered by one thread, so that what they share
  /// is made once and nobody waits for it.
  /// - Throws: why a file cannot be written; then none was.
  static func write(
    _ targets: [ReportTarget], _ comparison: Comparison, _ options: ReportOptions
  ) throws(Failure) {
    // Of several reports for one file the last one stays.
    let files = targets.map { $0.path.map(OutputFile.resolved) }
    let kept = targets.indices.filter { files[$0] == nil || files.lastIndex(of: files[$0]) == $0 }
    let families = ReportFormat.Family.allCases.map { family in
      kept.filter { targets[$0].format.family == family }
    }.filter { !$0.isEmpty }
    let written = families.parallelMap { family in
      var parts = SharedParts(comparison, options)
      return family.map { ($0, targets[$0].render(comparison, options, &parts)) }
    }
    var texts: [ReportText] = []
    var reports: [(path: String, bytes: [UInt8])] = []
    for (target, text) in written.joined().sorted(by: { $0.0 < $1.0 }) {
      if let path = targets[target].path {
        reports.append((path, text.bytes))
      } else {
        texts.append(text)
      }
    }
    try OutputFile.write(reports)
    for text in texts { StandardStreams.write(text.bytes) }
  }

  private func render(
    _ comparison: Comparison, _ options: ReportOptions, _ parts: inout SharedParts
  ) -> ReportText {
    switch format {
    case .text:
      TerminalReport.render(comparison, style: .forTarget(path, showsAll: options.showsAll))
    case .markdown:
      MarkdownReport.render(
        parts.markdown, tool: options.tool,
        links: SourceLinks(sources: comparison.sources, report: path))
    case .comment: onGitHub(comparison, options, &parts, limit: MarkdownReport.commentLimit)
    case .stepSummary: onGitHub(comparison, options, &parts, limit: MarkdownReport.summaryLimit)
    case .html:
      HTMLReport.render(comparison, tool: options.tool, longestExcerpt: options.longestExcerpt)
    case .json: JSONReport.render(comparison, tool: options.tool)
    case .sarif: SARIFReport.render(parts.located, tool: options.tool)
    case .rdjson: ReviewdogReport.render(parts.located, tool: options.tool)
    case .rdjsonl: ReviewdogReport.renderLines(parts.located, tool: options.tool)
    case .github: GitHubAnnotations.render(parts.located)
    case .gitlab: GitLabReport.render(parts.located)
    case .junit: JUnitReport.render(parts.located)
    case .checkstyle: CheckstyleReport.render(parts.located)
    case .csv: CoverageTableText.commaSeparated(comparison)
    case .tsv: CoverageTableText.tabSeparated(comparison)
    }
  }

  /// Relative links break in comments and summaries: the sources are linked
  /// at the commit that the workflow runs on, or not at all.
  private func onGitHub(
    _ comparison: Comparison, _ options: ReportOptions, _ parts: inout SharedParts, limit: Int
  ) -> ReportText {
    MarkdownReport.render(
      parts.markdown, tool: options.tool,
      links: SourceLinks(sources: comparison.sources, commit: Environment.commitAddress),
      limit: limit)
  }

}

extension TerminalReport.Style {
  /// How text is drawn that goes into a file, or to standard output where
  /// `path` is `nil`: coloured only on a terminal that allows it.
  static func forTarget(_ path: String?, showsAll: Bool) -> TerminalReport.Style {
    guard path == nil, StandardStreams.isTerminal else {
      return TerminalReport.Style(width: Environment.columns ?? 80, showsAll: showsAll)
    }
    return TerminalReport.Style(
      width: Environment.columns ?? StandardStreams.columns ?? 80,
      isColoured: Environment.allowsColour, showsAll: showsAll)
  }
}

/// What the formats of a family have in common, made when it is first asked
/// for.
private struct SharedParts {
  private let comparison: Comparison
  private let options: ReportOptions

  init(_ comparison: Comparison, _ options: ReportOptions) {
    self.comparison = comparison
    self.options = options
  }

  private(set) lazy var located = LocatedFindings(comparison)
  private(set) lazy var markdown = MarkdownSections(
    comparison, longestExcerpt: options.longestExcerpt)
}
