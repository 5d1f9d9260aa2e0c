import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
@testable import Facts


/// What the words of two one-sentence accounts stand for, and how they score.
private struct Paraphrased {
  let index: TermIndex
  let sources: [Source]
  private let points: [[Point]]

  init(_ a: String, _ b: String, usesParaphrases: Bool = true) {
    sources = [Source.lines(a, id: "a"), Source.lines(b, id: "b")]
    var switches = LexicalKnowledge.Switches()
    switches.paraphrases = usesParaphrases
    let readings = sources.map { Reading($0) }
    let table = TermTable(readings, knowledge: LexicalKnowledge(switches: switches))
    index = TermIndexes(table).index(0, 1)
    points = readings.map { PointReader().points(of: $0) }
  }

  /// The words of a side, as first written, that stand for a class of both.
  func words(_ side: Int) -> [String] {
    let all = index.table.readings[side].words.indices
    var seen: [String] = []
    for found in index.paraphrases(ofWords: [all], side: side) {
      let surface = index.surface(of: found.term, side: side)
      if !seen.contains(surface) { seen.append(surface) }
    }
    return seen
  }

  /// The best score of any two points.
  var score: Double {
    PointAligner(index, points: (points[0], points[1])).scores().pairs.map(\.score).max() ?? 0
  }

  var isTopicOnly: Bool {
    PointAligner(index, points: (points[0], points[1])).scores().pairs
      .allSatisfy(\.isTopicOnly)
  }
}

@Suite struct ParaphraseTests {
  @Test(arguments: [
    (
      "The harbour master resigned.", "Their chief pilot stepped down.", ["resigned"],
      ["stepped down"]
    ),
    (
      "Rangers took the two poachers into custody.", "Both hunters were detained.",
      ["took", "custody"], ["detained"]
    ),
    (
      "They kept in touch all winter.", "They maintained close contact all winter.",
      ["kept", "touch"], ["maintained", "contact"]
    ),
  ]) func `a phrase meets its counterpart at its own words`(
    _ a: String, _ b: String, _ left: [String], _ right: [String]
  ) {
    let pair = Paraphrased(a, b)
    #expect(pair.words(0) == left)
    #expect(pair.words(1) == right)
  }

  @Test func `the swap mirrors`() {
    let texts = ("The ferry firm called off the strike.", "Its captains scrapped their walkout.")
    let (there, back) = (Paraphrased(texts.0, texts.1), Paraphrased(texts.1, texts.0))
    #expect(!there.words(0).isEmpty)
    #expect(there.words(0) == back.words(1))
    #expect(there.words(1) == back.words(0))
    #expect(there.score == back.score)
  }

  @Test func `other words for one thing score, and score nothing without the table`() {
    let texts = ("Rangers took the two poachers into custody.", "Both hunters were apprehended.")
    #expect(Paraphrased(texts.0, texts.1).score > 0)
    #expect(Paraphrased(texts.0, texts.1, usesParaphrases: false).score == 0)
  }

  @Test func `the same phrase on both sides scores as its words do`() {
    let texts = ("The bakers broke off relations.", "The millers broke off relations.")
    let with = Paraphrased(texts.0, texts.1)
    #expect(with.score == Paraphrased(texts.0, texts.1, usesParaphrases: false).score)
    #expect(with.score > 0)
  }

  @Test func `half a phrase stands for nothing`() {
    #expect(
      Paraphrased("She took the keys home.", "A clerk was apprehended.").words(0) == [])
  }

  @Test func `one word on both sides needs no class`() {
    #expect(Paraphrased("The mayor resigned.", "A bishop resigned.").words(0) == [])
  }

  @Test func `a name stands for no class`() {
    let pair = Paraphrased(
      "On Friday the choir heard Truce sing.", "The ceasefire held by the river.")
    #expect(pair.words(0) == [])
  }

  @Test func `a paraphrase and a name are not one fact`() {
    let pair = Paraphrased(
      "In spring Winfield apprehended a badger behind the orchard wall.",
      "Both maps that Winfield took into custody show the eastern lake.")
    #expect(pair.isTopicOnly)
  }
}
