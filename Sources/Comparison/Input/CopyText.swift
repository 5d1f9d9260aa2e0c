internal import DocumentModel
internal import Reading
internal import TextCore

/// The content words of a source with the hash of every run of
/// ``SharedCopy/leastRun`` of them.
struct CopyText: Sendable {
  private let reading: Reading
  /// The indices of the content words in ``Reading/words``.
  let words: [Int]
  /// A rolling hash (Karp and Rabin 1987, base an odd constant, modulo 2^64)
  /// of the run that starts at each word; empty for shorter texts.
  private(set) var keys: [UInt64] = []
  /// Open addressing: the first place of each key, -1 where none is.
  private var firsts: [Int32] = []
  /// The next place of the same key, -1 after the last that is kept.
  private var nexts: [Int32] = []

  /// A run that repeats gives its first places only, so that repetition costs
  /// no more than length.
  private static let mostPlaces = 4

  init(_ reading: Reading) {
    self.reading = reading
    var words: [Int] = []
    words.reserveCapacity(reading.words.count)
    for (sentence, range) in zip(reading.sentences, reading.wordsOfSentence)
    where sentence.zone.isContent {
      words.append(contentsOf: range)
    }
    self.words = words
    let length = SharedCopy.leastRun
    guard words.count >= length else { return }
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let formHashes = reading.forms.map { CopyText.hash($0.folded) }
    let hashes = words.map { formHashes[reading.words[$0].form] }
    let leaving = (1..<length).reduce(UInt64(1)) { power, _ in power &* base }
    var key = hashes[..<length].reduce(UInt64(0)) { $0 &* base &+ $1 }
    keys.reserveCapacity(words.count)
    keys.append(key)
    for next in length..<max(length, words.count) {
      key = (key &- hashes[next - length] &* leaving) &* base &+ hashes[next]
      keys.append(key)
    }
    fillTable()
  }

  private mutating func fillTable() {
    var size = 64
    while size < keys.count * 2 { size *= 2 }
    firsts = Array(repeating: -1, count: size)
    nexts = Array(repeating: -1, count: keys.count)
    for place in keys.indices {
      let slot = slot(of: keys[place])
      guard firsts[slot] >= 0 else {
        firsts[slot] = Int32(place)
        continue
      }
      var last = Int(firsts[slot])
      var count = 1
      while nexts[last] >= 0 {
        last = Int(nexts[last])
        count += 1
      }
      if count < CopyText.mostPlaces { nexts[last] = Int32(place) }
    }
  }

  /// Where a key stands in ``firsts``, or would stand.
  private func slot(of key: UInt64) -> Int {
    let mask = firsts.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while firsts[slot] >= 0, keys[Int(firsts[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Where runs with a key start, at most ``mostPlaces`` of them, in order.
  func places(of key: UInt64) -> [Int] {
    guard !firsts.isEmpty else { return [] }
    var places: [Int] = []
    var place = firsts[slot(of: key)]
    while place >= 0 {
      places.append(Int(place))
      place = nexts[Int(place)]
    }
    return places
  }

  func folded(_ position: Int) -> String { reading.words[words[position]].folded }

  func range(_ position: Int) -> ByteRange { reading.words[words[position]].range }

  private static func hash(_ word: String) -> UInt64 {
    let bytes = word.utf8Span.span
    var hash = FNV64()
    for offset in bytes.indices { hash.add(bytes[offset]) }
    return hash.value
  }
}
