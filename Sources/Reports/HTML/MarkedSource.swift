internal import Facts
internal import TextCore

/// The passages of one source that carry facts.
struct MarkedSource {
  struct Part {
    var range: ByteRange
    /// The identifiers of the facts, parted by blanks.
    var facts: String?
    var isCut: Bool
  }

  /// By start; a fact in the order of salience.
  private let spans: [(range: ByteRange, fact: Int)]
  /// The largest end of the spans up to each, to find those that reach on.
  private let reach: [Int]
  private let ids: [String]

  init(_ claims: [Fact], _ source: Int) {
    ids = claims.map(\.id)
    spans = claims.enumerated().flatMap { index, fact in
      fact.cells[source].spans.map { (range: $0, fact: index) }
    }.sorted { ($0.range, $0.fact) < ($1.range, $1.fact) }
    var end = 0
    reach = spans.map {
      end = max(end, $0.range.end)
      return end
    }
  }

  /// `sentence` cut where passages start and end.
  func parts(of sentence: ByteRange, longest: Int) -> [Part] {
    var first = reach.partitioningIndex { $0 > sentence.start }
    var own: [(range: ByteRange, fact: Int)] = []
    while first < spans.count, spans[first].range.start < sentence.end {
      if let range = spans[first].range.intersection(sentence) {
        own.append((range, spans[first].fact))
      }
      first += 1
    }
    var edges = [sentence.start, sentence.end]
    for (range, _) in own { edges += [range.start, range.end] }
    edges.sort()
    var parts: [Part] = []
    for (start, end) in zip(edges, edges.dropFirst()) where start < end {
      let range = ByteRange(start, end)
      let facts = own.filter { $0.range.contains(range) }.map(\.fact).sorted()
      let isCut = range.count > longest
      var unique: [String] = []
      for fact in facts where unique.last != ids[fact] { unique.append(ids[fact]) }
      parts.append(
        Part(
          range: isCut ? ByteRange(start, start + longest) : range,
          facts: unique.isEmpty ? nil : unique.joined(separator: " "), isCut: isCut))
    }
    return parts
  }
}
