internal import Facts

/// How many sources tell a fact, the same way or another; asked for each fact in
/// each of the tables.
extension Fact {
  var carrierCount: Int { cells.count(where: \.isTold) }
}
