internal import Collation
internal import Comparison
internal import DocumentModel
internal import Templates

/// A draft sentence by sentence, in the page: what is supported is folded.
struct HTMLDraft {
  let context: HTMLContext

  init(_ context: HTMLContext) { self.context = context }

  func fill(_ data: inout TemplateData) {
    guard let view = DraftView(context.comparison) else { return }
    let supported = view.entries.filter(\.isSupported)
    let runs = [
      (fold: String?.none, entries: view.entries.filter { !$0.isSupported }),
      (fold: "\(supported.count) supported", entries: supported),
    ].filter { !$0.entries.isEmpty }
    data.object("draft") { data in
      data.set("anchor", DraftView.anchor)
      data.set("title", DraftView.title)
      data.set("lead", DraftView.lead)
      data.set("summary", view.summary + ".")
      data.set("few", ReportWords.fewPairs(context.comparison).map { $0 + "." })
      data.list("runs", runs) { data, run in
        data.set("fold", run.fold)
        data.list("entries", run.entries) { entry($1, view, &$0) }
      }
    }
  }

  private func entry(_ entry: DraftView.Entry, _ view: DraftView, _ data: inout TemplateData) {
    let status = entry.support.status
    data.set("mark", status.token)
    data.set("word", status.word)
    let shown = [(passage: entry.support.sentence, marks: entry.marks)] + entry.passages
    data.list("passages", shown) { data, shown in
      let cut = context.passages.isCut(shown.passage)
      data.set("name", context.names[shown.passage.source])
      data.set("href", context.address(shown.passage))
      data.set("place", context.place(shown.passage))
      data.set("cutBefore", if: cut.before)
      data.set("cutAfter", if: cut.after)
      data.list("pieces", context.passages.pieces(shown.passage, marking: shown.marks)) {
        $0.set("differs", if: $1.differs)
        $0.set("text", TerminalText.visible($1.text))
      }
    }
    data.list("remarks", view.remarks(entry)) { $0.set("text", TerminalText.oneLine($1)) }
  }
}
