extension RandomAccessCollection {
  /// The first index from which on `isBeyond` holds; `endIndex` where it holds
  /// nowhere. Once it holds for an element it must hold for all later ones.
  /// - Complexity: O(log count)
  @inlinable
  public func partitioningIndex(where isBeyond: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isBeyond(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
