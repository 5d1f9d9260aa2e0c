public import ArgumentParser
internal import DocumentModel
internal import FoundationEssentials
internal import Gate

/// The options that stand over values of the configuration.
struct GateSettingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Use this configuration.", valueName: "file"))
  var config: String?

  @Flag(help: "Use no configuration file.")
  var noConfig = false

  @Option(help: "List findings from this severity on: note, warning or error (default: warning).")
  var show: Severity?

  @Option(
    help: """
      Fail from this severity on: note, warning, error or never (default: warning). Kinds that \
      are often wrong fail only when the configuration names them.
      """)
  var failOn: FailLevel?

  @Option(help: ArgumentHelp("Use this baseline.", valueName: "file"))
  var baseline: String?

  func repository() throws -> Repository {
    guard config == nil || !noConfig else {
      throw Failure("--config and --no-config exclude each other")
    }
    return try Repository.find(
      from: FileManager.default.currentDirectoryPath, configuration: config,
      ignoresConfiguration: noConfig)
  }

  func applied(to configuration: GateConfiguration) throws -> GateConfiguration {
    var result = configuration
    if let show { result.show = Setting(show, .option("--show")) }
    if let failOn {
      result.failOn = Setting(failOn, .option("--fail-on"))
      // Nothing may fail, whatever the configuration says of single kinds.
      if failOn == .never {
        result.failOnKinds = [:]
        result.budgets = [:]
      }
    }
    if let baseline { result.baseline = Setting(baseline, .option("--baseline")) }
    return result
  }
}

extension Severity: ExpressibleByArgument {}
extension FailLevel: ExpressibleByArgument {}
