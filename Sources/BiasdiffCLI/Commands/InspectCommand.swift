internal import ArgumentParser
internal import Comparison
internal import Ingest
internal import Reading
internal import Reports
internal import Wording

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows how one source is read.",
    discussion: """
      Lists the blocks with their zones, the sentences, who is quoted and the wording that rules \
      found. What is marked boilerplate or caption is never compared.
      """)

  @Argument(help: ArgumentHelp("The file to read; `-` reads standard input.", valueName: "file"))
  var file: String

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Option(help: "text or json.")
  var format: Format = .text

  @Flag(help: "Show blocks with their zones only.")
  var zones = false

  @Flag(help: "Show the clauses of each sentence only: who does what to whom, as text.")
  var clauses = false

  @Flag(help: "Add wording below the decision, for evaluation.")
  var candidates = false

  @OptionGroup(title: "Rules of wording")
  var ruleOptions: RuleOptions

  func validate() throws {
    if clauses && format == .json {
      throw ValidationError("--clauses is text; --format json has no clauses")
    }
    if clauses && zones { throw ValidationError("--clauses and --zones exclude each other") }
  }

  func run() throws {
    // Zones need neither voices nor rules, which cost most of the time.
    let showsZonesOnly = zones && format == .text
    if clauses { return try writeClauses() }
    let rules =
      showsZonesOnly && !ruleOptions.areGiven
      ? nil : try ruleOptions.rules(keepsCandidates: candidates)
    let reading = try load()
    guard !showsZonesOnly, let rules else {
      StandardStreams.write(InspectReport.zones(reading))
      return
    }
    let inspection = Inspection(reading, rules: rules)
    RuleWarnings.write(inspection.rulesThatGaveUp)
    switch format {
    case .json: StandardStreams.write(JSONReport.render(inspection, tool: .running(rules)).bytes)
    case .text:
      StandardStreams.write(InspectReport.render(inspection))
    }
  }

  private func load() throws -> Reading {
    do {
      return Reading(try SourceLoader.load(path: file))
    } catch {
      throw Failure(error.lines)
    }
  }

  private func writeClauses() throws {
    let reading = try load()
    StandardStreams.write(ClauseReport.render(reading))
  }
}
