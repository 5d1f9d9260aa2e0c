internal import Comparison
internal import Coverage
internal import DocumentModel
internal import Reading

/// Title, whether it is one event, what was compared, and warnings about it.
struct HeaderSection {
  let context: MarkdownContext

  init(_ context: MarkdownContext) { self.context = context }

  var markdown: String {
    [title, sameEvent, compared, inputDetails].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var title: String {
    let names = context.comparison.sources.indices.map(context.name)
    let title = context.comparison.title.map(MarkdownText.escaped)
    return "# " + (title ?? "\(names.joined(separator: ", ")) compared")
  }

  private var sameEvent: String {
    let facts = context.claims
    let count = context.comparison.readings.count
    let all = facts.filter { $0.sources(.carried).count == count }.count
    let some = facts.filter { (2..<max(2, count)).contains($0.sources(.carried).count) }.count
    let one = facts.filter { $0.sources(.carried).count == 1 }.count
    let inAll = count == 2 ? "in both" : "in all \(count)"
    let shared = count == 2 ? "" : ", \(some) in several"
    return "**Same event? Yes, by the names and rare words they share.** \(facts.count) facts were "
      + "told apart: \(all) \(inAll)\(shared), \(one) in one source only."
  }

  private var compared: String {
    let parts = context.comparison.readings.indices.map { index in
      let reading = context.comparison.readings[index]
      let metadata = reading.source.metadata
      var facts = ["\(metadata.role.rawValue) \(metadata.genre.rawValue)"]
      facts.append("\(reading.contentWordCount) words")
      if let published = metadata.published { facts.append(MarkdownText.escaped(published)) }
      if metadata.isTranslated { facts.append("translation") }
      let file = MarkdownText.escaped(context.links.names[index])
      let link =
        context.links.addresses[index].map { "[\(file)](\(MarkdownText.address($0)))" } ?? file
      return "\(context.name(index)), \(link) (\(facts.joined(separator: ", ")))"
    }
    return "**Compared:** " + parts.joined(separator: " · ")
  }

  /// Input findings and notices, folded under their count.
  private var inputDetails: String {
    let findings = context.comparison.findings.filter { $0.group == .input }
    var items = findings.map { finding in
      "- `\(finding.kind.rawValue)` · \(finding.severity.rawValue) · "
        + "\(MarkdownText.escaped(finding.message)) (\(context.passages.place(finding.passage)))"
    }
    for (index, source) in context.comparison.sources.enumerated() {
      items += source.notices.map { "- \(context.name(index)): \(MarkdownText.escaped($0))" }
    }
    items += leftAside
    guard !items.isEmpty else { return "" }
    let count = items.count == 1 ? "One remark" : "\(items.count) remarks"
    return """
      <details>
      <summary><b>\(count) on the input</b></summary>

      \(items.joined(separator: "\n"))

      </details>
      """
  }

  /// What was read as page furniture, in words a source.
  private var leftAside: [String] {
    context.comparison.readings.indices.compactMap { index in
      let reading = context.comparison.readings[index]
      let aside = reading.words.count - reading.contentWordCount
      guard aside > 0 else { return nil }
      return "- Not compared: \(aside) words of captions, comment forms and links in "
        + context.name(index)
    }
  }
}
