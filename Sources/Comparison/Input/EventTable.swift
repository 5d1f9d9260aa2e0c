internal import Reading
internal import TextCore

/// Which accounts of a comparison tell one event, pair by pair.
public struct EventTable: Sendable, Hashable {
  /// Two accounts, by their place in the order given, the first the smaller.
  public struct Pair: Sendable, Hashable {
    public var a: Int
    public var b: Int
    public var comparability: Comparability
  }

  /// Every pair, by first account, then by second.
  public let pairs: [Pair]
  private let count: Int

  init(_ readings: [Reading]) {
    let terms = readings.parallelMap { EventTerms($0) }
    count = readings.count
    pairs = readings.indices.flatMap { a in
      readings.indices.dropFirst(a + 1).map { b in
        Pair(a: a, b: b, comparability: Comparability(terms[a], terms[b]))
      }
    }
  }

  /// How sure it is that all accounts tell one event: as sure as the weakest
  /// link that is needed to hold them together. Two accounts that have little
  /// in common may both go with a third.
  public var match: EventMatch {
    for match in [EventMatch.same, .doubtful] where groups(by: match).count <= 1 { return match }
    return .different
  }

  /// The same for two accounts: through others, where that is surer.
  public func match(_ a: Int, _ b: Int) -> EventMatch {
    for match in [EventMatch.same, .doubtful] {
      let groups = groups(by: match)
      if groups.contains(where: { $0.contains(a) && $0.contains(b) }) { return match }
    }
    return .different
  }

  /// The pair that shows best why the accounts do not hold together at
  /// `match`: an account of the smallest group and, outside, the one that it
  /// is most like. Nil when they hold together.
  func gap(at match: EventMatch) -> (stray: Int, nearest: Int, comparability: Comparability)? {
    gaps(at: match).first
  }

  /// The same for every group but the largest, the smallest first.
  package func gaps(
    at match: EventMatch
  ) -> [(stray: Int, nearest: Int, comparability: Comparability)] {
    let groups = groups(by: match).enumerated().sorted {
      ($0.element.count, $0.offset) < ($1.element.count, $1.offset)
    }
    return groups.dropLast().compactMap { _, group in
      let outward = pairs.filter { group.contains($0.a) != group.contains($0.b) }
      // Of equals the first.
      guard
        let best = outward.reversed().max(by: {
          $0.comparability.likeness < $1.comparability.likeness
        })
      else { return nil }
      return group.contains(best.a)
        ? (best.a, best.b, best.comparability) : (best.b, best.a, best.comparability.flipped)
    }
  }

  /// The accounts that hang together by pairs of at least `match`, each group
  /// and the groups in the order given.
  private func groups(by match: EventMatch) -> [[Int]] {
    var group = Array(0..<count)
    for pair in pairs where pair.comparability.match >= match {
      let (kept, given) = (group[pair.a], group[pair.b])
      guard kept != given else { continue }
      let (first, second) = (min(kept, given), max(kept, given))
      for index in group.indices where group[index] == second { group[index] = first }
    }
    return (0..<count).filter { group[$0] == $0 }.map { root in
      (0..<count).filter { group[$0] == root }
    }
  }
}

extension Comparability {
  /// The same, seen from the other account.
  var flipped: Comparability {
    var flipped = self
    flipped.dayConflict = dayConflict.map { DayConflict(left: $0.right, right: $0.left) }
    return flipped
  }
}
