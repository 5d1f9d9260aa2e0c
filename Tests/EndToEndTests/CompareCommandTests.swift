import BiasdiffTestSupport
import DocumentModel
import Foundation
import Testing

@Suite struct CompareCommandTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.writeReadouts()
  }

  /// The Markdown of the two readouts, as standard output has it.
  private func markdown() throws -> String {
    let result = try workplace.run("compare", "ostreva.txt", "tarsia.txt")
    #expect(result.status == 0 && result.errors.isEmpty)
    return result.output
  }

  @Test func `Markdown goes to standard output`() throws {
    let report = try markdown()
    #expect(report.hasPrefix("# ostreva, tarsia compared\n"))
    #expect(report.contains("\n## Left out of B\n"))
    #expect(report.contains("[A:4](ostreva.txt#L4)"))
    #expect(try workplace.files() == ["ostreva.txt", "tarsia.txt"])
  }

  @Test func `the same run gives the same bytes, without colours`() throws {
    let report = try markdown()
    #expect(try markdown() == report)
    let coloured = try workplace.run(
      "compare", "ostreva.txt", "tarsia.txt",
      environment: ["CLICOLOR_FORCE": "1", "FORCE_COLOR": "1", "TERM": "xterm-256color"])
    #expect(coloured.output == report)
    #expect(!report.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `JSON goes to standard output when asked for`() throws {
    let result = try workplace.run("compare", "ostreva.txt", "tarsia.txt", "--format", "json")
    #expect(result.status == 0 && result.errors.isEmpty)
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let document = try #require(value as? [String: Any])
    #expect(document["schemaVersion"] as? String == "2")
    #expect(document["candidates"] == nil)
    let sources = try #require(document["sources"] as? [[String: Any]])
    #expect(sources.compactMap { $0["path"] as? String } == ["ostreva.txt", "tarsia.txt"])
    let more = try workplace.run(
      "compare", "ostreva.txt", "tarsia.txt", "--format", "json", "--candidates")
    #expect(more.output.contains("\"candidates\""))
    #expect((document["event"] as? [String: Any])?["match"] as? String == "same")
  }

  @Test func `the suffix chooses the format, and several files may be written`() throws {
    let result = try workplace.run(
      "compare", "ostreva.txt", "tarsia.txt", "--output", "a.md", "-o", "b.json", "-o", "c.MD")
    #expect(result == ProgramResult(status: 0, output: "", errors: ""))
    #expect(try workplace.read("a.md") == markdown())
    #expect(try workplace.read("c.MD") == markdown())
    let json = try workplace.run("compare", "ostreva.txt", "tarsia.txt", "--format", "json")
    #expect(try workplace.read("b.json") == json.output)
  }

  @Test func `a suffix that names no format needs one`() throws {
    expectFailure(
      "a.pdf: the suffix names no format; use .md, .html, .json, .sarif or another one of "
        + "`help compare`, or write FORMAT=FILE",
      from: try workplace.run("compare", "ostreva.txt", "tarsia.txt", "-o", "a.pdf"))
    let result = try workplace.run(
      "compare", "ostreva.txt", "tarsia.txt", "-o", "a.pdf", "--format", "markdown")
    #expect(result == ProgramResult(status: 0, output: "", errors: ""))
    #expect(try workplace.read("a.pdf") == markdown())
  }

  @Test func `the format may stand before the file`() throws {
    let result = try workplace.run(
      "compare", "ostreva.txt", "tarsia.txt", "-o", "gitlab=quality.json", "-o", "markdown=b=c")
    #expect(result == ProgramResult(status: 0, output: "", errors: ""))
    #expect(try workplace.read("quality.json").hasPrefix("[\n  {\n    \"description\""))
    #expect(try workplace.read("b=c") == markdown())
    expectFailure(
      "html=: no file is named; write --output html=FILE",
      from: try workplace.run("compare", "ostreva.txt", "tarsia.txt", "-o", "html="))
  }

  @Test(arguments: [
    ("text", "Same event: yes. "), ("html", "<!doctype html>\n"), ("json", "{\n  \"accounts\""),
    ("sarif", "{\n  \"$schema\""), ("rdjson", "{\n  \"source\""), ("rdjsonl", "{\"message\": "),
    ("github", "::"), ("gitlab", "[\n"), ("junit", "<?xml "), ("checkstyle", "<?xml "),
    ("csv", "fact,label,"), ("tsv", "fact\tlabel\t"), ("comment", "# ostreva, "),
    ("step-summary", "# ostreva, "),
  ])
  func `every format goes to standard output`(_ format: String, _ start: String) throws {
    let result = try workplace.run("compare", "ostreva.txt", "tarsia.txt", "--format", format)
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.hasPrefix(start), "\(result.output.prefix(60))")
    #expect(!result.output.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `links of a comment lead to the commit, or nowhere`() throws {
    let plain = try workplace.run(
      "compare", "ostreva.txt", "tarsia.txt", "--format", "comment",
      environment: ["GITHUB_SHA": "", "GITHUB_REPOSITORY": "", "GITHUB_SERVER_URL": ""])
    #expect(plain.output.contains("” A:4\n"))
    #expect(!plain.output.contains("](ostreva"))
    let linked = try workplace.run(
      "compare", "ostreva.txt", "tarsia.txt", "--format", "comment",
      environment: [
        "GITHUB_SHA": "0a1b", "GITHUB_REPOSITORY": "o/r",
        "GITHUB_SERVER_URL": "https://git.example",
      ])
    #expect(linked.output.contains("](https://git.example/o/r/blob/0a1b/ostreva.txt#L4)"))
  }

  @Test func `a format is the same alone and among all others`() throws {
    let formats = [
      "text", "markdown", "html", "comment", "step-summary", "json", "sarif", "rdjson", "rdjsonl",
      "github", "gitlab", "junit", "checkstyle", "csv", "tsv",
    ]
    let all = try workplace.run(
      ["compare", "ostreva.txt", "tarsia.txt"] + formats.flatMap { ["-o", "\($0)=all.\($0)"] })
    #expect(all == ProgramResult(status: 0, output: "", errors: ""))
    for format in formats {
      let alone = try workplace.run("compare", "ostreva.txt", "tarsia.txt", "--format", format)
      #expect(try workplace.read("all.\(format)") == alone.output, "\(format)")
    }
  }

  @Test func `excerpts are as long as asked for`() throws {
    let short = try workplace.run("compare", "ostreva.txt", "tarsia.txt", "--max-excerpt", "8")
    #expect(short.output.utf8.count < (try markdown()).utf8.count)
    expectFailure(
      "--max-excerpt 0: give a number of words from 4 to 1000",
      from: try workplace.run("compare", "ostreva.txt", "tarsia.txt", "--max-excerpt", "0"))
  }

  @Test func `the schema is printed`() throws {
    let result = try workplace.run("schema")
    #expect(result.status == 0 && result.errors.isEmpty)
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect((value as? [String: Any])?["$schema"] as? String != nil)
  }

  @Test func `links run from the report to the sources`() throws {
    try FileManager.default.createDirectory(
      at: workplace.url("out"), withIntermediateDirectories: true)
    _ = try workplace.run("compare", "ostreva.txt", "tarsia.txt", "-o", "out/a.md")
    #expect(try workplace.read("out/a.md").contains("](../ostreva.txt#L4)"))
  }

  @Test func `an output that cannot be written leaves nothing behind`() throws {
    expectFailure(
      "no/a.md: cannot be written: its folder does not exist; nothing was written",
      from: try workplace.run("compare", "ostreva.txt", "tarsia.txt", "-o", "no/a.md"))
    try FileManager.default.createDirectory(
      at: workplace.url("a.md"), withIntermediateDirectories: true)
    expectFailure(
      "a.md: cannot be written: it is a folder; nothing was written",
      from: try workplace.run("compare", "ostreva.txt", "tarsia.txt", "-o", "a.md"))
    #expect(try workplace.files() == ["a.md", "ostreva.txt", "tarsia.txt"])
  }

  @Test func `an output that replaces a file does so whole`() throws {
    try workplace.write(String(repeating: "old ", count: 50_000), to: "a.md")
    _ = try workplace.run("compare", "ostreva.txt", "tarsia.txt", "-o", "a.md")
    #expect(try workplace.read("a.md") == markdown())
  }

  @Test func `of several reports for one file the last one stays`() throws {
    for last in ["csv", "html", "markdown", "json"] {
      let formats = ["html", "json", "markdown", "csv", "text"].filter { $0 != last } + [last]
      _ = try workplace.run(
        ["compare", "ostreva.txt", "tarsia.txt"]
          + formats.flatMap { ["-o", "\($0)=\($0 == "json" ? "./" : "")a.out"] })
      let alone = try workplace.run("compare", "ostreva.txt", "tarsia.txt", "--format", last)
      #expect(try workplace.read("a.out") == alone.output, "\(last)")
    }
  }

  @Test func `what the first of several files has to say is said`() throws {
    expectFailure(
      "no/a.csv: cannot be written: its folder does not exist; nothing was written",
      from: try workplace.run(
        "compare", "ostreva.txt", "tarsia.txt", "-o", "b.json", "-o", "no/a.csv", "-o", "no/a.html",
        "-o", "c.md"))
    #expect(try workplace.files().filter { $0.hasPrefix(".") }.isEmpty)
  }

  @Test func `a pipe is written to and stays one`() throws {
    let pipe = workplace.url("pipe.md").path
    try #require(mkfifo(pipe, 0o600) == 0)
    // Open for both, so that neither side waits for the other.
    let descriptor = open(pipe, O_RDWR | O_NONBLOCK)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let result = try workplace.run("compare", "ostreva.txt", "tarsia.txt", "-o", "pipe.md")
    #expect(result == ProgramResult(status: 0, output: "", errors: ""))
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &bytes, bytes.count)
    #expect(String(decoding: bytes[..<max(0, count)], as: UTF8.self) == (try markdown()))
  }

  @Test(arguments: ["tarsia.txt", "./tarsia.txt", "link.txt"])
  func `a source is never written over`(_ output: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: workplace.url("link.txt").path, withDestinationPath: "tarsia.txt")
    let before = try workplace.read("tarsia.txt")
    expectFailure(
      "\(output): is one of the sources; name another file for the report",
      from: try workplace.run(
        "compare", "ostreva.txt", "tarsia.txt", "--format", "json", "-o", output))
    #expect(try workplace.read("tarsia.txt") == before)
  }

  @Test func `standard input is a source`() throws {
    let result = try workplace.run(
      "compare", "-", "tarsia.txt", input: try workplace.read("ostreva.txt"))
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.hasPrefix("# stdin, tarsia compared\n"))
    #expect(!result.output.contains("](-"))
  }

  @Test func `a title and a subject`() throws {
    let result = try workplace.run(
      "compare", "ostreva.txt", "--subject", "tarsia.txt", "--title", "The call")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("# The call\n"))
    #expect(result.output.contains("subject news"))
  }
}
