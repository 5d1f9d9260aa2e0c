internal import ArgumentParser
internal import FoundationEssentials
internal import Gate

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a commented .biasdiff.yml and an example case.",
    discussion: """
      Nothing that exists is written over. The draft of the example drops a condition that its \
      sources have, so that `biasdiff gate` has something to find.
      """)

  @Argument(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var folder = "."

  @Flag(help: "Leave out the example case.")
  var noExample = false

  func run() throws {
    let files = noExample ? Array(StarterFiles.all.prefix(1)) : StarterFiles.all
    let taken = files.filter { FileManager.default.fileExists(atPath: path($0)) }
    guard taken.isEmpty else {
      throw Failure(
        taken.map { "\(path($0)): exists already and was left as it is; nothing was written" })
    }
    for file in files {
      let url = URL(fileURLWithPath: path(file)).deletingLastPathComponent()
      do {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      } catch {
        throw Failure("\(url.path): the folder cannot be made; check permissions")
      }
      try OutputFile.write(Array(file.text.utf8), to: path(file))
      StandardStreams.write("wrote \(path(file))\n")
    }
    StandardStreams.write(
      noExample
        ? "Next: add a case (see `cases` in \(path(files[0]))) and run `biasdiff gate`.\n"
        : """
        Next: run `biasdiff gate`. It fails, as it should: the draft of the example drops a condition.
        Correct \(path(files[2])) and run it again; then put your own cases beside the example.

        """)
  }

  private func path(_ file: StarterFiles.File) -> String {
    folder == "." ? file.path : "\(folder)/\(file.path)"
  }
}
