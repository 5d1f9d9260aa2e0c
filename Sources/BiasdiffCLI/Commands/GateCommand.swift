internal import ArgumentParser
internal import DocumentModel
internal import FoundationEssentials
internal import Gate
internal import TextCore

struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Judges the cases of a repository and fails when drafts need an editor.",
    discussion: """
      Reads .biasdiff.yml, from this folder upward to the root of the repository; `biasdiff init` \
      writes one. Without names, all cases are judged. What a draft gets wrong is listed with both \
      passages; only kinds of findings that are seldom wrong fail by themselves.

      Exit codes: 0 nothing fails; 1 something fails; 2 could not do the job (wrong options or \
      files, no case, sources that cannot be compared).

      Examples:
        biasdiff gate
        biasdiff gate cases/harbour --show note
        biasdiff gate --diff origin/main --format text --format github --format json=gate.json
      """)

  @Argument(
    help: ArgumentHelp("Cases, or folders that hold cases (default: all).", valueName: "case"))
  var cases: [String] = []

  @OptionGroup var setting: GateSettingOptions

  @Option(
    help: ArgumentHelp(
      "Only what changed since the common commit with BASE counts.", valueName: "base"))
  var diff: String?

  @Flag(
    name: [.long, .customLong("diff-staged")],
    help: "Only what is staged for the next commit counts.")
  var staged = false

  @Option(
    help: ArgumentHelp(
      "\(GateFormat.list); FORMAT=FILE writes a file. May be given several times.",
      valueName: "format"))
  var format: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The same as --format FORMAT=FILE.", valueName: "format=file"))
  var output: [String] = []

  @Flag(help: "List every finding of a case, not only the first five that do not fail.")
  var all = false

  @Flag(help: "Exit 0 where something fails; 2 stays 2.")
  var exitZero = false

  @Flag(name: .shortAndLong, help: "Print only what fails; nothing when nothing does.")
  var quiet = false

  @Flag(
    help: "Write the findings that fail now into the baseline, and take out those that are gone.")
  var writeBaseline = false

  @Flag(help: "Let --write-baseline add findings to a baseline that exists.")
  var allowGrowth = false

  @Option(
    help: ArgumentHelp(
      "The day for expiry dates (default: BIASDIFF_TODAY, else today).", valueName: "date"))
  var today: String?

  @Flag(help: "Print the configuration in force, with the origin of each value, and stop.")
  var printConfig = false

  func run() throws {
    let repository = try setting.repository()
    let configuration = try setting.applied(to: try GateConfiguration.load(repository))
    if printConfig {
      StandardStreams.write(
        "# \(repository.configurationPath ?? "no configuration file") in \(repository.root)\n"
          + configuration.listing)
      return
    }
    try judge(repository, configuration)
  }

  private func judge(_ repository: Repository, _ configuration: GateConfiguration) throws {
    let targets = try GateTargets(formats: format, outputs: output, configuration, repository)
    let result = try GateRunner(repository: repository, configuration: configuration).run(
      GateRequest(
        names: cases, folder: FileManager.default.currentDirectoryPath, scope: try scope(),
        today: try day(), keepsComparisons: targets.needComparisons))
    if writeBaseline {
      try write(result, configuration, repository)
      return
    }
    var options = GateRenderingOptions(
      show: configuration.show.value, isQuiet: quiet,
      suppressionsPath: repository.pathFromRoot(configuration.suppressions.value))
    if all { options.mostOpen = .max }
    try targets.write(result, options, repository)
    for error in result.errors { StandardStreams.writeError("biasdiff: \(Main.shown(error))") }
    if result.exitCode == 2 || (result.exitCode == 1 && !exitZero) {
      exitProcess(result.exitCode)
    }
  }

  private func scope() throws(Failure) -> ChangeScope? {
    guard diff == nil || !staged else { throw Failure("--diff and --staged exclude each other") }
    guard !writeBaseline || (diff == nil && !staged) else {
      throw Failure("--write-baseline needs all findings; leave out --diff and --staged")
    }
    guard writeBaseline || !allowGrowth else {
      throw Failure("--allow-growth does nothing without --write-baseline")
    }
    if staged { return .staged }
    return diff.map { .since($0) }
  }

  private func day() throws(Failure) -> CalendarDay {
    let variable = ProcessInfo.processInfo.environment["BIASDIFF_TODAY"].flatMap {
      $0.isEmpty ? nil : $0
    }
    guard let text = today ?? variable else { return .today }
    guard let day = CalendarDay(text) else {
      throw Failure(
        "\(today == nil ? "BIASDIFF_TODAY" : "--today") must be a day such as 2026-05-01; found `\(text)`"
      )
    }
    return day
  }

  private func write(
    _ result: GateResult, _ configuration: GateConfiguration, _ repository: Repository
  ) throws {
    for error in result.errors { StandardStreams.writeError("biasdiff: \(Main.shown(error))") }
    let path = repository.pathFromRoot(configuration.baseline.value)
    let file = try repository.writable(path, inputs: result.inputs)
    let isFirst = !FileManager.default.fileExists(atPath: file)
    let (text, report) = try result.baselineText(allowsGrowth: allowGrowth, isFirst: isFirst)
    try OutputFile.write(Array(text.utf8), to: file)
    if !quiet { StandardStreams.write("Wrote \(path): \(report).\n") }
  }
}
