internal import Comparison
internal import DocumentModel
internal import Facts

/// Which facts “At a glance” names.
struct Glance {
  let comparison: Comparison
  let claims: [Fact]

  /// Facts named in a row before the rest is counted.
  static let named = 7

  init(_ comparison: Comparison) {
    self.comparison = comparison
    claims = comparison.facts.filter(\.isClaim)
  }

  /// Carried by every source.
  var all: [Fact] {
    comparison.facts.filter { $0.carrierCount == comparison.sources.count }
  }

  /// Carried by two or more, but not by all.
  var several: [Fact] {
    let count = comparison.sources.count
    return claims.filter { (2..<max(2, count)).contains($0.carrierCount) }
  }

  /// The facts not found in a source, those first that a primary source or
  /// two others carry, and how many there are in all.
  func missing(in source: Int) -> (named: [Fact], count: Int) {
    let missing = claims.filter { $0.cells[source].status == .notFound }
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

  /// How many facts no other source carries.
  func ownCount(_ source: Int) -> Int {
    claims.count { $0.carrierCount == 1 && $0.cells[source].isTold }
  }
}
