internal import Collation
internal import DocumentModel
internal import Facts
internal import TextCore

/// Keeps one status for one pair of passages: what collation shows to be told
/// otherwise is not carried.
enum CollatedFacts {
  /// The facts with the state `differs` where the words of a fact and those of
  /// the passage that carries it are told to differ.
  /// - Complexity: O(facts × differences)
  static func settled(_ facts: [Fact], _ collation: Collation) -> [Fact] {
    let differences = collation.differences.filter(\.agreeing.isEmpty).map(\.difference)
      .filter(isOfFact)
    guard !differences.isEmpty else { return facts }
    var facts = facts
    for index in facts.indices {
      for source in facts[index].sources(.carried) where source != facts[index].labelSource {
        let isOther = differences.contains {
          concerns($0, facts[index], source) || concerns($0.mirrored, facts[index], source)
        }
        if isOther {
          facts[index].cells[source].status = .differs
          facts[index].cells[source].isFirm = false
        }
      }
    }
    return facts
  }

  /// Whether a difference lies in the words of a fact on its first side, and in
  /// the passage of `source` that carries it on the other.
  private static func concerns(_ difference: Difference, _ fact: Fact, _ source: Int) -> Bool {
    difference.passage.source == fact.labelSource
      && difference.counterpart.source == source
      && fact.focus.contains { $0.overlaps(difference.passage.range) }
      && fact.cells[source].spans.contains { $0.overlaps(difference.counterpart.range) }
  }

  /// Whether the difference is one of fact, and not only of the words.
  private static func isOfFact(_ difference: Difference) -> Bool {
    switch difference.kind {
    case .figure, .dateTime, .name, .whoDidIt, .negation, .opposite, .scope: true
    case .certainty, .condition, .attribution, .quotation, .wording: false
    }
  }
}
