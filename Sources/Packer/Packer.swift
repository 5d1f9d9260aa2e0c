/// What developers make the embedded tables and trained models with, and measure
/// them; from the root of the package:
///
///     swift run -c release Packer rules pack
@main
struct Packer {
  static let usage = """
    usage: Packer rules pack | features GOLD.jsonl [--without-triggers] | time
           Packer facts train FOLDER SWIFTFILE
           Packer facts leave-one-out FOLDER PREDICTIONS
           Packer facts predict FOLDER PREDICTIONS TRAININGFOLDER
           Packer parser [RUNS] < IN.conllu > OUT.conllu
    """

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let rest = arguments.dropFirst()
    switch arguments.first {
    case "rules": try RulePacker.run(rest)
    case "facts": try FactTrainer.run(Array(rest))
    case "parser": ParserBench.run(rest.first.flatMap { Int($0) } ?? 1)
    default: print(usage)
    }
  }
}
