internal import Reading
internal import TextCore

/// What a person can check about a decision.
struct Reasons {
  let pair: PairReading
  /// The side of the statement.
  let side: Int

  /// Words named in a reason.
  private static let mostWords = 6

  /// Such as `shares: embargo, Vell, 14` and `lacks: deadline`; in this order,
  /// heaviest words first, as the statement's own account writes them.
  func reasons(for statement: Statement, _ decision: Decision) -> [String] {
    guard decision.place >= 0 else { return ["no sentence shares a telling word with it"] }
    let terms = pair.index.terms(ofWords: statement.words, side: side)
    let ordered = terms.sorted { a, b in
      let (x, y) = (pair.index.weights[a], pair.index.weights[b])
      return x != y ? x > y : a < b
    }
    var shared: [Int] = []
    var lacking: [Int] = []
    for term in ordered {
      if pair.strength(term, at: decision.place, of: 1 - side) > 0 {
        shared.append(term)
      } else if pair.index.weights[term] >= Thresholds.tellingWeight {
        lacking.append(term)
      }
    }
    var reasons = [decision.mark].compactMap { $0 }
    if !shared.isEmpty { reasons.append("shares: " + words(shared)) }
    if !lacking.isEmpty { reasons.append("lacks: " + words(lacking)) }
    let elsewhere = lacking.filter { pair.index.stands($0, inSide: 1 - side) }
    if !elsewhere.isEmpty { reasons.append("elsewhere in this account: " + words(elsewhere)) }
    return reasons
  }

  private func words(_ terms: [Int]) -> String {
    terms.prefix(Reasons.mostWords).map { pair.index.surface(of: $0, side: side) }
      .joined(separator: ", ")
  }
}
