import Testing
import TextCore

@Suite struct WordSetTests {
  @Test func `a set holds the words of its list and no others`() {
    let set = WordSet("one two\nthree  four\n")
    #expect(set.count == 4)
    #expect(set.words.sorted() == ["four", "one", "three", "two"])
    for word in ["one", "two", "three", "four"] { #expect(set.contains(word)) }
    for word in ["", "on", "onee", "One", "one two"] { #expect(!set.contains(word)) }
    #expect(set.contains("xone".dropFirst()))
    #expect(set.contains(Array("two".utf8)))
  }

  @Test func `phrases keep their blanks, repeated entries count once`() {
    let set = WordSet("read more|sign up\nread more", separator: "|")
    #expect(set.count == 2)
    #expect(set.contains("read more") && set.contains("sign up") && !set.contains("read"))
  }

  @Test func `a literal makes a set of whole strings`() {
    let set: WordSet = ["a b", "ç", "0:0"]
    #expect(set.contains("a b") && set.contains("ç") && !set.contains("a"))
  }

  @Test func `many words are all found`() {
    let words = (0..<5_000).map { "w\($0)" }
    let set = WordSet(words.joined(separator: " "))
    #expect(set.count == words.count)
    #expect(words.allSatisfy { set.contains($0) })
    #expect(!(5_000..<9_000).contains { set.contains("w\($0)") })
  }

  @Test func `the bits of all lists that hold a word`() {
    let map = WordMap(lists: [(1, "a b"), (2, "b\nc"), (4, "c a")])
    #expect(["a", "b", "c", "d"].map { map.bits(of: $0) } == [5, 3, 6, 0])
  }
}

@Suite struct ExcerptTests {
  @Test(arguments: [
    ("one two three", 80, "one two three"), ("one two three", 7, "one two …"),
    ("one two three", 6, "one …"), ("  a\u{A0}b\n\tc ", 80, "a b c"),
    ("unbreakable", 3, "unb …"), ("", 5, ""), ("äöü äöü", 7, "äöü äöü"),
    ("äöü äöü x", 7, "äöü äöü …"), ("a\u{2009}b\u{3000}c", 9, "a b c"),
  ])
  func `texts are cut at words`(_ text: String, _ limit: Int, _ expected: String) {
    #expect(Excerpt.shortened(text, limit: limit) == expected)
  }
}
