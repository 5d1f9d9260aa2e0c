internal import Comparison
internal import DocumentModel
internal import Reading
internal import TextCore

/// Title, cards of the sources, remarks on the input, at a glance, and the
/// links to the sections.
struct HTMLHeader {
  let context: HTMLContext

  init(_ context: HTMLContext) { self.context = context }

  var markup: HTML {
    let count = context.sources.count
    let event = EventVerdict(context.comparison)
    return """
      <header class="top"><div class="w">
      <p class="eyebrow">\(ReportWords.number(count)) accounts compared</p>
      <h1>\(context.title)</h1>
      <p class="verdict"><strong>Same event? \(event.answer)</strong>\(event.reason) \
      \(context.page.legend.counts)</p>
      <ul class="cards" aria-label="Sources">
      \(lines: context.sources.map(card))
      </ul>
      \(HTMLPageOne(context).markup)
      \(remarks)
      </div></header>
      \(navigation)
      """
  }

  private var navigation: HTML {
    var links = context.comparison.subject == nil ? [] : [(DraftView.anchor, "The draft")]
    links += [("texts", "Side by side"), ("coverage", "Coverage")]
    links += context.sections.map { ($0.section.anchor, $0.section.title) }
    links.append(("how", "How to read this"))
    return """
      <nav aria-label="Sections"><div class="w"><ul>\
      \(links.map { "<li>\(HTML.link($0.0, $0.1))</li>" })</ul></div></nav>
      """
  }

  // MARK: Sources

  private func card(_ source: Int) -> HTML {
    let reading = context.comparison.readings[source]
    let metadata = reading.source.metadata
    let entry = context.page.legend[source]
    return """
      <li><b>\(context.sigla[source]) \(context.page.legend.outlet(source).map { "<bdi>\($0)</bdi>" })</b>\
      <span class="h">\(entry.headline ?? "No headline")</span>\
      <span class="m">\(entry.file)<span class="cm">, </span><br>\(ReportWords.role(metadata))<span class="cm">, </span><br>\
      \(ReportWords.grouped(reading.contentWordCount)) words, \(entry.published ?? "no date")</span></li>
      """
  }

  // MARK: Input

  private var remarks: HTML? {
    let remarks = InputRemarks(context.comparison).all
    guard !remarks.isEmpty else { return nil }
    let count = remarks.count == 1 ? "One remark" : "\(remarks.count) remarks"
    return """
      <details class="warns"><summary><b>\(count) on the input</b></summary><ul>
      \(lines: remarks.map(remark))
      </ul></details>
      """
  }

  private func remark(_ remark: InputRemarks.Remark) -> HTML {
    """
    <li>\(remark.kind.map { "<code>\($0.rawValue)</code> " })\
    \(TerminalText.oneLine(remark.text))\(remark.passage.map { " \(context.link($0))" })</li>
    """
  }
}
