internal import ArgumentParser
internal import DocumentModel
internal import Gate
internal import Reports
internal import Wording

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a kind of finding or a rule looks for, and where it errs.",
    discussion: """
      A kind stands in square brackets where the gate prints a finding. Of a kind this also says \
      when it fails a gate, of a rule why it is there.

      Examples:
        biasdiff explain number-conflict
        biasdiff explain attribution/slam
      """)

  @Argument(
    help: ArgumentHelp(
      "A kind such as number-conflict, or a rule such as attribution/slam.", valueName: "name"))
  var name: String

  @Option(help: "text or json.")
  var format: RulesCommand.Format = .text

  @OptionGroup(title: "Rules")
  var options: RuleOptions

  func run() throws {
    let set = try options.rules()
    if let text = kind(set) { return StandardStreams.write(text.bytes) }
    if let fate = FindingKind.fate(of: name) { throw Failure(fate) }
    guard let told = set.explain(name) else {
      throw Failure(
        "\(name): no kind or rule has this name; "
          + RuleNames.hint(name, KindReport.names + set.rules.map(\.id)))
    }
    switch format {
    case .text: StandardStreams.write(RuleReport.explanation(told))
    case .json: StandardStreams.write(RuleReport.json(told, tool: .running(set)))
    }
  }

  private func kind(_ set: FramingRuleSet) -> ReportText? {
    let gate = GateConfiguration()
    switch format {
    case .text: return KindReport.explanation(name, failing: gate.failing)
    case .json: return KindReport.json(name, tool: .running(set), failing: gate.failing)
    }
  }
}
