internal import ArgumentParser

@main
struct BiasdiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "biasdiff")
}
