internal import Quotations
internal import TextCore

/// Tells for any range of a source which reported speech holds it.
struct SpokenPassages {
  /// Pieces of quotations that stand in no other one, by start.
  private let pieces: [(range: ByteRange, quotation: Int)]
  /// Words in marks that nobody is named for, by start.
  private let unattributed: [ByteRange]
  /// For each piece the furthest end of any piece up to it.
  private let furthest: [Int]

  init(_ speech: SpeechReading) {
    var pieces: [(range: ByteRange, quotation: Int)] = []
    for (index, quotation) in speech.quotations.enumerated() where quotation.nesting == 0 {
      pieces += quotation.pieces.map { ($0, index) }
    }
    pieces.sort { ($0.range, $0.quotation) < ($1.range, $1.quotation) }
    self.pieces = pieces
    unattributed = speech.unattributed.sorted()
    var end = 0
    furthest = pieces.map { piece in
      end = max(end, piece.range.end)
      return end
    }
  }

  /// The quotation that holds at least half of the bytes of `range`; of
  /// several the one that holds most, and of equals the first.
  func quotation(over range: ByteRange) -> Int? {
    var bytes: [(quotation: Int, count: Int)] = []
    for piece in overlapping(range) {
      let shared = piece.range.intersection(range)?.count ?? 0
      if let at = bytes.firstIndex(where: { $0.quotation == piece.quotation }) {
        bytes[at].count += shared
      } else {
        bytes.append((piece.quotation, shared))
      }
    }
    guard let best = bytes.max(by: { ($0.count, $1.quotation) < ($1.count, $0.quotation) }) else {
      return nil
    }
    return 2 * best.count >= range.count ? best.quotation : nil
  }

  /// The quotation marks nobody is named for that hold most of `range`.
  func marks(over range: ByteRange) -> ByteRange? {
    unattributed.first { 2 * ($0.intersection(range)?.count ?? 0) > range.count }
  }

  private func overlapping(_ range: ByteRange) -> [(range: ByteRange, quotation: Int)] {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if furthest[middle] <= range.start { low = middle + 1 } else { high = middle }
    }
    var found: [(range: ByteRange, quotation: Int)] = []
    while low < pieces.count, pieces[low].range.start < range.end, found.count < 16 {
      if pieces[low].range.overlaps(range) { found.append(pieces[low]) }
      low += 1
    }
    return found
  }
}
