import DocumentModel
import Foundation
import Ingest
import Testing
import TextCore

private func source(_ text: String, path: String = "a.txt") throws -> Source {
  try SourceLoader.read(bytes: Array(text.utf8), path: path, id: "a")
}

private func failure(_ bytes: [UInt8], path: String = "a.txt") -> IngestError? {
  do {
    _ = try SourceLoader.read(bytes: bytes, path: path, id: "a")
    return nil
  } catch {
    return error
  }
}

private func failure(_ text: String) -> IngestError? { failure(Array(text.utf8)) }

@Suite struct EncodingTests {
  static let line = "Der Präsident sagte “nein”."

  @Test func `a UTF-8 byte order mark is dropped and offsets start after it`() throws {
    let read = try SourceLoader.read(
      bytes: [0xEF, 0xBB, 0xBF] + Array(EncodingTests.line.utf8), path: "a", id: "a")
    #expect(read.text.string(read.text.range) == EncodingTests.line)
    #expect(read.blocks.map(\.range) == [read.text.range])
    #expect(read.notices.isEmpty)
  }

  @Test(arguments: [false, true])
  func `UTF-16 with a byte order mark is decoded`(_ isLittle: Bool) throws {
    let text = EncodingTests.line + " 😀"
    var bytes: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
    for unit in text.utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += isLittle ? [low, high] : [high, low]
    }
    let read = try SourceLoader.read(bytes: bytes, path: "a", id: "a")
    #expect(read.text.string(read.text.range) == text)
    #expect(read.notices.count == 1)
  }

  @Test func `a lone surrogate in UTF-16 is an error`() {
    #expect(failure([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00])?.reason == .undecodable(offset: 2))
    #expect(failure([0xFF, 0xFE, 0x41])?.reason == .undecodable(offset: 2))
  }

  @Test func `other bytes are read as windows-1252 with a notice`() throws {
    let read = try SourceLoader.read(
      bytes: Array("One.\nIt cost ".utf8) + [0x80, 0x35, 0x20, 0x93, 0x6F, 0x6B, 0x94], path: "a",
      id: "a")
    #expect(read.text.string(read.text.range) == "One.\nIt cost €5 “ok”")
    #expect(read.notices.count == 1)
    #expect(read.notices.first?.contains("(line 2)") == true)
  }

  @Test func `bytes that windows-1252 leaves undefined are an error`() {
    let error = failure(Array("Text ".utf8) + [0x81, 0x41])
    #expect(error?.reason == .undecodable(offset: 5))
    #expect(
      error?.description
        == "a.txt: byte 6 is neither UTF-8 nor windows-1252; save the file as UTF-8")
  }

  @Test(
    arguments: [
      ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31], "a PDF document"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "a ZIP archive or an office document"),
      ([0x41, 0x42, 0x00, 0x43], "binary data (it has NUL bytes)"),
      ([0x41, 0x01, 0x02, 0x03, 0x04], "binary data (too many control characters)"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00], "UTF-32 text"),
    ] as [([UInt8], String)])
  func `binary files are named for what they are`(_ bytes: [UInt8], _ kind: String) {
    #expect(failure(bytes)?.reason == .binary(kind))
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{A0}\u{200B}\n\u{FEFF}"])
  func `a file without a visible character is empty`(_ text: String) {
    #expect(failure(text)?.reason == .empty)
  }

  @Test func `a file over the limit is refused`() {
    let bytes = [UInt8](repeating: 0x41, count: SourceLoader.sizeLimit + 1)
    #expect(failure(bytes)?.description.contains("larger than 16 MB") == true)
  }
}

@Suite struct LineTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `line ends stay in the text and out of the blocks`(_ end: String) throws {
    let text = "\u{A0}A title\(end)\(end)  First sentence here. \u{A0}\(end)Second sentence.\(end)"
    let read = try source(text)
    #expect(read.text.string(read.text.range) == text)
    #expect(
      read.blocks.map { read.text.string($0.range) } == [
        "A title", "First sentence here.", "Second sentence.",
      ])
    #expect(read.blocks.map(\.zone) == [.headline, .paragraph, .paragraph])
  }

  @Test func `a numbered heading over short lines is a heading, items of a list are none`() throws {
    let text = """
      Situation report of the Torvik fire service

      1. Event
      The grain store on the northern quay burned down in the night, and two sheds with it.

      2. Persons
      Dead: none
      Injured: 4, of whom 1 is in a serious condition

      The board asks for three things, and it wants them before the end of the month:

      1. Better hoses
      2. More sprinklers
      3. A second pump
      """
    let read = try source(text)
    func zone(_ words: String) -> Zone? {
      read.blocks.first { read.text.string($0.range).contains(words) }?.zone
    }
    #expect(zone("1. Event") == .heading)
    #expect(zone("2. Persons") == .heading)
    #expect(zone("Dead: none") == .paragraph)
    #expect(zone("Better hoses") != .heading)
    #expect(zone("More sprinklers") != .heading)
  }

  @Test(arguments: [
    "Leave a Reply", "Photo: A harbour", "12 Comments", "- one point", "# sign", "Advertisement",
  ])
  func `a text of one block is content whatever it says`(_ text: String) throws {
    #expect(try source(text).blocks.map(\.zone.isContent) == [true])
  }

  @Test func `a page of nothing but furniture is still shown as content`() throws {
    #expect(try source("Share\nTweet\nEmail").blocks.allSatisfy(\.zone.isContent))
  }

  @Test func `one paragraph a line is not hard wrapping`() throws {
    let read = try source(
      """
      The first line of this list has some words in it and a stop.
      The second line of this list is of about the same length too.
      The third line of this list ends the short series of lines.
      The fourth line was added so that there is a habit to see.
      """)
    #expect(read.blocks.count == 4)
    #expect(read.blocks.allSatisfy { !$0.isHardWrapped })
  }
}

