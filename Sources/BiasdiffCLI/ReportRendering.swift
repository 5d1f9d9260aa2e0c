internal import Comparison
internal import Parallel
internal import Reports

extension ReportTarget {
  /// The reports of several targets, in their order.
  ///
  /// A family of formats is rendered by one thread, so that what they share
  /// is made once and nobody waits for it.
  static func render(
    _ targets: [ReportTarget], _ comparison: Comparison, _ options: ReportOptions
  ) -> [ReportText] {
    let families = ReportFormat.Family.allCases.map { family in
      targets.indices.filter { targets[$0].format.family == family }
    }.filter { !$0.isEmpty }
    let rendered = families.parallelMap { family in
      var parts = SharedParts(comparison, options)
      return family.map { (target: $0, text: targets[$0].render(comparison, options, &parts)) }
    }
    return rendered.joined().sorted { $0.target < $1.target }.map(\.text)
  }

  private func render(
    _ comparison: Comparison, _ options: ReportOptions, _ parts: inout SharedParts
  ) -> ReportText {
    switch format {
    case .text: TerminalReport.render(comparison, style: style(options))
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

  private func style(_ options: ReportOptions) -> TerminalReport.Style {
    guard path == nil, StandardStreams.isTerminal else {
      return TerminalReport.Style(width: Environment.columns ?? 80, showsAll: options.showsAll)
    }
    return TerminalReport.Style(
      width: Environment.columns ?? StandardStreams.columns ?? 80,
      isColoured: Environment.allowsColour, showsAll: options.showsAll)
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
