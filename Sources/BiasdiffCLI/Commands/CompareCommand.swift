internal import ArgumentParser
internal import Comparison
internal import DocumentModel
internal import Facts
internal import Ingest
internal import Reports
internal import TextCore
internal import Wording

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
        biasdiff compare --case corpus/first-call/case.yml -o report.html -o report.md
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

  @Option(
    name: .customLong("name"), parsing: .singleValue,
    help: ArgumentHelp(
      "What to call a source, by its letter in the order of the input, such as A=\"White House\"; "
        + "may be given several times.", valueName: "letter=name"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      "What standard output gets: \(ReportFormat.list) (default: text on a terminal, else markdown)."
    ))
  var format: ReportFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      Write a report there; may be given several times. The suffix (.md, .html, .json, .sarif, \
      .rdjson, .rdjsonl, .csv, .tsv, .txt, .xml for JUnit) chooses the format, or FORMAT=FILE.
      """,
      valueName: "file"))
  var output: [String] = []

  @Option(help: ArgumentHelp("The longest excerpt of a source, in words.", valueName: "words"))
  var maxExcerpt = 40

  @Flag(help: "Leave nothing out of the text for a terminal.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "A table of names that stand for one thing: identifier, kind, names parted by |, with tabs.",
      valueName: "file"))
  var aliases: [String] = []

  @Option(
    help: ArgumentHelp(
      "A text of what the desk knows: names, figures and words of the subject that stand in it "
        + "count as found; may be given several times.", valueName: "file"))
  var background: [String] = []

  @OptionGroup(title: "Rules of wording")
  var ruleOptions: RuleOptions

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      """
      Instead of a report say why each source is told to carry, to tell differently or to lack a \
      fact, or why that is unclear; may be given several times.
      """,
      valueName: "fact"))
  var explain: [String] = []

  @Flag(help: "Add scored pairs and wording below the decision, for evaluation.")
  var candidates = false

  @Option(
    name: .customLong("without"), parsing: .singleValue,
    help: ArgumentHelp("Leave out an ingredient of the method.", visibility: .hidden))
  var ablations: [Ablation] = []

  func run() throws {
    // What each of the two has to say of its files is said in their order.
    var (input, rules) = try read()
    try input.name(names)
    guard (4...1_000).contains(maxExcerpt) else {
      throw Failure("--max-excerpt \(maxExcerpt): give a number of words from 4 to 1000")
    }
    let targets = try targets()
    let paths = targets.compactMap(\.path)
    try OutputFile.check(
      paths,
      against: input.paths + background + aliases + ruleOptions.pack + (caseFile.map { [$0] } ?? [])
    )
    var options = input.options
    guard background.isEmpty || input.sources.contains(where: { $0.metadata.role == .subject })
    else {
      throw Failure("--background does nothing without a subject; name one with --subject")
    }
    options.background += try BackgroundFiles.load(background, besides: input.paths)
    options.aliasTables = try aliases.map { try AliasFile.load($0) }
    options.keepsCandidates = candidates
    options.rules = rules
    for ablation in ablations { ablation.apply(to: &options.knowledge) }
    let comparison: Comparison
    do {
      comparison = try Comparison.comparing(input.sources, options: options)
    } catch {
      throw Failure(error.description)
    }
    RuleWarnings.write(comparison.rulesThatGaveUp)
    guard explain.isEmpty else { return try writeExplanations(of: comparison) }
    let shape = ReportOptions(
      tool: .running(rules), longestExcerpt: maxExcerpt, showsAll: all)
    try ReportTarget.write(targets, comparison, shape)
  }

  private func writeExplanations(of comparison: Comparison) throws {
    let texts = try explain.map { identifier in
      guard let text = FactExplanation.text(identifier, comparison) else {
        throw Failure(
          "--explain \(identifier): no such fact; \(FactExplanation.range(comparison))")
      }
      return text
    }
    for text in texts { StandardStreams.write(text.bytes) }
  }

  /// The sources and the rules, read at the same time.
  private func read() throws -> (CompareInput, FramingRuleSet) {
    let (paths, subject, caseFile, title) = (sources, subject, caseFile, title)
    let (ruleOptions, candidates) = (ruleOptions, candidates)
    let (input, rules) = inParallel {
      Result {
        try CompareInput(paths: paths, subject: subject, caseFile: caseFile, title: title)
      }
    } _: {
      Result { try ruleOptions.rules(keepsCandidates: candidates) }
    }
    return (try input.get(), try rules.get())
  }

  /// The files to write, or standard output where none is named.
  private func targets() throws -> [ReportTarget] {
    if output.isEmpty {
      let usual = StandardStreams.isTerminal ? ReportFormat.text : .markdown
      return [ReportTarget(standardOutput: format ?? usual)]
    }
    return try output.map { try ReportTarget($0, fallback: format) }
  }
}

/// A kind of general knowledge that a comparison can do without.
enum Ablation: String, ExpressibleByArgument, CaseIterable {
  case aliases, countries
  case nameVariants = "name-variants"
  case softMatches = "soft-matches"
  case rarity

  func apply(to knowledge: inout LexicalKnowledge.Switches) {
    switch self {
    case .aliases: knowledge.aliases = false
    case .countries: knowledge.countries = false
    case .nameVariants: knowledge.nameVariants = false
    case .softMatches: knowledge.softMatches = false
    case .rarity: knowledge.rarity = false
    }
  }
}
