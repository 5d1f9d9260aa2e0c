public import TextCore

/// Whose words a stretch of a source is.
public enum Voice: Sendable, Hashable {
  /// The outlet's own.
  case outlet
  /// Reported by the outlet in its own words; the speaker where known.
  case indirect(speaker: String?)
  /// In quotation marks or set apart; the speaker where known.
  case quotation(speaker: String?)

  public var speaker: String? {
    switch self {
    case .outlet: nil
    case .indirect(let speaker), .quotation(let speaker): speaker
    }
  }

  public var isOutlet: Bool { self == .outlet }
}

/// Answers for any range of a source whose words it holds.
public struct VoiceMap: Sendable {
  /// Stretches without overlap, by start; what lies between is the outlet's.
  public let stretches: [(range: ByteRange, voice: Voice)]

  /// - Parameters:
  ///   - quotations: of one source.
  ///   - unattributed: quoted words nobody is named for.
  /// - Complexity: O(n log n)
  public init(quotations: [Quotation], unattributed: [ByteRange]) {
    var layers: [(range: ByteRange, voice: Voice, level: Int)] = []
    for quotation in quotations {
      let isBlock = quotation.kind == .block
      for piece in quotation.pieces {
        layers.append(
          (
            piece,
            isBlock
              ? .quotation(speaker: quotation.speaker) : .indirect(speaker: quotation.speaker),
            2 * quotation.nesting + (isBlock ? 1 : 0)
          ))
      }
      for quoted in quotation.quoted {
        layers.append((quoted, .quotation(speaker: quotation.speaker), 1000 + quotation.nesting))
      }
    }
    for quoted in unattributed { layers.append((quoted, .quotation(speaker: nil), 1000)) }
    stretches = VoiceMap.flattened(layers)
  }

  /// Whose words `range` is; where it lies in several voices, the one that
  /// holds most of it, and of equals the first.
  /// - Complexity: O(log stretches) and the stretches it overlaps
  public func voice(at range: ByteRange) -> Voice {
    var place = stretches.partitioningIndex { $0.range.end > range.start }
    var outlet = range.count
    var best: (voice: Voice, bytes: Int)?
    while place < stretches.count, stretches[place].range.start < max(range.end, range.start + 1) {
      let bytes = stretches[place].range.intersection(range)?.count ?? (range.isEmpty ? 1 : 0)
      outlet -= bytes
      if bytes > best?.bytes ?? 0 { best = (stretches[place].voice, bytes) }
      place += 1
    }
    guard let best, best.bytes >= outlet else { return .outlet }
    return best.voice
  }

  /// Whether nothing in `range` but what is in `part` is anybody else's.
  /// - Complexity: O(log stretches) and the stretches it overlaps
  func isOutlet(_ range: ByteRange, butFor part: ByteRange) -> Bool {
    var place = stretches.partitioningIndex { $0.range.end > range.start }
    while place < stretches.count, stretches[place].range.start < range.end {
      if !part.contains(stretches[place].range) { return false }
      place += 1
    }
    return true
  }

  /// Cuts layers at each other's edges and keeps the highest: a sweep over the
  /// edges with the open layers by level.
  private static func flattened(
    _ layers: [(range: ByteRange, voice: Voice, level: Int)]
  ) -> [(range: ByteRange, voice: Voice)] {
    let sorted = layers.filter { !$0.range.isEmpty }.sorted {
      ($0.range.start, -$0.range.end, $0.level) < ($1.range.start, -$1.range.end, $1.level)
    }
    let edges = Set(sorted.flatMap { [$0.range.start, $0.range.end] }).sorted()
    var result: [(range: ByteRange, voice: Voice)] = []
    var open: [(range: ByteRange, voice: Voice, level: Int)] = []
    var next = 0
    for (start, end) in zip(edges, edges.dropFirst()) {
      open.removeAll { $0.range.end <= start }
      while next < sorted.count, sorted[next].range.start <= start {
        open.append(sorted[next])
        next += 1
      }
      guard let top = open.max(by: { $0.level < $1.level }) else { continue }
      if let last = result.last, last.range.end == start, last.voice == top.voice {
        result[result.count - 1].range = ByteRange(last.range.start, end)
      } else {
        result.append((ByteRange(start, end), top.voice))
      }
    }
    return result
  }
}
