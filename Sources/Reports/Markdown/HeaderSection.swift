internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// Title, whether it is one event, what was compared, and warnings about it.
struct HeaderSection {
  let context: MarkdownContext

  init(_ context: MarkdownContext) { self.context = context }

  var markdown: String {
    [title, sameEvent, compared, inputDetails].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var title: String {
    let names = context.comparison.sources.indices.map(context.name)
    let title = context.comparison.title
      .map { MarkdownText.escaped(Excerpt.shortened($0, limit: 200)) }
    return "# " + (title ?? "\(names.joined(separator: ", ")) compared")
  }

  private var sameEvent: String {
    let verdict = EventVerdict(context.comparison)
    return "**Same event? \(MarkdownText.escaped(verdict.text))** "
      + ReportWords.verdict(context.claims, of: context.comparison.sources.count)
  }

  private var compared: String {
    let parts = context.comparison.readings.indices.map { index in
      let reading = context.comparison.readings[index]
      let metadata = reading.source.metadata
      var facts = ["\(metadata.role.rawValue) \(metadata.genre.rawValue)"]
      facts.append("\(reading.contentWordCount) words")
      if let published = metadata.published {
        facts.append(MarkdownText.escaped(Excerpt.shortened(published, limit: 25)))
      }
      if metadata.isTranslated { facts.append("translation") }
      let file = context.passages.fileLink(index)
      return "\(context.name(index)), \(file) (\(facts.joined(separator: ", ")))"
    }
    return "**Compared:** " + parts.joined(separator: " · ")
  }

  /// Remarks on the input, folded under their count.
  private var inputDetails: String {
    let remarks = InputRemarks(context.comparison).all
    guard !remarks.isEmpty else { return "" }
    let items = remarks.map { remark in
      let kind = remark.kind.map { "`\($0.rawValue)` · " } ?? ""
      let severity = remark.severity.map { "\($0.rawValue) · " } ?? ""
      let place = remark.passage.map { " (\(context.passages.place($0)))" } ?? ""
      return "- \(kind)\(severity)\(MarkdownText.escaped(remark.text))\(place)"
    }
    let count = items.count == 1 ? "One remark" : "\(items.count) remarks"
    return context.folded("<b>\(count) on the input</b>", items.joined(separator: "\n"))
  }
}
