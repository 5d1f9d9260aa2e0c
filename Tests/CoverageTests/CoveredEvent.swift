import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import Testing
import UnicodeText

/// The facts of some sources, and ways to name one.
struct CoveredEvent {
  let sources: [Source]
  let table: CoverageTable

  init(
    _ sources: [Source], without ablations: Set<Ingredient> = [],
    knowledge: LexicalKnowledge = LexicalKnowledge()
  ) {
    self.sources = sources
    let terms = TermTable(sources.map { Reading($0) }, knowledge: knowledge)
    table = FactBuilder(TermIndexes(terms), knowledge: knowledge, ablations: ablations).coverage()
  }

  var facts: [Fact] { table.facts }

  /// The passages of a fact in a source.
  func passages(_ fact: Fact, _ source: Int) -> [String] {
    fact.cells[source].spans.map { sources[source].text.string($0) }
  }

  /// The fact that a source carries in the shortest passage with these words.
  func fact(_ words: String, in source: Int) throws -> Fact {
    let found = facts.flatMap { fact in
      passages(fact, source).filter { $0.contains(words) }.map { (fact, $0.count) }
    }
    return try #require(
      found.min { $0.1 < $1.1 }?.0, "no fact with “\(words)” in \(sources[source].id)")
  }

  /// The status of that fact in another source.
  func status(_ words: String, from source: Int, in other: Int) throws -> Fact.Status {
    try fact(words, in: source).cells[other].status
  }
}
