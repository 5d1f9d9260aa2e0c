internal import Collation
internal import Comparison
internal import DocumentModel

/// A draft sentence by sentence, in the page: what is supported is folded.
struct HTMLDraft {
  let context: HTMLContext

  init(_ context: HTMLContext) { self.context = context }

  /// Nothing without a draft.
  var markup: HTML? {
    guard let view = DraftView(context.comparison) else { return nil }
    let open = view.entries.filter { !$0.isSupported }.map { entry($0, view) }
    let supported = view.entries.filter(\.isSupported).map { entry($0, view) }
    var runs: [HTML] = []
    if !open.isEmpty { runs.append(.folded(nil, "\(lines: open)")) }
    if !supported.isEmpty {
      runs.append(.folded("\(supported.count) supported", "\(lines: supported)"))
    }
    return """
      <section id="\(DraftView.anchor)"><h2>\(DraftView.title)</h2>
      <p class="lead">\(DraftView.lead)</p>
      <p class="lead"><b>\(view.summary).</b>\
      \(ReportWords.fewPairs(context.comparison).map { " \($0)." })</p>
      \(lines: runs)
      </section>
      """
  }

  private func entry(_ entry: DraftView.Entry, _ view: DraftView) -> HTML {
    let status = entry.support.status
    let shown = [(passage: entry.support.sentence, marks: entry.marks)] + entry.passages
    let figures = shown.map { passage, marks in
      context.figure(
        passage, excerpt: passage, context.passages.pieces(passage, marking: marks))
    }
    let remarks = view.remarks(entry).map { remark -> HTML in
      "<p class=\"why\">\(TerminalText.oneLine(remark))</p>"
    }
    return """
      <div class="df"><p>\(HTML.state(status.token, "\(status.word)"))</p>\
      <div class="ps">\(figures)</div>\(remarks)</div>
      """
  }
}
