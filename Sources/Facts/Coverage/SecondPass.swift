/// Carries what is left over on both sides and points at each other: accounts
/// that list the same few matters in wholly other words.
struct SecondPass {
  let matcher: EventMatcher

  /// - Parameter decisions: by source, then by other source, then by statement.
  func decisions(_ decisions: [[[Decision]]]) -> [[[Decision]]] {
    var result = decisions
    for (a, b) in EventMatcher.keys(matcher.readings.count) {
      let pair = matcher.pair(a, b)
      guard max(pair.sentences[0].sentences.count, pair.sentences[1].sentences.count) <= Thresholds.shortAccount else { continue }
      var found: [(score: Double, left: Int, right: Int)] = []
      for (left, x) in decisions[a][b].enumerated() where isOpen(x, matcher.statements[a][left]) {
        let place = pair.place(ofSentence: matcher.statements[a][left].sentence, side: 0)
        for (right, y) in decisions[b][a].enumerated()
        where isOpen(y, matcher.statements[b][right]) && y.place == place
          && x.place == pair.place(ofSentence: matcher.statements[b][right].sentence, side: 1)
        {
          let score = (x.probability * y.probability).squareRoot()
          if score >= Thresholds.secondPass { found.append((score, left, right)) }
        }
      }
      found.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }
      var used: (Set<Int>, Set<Int>) = ([], [])
      for link in found where !used.0.contains(link.left) && !used.1.contains(link.right) {
        used.0.insert(link.left)
        used.1.insert(link.right)
        result[a][b][link.left].status = .carried
        result[b][a][link.right].status = .carried
      }
    }
    return result
  }

  private func isOpen(_ decision: Decision, _ statement: Statement) -> Bool {
    decision.status != .carried && statement.role == .main && decision.place >= 0
  }
}
