import Reading
import Testing
import TextCore

@Suite struct SentenceSplitterPropertyTests {
  /// Numbers that look random and are the same in every run.
  private struct Sequence64 {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  private static let pieces = [
    ".", ". ", "...", " . . ", "…", "!", "? ", "\"", "“", "”", "’", "'", "(", ")", "[", "]", "[1]",
    " ", "\n", "\u{A0}", "\u{2028}", "1", "1. ", "a) ", "• ", "U.S. ", "Mr. ", "p.m. ", "the ",
    "The ", "Ärger ", "e\u{301}", "Москва ", "。", "😀", "—", "- ", "I", "x", "@", "said ", "K.",
  ]

  @Test(arguments: 0..<40)
  func `sentences hold everything but white space, in order`(_ seed: Int) {
    var random = Sequence64(state: UInt64(seed) &* 7_919 &+ 1)
    for _ in 0..<50 {
      let string = (0..<random.next(60)).map { _ in
        Self.pieces[random.next(Self.pieces.count)]
      }.joined()
      let text = UTF8Text(string)
      let found = SentenceSplitter().sentences(in: text.range, of: text)
      var end = 0
      for sentence in found {
        #expect(sentence.start >= end && !sentence.isEmpty)
        #expect(text.isScalarBoundary(sentence.start) && text.isScalarBoundary(sentence.end))
        #expect(isBlank(text, ByteRange(end, sentence.start)), "lost text in \(string)")
        end = sentence.end
      }
      #expect(isBlank(text, ByteRange(end, text.count)), "lost text in \(string)")
    }
  }

  private func isBlank(_ text: UTF8Text, _ range: ByteRange) -> Bool {
    text.string(range).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  @Test func `a part of a text is cut by itself`() {
    let text = UTF8Text("Before. One here. Two here. After.")
    let found = SentenceSplitter().sentences(in: ByteRange(8, 28), of: text)
    #expect(found.map { text.string($0) } == ["One here.", "Two here."])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ". ", "1. ", "(", ") ", "[", "\"", "U.S. ", "a) b ", "\u{A0}", "! ", "…", "x.Y", "\n.", "a",
      ". . ", "• ", "K. The ", "“A.” ", "'",
    ])
  func `long repetitions take no longer than their length`(_ piece: String) {
    let text = UTF8Text(String(repeating: piece, count: 60_000 / piece.utf8.count))
    _ = SentenceSplitter().sentences(in: text.range, of: text)
  }
}
