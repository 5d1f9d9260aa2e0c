import Testing

/// Help, version and wrong arguments.
@Suite struct UsageTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private static let overview = """
    OVERVIEW: Puts accounts of the same event side by side.

    Shows which facts each account carries, words differently or leaves out, with
    the exact passages as evidence. Works offline and gives the same bytes for the
    same input.

    Exit codes: 0 ran; 1 ran and the gate failed; 2 could not do the job.

    USAGE: biasdiff <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      compare                 Compares accounts of one event.
      check                   Holds a draft against its sources, sentence by
                              sentence.
      gate                    Judges the cases of a repository and fails when
                              drafts need an editor.
      init                    Writes a commented .biasdiff.yml and an example case.
      inspect                 Shows how one source is read.
      rules                   Lists the rules of wording.
      explain                 Says what a kind of finding or a rule looks for, and
                              where it errs.
      check-rules             Checks rule packs and runs their examples.
      schema                  Prints the JSON Schema of the JSON report.

      See 'biasdiff help <subcommand>' for detailed help.

    """

  @Test(arguments: [["--help"], ["-h"], ["help"], []])
  func `help goes to standard output`(_ arguments: [String]) throws {
    let result =
      arguments.isEmpty ? try workplace.run() : try workplace.run(arguments[0])
    #expect(result == ProgramResult(status: 0, output: Self.overview, errors: ""))
  }

  @Test(arguments: ["compare", "check", "inspect", "gate"])
  func `each command has help with its options`(_ command: String) throws {
    let result = try workplace.run(command, "--help")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.hasPrefix("OVERVIEW: "))
    #expect(result.output.contains("\nUSAGE: biasdiff \(command) "))
    #expect(result.output.contains("--format <format>"))
    #expect(!result.output.contains("--without"), "an option for measurements is shown")
    let lines = result.output.split(separator: "\n").filter { !$0.hasPrefix("USAGE: ") }
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test func `the version`() throws {
    let result = try workplace.run("--version")
    #expect(result == ProgramResult(status: 0, output: "biasdiff 0.1.0\n", errors: ""))
  }

  @Test func `an unknown command`() throws {
    #expect(
      try workplace.run("frobnicate")
        == ProgramResult(
          status: 2, output: "",
          errors: "biasdiff: no command is called 'frobnicate'; see 'biasdiff --help'\n"))
    #expect(
      try workplace.run("gat").errors
        == "biasdiff: no command is called 'gat'; did you mean 'gate'?; see 'biasdiff --help'\n")
  }

  @Test func `a report that cannot be written is no success`() throws {
    let missing = try workplace.run("compare", "https://a.example/x", "b.txt")
    #expect(missing.status == 2 && missing.errors.contains("is an address"))
  }

  @Test func `an unknown option is named`() throws {
    let result = try workplace.run("compare", "a.txt", "b.txt", "--frob")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("biasdiff: Unknown option '--frob'"))
  }

  @Test func `an unknown format is named with the known ones`() throws {
    let result = try workplace.run("compare", "a.txt", "b.txt", "--format", "xml")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(
      result.errors.hasPrefix("biasdiff: The value 'xml' is invalid for '--format <format>'."))
    #expect(result.errors.contains("- markdown ") && result.errors.contains("- json "))
  }

  @Test func `inspect needs a file`() throws {
    let result = try workplace.run("inspect")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("biasdiff: Missing expected argument '<file>'; see"))
  }
}
