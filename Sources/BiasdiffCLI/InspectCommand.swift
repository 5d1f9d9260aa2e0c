internal import ArgumentParser
internal import Ingest
internal import Reading
internal import Reports

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows how one source is read.",
    discussion: """
      Lists the blocks with their zones and the sentences. What is marked boilerplate or caption \
      is never compared.
      """)

  @Argument(help: ArgumentHelp("The file to read; `-` reads standard input.", valueName: "file"))
  var file: String

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Option(help: "text or json.")
  var format: Format = .text

  @Flag(help: "Show blocks with their zones only.")
  var zones = false

  func run() throws {
    let reading: Reading
    do {
      reading = Reading(try SourceLoader.load(path: file))
    } catch {
      throw Failure(error.lines)
    }
    switch format {
    case .json: StandardStreams.write(JSONReport.render(reading, tool: .current))
    case .text:
      StandardStreams.write(InspectReport.render(reading, zonesOnly: zones))
    }
  }
}
