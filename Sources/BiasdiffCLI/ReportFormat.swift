internal import ArgumentParser
internal import Comparison
internal import Parallel
internal import Reports

/// The formats that `compare` writes.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text, markdown, html
  /// Markdown that fits a comment or a step summary on GitHub.
  case comment
  case stepSummary = "step-summary"
  /// Everything, for programs.
  case json
  /// Findings, for the tools that show them.
  case sarif, rdjson, rdjsonl, github, gitlab, junit, checkstyle
  /// The coverage matrix.
  case csv, tsv

  /// The names as a help text lists them.
  static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// The format that a file's suffix asks for.
  init?(path: String) {
    let suffix = path.split(separator: "/").last?.split(separator: ".").last.map(String.init)
    switch suffix?.lowercased() {
    case "txt": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "json": self = .json
    case "sarif": self = .sarif
    case "rdjson": self = .rdjson
    case "rdjsonl": self = .rdjsonl
    case "xml": self = .junit
    case "csv": self = .csv
    case "tsv": self = .tsv
    default: return nil
    }
  }

  /// Whether the format is made of located findings.
  var isLocated: Bool {
    switch self {
    case .sarif, .rdjson, .rdjsonl, .github, .gitlab, .junit, .checkstyle: true
    case .text, .markdown, .html, .comment, .stepSummary, .json, .csv, .tsv: false
    }
  }
}

/// One report to write.
struct ReportTarget: Sendable {
  var format: ReportFormat
  /// `nil` for standard output.
  var path: String?

  /// Reads `FILE`, whose suffix names the format, or `FORMAT=FILE`.
  /// - Parameter fallback: the format where the suffix names none.
  init(_ argument: String, fallback: ReportFormat?) throws(Failure) {
    if let equals = argument.firstIndex(of: "="),
      let named = ReportFormat(rawValue: String(argument[..<equals]))
    {
      format = named
      let file = String(argument[argument.index(after: equals)...])
      guard !file.isEmpty else {
        throw Failure("\(argument): no file is named; write --output \(named.rawValue)=FILE")
      }
      path = file
      return
    }
    guard let format = ReportFormat(path: argument) ?? fallback else {
      throw Failure(
        "\(argument): the suffix names no format; use .md, .html, .json, .sarif or another one of "
          + "`help compare`, or write FORMAT=FILE")
    }
    self.format = format
    path = argument
  }

  init(standardOutput format: ReportFormat) {
    self.format = format
    path = nil
  }
}

/// What shapes reports besides their format.
struct ReportOptions: Sendable {
  var tool: ToolIdentity
  var longestExcerpt: Int
  var showsAll: Bool
}

extension ReportTarget {
  /// The reports of several targets, in their order.
  static func render(
    _ targets: [ReportTarget], _ comparison: Comparison, _ options: ReportOptions
  ) -> [String] {
    let located =
      targets.contains { $0.format.isLocated } ? LocatedFindings(comparison) : nil
    return targets.parallelMap {
      $0.render(comparison, options, located: located ?? LocatedFindings(comparison))
    }
  }

  /// - Parameter located: asked for by the formats that are made of them.
  private func render(
    _ comparison: Comparison, _ options: ReportOptions,
    located: @autoclosure () -> LocatedFindings
  ) -> String {
    switch format {
    case .text: TerminalReport.render(comparison, style: style(options))
    case .markdown:
      markdown(comparison, options, SourceLinks(sources: comparison.sources, report: path))
    case .comment: onGitHub(comparison, options, limit: MarkdownReport.commentLimit)
    case .stepSummary: onGitHub(comparison, options, limit: MarkdownReport.summaryLimit)
    case .html:
      HTMLReport.render(comparison, tool: options.tool, longestExcerpt: options.longestExcerpt)
    case .json: JSONReport.render(comparison, tool: options.tool)
    case .sarif: SARIFReport.render(located(), tool: options.tool)
    case .rdjson: ReviewdogReport.render(located(), tool: options.tool)
    case .rdjsonl: ReviewdogReport.renderLines(located(), tool: options.tool)
    case .github: GitHubAnnotations.render(located())
    case .gitlab: GitLabReport.render(located())
    case .junit: JUnitReport.render(located())
    case .checkstyle: CheckstyleReport.render(located())
    case .csv: CoverageTableText.commaSeparated(comparison)
    case .tsv: CoverageTableText.tabSeparated(comparison)
    }
  }

  private func markdown(
    _ comparison: Comparison, _ options: ReportOptions, _ links: SourceLinks, limit: Int = .max
  ) -> String {
    MarkdownReport.render(
      comparison, tool: options.tool, links: links, longestExcerpt: options.longestExcerpt,
      limit: limit)
  }

  /// Relative links break in comments and summaries: the sources are linked
  /// at the commit that the workflow runs on, or not at all.
  private func onGitHub(_ comparison: Comparison, _ options: ReportOptions, limit: Int) -> String {
    markdown(
      comparison, options,
      SourceLinks(sources: comparison.sources, commit: Environment.commitAddress), limit: limit)
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
