/// A fixed table of words with the lists that they are in, read off one text.
///
/// A program that runs for a few milliseconds cannot afford to make a `String`
/// of every word of its tables first. The table keeps the bytes of the list as
/// they are and fills one array of offsets: some 30 ns a word.
public struct WordMap: Sendable {
  private let bytes: [UInt8]
  /// Open addressing; `start` is -1 where nothing stands.
  private var slots: [Row]
  /// A bit for each opening of a key: tells most words that are none away
  /// from a short list without a look at their letters.
  private var openings: UInt64 = 0
  /// The number of different keys.
  public private(set) var count = 0

  private struct Row {
    var start: Int32 = -1
    var end: Int32 = -1
    var bits: UInt32 = 0
  }

  /// Several lists of words in one table, so that one look-up tells all the
  /// lists that a word is in.
  /// - Parameter lists: each list's bit, and its words parted by blanks or
  ///   line ends.
  public init(lists: [(bit: UInt32, words: String)]) {
    self.init(Array(lists.map(\.words).joined(separator: "\n").utf8), entrySeparator: 0x20)
    for (bit, words) in lists {
      for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        if let slot = slot(of: Array(word).span) { slots[slot].bits |= bit }
      }
    }
  }

  /// The bits of the lists that hold `word`; 0 for none.
  public func bits(of word: String) -> UInt32 {
    slot(of: word.utf8Span.span).map { slots[$0].bits } ?? 0
  }

  /// - Parameter entrySeparator: parts entries, as a line end does.
  init(_ list: [UInt8], entrySeparator: UInt8) {
    bytes = list
    var entries = 1
    for byte in bytes where byte == entrySeparator || byte == 0x0A { entries += 1 }
    var size = 16
    while size < entries * 2 { size *= 2 }
    slots = Array(repeating: Row(), count: size)
    var start = 0
    for offset in 0...bytes.count {
      guard offset == bytes.count || bytes[offset] == entrySeparator || bytes[offset] == 0x0A
      else { continue }
      if offset > start { insert(start, offset) }
      start = offset + 1
    }
  }

  func holds(_ key: Span<UInt8>) -> Bool { slot(of: key) != nil }

  /// The keys, in no order that means anything.
  public var keys: [String] {
    slots.lazy.filter { $0.start >= 0 }
      .map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
  }

  /// FNV-1a, 32 bits, folded, of the bytes of `range`.
  @inline(__always)
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash = FNV32()
    for offset in range { hash.add(bytes[offset]) }
    return Int(hash.value ^ (hash.value >> 15))
  }

  private mutating func insert(_ start: Int, _ end: Int) {
    let mask = slots.count - 1
    var slot = WordMap.hash(bytes.span, start..<end) & mask
    while slots[slot].start >= 0 {
      let known = slots[slot]
      if bytes[Int(known.start)..<Int(known.end)] == bytes[start..<end] { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = Row(start: Int32(start), end: Int32(end))
    openings |= wordOpening(bytes[start], end - start)
    count += 1
  }

  private func slot(of key: Span<UInt8>) -> Int? {
    guard !key.isEmpty, openings & wordOpening(key[0], key.count) != 0 else { return nil }
    let mask = slots.count - 1
    var slot = WordMap.hash(key, 0..<key.count) & mask
    while slots[slot].start >= 0 {
      let row = slots[slot]
      if Int(row.end - row.start) == key.count, matches(key, at: Int(row.start)) { return slot }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func matches(_ key: Span<UInt8>, at start: Int) -> Bool {
    for offset in 0..<key.count where bytes[start + offset] != key[offset] { return false }
    return true
  }
}

/// The bit for the words that begin with a byte and have so many.
@inline(__always)
func wordOpening(_ first: UInt8, _ count: Int) -> UInt64 {
  1 << UInt64((Int(first) &* 7 &+ count) & 63)
}
