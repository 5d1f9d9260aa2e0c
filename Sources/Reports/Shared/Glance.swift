internal import Comparison
internal import Coverage
internal import DocumentModel

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
    comparison.facts.filter { $0.sureCarrierCount == comparison.sources.count }
  }

  /// Carried by two or more, but not by all.
  var several: [Fact] {
    let count = comparison.sources.count
    return claims.filter { (2..<max(2, count)).contains($0.sureCarrierCount) }
  }

  /// Carried by one, and by others perhaps.
  var perhaps: [Fact] {
    claims.filter { $0.sureCarrierCount < 2 && $0.carrierCount > 1 }
  }

  /// The facts not found in a source, those first that a primary source or
  /// two others carry, and how many there are in all.
  func missing(in source: Int) -> (named: [Fact], count: Int) {
    let missing = claims.filter { $0.cells[source].status == .notFound }
    let backed = missing.filter { fact in
      let carriers = fact.sources(.carried)
      return carriers.count > 1
        || carriers.contains { comparison.sources[$0].metadata.role == .primary }
    }
    return (backed.isEmpty ? missing : backed, missing.count)
  }

  func partly(in source: Int) -> [Fact] {
    claims.filter { $0.cells[source].status == .partly }
  }

  /// How many facts no other source carries.
  func ownCount(_ source: Int) -> Int {
    claims.count { $0.carrierCount == 1 && $0.cells[source].status == .carried }
  }
}
