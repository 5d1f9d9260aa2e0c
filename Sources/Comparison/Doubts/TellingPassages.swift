internal import DocumentModel
internal import Facts
internal import TextCore

/// The passages of one source that another tells too, with that other's
/// passages.
struct TellingPassages: Sendable {
  /// One passage and where one other source tells the same.
  struct Telling: Sendable {
    var own: ByteRange
    var source: Int
    var ranges: [ByteRange]
    /// Whether the match may carry a claim.
    var isFirm: Bool
  }

  /// By own passage, then source.
  let all: [Telling]
  /// The end of the furthest passage up to each.
  private let ends: [Int]

  /// - Parameter isJudged: for each source, whether its wording counts.
  init(_ facts: [Fact], source: Int, _ isJudged: [Bool]) {
    var found: [Telling] = []
    for fact in facts where fact.cells[source].isTold {
      for other in fact.tellers where other != source && isJudged[other] {
        for own in fact.cells[source].spans {
          found.append(
            Telling(
              own: own, source: other, ranges: fact.cells[other].spans,
              isFirm: fact.cells[source].isFirm && fact.cells[other].isFirm))
        }
      }
    }
    all = found.sorted { a, b in
      a.own != b.own ? a.own < b.own : a.source < b.source
    }
    var furthest = 0
    ends = all.map {
      furthest = max(furthest, $0.own.end)
      return furthest
    }
  }

  /// Those whose own passage holds `range`.
  /// - Complexity: O(log n) and the passages that begin before `range` and
  ///   may hold it.
  func telling(_ range: ByteRange) -> [Telling] {
    var low = all.partitioningIndex { $0.own.start > range.start }
    var found: [Telling] = []
    while low > 0, ends[low - 1] >= range.end {
      low -= 1
      if all[low].own.contains(range) { found.append(all[low]) }
    }
    return found.reversed()
  }
}
