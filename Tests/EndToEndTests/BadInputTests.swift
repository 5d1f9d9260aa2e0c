import BiasdiffTestSupport
import DocumentModel
import Foundation
import Testing

/// Every input that cannot be compared: one line that says what, where and
/// what to do; exit code 2; nothing written.
@Suite struct BadInputTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.writeReadouts()
  }

  @Test func `no source`() throws {
    expectFailure(
      "no source given; name at least two files, or a case with --case",
      from: try workplace.run("compare"))
  }

  @Test func `one source`() throws {
    expectFailure(
      "one source given (tarsia.txt); a comparison needs at least two",
      from: try workplace.run("compare", "tarsia.txt"))
  }

  @Test func `a missing file`() throws {
    expectFailure(
      "nothing.txt: no such file; check the path",
      from: try workplace.run("compare", "nothing.txt", "tarsia.txt"))
    expectFailure(
      "nothing.txt: no such file; check the path",
      from: try workplace.run("inspect", "nothing.txt"))
  }

  @Test func `all bad files are named, in order`() throws {
    try workplace.write("", to: "empty.txt")
    try workplace.write(" \n\t\n", to: "blank.txt")
    try workplace.write([0x61, 0x00, 0x01, 0x62, 0x00], to: "program.dat")
    try workplace.write("%PDF-1.7\n%x", to: "paper.pdf")
    try workplace.write("---\noutlet: Mercury\n---\n", to: "front.md")
    expectFailure(
      "empty.txt: is empty; a source needs text",
      "nothing.txt: no such file; check the path",
      ".: is a folder; name the files in it",
      "program.dat: is not text but binary data (it has NUL bytes); save the article as text",
      "paper.pdf: is not text but a PDF document; save the article as text",
      "blank.txt: is empty; a source needs text",
      "front.md: has front matter but no text after it; add the article",
      from: try workplace.run(
        "compare", "empty.txt", "nothing.txt", ".", "tarsia.txt", "program.dat", "paper.pdf",
        "blank.txt", "front.md"))
  }

  @Test func `a file of more than sixteen megabytes`() throws {
    try workplace.write([UInt8](repeating: 0x61, count: (16 << 20) + 1), to: "big.txt")
    expectFailure(
      "big.txt: is larger than 16 MB; give one article per file",
      from: try workplace.run("compare", "big.txt", "tarsia.txt"))
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `a file without permission`() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: workplace.url("tarsia.txt").path)
    expectFailure(
      "tarsia.txt: cannot be read: no permission",
      from: try workplace.run("compare", "ostreva.txt", "tarsia.txt"))
  }

  @Test(arguments: ["tarsia.txt", "./tarsia.txt", "x/../tarsia.txt", "link.txt"])
  func `the same file twice, whatever it is called`(_ again: String) throws {
    try FileManager.default.createDirectory(
      at: workplace.url("x"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: workplace.url("link.txt").path, withDestinationPath: "tarsia.txt")
    expectFailure(
      "\(again): given twice; name each source once",
      from: try workplace.run("compare", "tarsia.txt", again))
  }

  @Test func `standard input twice, or empty`() throws {
    expectFailure(
      "-: given twice; name each source once", from: try workplace.run("compare", "-", "-"))
    expectFailure(
      "standard input: is empty; a source needs text",
      from: try workplace.run("compare", "-", "tarsia.txt"))
  }

  @Test func `two events`() throws {
    try workplace.write(
      "Farmers showed goats and geese at the autumn fair of Sarn.\nA choir rehearsed.\n",
      to: "fair.txt")
    let result = try workplace.run("compare", "tarsia.txt", "fair.txt", "-o", "report.md")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(
      result.errors.hasPrefix(
        "biasdiff: tarsia.txt and fair.txt do not seem to be about one event: "))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(try workplace.files() == ["fair.txt", "ostreva.txt", "tarsia.txt"])
  }

  @Test func `another language`() throws {
    try workplace.write(
      "Стороны обсудили договор о реке и ситуацию на севере страны.\n", to: "other.txt")
    expectFailure(
      "other.txt: the text does not seem to be English, the only language that is supported",
      from: try workplace.run("compare", "tarsia.txt", "other.txt"))
  }

  @Test func `a broken front matter, with line and column`() throws {
    try workplace.write("---\noutlet: [\n---\nThe pier was closed.\n", to: "bad.md")
    let result = try workplace.run("compare", "bad.md", "tarsia.txt")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("biasdiff: bad.md:"), "\(result.errors)")
    #expect(result.errors.contains(/^biasdiff: bad\.md:\d+:\d+: ./), "\(result.errors)")
  }

  @Test func `bad bytes in the name of a file reach no terminal`() throws {
    let result = try workplace.run("compare", "a\u{1B}[31m.txt", "tarsia.txt")
    #expect(result.status == 2)
    do {
      #expect(!result.errors.unicodeScalars.contains("\u{1B}"))
    }
  }
}
