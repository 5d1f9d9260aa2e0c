import Reading
import Testing

/// Sentences that no writer means, and what holds of every tree.
@Suite struct SentenceShapeTests {
  /// One root, heads inside, no word under itself, no crossing.
  private func expectTree(
    _ words: [ParsedWord], _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(words.count { $0.head == -1 } == 1, sourceLocation: location)
    #expect(words.allSatisfy { (-1..<words.count).contains($0.head) }, sourceLocation: location)
    for start in words.indices {
      var place = start
      var steps = 0
      while place >= 0 && steps <= words.count {
        place = words[place].head
        steps += 1
      }
      #expect(place == -1, sourceLocation: location)
    }
  }

  private func parse(_ words: [String]) throws -> [ParsedWord] {
    var parser = SentenceParser(ParserModel.builtIn)
    return parser.parse(words)
  }

  @Test func `no words give nothing`() throws {
    #expect(try parse([]).isEmpty)
  }

  @Test(arguments: [
    "a", "", "☹️👍🏽", "ß", "STOP", "!", "\0", "3", String(repeating: "x", count: 100_000),
  ])
  func `one word is the root`(_ word: String) throws {
    let parsed = try parse([word])
    #expect(parsed.count == 1)
    #expect(parsed[0].head == -1)
  }

  @Test(arguments: ["the", "NEWS", "🌧", "said", ",", "(", "\u{301}"])
  func `the same word 300 times is a tree`(_ word: String) throws {
    expectTree(try parse(Array(repeating: word, count: 300)))
  }

  @Test func `the longest sentence has a tree, a longer one hangs on its first word`() throws {
    let longest = SentenceParser.longestSentence
    let words = (0...longest).map { ["dogs", "see", "old", "cats", "and"][$0 % 5] }
    expectTree(try parse(Array(words.dropLast())))
    let flat = try parse(words)
    expectTree(flat)
    #expect(flat.dropFirst().allSatisfy { $0.head == 0 && $0.relation == .dep })
  }

  @Test(.timeLimit(.minutes(1))) func `5,000 words are tagged, in a time that grows with them`()
    throws
  {
    let parsed = try parse((0..<5_000).map { "w\($0)" })
    #expect(parsed.count == 5_000)
    #expect(try parse(Array(repeating: "The", count: 10_000)).count == 10_000)
  }

  @Test func `words may be slices of a text`() throws {
    var parser = SentenceParser(ParserModel.builtIn)
    let text = Array("It rained.".utf8)
    let parsed = parser.parse(text, [0..<2, 3..<9, 9..<10])
    #expect(parsed == parser.parse(["It", "rained", "."]))
    #expect(parsed[1].tags == TagPair(part: .verb, penn: .vbd))
    #expect(parsed[0].relation == .nsubj)
  }
}
