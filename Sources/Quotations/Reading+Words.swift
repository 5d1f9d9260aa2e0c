internal import Reading
internal import TextCore

extension Reading {
  /// The indices of the words that start in `range`.
  /// - Complexity: O(log words)
  func wordIndices(startingIn range: ByteRange) -> Range<Int> {
    words.partitioningIndex {
      $0.range.start >= range.start
    }..<words.partitioningIndex { $0.range.start >= range.end }
  }
}
