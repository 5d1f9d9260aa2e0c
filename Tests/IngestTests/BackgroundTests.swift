import DocumentModel
import Foundation
import Ingest
import Testing
import TextCore

/// What a case lists as known.
@Suite struct BackgroundTests {
  private static let sources = "sources: [{file: a.txt}, {file: b.txt}]\n"

  private func read(_ text: String) throws(IngestError) -> CaseFile {
    try CaseFile.read(bytes: Array((Self.sources + text).utf8), path: "case.yml")
  }

  @Test func `a list is one of files, a mapping has files and phrases`() throws {
    #expect(try read("").background.isEmpty)
    #expect(try read("background: [x.txt, y/z.md]").background.files == ["x.txt", "y/z.md"])
    let both = try read("background: {files: x.txt, phrases: [Ann Lee, 48 cables]}").background
    #expect(both == BackgroundList(files: ["x.txt"], phrases: ["Ann Lee", "48 cables"]))
    #expect(try read("background: {phrases: Ann Lee}").background.phrases == ["Ann Lee"])
  }

  @Test func `a draft may list it in its front matter`() throws {
    let text = "---\nsources: [a.txt]\nbackground: [x.txt]\n---\nText.\n"
    let file = try CaseFile.read(draft: Array(text.utf8), path: "draft.md")
    #expect(file?.background.files == ["x.txt"])
    let source = try SourceLoader.read(bytes: Array(text.utf8), path: "draft.md", id: "draft")
    #expect(source.notices.isEmpty)
  }

  @Test(arguments: [
    ("background: {file: x}", "case.yml:2:14: unknown key `file`; did you mean `files`?"),
    (
      "background: [/etc/passwd]",
      "case.yml:2:14: `background` must be relative to the case file; found `/etc/passwd`"
    ),
    ("background: [[x]]", "case.yml:2:14: `background` must be text; found a list"),
    ("background: {phrases: {}}", "case.yml:2:23: `phrases` must be text; found a mapping"),
  ])
  func `what is wrong`(_ text: String, _ line: String) {
    do {
      _ = try read(text)
      Issue.record("it was read")
    } catch {
      #expect(error.lines == [line])
    }
  }

  @Test func `phrases are one text, a paragraph each`() throws {
    let source = try #require(BackgroundLoader.phrases([" Ann\n Lee ", "", "48 cables"]))
    #expect(source.blocks.map { source.text.string($0.range) } == ["Ann Lee", "48 cables"])
    #expect(BackgroundLoader.phrases([" "]) == nil)
  }

  @Test func `files lie in the folder of the case and are no account`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "biasdiff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("case"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["outside.txt", "case/a.txt", "case/b.txt", "case/known.txt"] {
      try Data("Some text.\n".utf8).write(to: folder.appendingPathComponent(name))
    }
    let path = folder.appendingPathComponent("case").path
    func load(_ files: String...) -> [String] {
      do {
        let file = try CaseFile.read(
          bytes: Array((Self.sources + "background: [\(files.joined(separator: ", "))]").utf8),
          path: "\(path)/case.yml")
        return try CaseLoader.background(of: file).map(\.path)
      } catch let errors as IngestErrors {
        return errors.errors.flatMap(\.lines)
      } catch {
        return ["\(error)"]
      }
    }
    #expect(load("known.txt") == ["\(path)/known.txt"])
    #expect(
      load("../outside.txt", "none.txt", "a.txt") == [
        "\(path)/../outside.txt: lies outside \(path); move it there or name a wider root",
        "\(path)/none.txt: no such file; check the path",
        "\(path)/a.txt: is compared and stands in `background` too; take it out of one of them",
      ])
  }
}
