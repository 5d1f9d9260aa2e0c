internal import DocumentModel
internal import Facts
internal import TextCore

/// Keeps a report from contradicting itself: what one finding says was not
/// found in a source, another may show there in other words, as one half of a
/// conflict.
enum ContradictedOmissions {
  /// The facts and findings without the claims of absence that other findings
  /// refute; the source is then said to tell it differently, in the passage that
  /// they show.
  /// - Complexity: O(findings of absence · findings of conflicts)
  static func resolved(_ facts: [Fact], _ findings: [Finding]) -> ([Fact], [Finding]) {
    let pairs = findings.filter { $0.kind.about.conflict != nil }.map {
      [$0.passage] + $0.counterparts
    }
    guard !pairs.isEmpty else { return (facts, findings) }
    var facts = facts
    for index in facts.indices {
      for source in facts[index].sources(.notFound) {
        guard let place = place(of: facts[index], in: source, pairs) else { continue }
        facts[index].cells[source].status = .differs
        facts[index].cells[source].spans = [place]
        facts[index].cells[source].nearest = nil
      }
    }
    let numbers = Dictionary(facts.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let kept = findings.filter { finding in
      guard finding.kind.absence == .fact, let number = finding.fact.flatMap({ numbers[$0] }) else {
        return true
      }
      let place = place(of: facts[number], in: finding.passage.source, pairs)
      return place == nil
    }
    return (facts, kept)
  }

  /// The passage of `source` that a finding holds against one that carries the
  /// fact.
  private static func place(
    of fact: Fact, in source: Int, _ pairs: [[Passage]]
  ) -> ByteRange? {
    for passages in pairs {
      guard let here = passages.first(where: { $0.source == source }) else { continue }
      let isCarried = passages.contains { passage in
        passage.source != source
          && fact.cells[passage.source].spans.contains {
            $0.contains(passage.range) || passage.range.contains($0)
          }
      }
      if isCarried { return here.range }
    }
    return nil
  }
}
