internal import ArgumentParser
internal import Comparison
internal import DocumentModel
internal import Gate
internal import Ingest
internal import Reports
internal import Wording

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Holds a draft against its sources, sentence by sentence.",
    usage: "biasdiff check <draft> <source> ... [<options>]",
    discussion: """
      Says of each sentence of the draft whether a source supports it, says it otherwise, or has \
      nothing like it, with the passage it goes back to. Supported sentences are only counted.

      Exit codes: 0 nothing fails; 1 something would fail `biasdiff gate` as it is built in; \
      2 could not do the job (wrong options or files, sources that cannot be compared).

      Examples:
        biasdiff check draft.md readout.txt wire.txt
        biasdiff check draft.md readout.txt --background people.txt --all
        biasdiff check draft.md readout.txt -o check.html -o check.json
      """)

  @Argument(help: "The text that is checked; `-` reads standard input.")
  var draft: String

  @Argument(help: ArgumentHelp("The texts it goes back to.", valueName: "source"))
  var sources: [String] = []

  @Option(
    help: ArgumentHelp(
      "A text of what the desk knows: its names, figures and words count as found; may be given "
        + "several times.", valueName: "file"))
  var background: [String] = []

  @Option(help: "The title of the report.")
  var title: String?

  @Option(
    help:
      "What standard output gets: \(Format.list) (default: text on a terminal, else markdown).")
  var format: Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      Write a report there; may be given several times. The suffix (.txt, .md, .html, .json) \
      chooses the format, or FORMAT=FILE.
      """, valueName: "file"))
  var output: [String] = []

  @Flag(help: "Show supported sentences too.")
  var all = false

  @Flag(name: .shortAndLong, help: "Print only what fails; nothing when nothing does.")
  var quiet = false

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html, json

    static let list = allCases.map(\.rawValue).joined(separator: ", ")
  }

  func run() throws {
    guard !sources.isEmpty else {
      throw Failure("no source given for \(draft); name at least one file it goes back to")
    }
    let input = try CompareInput(paths: sources, subject: draft, caseFile: nil, title: title)
    let known = try BackgroundFiles.load(background, besides: input.paths)
    let targets = try targets()
    try OutputFile.check(targets.compactMap(\.path), against: input.paths + background)
    var options = input.options
    options.background = known
    let comparison: Comparison
    do {
      comparison = try Comparison.checking(
        input.sources[0], against: Array(input.sources.dropFirst()), options: options)
    } catch {
      throw Failure(error.description)
    }
    RuleWarnings.write(comparison.rulesThatGaveUp)
    let verdict = DraftVerdict(comparison)
    var texts: [ReportText] = []
    var files: [(path: String, bytes: [UInt8])] = []
    for target in targets {
      let text = render(target, comparison, verdict.failing)
      if let path = target.path {
        files.append((path, text.bytes))
      } else {
        texts.append(text)
      }
    }
    try OutputFile.write(files)
    for text in texts { StandardStreams.write(text.bytes) }
    if verdict.exitCode != 0 { exitProcess(verdict.exitCode) }
  }

  private func targets() throws(Failure) -> [ReportTarget] {
    let named = format.flatMap { ReportFormat(rawValue: $0.rawValue) }
    guard !output.isEmpty else {
      let usual = StandardStreams.isTerminal ? ReportFormat.text : .markdown
      return [ReportTarget(standardOutput: named ?? usual)]
    }
    var targets: [ReportTarget] = []
    for argument in output {
      let target = try ReportTarget(argument, fallback: named)
      guard Format(rawValue: target.format.rawValue) != nil else {
        throw Failure(
          "\(argument): check writes \(Format.list); `compare --subject` writes "
            + "\(target.format.rawValue)")
      }
      targets.append(target)
    }
    return targets
  }

  private func render(
    _ target: ReportTarget, _ comparison: Comparison, _ failing: [Finding]
  ) -> ReportText {
    let choice = DraftReport.Choice(showsAll: all, isQuiet: quiet)
    switch target.format {
    case .html: return HTMLReport.render(comparison, tool: .running(.builtIn()))
    case .json: return JSONReport.render(comparison, tool: .running(.builtIn()))
    case .text:
      let style = TerminalReport.Style.forTarget(target.path, showsAll: all)
      return DraftReport.text(comparison, style: style, failing: failing, choice: choice)
    default:
      return DraftReport.markdown(
        comparison, links: SourceLinks(sources: comparison.sources, report: target.path),
        failing: failing, choice: choice)
    }
  }
}
