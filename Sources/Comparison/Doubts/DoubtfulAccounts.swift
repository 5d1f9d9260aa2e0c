internal import Facts

/// Tells nothing as left out between accounts of which it is doubtful that they
/// tell one event: what one lacks may belong to another story.
enum DoubtfulAccounts {
  /// The facts with the absences that no account of surely the same event
  /// backs made unclear.
  static func softened(_ facts: [Fact], _ events: EventTable) -> [Fact] {
    guard events.match != .same, let count = facts.first?.cells.count else { return facts }
    let isSame = (0..<count).map { a in
      (0..<count).map { b in a == b || events.match(a, b) == .same }
    }
    return facts.map { fact in
      var fact = fact
      for source in fact.sources(.notFound)
      where !fact.tellers.contains(where: { isSame[$0][source] }) {
        fact.cells[source].status = .unclear
      }
      return fact
    }
  }
}
