import DocumentModel
import Testing
import TextCore

@testable import Gate

@Suite struct PolicyTests {
  private func sources(
    _ genres: [SourceMetadata.Genre] = [.news, .news], translated: Set<Int> = []
  ) -> [Source] {
    genres.enumerated().map { index, genre in
      let text = UTF8Text("Text \(index).")
      return Source(
        id: "s\(index)", path: "s\(index).txt",
        metadata: SourceMetadata(genre: genre, isTranslated: translated.contains(index)),
        text: text, blocks: [Block(range: text.range, zone: .paragraph)])
    }
  }

  private func finding(_ kind: FindingKind, in source: Int = 0, against: Int = 1) -> Finding {
    Finding(
      kind: kind, score: 1, message: "m", passage: Passage(source: source, range: ByteRange(0, 4)),
      counterparts: [Passage(source: against, range: ByteRange(0, 4))])
  }

  private func policy(_ change: (inout GateConfiguration) -> Void = { _ in }) -> GatePolicy {
    var configuration = GateConfiguration()
    change(&configuration)
    return GatePolicy(configuration: configuration)
  }

  private func fails(
    _ kind: FindingKind, _ policy: GatePolicy, among sources: [Source]? = nil, subject: Int? = nil
  ) -> Bool {
    policy.fails(finding(kind), among: sources ?? self.sources(), subject: subject)
  }

  @Test func `by itself only what is seldom wrong fails`() {
    func kinds(_ gate: KindDescription.Gating) -> Set<FindingKind> {
      Set(FindingKind.allCases.filter { $0.about.gate == gate })
    }
    let failing = FindingKind.allCases.filter { fails($0, policy()) }
    #expect(Set(failing) == kinds(.always))
    let readouts = sources([.readout, .readout])
    let more = FindingKind.allCases.filter { fails($0, policy(), among: readouts) }
    #expect(Set(more).subtracting(failing) == kinds(.amongReadouts))
    #expect(!fails(.topicMissing, policy(), among: sources([.news, .readout])))
  }

  @Test func `levels decide and a kind wins`() {
    #expect(!fails(.quoteClipped, policy { $0.failOn.value = .error }))
    #expect(fails(.quoteAltered, policy { $0.failOn.value = .error }))
    #expect(fails(.epithet, policy { $0.failOnKinds[.epithet] = Setting(.note) }))
    #expect(!fails(.quoteAltered, policy { $0.failOnKinds[.quoteAltered] = Setting(.never) }))
    #expect(!FindingKind.allCases.contains { fails($0, policy { $0.failOn.value = .never }) })
  }

  @Test func `with a subject the others are not judged, but their input is`() {
    let sources = sources([.news, .news, .news])
    #expect(!fails(.quoteAltered, policy(), among: sources, subject: 2))
    #expect(fails(.quoteAltered, policy(), among: sources, subject: 1))
    #expect(fails(.stub, policy(), among: sources, subject: 2))
    #expect(!fails(.stub, policy(), among: sources, subject: 0))
  }

  @Test func `severities come from the kind, then the group, then the detector`() {
    let two = sources()
    let policy = policy {
      $0.groupLevels[.wording] = Setting(.off)
      $0.kindLevels[.epithet] = Setting(.error)
    }
    #expect(policy.severity(of: finding(.loadedTerm), among: two) == nil)
    #expect(policy.severity(of: finding(.epithet), among: two) == .error)
    #expect(policy.severity(of: finding(.buried), among: two) == .note)
  }

  @Test func `genres and translations switch groups off`() {
    let kinds: [FindingKind] = [
      .loadedTerm, .headlineCertainty, .headlineNumber, .claimMissing, .quoteAltered,
      .numberConflict,
    ]
    func kept(_ sources: [Source]) -> [FindingKind] {
      kinds.filter { policy().severity(of: finding($0), among: sources) != nil }
    }
    #expect(
      kept(sources([.opinion, .news])) == [
        .headlineNumber, .claimMissing, .quoteAltered, .numberConflict,
      ])
    #expect(kept(sources([.news, .opinion])) == kinds)
    #expect(kept(sources([.live, .news])) == kinds.filter { $0 != .claimMissing })
    #expect(
      kept(sources(translated: [1]))
        == [.headlineCertainty, .headlineNumber, .claimMissing, .numberConflict])
    let named = policy { $0.kindLevels[.loadedTerm] = Setting(.warning) }
    #expect(
      named.severity(of: finding(.loadedTerm), among: sources([.opinion, .news])) == .warning)
  }
}

@Suite struct InlineCommentTests {
  private func read(_ text: String, isHTML: Bool = false) throws -> [Suppression] {
    try InlineComment.read(Array(text.utf8), path: "d", casePath: "c", isHTML: isHTML)
  }

  @Test func `it is about the next paragraph`() throws {
    let found = try read(
      "One.\n\n<!-- biasdiff-disable-next epithet: house style -->\n\nTwo\nlines.\n\nThree.\n")
    #expect(found.count == 1 && found[0].line == 3 && found[0].reason == "house style")
    #expect(found[0].match == .lines(5...6, kind: .epithet, words: nil, casePath: "c"))
  }

  @Test func `in a page the words of the paragraph count`() throws {
    let found = try read(
      "<p>One</p>\n<!-- biasdiff-disable-next epithet: ours -->\n<p>The <b>grand</b> &amp; old\n"
        + "mayor</p><p>Three</p>", isHTML: true)
    guard case .lines(_, _, let words, _) = try #require(found.first).match else { return }
    #expect(words == "the grand & old mayor")
  }

  @Test(arguments: [
    ("<!-- biasdiff-disable-next epithet -->", "d:1: a comment needs a reason"),
    ("<!-- biasdiff-disable-next epithet: - -->", "d:1: a comment needs a reason"),
    (
      "\n<!-- biasdiff-disable-next epithett: x -->",
      "d:2: unknown kind `epithett` in a comment; did"
    ),
  ])
  func `what is wrong`(text: String, problem: String) {
    #expect {
      _ = try read(text)
    } throws: { error in
      (error as? GateFailure)?.lines.first?.hasPrefix(problem) == true
    }
  }

  @Test func `an open comment is none`() throws {
    #expect(try read("<!-- biasdiff-disable-next epithet: x").isEmpty)
    #expect(try read("<!-- biasdiff-disable-next ").isEmpty)
  }
}
