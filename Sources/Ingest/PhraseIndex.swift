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

  init(_ phrases: [(text: String, words: Int, mayEndWithStop: Bool)]) {
    byFirstByte = Array(repeating: [], count: 256)
    for phrase in phrases {
      let bytes = Array(phrase.text.utf8)
      byFirstByte[Int(bytes[0])].append(
        Phrase(bytes: bytes, words: phrase.words, mayEndWithStop: phrase.mayEndWithStop))
    }
  }

  init(_ phrases: [(text: String, words: Int)]) {
    self.init(phrases.map { ($0.text, $0.words, true) })
  }

  init(_ phrases: [String]) {
    self.init(phrases.map { ($0, .max, true) })
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
