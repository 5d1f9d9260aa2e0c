internal import Collation
internal import Comparison
internal import DocumentModel

/// A draft sentence by sentence, as Markdown: one row a sentence.
struct DraftSection {
  let context: MarkdownContext
  let view: DraftView

  /// Rows before the rest is folded.
  private static let shown = 12

  /// - Returns: `nil` without a draft.
  init?(_ context: MarkdownContext, failing: [Finding] = []) {
    guard let view = DraftView(context.comparison, failing: failing) else { return nil }
    self.context = context
    self.view = view
  }

  /// The section of a report: what is supported is folded.
  var markdown: String {
    let others = view.entries.filter { !$0.isSupported }
    let supported = view.entries.filter(\.isSupported)
    var parts = ["## \(DraftView.title)", DraftView.lead, "**\(view.summary).**"]
    if let few = ReportWords.fewPairs(context.comparison) { parts.append(few + ".") }
    parts += tables(others)
    if !supported.isEmpty {
      parts.append(context.folded("<b>\(supported.count) supported</b>", table(supported[...])))
    }
    return parts.joined(separator: "\n\n")
  }

  /// Entries as tables: the first ones in the open.
  func tables(_ entries: [DraftView.Entry]) -> [String] {
    guard !entries.isEmpty else { return [] }
    var parts = [table(entries.prefix(DraftSection.shown))]
    let rest = entries.dropFirst(DraftSection.shown)
    if !rest.isEmpty { parts.append(context.folded("<b>\(rest.count) more</b>", table(rest))) }
    return parts
  }

  func table(_ entries: ArraySlice<DraftView.Entry>) -> String {
    let head = "| | \(context.name(view.source)) | Goes back to |\n|:--|:--|:--|"
    return ([head] + entries.map(row)).joined(separator: "\n")
  }

  private func row(_ entry: DraftView.Entry) -> String {
    let passages = context.passages
    let status = entry.support.status
    let mark = status.mark + "\u{A0}" + status.word.replacing(" ", with: "\u{A0}")
    let sentence = entry.support.sentence
    let own = "\(passages.markdown(sentence, marking: entry.marks)) \(passages.place(sentence))"
    var cell = entry.passages.map { passage, marks in
      "\(context.name(passage.source)): \(passages.markdown(passage, marking: marks)) "
        + passages.place(passage)
    }
    cell += view.remarks(entry).map(MarkdownText.escaped)
    if !entry.failing.isEmpty { cell.append("**fails:** \(DraftView.failing(entry.failing))") }
    return "| \(mark) | \(own) | \(cell.joined(separator: "<br>")) |"
  }
}
