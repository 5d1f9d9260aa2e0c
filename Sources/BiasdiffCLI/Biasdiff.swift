internal import ArgumentParser
internal import Gate
internal import Reading
internal import Reports
internal import YAMLReader

/// The command line: arguments, files, exit codes; no algorithm.
struct BiasdiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "biasdiff",
    abstract: "Puts accounts of the same event side by side.",
    discussion: """
      Shows which facts each account carries, words differently or leaves out, with the exact \
      passages as evidence. Works offline and gives the same bytes for the same input.

      Exit codes: 0 ran; 1 ran and the gate failed; 2 could not do the job.
      """,
    version: "biasdiff \(ToolIdentity.current.version)",
    subcommands: [
      CompareCommand.self, CheckCommand.self, GateCommand.self, InitCommand.self,
      InspectCommand.self,
      RulesCommand.self, ExplainCommand.self, CheckRulesCommand.self, SchemaCommand.self,
    ])
}

@main
enum Main {
  /// Runs the command named by the arguments. Data goes to standard output,
  /// everything else to standard error; a run that could not do its job
  /// exits 2, whatever the parser's own convention is.
  static func main() {
    do {
      var command = try named(CommandLine.arguments.dropFirst()) ?? BiasdiffCommand.parseAsRoot()
      try checkTables()
      try command.run()
    } catch {
      exit(after: error)
    }
  }

  private static func checkTables() throws {
    do {
      try ParserModel.checkBuiltIn()
    } catch {
      throw Failure("this program was built from damaged tables of the parser: \(error)")
    }
  }

  /// The command that the first argument names, where it takes all the others.
  ///
  /// The root looks at the arguments of every command on its way down, which
  /// is a good part of a short run. Whatever a command does not take, help and
  /// mistakes among it, is left to the root, which knows the whole tool.
  private static func named(_ arguments: ArraySlice<String>) -> (any ParsableCommand)? {
    let command = BiasdiffCommand.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    return try? command?.parse(Array(arguments.dropFirst()))
  }

  /// One line of a message; what is indented goes on with the line before and
  /// keeps its place, such as a mark below a pattern.
  private static func line(_ text: String) -> String {
    guard text.hasPrefix("  ") else { return "biasdiff: \(TerminalText.oneLine(text))" }
    return text.prefix { $0 == " " } + TerminalText.oneLine(text)
  }

  /// A message on one line, safe for a terminal.
  static func shown(_ message: String) -> String { TerminalText.oneLine(message) }

  /// What is wrong with the arguments, on one line: the parser's own message
  /// without its usage, and the command that was most likely meant.
  private static func told(_ message: String) -> String {
    let lines = message.split(separator: "\n").prefix {
      !$0.hasPrefix("Usage:") && !$0.hasPrefix("Help:") && !$0.hasPrefix("  See ")
    }
    var text = lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
    if text.hasPrefix("Error: ") { text = String(text.dropFirst(7)) }
    while text.hasSuffix(".") { text.removeLast() }
    let commands = BiasdiffCommand.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    let first = CommandLine.arguments.dropFirst().first ?? ""
    if text == "Unexpected argument '\(first)'" {
      text = "no command is called '\(first)'"
      if let name = NearestName.of(first, in: commands) { text += "; did you mean '\(name)'?" }
    }
    let command = commands.contains(first) ? "biasdiff \(first) --help" : "biasdiff --help"
    return "\(text); see '\(command)'"
  }

  private static func exit(after error: any Error) -> Never {
    let failure = error as? Failure ?? (error as? GateFailure).map { Failure($0.lines) }
    if let failure {
      StandardStreams.writeError(
        failure.lines.map(line).joined(separator: "\n"))
      exitProcess(2)
    }
    let code = BiasdiffCommand.exitCode(for: error)
    let message = BiasdiffCommand.fullMessage(for: error)
    if code.isSuccess {
      StandardStreams.write(message + "\n")
      exitProcess(0)
    }
    if !message.isEmpty {
      StandardStreams.writeError("biasdiff: \(TerminalText.oneLine(told(message)))")
    }
    exitProcess(code == .failure ? 1 : 2)
  }
}
