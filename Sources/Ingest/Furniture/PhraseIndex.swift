internal import Lexicon

/// Phrases found in a key in one pass: each is looked for only where its
/// first byte stands.
struct PhraseIndex: Sendable {
  struct Phrase: Sendable {
    var bytes: [UInt8]
    /// The largest number of words of a block that has it.
    var words: Int
    /// Whether the block may end with a full stop.
    var mayEndWithStop: Bool
  }

  private var byFirstByte: [[Phrase]]

  /// - Parameter words: a class whose keys are the largest number of words,
  ///   with `no-stop` behind it where the block may not end with a full stop;
  ///   without a key any block may have the phrase. `¦` stands for `|`.
  init(_ words: WordClass) {
    byFirstByte = Array(repeating: [], count: 256)
    for row in words.rows {
      let key = row.key.split(separator: " ")
      let limit = key.first.flatMap { Int($0) } ?? .max
      for entry in row.entryBytes {
        let bytes = PhraseIndex.withBars(Array(entry))
        byFirstByte[Int(bytes[0])].append(
          Phrase(bytes: bytes, words: limit, mayEndWithStop: key.last != "no-stop"))
      }
    }
  }

  private static func withBars(_ entry: [UInt8]) -> [UInt8] {
    // U+00A6 ¦
    guard let mark = entry.firstIndex(of: 0xC2), entry[mark + 1] == 0xA6 else { return entry }
    return entry[..<mark] + [UInt8(ascii: "|")] + entry[(mark + 2)...]
  }

  /// Whether the key of `block` starts with a phrase that fits the block.
  func startsKey(of block: PageBlock) -> Bool {
    !block.keyBytes.isEmpty && matches(at: 0, block)
  }

  /// Whether a phrase that fits the block stands anywhere in its key.
  func isInKey(of block: PageBlock) -> Bool {
    block.keyBytes.indices.contains { matches(at: $0, block) }
  }

  private func matches(at start: Int, _ block: PageBlock) -> Bool {
    let key = block.keyBytes
    for phrase in byFirstByte[Int(key[start])] {
      guard block.wordCount <= phrase.words, start + phrase.bytes.count <= key.count,
        phrase.mayEndWithStop || block.ending != .period
      else { continue }
      var offset = 1
      while offset < phrase.bytes.count && key[start + offset] == phrase.bytes[offset] {
        offset += 1
      }
      if offset == phrase.bytes.count { return true }
    }
    return false
  }
}
