internal import Comparison
internal import DocumentModel
internal import Facts

/// The four states of a cell as every format shows them: a mark and a word.
extension Fact.Status {
  var mark: String {
    switch self {
    case .carried: "●"
    case .differs: "≠"
    case .unclear: "?"
    case .notFound: "○"
    }
  }

  var word: String {
    switch self {
    case .carried: "carried"
    case .differs: "differs"
    case .unclear: "unclear"
    case .notFound: "not found"
    }
  }

  /// For a class or the name of a symbol.
  var token: String { self == .notFound ? "missing" : rawValue }
}

extension Fact {
  /// How many sources tell it, the same way or another; asked for each fact in
  /// each of the tables.
  var carrierCount: Int { cells.count(where: \.isTold) }

  /// Told by one source, while of another one the words do not decide it:
  /// neither shared nor in one source only.
  var isUndecided: Bool { carrierCount < 2 && cells.contains { $0.status == .unclear } }

  /// Told by one source, and not found in any other.
  var isInOneOnly: Bool { carrierCount == 1 && !isUndecided }

  /// Whether a source that tells it tells it another way than the others.
  var isToldDifferently: Bool { cells.contains { $0.status == .differs } }
}

extension Comparison {
  /// Whether something may be said to be left out of a source at all.
  func mayLackSomething(_ source: Int) -> Bool {
    sources.indices.contains { $0 != source && events.match(source, $0) == .same }
  }

  /// The passage of a source that a cell names: one that tells the fact, else
  /// the nearest one.
  func passage(of fact: Fact, in source: Int) -> Passage? {
    let cell = fact.cells[source]
    return (cell.spans.first ?? cell.nearest).map { Passage(source: source, range: $0) }
  }

  /// Of a fact that is told differently: a passage that states it and each one
  /// that states it another way.
  func differing(_ fact: Fact) -> [Passage] {
    let stated = fact.sources(.carried)
    let first = stated.contains(fact.labelSource) ? fact.labelSource : stated.first
    return ([first].compactMap { $0 } + fact.sources(.differs)).compactMap {
      passage(of: fact, in: $0)
    }
  }
}
