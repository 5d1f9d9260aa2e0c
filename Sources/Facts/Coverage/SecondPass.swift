/// Carries what is left over on both sides and points at each other, between
/// short accounts: official readouts tell the same few matters in wholly other
/// words.
struct SecondPass {
  let matcher: EventMatcher

  /// A statement of the left account and one of the right.
  private struct Link {
    var left: Int
    var right: Int
    /// What the surer side gives it.
    var probability: Double
  }

  /// The decisions with those raised that the pass carries.
  /// - Parameter decisions: by source, then by other source, then by statement.
  func decisions(_ decisions: [[[Decision]]]) -> [[[Decision]]] {
    var result = decisions
    for (a, b) in EventMatcher.keys(matcher.readings.count) where matcher.pair(a, b).isShort {
      var used: (left: Set<Int>, right: Set<Int>) = ([], [])
      for link in links(a, b, decisions)
      where !used.left.contains(link.left) && !used.right.contains(link.right) {
        used.left.insert(link.left)
        used.right.insert(link.right)
        result[a][b][link.left].status = .carried
        result[b][a][link.right].status = .carried
      }
    }
    return result
  }

  /// The surest first.
  private func links(_ a: Int, _ b: Int, _ decisions: [[[Decision]]]) -> [Link] {
    let pair = matcher.pair(a, b)
    func place(_ source: Int, _ number: Int) -> Int {
      pair.place(
        ofSentence: matcher.statements[source][number].sentence, side: source == a ? 0 : 1)
    }
    var found: [Link] = []
    for (left, here) in decisions[a][b].enumerated() where isOpen(here, a, left) {
      for (right, there) in decisions[b][a].enumerated()
      where isOpen(there, b, right) && there.place == place(a, left)
        && here.place == place(b, right)
      {
        let probability = max(here.probability, there.probability)
        guard probability >= Thresholds.secondPass,
          min(here.probability, there.probability) >= Thresholds.secondPassOther
        else { continue }
        found.append(Link(left: left, right: right, probability: probability))
      }
    }
    return found.sorted {
      ($1.probability, $0.left, $0.right) < ($0.probability, $1.left, $1.right)
    }
  }

  private func isOpen(_ decision: Decision, _ source: Int, _ number: Int) -> Bool {
    decision.status != .carried && decision.place >= 0
      && matcher.statements[source][number].role == .main
  }
}
