/// Gives each distinct word a number, in the order in which words come.
///
/// A `Dictionary` hashes every key with a function made for hostile callers
/// and compares strings by Unicode's rules; words that are looked up tens of
/// thousands of times a text are bytes and nothing else. The hash starts from
/// a number of the process's own, so that no text can be written to collide.
public struct WordNumbers: Sendable {
  /// The words, one after the other.
  private var bytes: [UInt8] = []
  /// Where each word ends in ``bytes``.
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
  /// A bit for each opening of a word; see ``WordMap``.
  private var openings: UInt64 = 0
  /// Open addressing: a number, or -1.
  private var slots: [Int32]

  /// - Parameter capacity: words to make room for; more find room when they
  ///   come.
  public init(capacity: Int = 8) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    ends.reserveCapacity(capacity)
    hashes.reserveCapacity(capacity)
  }

  /// The number of different words.
  public var count: Int { ends.count }

  /// The words, by number.
  public var words: [String] { ends.indices.map { self[$0] } }

  /// The word with a number.
  public subscript(number: Int) -> String {
    String(decoding: bytes[start(of: number)..<Int(ends[number])], as: UTF8.self)
  }

  /// The number of `word`; `nil` when it has none.
  public func number(of word: String) -> Int? { number(of: word.utf8Span.span) }

  /// The same for UTF-8 bytes.
  public func number(of word: [UInt8]) -> Int? { number(of: word.span) }

  private func number(of word: Span<UInt8>) -> Int? {
    guard openings & WordNumbers.opening(word) != 0 else { return nil }
    let number = slots[slot(of: word, WordNumbers.hash(word))]
    return number >= 0 ? Int(number) : nil
  }

  /// The number of `word`, given now when it has none: ``count`` before the
  /// call.
  public mutating func insert(_ word: String) -> Int { insert(word.utf8Span.span) }

  /// The same for UTF-8 bytes.
  public mutating func insert(_ word: [UInt8]) -> Int { insert(word.span) }

  private mutating func insert(_ word: Span<UInt8>) -> Int {
    let hash = WordNumbers.hash(word)
    let slot = slot(of: word, hash)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = ends.count
    slots[slot] = Int32(number)
    openings |= WordNumbers.opening(word)
    for offset in word.indices { bytes.append(word[offset]) }
    ends.append(Int32(bytes.count))
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  private func start(of number: Int) -> Int { number > 0 ? Int(ends[number - 1]) : 0 }

  /// Where a word stands in ``slots``, or would stand.
  private func slot(of word: Span<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isWord(number, word) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isWord(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = start(of: number)
    guard Int(ends[number]) - start == word.count else { return false }
    for offset in word.indices where bytes[start + offset] != word[offset] { return false }
    return true
  }

  @inline(__always)
  private static func opening(_ word: Span<UInt8>) -> UInt64 {
    wordOpening(word.isEmpty ? 0 : word[0], word.count)
  }

  private static let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

  /// FNV-1a, 64 bits, from ``seed``, folded.
  @inline(__always)
  private static func hash(_ word: Span<UInt8>) -> UInt32 {
    var hash = FNV64(seed)
    for offset in word.indices { hash.add(word[offset]) }
    return UInt32(truncatingIfNeeded: hash.value ^ (hash.value >> 32))
  }
}
