internal import TextCore

/// Hashes of words in ascending order, read where they lie.
struct SortedHashes: Sendable {
  let bytes: ModelBytes
  /// The offset in bytes of the first hash; four bytes each.
  let offset: Int
  let count: Int

  /// The place of `hash` in the list, or nil.
  /// - Complexity: O(log count)
  func index(of hash: UInt32) -> Int? {
    let place = (0..<count).partitioningIndex { bytes.word(at: offset + $0 * 4) >= hash }
    return place < count && bytes.word(at: offset + place * 4) == hash ? place : nil
  }
}

/// The classes of words by meaning, fine (1...512) and coarse (1...64).
struct WordClassTable: Sendable {
  let words: SortedHashes
  /// Offsets in bytes of the classes: two bytes each, one byte each.
  let fine: Int
  let coarse: Int

  /// The classes of a word's hash; 0 and 0 when it has none.
  func classes(of hash: UInt32) -> (fine: UInt32, coarse: UInt32) {
    guard let index = words.index(of: hash) else { return (0, 0) }
    return (
      UInt32(words.bytes.short(at: fine + index * 2)), UInt32(words.bytes.byte(at: coarse + index))
    )
  }
}
