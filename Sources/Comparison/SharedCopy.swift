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

  init(_ a: Reading, _ b: Reading) {
    let left = SharedCopy.contentWords(a)
    let right = SharedCopy.contentWords(b)
    guard left.count >= SharedCopy.leastRun, right.count >= SharedCopy.leastRun else { return }
    let places = SharedCopy.places(of: left)
    var position = 0
    while position + SharedCopy.leastRun <= right.count {
      let key = SharedCopy.key(right, position)
      let lengths = (places[key] ?? []).map { ($0, SharedCopy.common(left, $0, right, position)) }
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
    share = min(1, Double(words) / Double(min(left.count, right.count)))
  }

  private static func contentWords(_ reading: Reading) -> [Word] {
    reading.words.filter { reading.sentences[$0.sentence].zone.isContent }
  }

  /// Where each run of `leastRun` words starts; a run that repeats keeps at
  /// most four places, so that repetition costs no more than length.
  private static func places(of words: [Word]) -> [Int: [Int]] {
    var places: [Int: [Int]] = [:]
    for start in 0...(words.count - leastRun) {
      let key = key(words, start)
      if (places[key]?.count ?? 0) < 4 { places[key, default: []].append(start) }
    }
    return places
  }

  /// FNV-1a over the folded words of a run; equal keys are compared word by
  /// word afterwards.
  private static func key(_ words: [Word], _ start: Int) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words[start..<start + leastRun] {
      for byte in word.folded.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      hash = (hash ^ 0x20) &* 0x0000_0100_0000_01b3
    }
    return Int(truncatingIfNeeded: hash)
  }

  private static func common(_ left: [Word], _ i: Int, _ right: [Word], _ j: Int) -> Int {
    var length = 0
    while i + length < left.count, j + length < right.count,
      left[i + length].folded == right[j + length].folded
    {
      length += 1
    }
    return length
  }

  private static func range(_ words: [Word], _ start: Int, _ length: Int) -> ByteRange {
    ByteRange(words[start].range.start, words[start + length - 1].range.end)
  }
}

/// The long shared runs of all pairs of sources.
struct SharedCopyTable: Sendable {
  /// Keyed by first source times count plus second source, first < second.
  private var pairs: [Int: SharedCopy] = [:]
  private let count: Int

  init(_ readings: [Reading]) {
    count = readings.count
    for a in readings.indices {
      for b in readings.indices where b > a {
        pairs[a * count + b] = SharedCopy(readings[a], readings[b])
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
