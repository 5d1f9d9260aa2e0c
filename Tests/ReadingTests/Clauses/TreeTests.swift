import Reading
import Testing
import TextCore

@Suite struct TreeTests {
  @Test func `children and subtrees`() throws {
    let tree = try trees("The mayor of Riverton signed the new contract.")[0]
    let signed = try #require((0..<tree.count).first { tree.head(of: $0) == nil })
    #expect(tree.string(signed) == "signed")
    let mayor = try #require(tree.child(of: signed, .nsubj))
    let contract = try #require(tree.child(of: signed, .obj))
    #expect(tree.string(tree.subtree(of: mayor)) == "The mayor of Riverton")
    #expect(tree.string(tree.subtree(of: contract)) == "the new contract")
    #expect(tree.subtree(of: signed) == 0..<tree.count)
    #expect(tree.children(of: contract).map { tree.string($0) } == ["the", "new"])
    #expect(tree.bytes(of: tree.subtree(of: mayor)) == ByteRange(0, 21))
  }

  @Test func `noun phrases`() throws {
    let tree = try trees("Ann Lee, the mayor of Riverton, met no reporters.")[0]
    let read = SentenceClauses(tree)
    let ann = try #require(read.phrase(headedBy: 0))
    #expect(ann.name == 0..<2)
    #expect(ann.appositions.map { tree.string($0) } == ["mayor"])
    #expect(tree.string(ann.span).hasPrefix("Ann Lee , the mayor of Riverton"))
    let mayor = try #require(read.phrase(headedBy: ann.appositions[0]))
    #expect(tree.string(mayor.core) == "the mayor")
    #expect(mayor.determiner.map { tree.string($0) } == "the")
    #expect(read.clauses.first?.negation.map { tree.string($0) } == "no")
  }

  @Test func `tokens and clauses know each other`() throws {
    let tree = try trees("The minister who resigned last week will return to the city.")[0]
    let read = SentenceClauses(tree)
    #expect(read.clauses.count == 2)
    #expect(read.clauses[0].governor == 1)
    #expect(read.clauses[1].governor == nil)
    #expect(tree.string(read.clauses[0].span) == "who resigned last week")
    let words = read.clauses[1].tokens.map { tree.string($0) }
    #expect(words == ["The", "minister", "will", "return", "to", "the", "city", "."])
    #expect(read.clause(headedBy: read.clauses[1].head) == read.clauses[1])
    #expect(read.clause(headedBy: 0) == nil)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "word ", count: 5_000), String(repeating: "He said ", count: 1_250),
      String(repeating: "x", count: 200_000), String(repeating: "🌧", count: 50_000),
      String(repeating: "a-", count: 10_000), String(repeating: "NOT ", count: 2_500),
      String(repeating: "a@b.", count: 10_000), String(repeating: "and ", count: 499),
      String(repeating: "'", count: 3_000),
    ])
  func `texts without end are read`(_ text: String) throws {
    for tree in try trees(text) { _ = SentenceClauses(tree) }
  }
}
