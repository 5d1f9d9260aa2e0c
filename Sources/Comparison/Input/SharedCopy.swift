internal import Reading
internal import TextCore

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
      left.folded(i + length) == right.folded(j + length)
    {
      length += 1
    }
    return length
  }

  private static func range(_ text: CopyText, _ start: Int, _ length: Int) -> ByteRange {
    ByteRange(text.range(start).start, text.range(start + length - 1).end)
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