@Suite struct FrontMatterTests {
  static let full = """
    ---
    outlet: The Ledger
    headline: "Ferry: a second try"
    url: https://ledger.example/ferry
    published: 2019-03-02T08:30:00+01:00
    role: primary
    genre: readout
    byline: [Ann Lee, Bo Ek]
    translated: true
    rights: CC BY 4.0
    ---
    Ferry: a second try

    The ferry sailed on Monday after all, its owners said.
    """

  @Test func `fills the metadata and belongs to no block`() throws {
    let read = try source(FrontMatterTests.full)
    #expect(
      read.metadata
        == SourceMetadata(
          outlet: "The Ledger", headline: "Ferry: a second try",
          url: "https://ledger.example/ferry", published: "2019-03-02T08:30:00+01:00",
          byline: "Ann Lee, Bo Ek", rights: "CC BY 4.0", role: .primary, genre: .readout,
          isTranslated: true))
    #expect(read.blocks.map(\.zone) == [.headline, .paragraph])
    #expect(read.lines.line(at: read.blocks[0].range.start) == 12)
  }

  @Test func `works with CRLF`() throws {
    let read = try source(FrontMatterTests.full.replacingOccurrences(of: "\n", with: "\r\n"))
    #expect(read.metadata.outlet == "The Ledger")
    #expect(read.blocks.count == 2)
  }

  @Test func `takes the names that other tools use`() throws {
    let read = try source(
      "---\ntitle: Snow\ndate: 2 March\nauthor: Ann Lee\nlayout: post\noutlt: X\n---\nIt snowed.")
    #expect(read.metadata.headline == "Snow")
    #expect(read.metadata.byline == "Ann Lee")
    #expect(read.metadata.published == nil)
    #expect(
      read.notices == [
        "The front matter's `date` (line 3) is not an ISO 8601 date and was not used.",
        "Unknown front matter keys were not used: `layout` (line 5), "
          + "`outlt` (line 6, did you mean `outlet`?).",
      ])
  }

  @Test func `names every wrong value with its place`() {
    let error = failure("---\nrole: main\ngenre: essay\npublished: 26 May\n---\nText.")
    #expect(
      error?.lines == [
        "a.txt:2:7: `role` must be one of subject, primary, reference; found `main`",
        "a.txt:3:8: `genre` must be one of news, readout, opinion, live; found `essay`",
        "a.txt:4:12: `published` must be a date such as 2021-01-26 or 2021-01-26T18:05:00Z; "
          + "found `26 May`",
      ])
  }

  @Test func `broken YAML is told with the line of the file`() {
    let error = failure("---\noutlet: A\nheadline: one: two\n---\nText.")
    #expect(
      error?.description
        == "a.txt:3:14: a second `: ` stands in this value; put the value in quotes")
  }

  @Test(arguments: [
    "---\nA rule above prose, and no key at all.\n---\nMore prose.", "---\nNever closed.\nText.",
    "--- \nhello\n", "----\nrole: x\n----\n",
  ])
  func `dashes that are not front matter stay in the text`(_ text: String) throws {
    let read = try source(text)
    #expect(read.metadata == SourceMetadata(headline: read.metadata.headline))
    #expect(!read.blocks.isEmpty)
  }

  @Test func `front matter without a text is an error`() {
    #expect(failure("---\noutlet: A\n---\n\n")?.reason == .noBody)
  }

  @Test(arguments: [
    ("2021-01-26", true), ("2021-01-26T18:05Z", true), ("2021-01-26 18:05:09.25 +0100", true),
    ("2021-13-26", false), ("2021-1-2", false), ("26/01/2021", false), ("2021-01-26T", false),
    ("2021-01-26x", false), ("2021-01-26T10:05:00+", false),
  ])
  func `dates`(_ text: String, _ isValid: Bool) {
    let error = failure("---\npublished: \"\(text)\"\n---\nText.")
    #expect((error == nil) == isValid)
  }
}

@Suite struct FileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("ingest-\(UUID().uuidString)")

  private func withFolder(_ body: (String) throws -> Void) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func `every bad file of a run is named`() throws {
    try withFolder { folder in
      try "".write(toFile: folder + "/empty.txt", atomically: true, encoding: .utf8)
      let error = #expect(throws: IngestErrors.self) {
        try SourceLoader.load(paths: [folder + "/none.txt", folder, folder + "/empty.txt"])
      }
      #expect(error?.errors.map(\.reason) == [.missing, .directory, .empty])
      #expect(
        error?.errors.first?.description
          == "\(folder)/none.txt: no such file; check the path")
    }
  }

  @Test func `standard input is read as plain text`() throws {
    let read = try SourceLoader.load(path: "-", standardInput: Array("It rained.".utf8))
    #expect(read.id == "stdin")
    #expect(read.path == "-")
  }

  @Test func `identifiers are file stems made unique`() throws {
    try withFolder { folder in
      for name in ["a", "b"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        try "It rained.".write(
          toFile: "\(folder)/\(name)/wire.copy.txt", atomically: true, encoding: .utf8)
      }
      let sources = try SourceLoader.load(
        paths: ["a", "b", "a"].map { "\(folder)/\($0)/wire.copy.txt" })
      #expect(sources.map(\.id) == ["wire.copy", "wire.copy-2", "wire.copy-3"])
    }
  }
}
