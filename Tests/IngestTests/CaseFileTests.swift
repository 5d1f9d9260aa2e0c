import DocumentModel
import Foundation
import Ingest
import Testing

private func read(_ text: String) throws(IngestError) -> CaseFile {
  try CaseFile.read(bytes: Array(text.utf8), path: "case.yml")
}

private func lines(_ text: String) -> [String] {
  do {
    _ = try read(text)
    return []
  } catch { return error.lines }
}

@Suite struct CaseFileTests {
  @Test func `reads everything a case may say`() throws {
    let file = try read(
      """
      title: The ferry
      sources:
        - file: draft.md
          role: subject
        - file: owner.txt
          outlet: Ferry Line
          role: primary
          genre: readout
          published: 2019-03-02
          translated: true
          url: https://ferry.example
          rights: own
      actors:
        - name: Ann Lee
          aliases: [Lee, Captain Lee]
      expected-topics: [weather, fares]
      """)
    #expect(file.title == "The ferry")
    #expect(file.sources.map(\.file) == ["draft.md", "owner.txt"])
    #expect(file.sources[0].role == .subject)
    #expect(file.sources[0].genre == nil)
    #expect(file.sources[1].isTranslated == true)
    #expect(file.actors == [.init(name: "Ann Lee", aliases: ["Lee", "Captain Lee"])])
    #expect(file.expectedTopics == ["weather", "fares"])
  }

  @Test func `names all problems at once, by position`() {
    #expect(
      lines(
        """
        titel: x
        sources:
          - file: a.txt
            role: subject
            gener: news
          - file: /etc/passwd
            role: subject
          - outlet: B
            translated: maybe
          - file: ./a.txt
        """) == [
          "case.yml:1:1: unknown key `titel`; did you mean `title`?",
          "case.yml:5:5: unknown key `gener`; did you mean `genre`?",
          "case.yml:6:11: `file` must be relative to the case file; found `/etc/passwd`",
          "case.yml:7:11: only one source may be the subject; `a.txt` on line 3 is",
          "case.yml:8:5: `file` is missing",
          "case.yml:9:17: `translated` must be true or false; found `maybe`",
          "case.yml:10:1: the file `./a.txt` stands here and on line 3",
        ])
  }

  @Test func `actors may be on sides`() throws {
    let file = try read(
      """
      sources: [{file: a.txt}, {file: b.txt}]
      actors:
        - name: Ann Lee
          side: crew
        - name: Ferry Line
          side: owners
        - name: Coastguard
      """)
    #expect(file.actors.map(\.side) == ["crew", "owners", nil])
  }

  @Test func `one side alone is told`() {
    #expect(
      lines(
        """
        sources: [{file: a.txt}, {file: b.txt}]
        actors:
          - name: Coastguard
          - name: Ann Lee
            side: crew
          - name: Bo Lee
            side: crew
        """) == [
          "case.yml:5:11: `crew` is the only `side`; name one for the actors it disputes with, or "
            + "leave it out"
        ])
    #expect(
      lines("sources: [{file: a.txt}, {file: b.txt}]\nactors: [{name: Ann, side: [x]}]\n") == [
        "case.yml:2:28: `side` must be text; found a list"
      ])
  }

  @Test(arguments: [
    ("# empty\n", "case.yml:1:1: the case file is empty; `sources` is missing"),
    ("- a\n", "case.yml:1:1: `the case file` must hold `key: value` lines; found a list"),
    ("title: x\n", "case.yml:1:1: `sources` is missing"),
    (
      "sources:\n  - file: a.txt\n",
      "case.yml:2:3: `sources` must name at least two files; found 1"
    ),
  ])
  func `says what is missing`(_ text: String, _ line: String) {
    #expect(lines(text) == [line])
  }
}

@Suite struct CaseLoaderTests {
  private func withCase(
    _ files: [String: String], _ body: (String) throws -> Void
  ) throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("case-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    for (name, text) in files {
      let path = "\(root)/\(name)"
      try FileManager.default.createDirectory(
        atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path,
        withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    try body(root)
  }

  private func failure(_ body: () throws -> Void) -> [IngestError] {
    do {
      try body()
      return []
    } catch { return (error as? IngestErrors)?.errors ?? [] }
  }

  @Test func `the case file wins over front matter`() throws {
    try withCase([
      "x/case.yml": "sources:\n  - file: a.md\n    outlet: From case\n  - file: ../b.txt\n",
      "x/a.md": "---\noutlet: From file\ngenre: opinion\n---\nIt rained.", "b.txt": "It snowed.",
    ]) { root in
      let (file, sources) = try CaseLoader.load(caseFile: "\(root)/x/case.yml", root: root)
      #expect(file.sources.count == 2)
      #expect(sources.map(\.id) == ["a", "b"])
      #expect(sources[0].metadata.outlet == "From case")
      #expect(sources[0].metadata.genre == .opinion)
    }
  }

  @Test func `files and links outside the root are refused`() throws {
    try withCase([
      "x/case.yml": "sources:\n  - file: ../b.txt\n  - file: link.txt\n  - file: no.txt\n",
      "b.txt": "It snowed.",
    ]) { root in
      try FileManager.default.createSymbolicLink(
        atPath: "\(root)/x/link.txt", withDestinationPath: "\(root)/b.txt")
      let errors = failure { _ = try CaseLoader.load(caseFile: "\(root)/x/case.yml") }
      #expect(errors.count == 3)
      for error in errors.prefix(2) {
        guard case .outsideRoot = error.reason else {
          Issue.record("\(error)")
          continue
        }
      }
      #expect(errors.last?.reason == .missing)
    }
  }

  @Test func `front matter cannot make a second subject`() throws {
    try withCase([
      "case.yml": "sources:\n  - file: a.md\n    role: subject\n  - file: b.md\n",
      "a.md": "It rained.", "b.md": "---\nrole: subject\n---\nIt snowed.",
    ]) { root in
      let errors = failure { _ = try CaseLoader.load(caseFile: "\(root)/case.yml") }
      #expect(errors.map(\.reason) == [.secondSubject(first: "\(root)/a.md")])
    }
  }
}
