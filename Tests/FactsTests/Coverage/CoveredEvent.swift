import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
import TextCore

@testable import Facts

/// The facts of some sources, and ways to name one.
struct CoveredEvent {
  let sources: [Source]
  let table: CoverageTable
  /// The statements with what they were decided by.
  let matcher: EventMatcher

  init(_ sources: [Source], knowledge: LexicalKnowledge = LexicalKnowledge()) {
    self.sources = sources
    let terms = TermTable(sources.map { Reading($0) }, knowledge: knowledge)
    let indexes = TermIndexes(terms)
    table = FactBuilder(indexes).coverage()
    matcher = EventMatcher(indexes).cut(by: .cutting)
  }

  /// - Parameter texts: one sentence a line.
  init(_ texts: String...) {
    self.init(texts.enumerated().map { .lines($1, id: "s\($0)") })
  }

  var facts: [Fact] { table.facts }

  /// The passages of a fact in a source.
  func passages(_ fact: Fact, _ source: Int) -> [String] {
    fact.cells[source].spans.map { sources[source].text.string($0) }
  }

  /// What a source itself says of a fact; empty where it has no statement of it.
  func ownWords(_ fact: Fact, _ source: Int) -> [String] {
    fact.cells[source].statements.flatMap { number in
      table.statements[source][number].spans.map { sources[source].text.string($0) }
    }
  }

  /// The fact that a source states itself in the shortest passage with these words.
  func fact(_ words: String, in source: Int) throws -> Fact {
    let found = facts.flatMap { fact in
      ownWords(fact, source).filter { $0.contains(words) }.map { (fact, $0.count) }
    }
    return try #require(
      found.min { $0.1 < $1.1 }?.0, "no fact with “\(words)” in \(sources[source].id)")
  }

  /// The status of that fact in another source.
  func status(_ words: String, from source: Int, in other: Int) throws -> Fact.Status {
    try fact(words, in: source).cells[other].status
  }

  /// The passage by which another source carries that fact.
  func carrier(_ words: String, from source: Int, in other: Int) throws -> String {
    let fact = try fact(words, in: source)
    #expect(
      fact.cells[other].status == .carried,
      "“\(words)” is \(fact.cells[other].status) at \(fact.cells[other].probability)")
    return passages(fact, other).joined(separator: " … ")
  }
}

/// Expects what holds for the facts of every event.
func expectSound(_ event: CoveredEvent, _ location: SourceLocation = #_sourceLocation) {
  let facts = event.facts
  #expect(facts.map(\.id) == facts.indices.map { "f\($0 + 1)" }, sourceLocation: location)
  var owners = event.table.statements.map { [Int](repeating: 0, count: $0.count) }
  for fact in facts {
    #expect(fact.cells.count == event.sources.count, sourceLocation: location)
    #expect((0...1).contains(fact.salience.score), sourceLocation: location)
    let text = event.sources[fact.labelSource].text
    #expect(!fact.label.isEmpty, sourceLocation: location)
    #expect(text.string(fact.labelRange) == fact.label, sourceLocation: location)
    #expect(!fact.focus.isEmpty, sourceLocation: location)
    #expect(fact.focus.allSatisfy { fact.labelRange.contains($0) }, sourceLocation: location)
    #expect(fact.cells[fact.labelSource].status == .carried, sourceLocation: location)
    #expect(fact.cells.contains { !$0.statements.isEmpty }, sourceLocation: location)
    for (source, cell) in fact.cells.enumerated() {
      for number in cell.statements { owners[source][number] += 1 }
      #expect((0...1).contains(cell.probability), sourceLocation: location)
      #expect(cell.spans == cell.spans.sorted(), sourceLocation: location)
      // A passage of its own, or one that was found for another's statement.
      for span in cell.spans + [cell.nearest].compactMap({ $0 }) {
        #expect(!event.sources[source].text.string(span).isEmpty, sourceLocation: location)
      }
      switch cell.status {
      case .carried, .differs:
        #expect(!cell.spans.isEmpty && cell.nearest == nil, sourceLocation: location)
      case .unclear, .notFound:
        #expect(cell.spans.isEmpty && !cell.isFirm, sourceLocation: location)
        #expect(cell.statements.isEmpty, sourceLocation: location)
      }
      if cell.statements.isEmpty {
        #expect(!cell.reasons.isEmpty, sourceLocation: location)
        #expect(cell.reasons.allSatisfy { !$0.isEmpty }, sourceLocation: location)
      } else {
        #expect(cell.status == .carried && cell.probability == 1, sourceLocation: location)
      }
    }
  }
  for (earlier, later) in zip(facts, facts.dropFirst()) {
    #expect(earlier.isClaim || !later.isClaim, sourceLocation: location)
    if earlier.isClaim == later.isClaim {
      #expect(earlier.salience.score >= later.salience.score, sourceLocation: location)
    }
  }
  for (source, counts) in owners.enumerated() {
    #expect(
      counts.allSatisfy { $0 == 1 },
      "a statement of \(event.sources[source].id) is in no fact or in two",
      sourceLocation: location)
  }
  for (source, statements) in event.table.statements.enumerated() {
    expectSound(statements, of: event.matcher.readings[source], location)
  }
}
