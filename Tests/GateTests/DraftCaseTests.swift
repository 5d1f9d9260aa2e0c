import DocumentModel
import Ingest
import Testing

@Suite struct DraftCaseTests {
  private func read(_ text: String) throws -> CaseFile? {
    try CaseFile.read(draft: Array(text.utf8), path: "drafts/a.md")
  }

  @Test func `front matter with sources is a case`() throws {
    let file = try #require(
      try read(
        """
        ---
        title: Bridge
        headline: Vell bridge closes
        tags: [x]
        sources:
          - wire.txt
          - file: readout.txt
            role: primary
            genre: readout
        actors:
          - name: Dana Holt
        expected-topics: [cables]
        ---
        Text.
        """))
    #expect(file.title == "Bridge" && file.expectedTopics == ["cables"])
    #expect(file.sources.map(\.file) == ["a.md", "wire.txt", "readout.txt"])
    #expect(file.sources.map(\.role) == [.subject, nil, .primary])
    #expect(file.actors == [CaseFile.Actor(name: "Dana Holt")])
    #expect(file.sources[2].line == 7)
  }

  @Test(arguments: ["Text", "---\nheadline: x\n---\nText", "---\n- sources\n---\nText"])
  func `without sources there is none`(text: String) throws {
    #expect(try read(text) == nil)
  }

  @Test(arguments: [
    ("---\nsources: wire.txt\n---\nx", "2:10: `sources` must be a list; found `wire.txt`"),
    ("---\nsources: []\n---\nx", "2:10: `sources` must name at least two files; found 1"),
    ("---\nsources:\n  - /etc/passwd\n---\nx", "3:5: `file` must be relative to the case file"),
    ("---\nsources:\n  - fil: x\n---\nx", "3:5: unknown key `fil`; did you mean `file`?"),
  ])
  func `what is wrong has the draft's lines`(text: String, problem: String) {
    #expect {
      _ = try read(text)
    } throws: { error in
      (error as? IngestError)?.lines.contains { $0.hasPrefix("drafts/a.md:\(problem)") } == true
    }
  }
}
