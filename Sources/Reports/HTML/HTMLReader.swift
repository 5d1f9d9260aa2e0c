internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import Templates
internal import UnicodeText

/// The texts, side by side, with the passages that carry facts marked.
struct HTMLReader {
  let context: HTMLContext

  /// Longer runs without a fact are cut: the page must stay a page whatever
  /// it is given.
  private static let longestRun = 4_000

  init(_ context: HTMLContext) { self.context = context }

  func fill(_ data: inout TemplateData) {
    data.list("options", context.sources) { option, source in
      option.set("key", source)
      option.set("name", context.names[source])
      option.set("isLeft", if: source == 0)
      option.set("isRight", if: source == 1)
    }
    data.list("texts", context.sources) { text($1, &$0) }
  }

  private func text(_ source: Int, _ data: inout TemplateData) {
    let reading = context.comparison.readings[source]
    let marked = MarkedSource(context.claims, source)
    // A text that may not be republished is shown in passages only.
    let isExcerpt = reading.source.metadata.rights?.lowercased() == "excerpt"
    data.set("key", source)
    data.set("name", context.names[source])
    data.set("file", context.passages.files[source])
    var lines: [Line] = []
    var previousLine = 0
    for (index, sentence) in reading.sentences.enumerated() {
      let parts =
        sentence.zone.isContent ? marked.parts(of: sentence.range, longest: Self.longestRun) : []
      guard sentence.zone.isContent, !isExcerpt || parts.contains(where: { $0.facts != nil }) else {
        if lines.last?.isGap != true { lines.append(Line(isGap: true)) }
        lines[lines.count - 1].gapWords += reading.wordsOfSentence[index].count
        continue
      }
      let number = reading.source.lines.line(at: sentence.range.start)
      lines.append(
        Line(
          style: style(sentence.zone), sentence: index + 1,
          number: number == previousLine ? nil : number, parts: parts))
      previousLine = number
    }
    data.list("sentences", lines) { data, line in
      if line.isGap {
        data.set("style", "gap")
        data.list("parts", [0]) { part, _ in
          part.set("text", "… \(ReportWords.counted(line.gapWords, "word")) not shown")
        }
        return
      }
      data.set("style", line.style)
      data.set("id", "t-\(source)-\(line.sentence)")
      if let number = line.number { data.set("line", number) }
      data.list("parts", line.parts) { data, part in
        data.set("facts", part.facts)
        data.set("text", text(of: part, reading))
      }
    }
  }

  private func text(of part: MarkedSource.Part, _ reading: Reading) -> String {
    let text = reading.source.text
    var end = part.range.end
    while !text.isScalarBoundary(end) { end -= 1 }
    let shown = TerminalText.visible(text.string(ByteRange(part.range.start, end)))
    return part.isCut ? shown + " …" : shown
  }

  private struct Line {
    var isGap = false
    var gapWords = 0
    var style: String?
    var sentence = 0
    var number: Int?
    var parts: [MarkedSource.Part] = []
  }

  private func style(_ zone: Zone) -> String? {
    switch zone {
    case .headline, .deck, .heading: "hd"
    default: nil
    }
  }
}

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
    var first = 0
    var high = reach.count
    while first < high {
      let middle = (first + high) / 2
      if reach[middle] <= sentence.start { first = middle + 1 } else { high = middle }
    }
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
