import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import Testing
import TextCore

/// A text with the statements that a reader finds in it.
struct ReadStatements {
  let reading: Reading
  let statements: [Statement]

  /// - Parameter zones: of the first lines; the others are paragraphs.
  init(_ string: String, zones: [Zone] = []) {
    reading = Reading(Source.lines(string, zones: zones))
    statements = StatementReader().statements(of: reading)
  }

  var text: UTF8Text { reading.source.text }

  /// What each statement with one of the roles covers, as written.
  func passages(_ roles: Statement.Role...) -> [String] {
    statements.filter { roles.isEmpty || roles.contains($0.role) }.map { text.string($0.extent) }
  }

  /// The words of a statement that say something.
  func contentWords(of statement: Statement) -> [Int] {
    statement.wordIndices.filter { !reading.words[$0].isStopWord }
  }
}

/// Expects that the statements of the text, frames left out, are what is marked.
func expectStatements(
  _ marked: String, zones: [Zone] = [], _ location: SourceLocation = #_sourceLocation
) {
  let example = MarkedText(marked)
  let read = ReadStatements(example.text, zones: zones)
  let statements = read.statements.filter { $0.role != .frame }
  #expect(
    statements.map { read.text.string($0.extent) } == example.pieces, sourceLocation: location)
  #expect(statements.map(\.extent) == example.ranges, sourceLocation: location)
}

/// Words that join statements or open lists, and belong to none.
private let joints: Set<String> = [
  "and", "but", "or", "nor", "yet", "while", "that", "as", "well", "such", "including", "included",
  "includes", "include", "namely",
]

/// Expects what holds for the statements of every text: exact places, in
/// order, each telling word in exactly one of them.
func expectSound(
  _ statements: [Statement], of reading: Reading,
  _ location: SourceLocation = #_sourceLocation
) {
  let text = reading.source.text
  var owners = [Int](repeating: 0, count: reading.words.count)
  for statement in statements {
    let sentence = reading.sentences[statement.sentence]
    #expect(sentence.zone.isContent, sourceLocation: location)
    #expect(!statement.words.isEmpty, sourceLocation: location)
    #expect(statement.words.count == statement.spans.count, sourceLocation: location)
    var last = -1
    for (run, span) in zip(statement.words, statement.spans) {
      #expect(!run.isEmpty && !span.isEmpty, sourceLocation: location)
      #expect(run.lowerBound > last, "the runs do not ascend", sourceLocation: location)
      last = run.upperBound - 1
      #expect(
        reading.wordsOfSentence[statement.sentence].contains(last)
          && reading.wordsOfSentence[statement.sentence].contains(run.lowerBound),
        sourceLocation: location)
      for word in run { owners[word] += 1 }
      #expect(
        sentence.range.contains(span) && statement.clause.contains(span),
        "\(text.string(span)) in \(text.string(statement.clause))", sourceLocation: location)
      #expect(
        text.isScalarBoundary(span.start) && text.isScalarBoundary(span.end),
        sourceLocation: location)
      // The sign of a currency and a mark that closes belong to it, no more.
      let before = reading.words[run.lowerBound].range.start
      let after = reading.words[run.upperBound - 1].range.end
      let marks = (
        text.string(ByteRange(span.start, before)), text.string(ByteRange(after, span.end))
      )
      #expect(["", "$", "£", "€", "¥"].contains(marks.0), sourceLocation: location)
      #expect(
        ["", ")", "\"", "”", ",\"", ",”", ".\"", ".”"].contains(marks.1), "\(marks.1)",
        sourceLocation: location)
    }
    for (x, y) in zip(statement.spans, statement.spans.dropFirst()) {
      #expect(x.end <= y.start, "the spans do not ascend", sourceLocation: location)
    }
  }
  #expect(!owners.contains { $0 > 1 }, "statements share a word", sourceLocation: location)
  let cutSentences = Set(statements.map(\.sentence))
  for (sentence, words) in reading.wordsOfSentence.enumerated()
  where cutSentences.contains(sentence) {
    let start = words.first { owners[$0] > 0 } ?? words.lowerBound
    for word in start..<words.upperBound
    where owners[word] == 0 && !reading.words[word].isStopWord {
      #expect(
        joints.contains(reading.words[word].folded),
        "“\(reading.words[word].folded)” is in no statement of “\(text.string(reading.sentences[sentence].range))”",
        sourceLocation: location)
    }
  }
}
