import Testing

@testable import Lexicon

@Suite struct ClosedClassTests {
  private func entry(
    _ phrase: String, in classes: ClosedClasses = .english,
    where allows: (ClosedClasses.Entry) -> Bool = { _ in true }
  ) -> ClosedClasses.Entry? {
    let words = phrase.split(separator: " ").map(String.init)
    return classes.longest(
      from: words[0], following: { $0 < words.count ? words[$0] : nil }, where: allows)
  }

  @Test func `the longest phrase wins`() {
    let classes = ClosedClasses("negation\tnot\tno|no one at all|no one\nscope\tall\tno one else\n")
    #expect(entry("no", in: classes)?.length == 1)
    #expect(entry("no ferry", in: classes)?.length == 1)
    #expect(entry("no one", in: classes)?.length == 2)
    #expect(entry("no one at", in: classes)?.length == 2)
    #expect(entry("no one at all", in: classes)?.length == 4)
    #expect(entry("no one else", in: classes)?.kind == .scope)
    #expect(entry("one", in: classes) == nil)
    #expect(entry("nobody", in: classes) == nil)
  }

  @Test func `of a word of two classes the one that counts here`() {
    let classes = ClosedClasses("bound\tover\tabove\norder\tabove\tabove\n")
    #expect(entry("above", in: classes)?.kind == .bound)
    #expect(entry("above", in: classes) { $0.kind != .bound }?.kind == .order)
    #expect(entry("above", in: classes) { $0.kind == .hedge } == nil)
  }

  @Test func `comments and lines of no known class are left out`() {
    let classes = ClosedClasses(
      """
      # negation\tnot\tnot
      colour\tred\tcrimson
      negation\tnever
      negation\tnot\tnot\tagain
      modal\tpossible\tmay||  |might

      negation
      hedge\tdoubt\tmaybe
      """)
    for word in ["not", "crimson", "never", "again", "#", "negation"] {
      #expect(entry(word, in: classes) == nil, "\(word)")
    }
    #expect(entry("may", in: classes)?.key == "possible")
    #expect(entry("might", in: classes)?.key == "possible")
    #expect(entry("maybe", in: classes)?.kind == .hedge)
  }

  @Test(arguments: [
    ("not", ClosedClasses.Kind.negation, "not"), ("failed to", .negation, "not"),
    ("not only", .grammar, "skip"), ("no doubt", .grammar, "skip"),
    ("may", .modal, "possible"), ("will", .modal, "certain"), ("can", .modal, "able"),
    ("allegedly", .hedge, "doubt"), ("some of", .scope, "some"), ("every", .scope, "all"),
    ("at least", .bound, "at-least"), ("no more than", .bound, "at-most"),
    ("just over", .bound, "just-over"), ("prior to", .order, "before"),
    ("provided that", .condition, "if"), ("unless", .condition, "if"),
    ("according to", .saying, "say"), ("told", .saying, "say"), ("view", .voice, "voice"),
    ("mr", .title, "courtesy"), ("mayor", .title, "office"),
  ])
  func `words and phrases of the built-in classes`(
    _ phrase: String, _ kind: ClosedClasses.Kind, _ key: String
  ) throws {
    let found = try #require(entry(phrase))
    #expect(found.kind == kind)
    #expect(found.key == key)
    #expect(found.length == phrase.split(separator: " ").count)
  }

  @Test(arguments: ["ferry", "not-only", "fail", "according", "number"])
  func `other words are of no class`(_ word: String) { #expect(entry(word) == nil) }

  @Test func `every class has words`() {
    let samples = [
      "not", "not only", "may", "likely", "all", "at most", "before", "if", "said", "opinion", "dr",
      "met", "in all",
    ]
    #expect(Set(samples.compactMap { entry($0)?.kind }) == Set(ClosedClasses.Kind.allCases))
  }
}
