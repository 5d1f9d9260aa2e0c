internal import Reading
internal import UnicodeText

extension Reading {
  /// The indices of the words that start in `range`.
  /// - Complexity: O(log words)
  func wordIndices(in range: ByteRange) -> Range<Int> {
    firstWord(from: range.start)..<firstWord(from: range.end)
  }

  /// The index of the first word that starts at or after `offset`.
  private func firstWord(from offset: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
