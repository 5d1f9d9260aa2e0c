internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// Two passages of two sources that state one fact, on firm evidence.
struct SharedStatement {
  /// The index of the fact in the coverage's facts.
  var fact: Int
  var here: Passage
  var there: Passage
  /// Telling words that both passages hold.
  var shared: Int
  /// The same as a share of the passage with fewer, 0…1.
  var share: Double
  /// The same as a share of the passage with more, 0…1: how far the two say
  /// no more than each other.
  var balance: Double
}

/// Pairs the firm passages of every fact.
struct SharedStatements {
  private(set) var all: [SharedStatement] = []

  /// Passages of one source and fact that are looked at.
  private static let mostPassages = 4

  init(_ voices: VoiceTable) {
    for (index, fact) in voices.coverage.facts.enumerated() where fact.isClaim {
      let firm = fact.cells.indices.filter {
        fact.cells[$0].isFirm && !fact.cells[$0].spans.isEmpty
      }
      guard firm.count > 1 else { continue }
      let stems = firm.map { source in
        fact.cells[source].spans.prefix(SharedStatements.mostPassages).map { range in
          (Passage(source: source, range: range), Self.stems(range, voices.readings[source]))
        }
      }
      for a in firm.indices {
        for b in firm.indices where b != a {
          if let pair = Self.best(stems[a], stems[b], fact: index) { all.append(pair) }
        }
      }
    }
  }

  /// The pair of passages that share most.
  private static func best(
    _ here: [(Passage, Set<String>)], _ there: [(Passage, Set<String>)], fact: Int
  ) -> SharedStatement? {
    var best: SharedStatement?
    for (own, ownStems) in here {
      for (other, otherStems) in there {
        let shared = ownStems.intersection(otherStems).count
        let least = min(ownStems.count, otherStems.count)
        let most = max(ownStems.count, otherStems.count)
        guard least > 0, shared > best?.shared ?? 0 else { continue }
        best = SharedStatement(
          fact: fact, here: own, there: other, shared: shared,
          share: Double(shared) / Double(least), balance: Double(shared) / Double(most))
      }
    }
    return best
  }

  private static func stems(_ range: ByteRange, _ reading: Reading) -> Set<String> {
    reading.tellingStems(in: range)
  }
}
