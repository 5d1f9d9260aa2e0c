import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
import TextCore

@testable import Facts

/// What holds for the statements of every text, whole and cut.
@Suite struct StatementPropertyTests {
  @Test(arguments: Corpus.events)
  func `statements are exact, in order and apart in every demonstration`(_ event: String) throws {
    for source in try Corpus.load(event).sources {
      let reading = Reading(source)
      let statements = StatementReader().statements(of: reading)
      #expect(!statements.isEmpty)
      expectSound(statements, of: reading)
    }
  }

  @Test(arguments: Corpus.events)
  func `so they are when they are cut for the other accounts`(_ event: String) throws {
    let readings = try Corpus.load(event).sources.map { Reading($0) }
    let table = TermTable(readings, knowledge: LexicalKnowledge())
    let whole = EventMatcher(TermIndexes(table))
    let cut = whole.cut(by: .cutting)
    for (number, reading) in readings.enumerated() {
      expectSound(cut.statements[number], of: reading)
      #expect(cut.statements[number].count >= whole.statements[number].count)
    }
    // Something was cut somewhere: the test looks at pieces.
    #expect(cut.statements.joined().contains { $0.isPart })
  }

  private static let pieces = [
    "including ", "such as ", ": ", "; ", ", ", " and ", "and ", "said ", "which ", "— ", "“", "”",
    "the ", "treaty ", "Ida Blum ", "according to ", "did not mention ", "KYIV ", "talks ", "met ",
    "trade ", "3,100 ", "😀", "Ж ", ". ", "\n", "while ", "(", ") ", "or ", "as well as ", "$40 ",
    "closed ", "flooding ", "to repair ", "\"", "harbours ", "because ", "in ", "of ", "that ",
    "well ", "yet ", "is ", "as ", "namely ", "to ", "£5 ", "[", "] ", "’s ", "» ", "« ", "‘", "’ ",
    "- ", "4:40 ", "omitted ", "KYIV, May 3 (AP) — ", "who ", "including: ",
  ]

  @Test(arguments: 0..<30)
  func `so they are in any heap of words`(_ seed: Int) {
    var random = RepeatableNumbers(seed: seed)
    for _ in 0..<20 {
      let text = (0..<random.next(60)).map { _ in random.pick(Self.pieces) }.joined()
      let reading = Reading(.lines(text))
      expectSound(StatementReader().statements(of: reading), of: reading)
    }
  }

  /// Whatever other accounts are said to tell.
  @Test(arguments: 0..<30)
  func `so they are after any cut`(_ seed: Int) {
    var random = RepeatableNumbers(seed: seed)
    for _ in 0..<10 {
      let text = (0..<random.next(60)).map { _ in random.pick(Self.pieces) }.joined()
      let reading = Reading(.lines(text))
      let cutter = StatementCutter(reading: reading, traits: WordTraits.all(of: reading))
      let pieces = StatementReader().statements(of: reading).flatMap { statement in
        let told = (0..<1 + random.next(3)).map { _ in
          let strengths = reading.words.map { _ in Double(random.next(2)) }
          return cutter.told(statement) {
            reading.words[$0].isStopWord ? 0 : 2
          } strength: {
            strengths[$0]
          }
        }
        #expect(told.allSatisfy { $0.count == statement.wordCount })
        return cutter.pieces(statement, told: told)
      }
      expectSound(pieces, of: reading)
    }
  }

  private func expectStatements(inMany piece: String) {
    let count = 10_000 / piece.split(separator: " ").count
    let text = "They met " + String(repeating: piece, count: count)
    #expect(!StatementReader().statements(of: Reading(.lines(text))).isEmpty)
  }

  @Test(
    .timeLimit(.minutes(1)), arguments: ["such as ", "x; ", "said, ", "and ", "a, ", "met and "])
  func `a sentence of ten thousand words does not hang`(_ piece: String) {
    expectStatements(inMany: piece)
  }
}
