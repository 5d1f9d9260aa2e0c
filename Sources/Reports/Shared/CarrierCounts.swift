internal import Coverage

/// How many sources carry a fact; asked for each fact in each of the tables.
extension Fact {
  var carrierCount: Int { cells.count { $0.status == .carried } }

  /// Those of which it can be told without reserve.
  var sureCarrierCount: Int { cells.count { $0.status == .carried && $0.isSure } }
}
