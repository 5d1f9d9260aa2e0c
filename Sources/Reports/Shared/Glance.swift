internal import Comparison
internal import DocumentModel
internal import Facts

/// Which facts “At a glance” names. Only claims are counted, as everywhere.
struct Glance {
  let comparison: Comparison
  let claims: [Fact]

  /// Facts named in a row before the rest is counted.
  static let named = 7

  init(_ comparison: Comparison) {
    self.comparison = comparison
    claims = comparison.facts.filter(\.isClaim)
  }

  /// Told by every source, alike or differently.
  var all: [Fact] {
    claims.filter { $0.carrierCount == comparison.sources.count }
  }

  /// Told by two or more, but not by all.
  var several: [Fact] {
    let count = comparison.sources.count
    return claims.filter { (2..<max(2, count)).contains($0.carrierCount) }
  }

  /// The facts not found in a source, those first that a primary source or
  /// two others carry, and how many there are in all; `nil` where it is
  /// doubtful whether the source tells the event of any other.
  func missing(in source: Int) -> (named: [Fact], count: Int)? {
    guard comparison.mayLackSomething(source) else { return nil }
    let missing = claims.filter { comparison.isLeftOut($0, of: source) }
    let backed = missing.filter { fact in
      let carriers = fact.tellers
      return carriers.count > 1
        || carriers.contains { comparison.sources[$0].metadata.role == .primary }
    }
    return (backed.isEmpty ? missing : backed, missing.count)
  }

  /// Facts of which nobody could know from the words whether a source has them.
  func unclear(in source: Int) -> [Fact] {
    claims.filter { $0.cells[source].status == .unclear }
  }

  /// How many facts no other source tells, none of them unclear.
  func ownCount(_ source: Int) -> Int {
    claims.count { $0.isInOneOnly && $0.cells[source].isTold }
  }
}
