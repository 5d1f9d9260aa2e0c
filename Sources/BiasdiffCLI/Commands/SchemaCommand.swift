internal import ArgumentParser
internal import Reports

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of the JSON report.",
    discussion: "Draft 2020-12, for what `compare` and `inspect` write with --format json.")

  func run() throws {
    StandardStreams.write(JSONReport.schema.bytes)
  }
}
