/// A closed list of words by their hashes, in order: read from packed rules as
/// it stands, where a set would hash each of them once more.
struct HashedWords: Sendable {
  /// Ascending and distinct.
  let hashes: [UInt64]

  /// - Parameter hashes: as ``wordHash(_:)`` gives them, in any order.
  init(_ hashes: some Sequence<UInt64>) { self.hashes = Set(hashes).sorted() }

  /// - Parameter sorted: hashes that were written in order.
  init(sorted: [UInt64]) { hashes = sorted }

  /// - Complexity: O(log n)
  func contains(_ hash: UInt64) -> Bool {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }
}
