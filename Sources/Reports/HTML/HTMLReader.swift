internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// The texts, side by side, with the passages that carry facts marked.
struct HTMLReader {
  let context: HTMLContext

  /// Longer runs without a fact are cut: the page must stay a page whatever
  /// it is given.
  private static let longestRun = 4_000

  init(_ context: HTMLContext) { self.context = context }

  var markup: HTML {
    """
    <section id="texts"><h2>Side by side</h2>
    <p class="lead">Passages that tell the same fact, alike or differently, are joined; what is \
    unclear is not.</p>
    <div class="rbar"><label>Left <select id="left">\(options(selected: 0))</select></label>\
    <button type="button" id="swap">Swap</button>\
    <label>Right <select id="right">\(options(selected: 1))</select></label></div>
    <div class="join">
    <div class="rd"><svg class="wires" aria-hidden="true"></svg>
    \(lines: context.sources.map(article))
    </div>
    <p class="now" aria-live="polite"></p>
    </div>
    </section>
    """
  }

  private func options(selected: Int) -> [HTML] {
    context.sources.map { source in
      """
      <option value="\(source)"\(" selected", if: source == selected)>\
      \(context.names[source])</option>
      """
    }
  }

  private func article(_ source: Int) -> HTML {
    let name = context.names[source]
    return """
      <article data-s="\(source)" data-n="\(name)" id="text-\(source)" \
      aria-labelledby="name-\(source)"><h3><bdi id="name-\(source)">\(name)</bdi> \
      <small>\(context.passages.files[source])</small></h3>
      \(lines: sentences(source))
      </article>
      """
  }

  private func sentences(_ source: Int) -> [HTML] {
    let reading = context.comparison.readings[source]
    let marked = MarkedSource(context.claims, source)
    // A text that may not be republished is shown in passages only.
    let isExcerpt = reading.source.metadata.rights?.lowercased() == "excerpt"
    var lines: [HTML] = []
    var previousLine = 0
    // Words that were left out since the last line.
    var gap: Int?
    func closeGap() {
      guard let words = gap else { return }
      lines.append("<p class=\"gap\">… \(ReportWords.counted(words, "word")) not shown</p>")
      gap = nil
    }
    for (index, sentence) in reading.sentences.enumerated() {
      let parts =
        sentence.zone.isContent ? marked.parts(of: sentence.range, longest: Self.longestRun) : []
      guard sentence.zone.isContent, !isExcerpt || parts.contains(where: { $0.facts != nil }) else {
        gap = (gap ?? 0) + reading.wordsOfSentence[index].count
        continue
      }
      closeGap()
      let line = reading.source.lines.line(at: sentence.range.start)
      let number: HTML = "<span class=\"ln\">\(line)</span>"
      lines.append(
        """
        <p\(" class=\"hd\"", if: isHeading(sentence.zone)) id="t-\(source)-\(index + 1)" \
        tabindex="-1">\(number, if: line != previousLine)\(parts.map { piece($0, reading) })</p>
        """)
      previousLine = line
    }
    closeGap()
    return lines
  }

  private func piece(_ part: MarkedSource.Part, _ reading: Reading) -> HTML {
    let text = reading.source.text
    var end = part.range.end
    while !text.isScalarBoundary(end) { end -= 1 }
    let words = text.string(ByteRange(part.range.start, end))
    let shown: HTML = "\(words)\(" …", if: part.isCut)"
    return part.facts.map { "<span class=\"sg\" data-f=\"\($0)\">\(shown)</span>" } ?? shown
  }

  private func isHeading(_ zone: Zone) -> Bool {
    switch zone {
    case .headline, .deck, .heading: true
    default: false
    }
  }
}
