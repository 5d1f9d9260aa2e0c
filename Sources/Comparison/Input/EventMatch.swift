/// Whether two accounts tell one event.
public enum EventMatch: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing that they have in common says so: not to be compared.
  case different
  /// Too little is shared, or days contradict, to be sure of it. What one of
  /// them lacks then means nothing.
  case doubtful
  /// By the names and rare words that they share.
  case same

  /// The less sure, the smaller.
  public static func < (a: EventMatch, b: EventMatch) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .different: 0
    case .doubtful: 1
    case .same: 2
    }
  }
}

/// Days that two accounts name and that have nothing in common, as the texts
/// name them, in the order of the week or year.
public struct DayConflict: Sendable, Hashable {
  /// Of the first and of the second account.
  public var left: [String]
  public var right: [String]
}
