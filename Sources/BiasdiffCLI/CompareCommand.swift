public import ArgumentParser
internal import Comparison
public import Coverage
internal import DocumentModel
internal import FramingRules
internal import Ingest
internal import Reports

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares accounts of one event.",
    usage: "biasdiff compare <source> <source> ... [<options>]",
    discussion: """
      Sources are plain text, Markdown or saved web pages; front matter is read; `-` reads standard \
      input. Give them as arguments or in a case file.

      Examples:
        biasdiff compare readout.txt wire.txt
        biasdiff compare --case corpus/first-call/case.yml --output report.md
        biasdiff compare --subject draft.md wire.txt --format json
      """)

  @Argument(help: ArgumentHelp("The accounts to compare.", valueName: "source"))
  var sources: [String] = []

  @Option(help: "The account that is measured against the others.")
  var subject: String?

  @Option(name: .customLong("case"), help: "A case file that lists the sources.")
  var caseFile: String?

  @Option(help: "The title of the report.")
  var title: String?

  @Option(help: "markdown or json; standard output gets it (default: markdown).")
  var format: ReportFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write a report there; may be given several times. The suffix (.md, .json) chooses the format.",
      valueName: "file"))
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "A table of names that stand for one thing: identifier, kind, names parted by |, with tabs.",
      valueName: "file"))
  var aliases: [String] = []

  @OptionGroup(title: "Rules of wording")
  var ruleOptions: RuleOptions

  @Flag(help: "Add scored pairs and wording below the decision, for evaluation.")
  var candidates = false

  @Option(
    name: .customLong("without"), parsing: .singleValue,
    help: ArgumentHelp("Leave out an ingredient of the method.", visibility: .hidden))
  var ablations: [Ingredient] = []

  func run() throws {
    let input = try CompareInput(
      paths: sources, subject: subject, caseFile: caseFile, title: title)
    let targets = try outputs()
    try OutputFile.check(targets.map(\.path), against: input.paths)
    let rules = try ruleOptions.rules(keepsCandidates: candidates)
    var options = ComparisonOptions(
      title: input.title, expectedTopics: input.expectedTopics, actors: input.actors,
      aliasTables: try aliases.map { try AliasFile.load($0) }, keepsCandidates: candidates,
      rules: rules)
    options.ablations = Set(ablations)
    // Only JSON shows sentence alignments.
    options.alignsSentences =
      format == .json || candidates || targets.contains { $0.format == .json }
    let comparison: Comparison
    do {
      comparison = try Comparison.comparing(input.sources, options: options)
    } catch {
      throw Failure(error.description)
    }
    RuleWarnings.write(comparison.rulesThatGaveUp)
    let tool = ToolIdentity.running(rules)
    let reports = try targets.map { ($0.path, try render(comparison, $0.format, $0.path, tool)) }
    for (path, text) in reports { try OutputFile.write(text, to: path) }
    if targets.isEmpty || format != nil && output.isEmpty {
      StandardStreams.write(try render(comparison, format ?? .markdown, nil, tool))
    }
  }

  /// The files to write with their formats.
  private func outputs() throws -> [(path: String, format: ReportFormat)] {
    try output.map { path in
      if let known = ReportFormat(path: path) { return (path, known) }
      if let format { return (path, format) }
      throw Failure(
        "\(path): the suffix names no format; use .md or .json, or add --format")
    }
  }

  private func render(
    _ comparison: Comparison, _ format: ReportFormat, _ path: String?, _ tool: ToolIdentity
  ) throws -> String {
    switch format {
    case .json: try JSONReport.render(comparison, tool: tool)
    case .markdown:
      MarkdownReport.render(
        comparison, tool: tool, links: SourceLinks(sources: comparison.sources, report: path))
    }
  }
}

extension Ingredient: ExpressibleByArgument {}
