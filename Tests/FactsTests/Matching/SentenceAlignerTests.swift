import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import Testing

@Suite struct SentenceAlignerTests {
  private static let left = """
    The harbour board closed the northern pier after cracks were found.
    Two cranes will be moved to the southern basin by June.
    Fishermen asked the board to pay for lost catches.
    Musicians played on the quay until midnight.
    """

  private static let right = """
    Cherry trees bloomed early along the canal.
    Lost catches must be paid for by the board, fishermen demand.
    Cracks led the harbour board to close its northern pier.
    By June two cranes are to move into the southern basin.
    """

  @Test func `what says the same is aligned, in any order`() {
    let aligned = AlignedTexts(Self.left, Self.right)
    #expect(aligned.lines == [[1, 3], [2, 4], [3, 2]])
  }

  @Test func `what has nothing to do with it is not`() {
    let lines = AlignedTexts(Self.left, Self.right).lines
    #expect(!lines.contains { $0[0] == 4 })
    #expect(!lines.contains { $0[1] == 1 })
  }

  @Test func `swapped texts give the mirrored pairs with the same scores`() {
    let one = AlignedTexts(Self.left, Self.right, keepsCandidates: true)
    let two = AlignedTexts(Self.right, Self.left, keepsCandidates: true)
    #expect(Set(one.lines) == Set(two.lines.map { $0.reversed() }))
    for line in 1...4 {
      for other in 1...4 {
        #expect(abs(one.score(line, other) - two.score(other, line)) < 1e-9)
      }
    }
  }

  @Test func `a text against itself aligns every sentence in full`() {
    let aligned = AlignedTexts(Self.left, Self.left)
    for line in 1...4 {
      #expect(abs(aligned.score(line, line) - 1) < 1e-9)
    }
    #expect(aligned.result.alignments.filter { $0.score > 0.99 }.allSatisfy { $0.level == .firm })
  }

  @Test func `one sentence may match several`() {
    let aligned = AlignedTexts(
      """
      The mayor of Aarle resigned over the flooded tunnel.
      Bakers raised the price of rye bread.
      """,
      """
      Aarle's mayor has resigned.
      Over the flooded tunnel the mayor of Aarle resigned at noon.
      A heron nested on the roof.
      """)
    #expect(aligned.lines == [[1, 1], [1, 2]])
  }

  @Test func `reasons are the words that both have, as the first writes them`() throws {
    let aligned = AlignedTexts(Self.left, Self.right)
    let first = try #require(aligned.result.alignments.first)
    #expect(first.reasons.contains("pier"))
    #expect(first.reasons.contains("cracks"))
    #expect(first.reasons.contains("closed"))
    #expect(first.reasons.count <= 6)
    for reason in first.reasons { #expect(Self.left.contains(reason)) }
  }

  @Test func `firm is decided by the score alone`() {
    let aligned = AlignedTexts(Self.left, Self.right)
    let firm = aligned.result.alignments.filter { $0.level == .firm }.map(\.score).min() ?? 1
    let possible = aligned.result.alignments.filter { $0.level == .possible }.map(\.score).max()
    #expect(firm > possible ?? 0)
  }

  @Test func `candidates and decisions are together all pairs, each once`() {
    let aligned = AlignedTexts(Self.left, Self.right, keepsCandidates: true)
    let all = (aligned.result.alignments + aligned.result.candidates).map(aligned.lines(of:))
    #expect(all.count == 16)
    #expect(Set(all).count == 16)
    let least = aligned.result.alignments.map(\.score).min() ?? 0
    #expect(aligned.result.candidates.allSatisfy { $0.score < least })
  }

  @Test func `without being asked for there are no candidates`() {
    #expect(AlignedTexts(Self.left, Self.right).result.candidates.isEmpty)
  }

  @Test func `furniture is never aligned`() {
    let text = "Sign up for our harbour letter.\nThe pier was closed on Monday."
    let a = Reading(.lines(text, id: "a", zones: [.boilerplate]))
    let b = Reading(.lines(text, id: "b", zones: [.caption]))
    let result = SentenceAligner(TermIndexes(TermTable([a, b], knowledge: LexicalKnowledge())))
      .alignments(of: 0, and: 1, keepsCandidates: true)
    #expect(result.alignments.count == 1)
    #expect(result.candidates.isEmpty)
  }

  @Test func `an empty text aligns with nothing`() {
    #expect(AlignedTexts("", Self.right, keepsCandidates: true).result.alignments.isEmpty)
    #expect(AlignedTexts(Self.left, "The and of.").result.alignments.isEmpty)
  }

  @Test(.timeLimit(.minutes(2))) func `long texts take no quadratic time in their length`() {
    var random = RepeatableNumbers(seed: 5)
    let words = (0..<4_000).map { "w\(String($0, radix: 26))x" }
    func text() -> String {
      (0..<500).map { _ in
        (0..<20).map { _ in random.pick(words) }.joined(separator: " ") + "."
      }.joined(separator: "\n")
    }
    let one = text()
    #expect(AlignedTexts(one, one).lines.count >= 500)
    #expect(AlignedTexts(one, text()).lines.count < 500)
  }
}
