import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
import TextCore

/// What holds for every text.
@Suite struct ReadingPropertyTests {
  private static let pieces = [
    "the ", "Crew’s ", "U.S. ", "3,100 ", "4.2", "—", "“", "”", "e\u{301}", "Ж", "\u{301}", "😀",
    "👩‍👧", "-", "re-", "'", "’s", ".", ", ", "\n", " ", "\u{A0}", "\u{200B}", "ﬁ", "İ", "ß", "１２",
    "Ⅷ", "東京", "עברית", "\u{202E}", "\0", "a", "A", "7", "It. ", "US ",
  ]

  /// A sentence run together with a capital of more than one byte, at the end
  /// of the text.
  @Test(
    arguments: ["It ended.Ж", "It ended.ÉÉ", "It ended.Ж\u{301}"])
  func `a capital of two bytes may end the text`(_ text: String) {
    expectSound(Reading(.lines(text)))
  }

  private func expectSound(_ reading: Reading, _ location: SourceLocation = #_sourceLocation) {
    let text = reading.source.text
    var end = 0
    for (index, sentence) in reading.sentences.enumerated() {
      for word in reading.words(of: index) {
        #expect(word.range.start >= end, "words overlap", sourceLocation: location)
        #expect(!word.range.isEmpty && !word.folded.isEmpty, sourceLocation: location)
        #expect(sentence.range.contains(word.range), sourceLocation: location)
        #expect(text.isScalarBoundary(word.range.start), sourceLocation: location)
        #expect(text.isScalarBoundary(word.range.end), sourceLocation: location)
        #expect(word.sentence == index, sourceLocation: location)
        end = word.range.end
      }
      #expect(
        reading.source.blocks[sentence.block].range.contains(sentence.range),
        sourceLocation: location)
      #expect(
        reading.source.blocks[sentence.block].zone == sentence.zone, sourceLocation: location)
    }
    #expect(
      reading.wordsOfSentence.reduce(0) { $0 + $1.count } == reading.words.count,
      sourceLocation: location)
  }

  @Test(arguments: 0..<30)
  func `every word lies on scalar boundaries inside its sentence`(_ seed: Int) {
    var random = RepeatableNumbers(seed: seed)
    for _ in 0..<20 {
      let text = (0..<random.next(50)).map { _ in random.pick(Self.pieces) }.joined()
      expectSound(Reading(.lines(text)))
    }
  }

  @Test(arguments: Corpus.events)
  func `so it does in every demonstration`(_ event: String) throws {
    for source in try Corpus.load(event).sources {
      let reading = Reading(source)
      #expect(reading.contentWordCount > 50)
      expectSound(reading)
    }
  }

  @Test func `an empty source reads as nothing`() {
    let reading = Reading(.lines(" \n "))
    #expect(reading.words.isEmpty && reading.sentences.isEmpty && reading.contentWordCount == 0)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["a.", "a-", "re-", "1,", "'", "’s", "\u{301}", "U.S.", "x ", "1.1"])
  func `long repetitions take no longer than their length`(_ piece: String) {
    let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
    #expect(Reading(.lines(text)).source.text.count >= 59_990)
  }
}
