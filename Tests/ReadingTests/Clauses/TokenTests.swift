import BiasdiffTestSupport
import DocumentModel
import Testing
import TextCore

@testable import Reading

/// Where sentences are cut; a line between two tokens that touch.
@Suite struct TokenTests {
  /// Checks the tokens of a text written with a bar at each cut inside a word.
  private func expect(_ marked: String, _ location: SourceLocation = #_sourceLocation) throws {
    let wanted = marked.split { $0 == " " || $0 == "|" }.map(String.init)
    let found = try trees(marked.replacing("|", with: "")).flatMap { tree in
      (0..<tree.count).map { tree.string($0) }
    }
    #expect(found == wanted, sourceLocation: location)
  }

  @Test func `contractions and possessives`() throws {
    try expect("They do|n't know that it|'s late|.")
    try expect("We ca|n’t say he|’ll go|, I|’d have|, she|'s left|.")
    try expect("You should|n't|'ve can|not|.")
    try expect("Ada|'s boat|, the crew|’s plea|, the workers|’ pay|.")
    try expect("O'Hara met d'Artagnan|.")
    try expect("THE UNION|’S DEMAND IS|N’T MET")
  }

  @Test func `hyphens cut compounds but not prefixes`() throws {
    try expect("An award|-|winning co-founder re-elected the ex-mayor|.")
    try expect("A 45|-|year|-|old sent an e-mail|.")
  }

  @Test func `money, shares and units`() throws {
    try expect("It cost $|5.50|, £|3|m or 30|% of 3,100|.")
    try expect("At 8|pm on 9/11 or 10:30 they ran 5|km|.")
  }

  @Test func `dots of abbreviations`() throws {
    try expect("Mr. Lee left the U.S. for J. B. Smith Inc.")
    try expect("The U.S.|-|led talks ended|.")
    try expect("He ate apples|, pears etc.")
  }

  @Test func `marks and quotations`() throws {
    try expect("“|Go|,|” she said|, “|or stay|!|”")
    try expect("He (|a friend of the old man from the mill|) paused|... then -- left — fast|?!")
  }

  @Test func `addresses stay whole`() throws {
    try expect("See https://example.org/a?b=c|, or mail joe@example.org|.")
    try expect("Ask @ann_lee or www.example.org/x|!")
    try expect("AT&T met")
  }

  @Test func `tokens know their bytes and words`() throws {
    let reading = Reading(.lines("Ünal’s crew won’t re-open “it”."))
    var reader = TreeReader(ParserModel.builtIn)
    let tree = reader.tree(of: 0, in: reading)
    let found = tree.tokens.map { token in
      "\(token.range.start)-\(token.range.end) \(token.word.map { reading.words[$0].folded } ?? "")"
    }
    #expect(
      found == [
        "0-5 ünal", "5-9 ünal", "10-14 crew", "15-17 won't", "17-22 won't", "23-30 reopen",
        "31-34 ",
        "34-36 it", "36-39 ", "39-40 ",
      ])
  }

  @Test func `the number of a list item is no token`() throws {
    try expect("Harbours stay open|.")
    let tree = try trees("1. The harbours stay open.")[0]
    #expect(tree.string(0) == "The")
  }

  @Test(arguments: [
    "🌧🌧🌧🌧", "....", "'", "''''", "-", "’s", "n't", "'s's's", "%$£", "A", "@", "@@ @a", "://",
    "a://", "x@", "Mr.", "U.S", "\u{301}a", "\u{200B}x", "-a-b-", "a&b A&", "8pm8", "can't've'd",
  ])
  func `odd texts are cut into runs that follow each other`(_ text: String) throws {
    for tree in try trees(text + " end") {
      var end = 0
      for token in tree.tokens {
        #expect(token.range.start >= end && !token.range.isEmpty)
        #expect(tree.text.isScalarBoundary(token.range.start))
        end = token.range.end
      }
      #expect(end <= tree.text.count)
    }
  }
}
