import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import Testing
import UnicodeText

/// What holds for the points of every text.
@Suite struct PointPropertyTests {
  private func expectSound(_ reading: Reading, _ location: SourceLocation = #_sourceLocation) {
    let text = reading.source.text
    let points = PointReader().points(of: reading)
    var taken = 0
    for point in points {
      let sentence = reading.sentences[point.sentence]
      #expect(sentence.zone.isContent, sourceLocation: location)
      #expect(point.words.count == point.spans.count, sourceLocation: location)
      for (run, span) in zip(point.words, point.spans) {
        #expect(!run.isEmpty && !span.isEmpty, sourceLocation: location)
        #expect(run.lowerBound >= taken, "points share a word", sourceLocation: location)
        taken = run.upperBound
        #expect(sentence.range.contains(span), sourceLocation: location)
        #expect(text.isScalarBoundary(span.start) && text.isScalarBoundary(span.end))
        // The sign of a currency and a closed parenthesis belong to it.
        let before = reading.words[run.lowerBound].range.start
        let after = reading.words[run.upperBound - 1].range.end
        let marks = (
          text.string(ByteRange(span.start, before)), text.string(ByteRange(after, span.end))
        )
        #expect(["", "$", "£", "€", "¥"].contains(marks.0), sourceLocation: location)
        #expect(
          ["", ")", "\"", "”", ",\"", ",”", ".\"", ".”"].contains(marks.1), sourceLocation: location
        )
      }
    }
  }

  @Test(arguments: Corpus.events)
  func `spans are exact, in order and apart in every demonstration`(_ event: String) throws {
    for source in try Corpus.load(event).sources { expectSound(Reading(source)) }
  }

  private static let pieces = [
    "including ", "such as ", ": ", "; ", ", ", " and ", "and ", "said ", "which ", "— ", "“", "”",
    "the ", "treaty ", "Ida Blum ", "according to ", "did not mention ", "KYIV ", "talks ", "met ",
    "trade ", "3,100 ", "😀", "Ж ", ". ", "\n", "while ", "(", ") ", "or ", "as well as ",
  ]

  @Test(arguments: 0..<30)
  func `so they are in any heap of words`(_ seed: Int) {
    var random = RepeatableNumbers(seed: seed)
    for _ in 0..<20 {
      let text = (0..<random.next(60)).map { _ in random.pick(Self.pieces) }.joined()
      expectSound(Reading(.lines(text)))
    }
  }

  private func expectPoints(inMany piece: String) {
    let count = 10_000 / piece.split(separator: " ").count
    let text = "They met " + String(repeating: piece, count: count)
    #expect(!PointReader().points(of: Reading(.lines(text))).isEmpty)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["such as ", "x; ", "said, "])
  func `a sentence of ten thousand words does not hang`(_ piece: String) {
    expectPoints(inMany: piece)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["and ", "a, ", "met and "])
  func `nor does one of ten thousand conjunctions or commas`(_ piece: String) {
    expectPoints(inMany: piece)
  }
}
