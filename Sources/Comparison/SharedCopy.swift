internal import DocumentModel
internal import Reading
internal import UnicodeText

/// Finds long runs of the same words in two texts: wire copy, press releases,
/// a readout quoted in full.
///
/// Runs are found through a table of all runs of ``leastRun`` words of one
/// side (the k-gram step of Schleimer, Wilkerson and Aiken, “Winnowing”,
/// SIGMOD 2003), and then grown to both sides.
struct SharedCopy: Sendable {
  /// The shortest run, in words, that counts.
  static let leastRun = 20

  struct Run: Sendable {
    var left: ByteRange
    var right: ByteRange
    var words: Int
  }

  /// Longest first, then by place.
  private(set) var runs: [Run] = []
  private(set) var share = 0.0

  /// All words in runs.
  var words: Int { runs.reduce(0) { $0 + $1.words } }

  /// Whether so much is shared that it must be said.
  var isTelling: Bool { words >= 40 || share >= 0.25 }

  init(_ left: CopyText, _ right: CopyText) {
    guard !left.keys.isEmpty, !right.keys.isEmpty else { return }
    var position = 0
    while position < right.keys.count {
      let starts = left.places(of: right.keys[position])
      let lengths = starts.map { ($0, SharedCopy.common(left, $0, right, position)) }
      guard let best = lengths.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }),
        best.1 >= SharedCopy.leastRun
      else {
        position += 1
        continue
      }
      runs.append(
        Run(
          left: SharedCopy.range(left, best.0, best.1),
          right: SharedCopy.range(right, position, best.1), words: best.1))
      position += best.1
    }
    runs.sort { ($1.words, $0.left) < ($0.words, $1.left) }
    share = min(1, Double(words) / Double(min(left.words.count, right.words.count)))
  }

  /// How many words are the same from two places on, compared in full.
  private static func common(_ left: CopyText, _ i: Int, _ right: CopyText, _ j: Int) -> Int {
    var length = 0
    while i + length < left.words.count, j + length < right.words.count,
      left.words[i + length].folded == right.words[j + length].folded
    {
      length += 1
    }
    return length
  }

  private static func range(_ text: CopyText, _ start: Int, _ length: Int) -> ByteRange {
    ByteRange(text.words[start].range.start, text.words[start + length - 1].range.end)
  }
}

/// The long shared runs of all pairs of sources.
struct SharedCopyTable: Sendable {
  /// Keyed by first source times count plus second source, first < second.
  private var pairs: [Int: SharedCopy] = [:]
  private let count: Int

  init(_ readings: [Reading]) {
    count = readings.count
    let texts = readings.map { CopyText($0) }
    for a in readings.indices {
      for b in readings.indices where b > a {
        pairs[a * count + b] = SharedCopy(texts[a], texts[b])
      }
    }
  }

  /// What two sources share, `first` < `second`.
  func copy(_ first: Int, _ second: Int) -> SharedCopy? { pairs[first * count + second] }

  /// Whether a passage of a source lies in a run that it shares with another.
  func holds(_ source: Int, _ range: ByteRange, _ other: Int) -> Bool {
    let isLeft = source < other
    let runs = copy(min(source, other), max(source, other))?.runs ?? []
    return runs.contains { (isLeft ? $0.left : $0.right).contains(range) }
  }
}

/// The content words of a source with the hash of every run of
/// ``SharedCopy/leastRun`` of them.
struct CopyText: Sendable {
  let words: [Word]
  /// A rolling hash (Karp and Rabin 1987, base an odd constant, modulo 2^64)
  /// of the run that starts at each word; empty for shorter texts.
  private(set) var keys: [UInt64] = []
  /// The places of ``keys``, by key, then by place.
  private var byKey: [Int32] = []
  /// A bit for each key, by its lowest bits: tells most keys of another text
  /// away without a search.
  private var isTaken: [Bool] = []

  private static let filterSize = 1 << 14

  init(_ reading: Reading) {
    words = reading.words.filter { reading.sentences[$0.sentence].zone.isContent }
    let length = SharedCopy.leastRun
    guard words.count >= length else { return }
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let formHashes = reading.forms.map { CopyText.hash($0.folded) }
    let hashes = words.map { formHashes[$0.form] }
    let leaving = (1..<length).reduce(UInt64(1)) { power, _ in power &* base }
    var key = hashes[..<length].reduce(UInt64(0)) { $0 &* base &+ $1 }
    keys.append(key)
    for next in length..<max(length, words.count) {
      key = (key &- hashes[next - length] &* leaving) &* base &+ hashes[next]
      keys.append(key)
    }
    let keys = keys
    byKey = keys.indices.map { Int32($0) }.sorted { (a: Int32, b: Int32) -> Bool in
      (keys[Int(a)], a) < (keys[Int(b)], b)
    }
    isTaken = Array(repeating: false, count: CopyText.filterSize)
    for key in keys { isTaken[CopyText.slot(key)] = true }
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key ^ key >> 29) & UInt64(filterSize - 1))
  }

  /// Where runs with a key start; a run that repeats gives its first four
  /// places, so that repetition costs no more than length.
  func places(of key: UInt64) -> [Int] {
    guard !isTaken.isEmpty, isTaken[CopyText.slot(key)] else { return [] }
    var low = 0
    var high = byKey.count
    while low < high {
      let middle = (low + high) / 2
      if keys[Int(byKey[middle])] < key { low = middle + 1 } else { high = middle }
    }
    var places: [Int] = []
    while low < byKey.count, keys[Int(byKey[low])] == key, places.count < 4 {
      places.append(Int(byKey[low]))
      low += 1
    }
    return places
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
