internal import ArgumentParser
internal import DocumentModel
internal import Reports
internal import Wording

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules of wording.",
    discussion: """
      One line a rule: on or off, severity, kind and name. Opt-in packs are listed as off.

      Examples:
        biasdiff rules --in attribution
        biasdiff rules slam --format json
      """)

  @Argument(help: ArgumentHelp("Only rules with this in their name.", valueName: "word"))
  var word: String?

  @Option(name: .customLong("in"), help: ArgumentHelp("Only rules of a pack.", valueName: "pack"))
  var packName: String?

  @Option(help: ArgumentHelp("Only rules for a kind of finding.", valueName: "kind"))
  var kind: String?

  @Flag(help: "Only rules that are on.")
  var on = false

  @Flag(help: "Only rules that are off.")
  var off = false

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Option(help: "text or json.")
  var format: Format = .text

  @OptionGroup(title: "Rules")
  var options: RuleOptions

  func run() throws {
    let set = try options.rules()
    var rules = set.rules
    if let packName {
      let names = Set(rules.map(\.pack)).sorted()
      guard names.contains(packName) else {
        throw Failure("--in \(packName): no such pack; one of \(names.joined(separator: ", "))")
      }
      rules = rules.filter { $0.pack == packName }
    }
    if let kind {
      let names = Set(set.rules.map(\.kind.rawValue)).sorted()
      guard names.contains(kind) else {
        throw Failure(
          "--kind \(kind): no rule is for it; one of \(names.joined(separator: ", "))")
      }
      rules = rules.filter { $0.kind.rawValue == kind }
    }
    if let word { rules = rules.filter { $0.id.contains(word.lowercased()) } }
    if on != off { rules = rules.filter { $0.isOn == on } }
    switch format {
    case .text: StandardStreams.write(RuleReport.list(rules))
    case .json:
      StandardStreams.write(RuleReport.json(rules, in: set, tool: .running(set)))
    }
  }
}

struct CheckRulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-rules",
    abstract: "Checks rule packs and runs their examples.",
    discussion: """
      Every defect is one line: file, line, column, rule, what was expected. Exit code 2 when \
      there is one.
      """)

  @Argument(help: ArgumentHelp("The packs to check.", valueName: "pack"))
  var packs: [String]

  func run() throws {
    let review = FramingRuleSet.check(try PackFiles.bytes(packs))
    guard review.errors.isEmpty else { throw Failure(review.errors.flatMap(\.lines)) }
    StandardStreams.write(RuleReport.review(review, packs: packs.count))
  }
}
