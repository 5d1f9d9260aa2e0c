internal import Collation
internal import Comparison
internal import DocumentModel

/// A draft sentence by sentence, on a terminal.
extension TerminalWriter {
  /// The section of a report; nothing without a draft.
  mutating func draft() {
    guard let view = DraftView(comparison) else { return }
    lines += ["", bold(DraftView.title)]
    lines += wrapped(view.summary + ".", indent: 2)
    if let few = ReportWords.fewPairs(comparison) { lines += wrapped(few + ".", indent: 2) }
    let shown = style.showsAll ? view.entries : view.entries.filter { !$0.isSupported }
    for entry in shown { draftEntry(entry, view) }
    if let left = DraftView.notShown(view.entries.count - shown.count) {
      lines += wrapped(left, indent: 2).map(dim)
    }
  }

  /// One sentence: its state and place, its words, the passages that it goes
  /// back to, and what differs.
  mutating func draftEntry(_ entry: DraftView.Entry, _ view: DraftView) {
    let status = entry.support.status
    let mark = status == .supported ? "=" : status.mark
    let head = "\(mark) \(status.word)"
    lines.append("")
    lines.append("  \(draftColoured(head, status))  \(dim(place(entry.support.sentence)))")
    lines += wrapped(quoted(entry.support.sentence), indent: 4)
    for (passage, _) in entry.passages {
      let name = TerminalText.oneLine(view.name(passage.source))
      lines += wrapped("\(name), \(place(passage)): \(quoted(passage))", indent: 6).map(dim)
    }
    for remark in view.remarks(entry) { lines += wrapped(TerminalText.oneLine(remark), indent: 6) }
    if !entry.failing.isEmpty {
      lines += wrapped("fails: " + DraftView.failing(entry.failing), indent: 6)
    }
  }

  private func draftColoured(_ text: String, _ status: SentenceSupport.Status) -> String {
    switch status {
    case .supported: dim(text)
    case .differs: coloured(text, .error)
    case .unclear: coloured(text, .note)
    case .notFound: coloured(text, .warning)
    }
  }
}

extension DraftView.Entry {
  var isSupported: Bool { support.status == .supported && failing.isEmpty }
}
