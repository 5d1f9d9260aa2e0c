internal import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

/// Page one as Markdown: all of it stands open.
struct MarkdownPage {
  let context: MarkdownContext
  let page: PageOne

  var markdown: String {
    var parts = [title, verdict, legend, told]
    parts += page.leftOut.map(leftOut) + doubts
    parts += [accounts, wording, shared, counts]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  // MARK: Head

  private var title: String {
    let names = page.legend.entries.map { MarkdownText.escaped($0.name) }
    let title = context.comparison.title
      .map { MarkdownText.escaped(Excerpt.shortened($0, limit: 200)) }
    return "# " + (title ?? "\(names.joined(separator: ", ")) compared")
  }

  private var verdict: String {
    "**Same event? \(MarkdownText.escaped(page.event.text))** \(page.legend.counts)"
  }

  private var legend: String {
    page.legend.entries.indices.map { source in
      let entry = page.legend[source]
      let parts = page.legend.description(source).map { part in
        let text = MarkdownText.escaped(part)
        return part == entry.file ? OpenLink.link(text, source: source) : text
      }
      return "- **\(entry.siglum)** " + parts.joined(separator: " · ")
    }.joined(separator: "\n")
  }

  // MARK: Differences

  private var told: String {
    guard page.toldShown > 0 else {
      return page.nothingShown + (page.told.isEmpty ? "." : ", below.")
    }
    let entries = page.told.prefix(page.toldShown).map { context.told($0) }
    return (["## Told differently"] + entries).joined(separator: "\n\n")
  }

  private func leftOut(_ left: LeftOut) -> String {
    let entries = left.entries.prefix(left.shown).map { context.leftOut($0) }
    let rest = left.entries.count - left.shown
    return "## Left out of \(page.heading(left.source))\n\n" + entries.joined(separator: "\n")
      + (rest > 0 ? "\n- \(rest) more below" : "")
  }

  private var doubts: [String] {
    guard context.comparison.sources.count > 2 else { return [] }
    return page.doubtful.map { "**\(page.legend[$0].siglum)**: \(ReportWords.doubtfulAbsence)" }
  }

  private var accounts: String {
    guard !page.accounts.isEmpty else { return "" }
    let lines = page.accounts.map { context.line($0) }
    return "## Whose account\n\n" + lines.joined(separator: "\n")
  }

  private var wording: String {
    guard page.wordingShown > 0 else { return "" }
    let lines = page.wording.prefix(page.wordingShown).map { entry in
      "- \(context.quoted(entry.sentence)) \(context.place(entry.sentence))"
    }
    return "## Loaded wording\n\n" + lines.joined(separator: "\n")
  }

  // MARK: Foot

  private var shared: String {
    guard !page.shared.isEmpty else { return "" }
    let names = page.shared.map(MarkdownText.escaped)
    return "**\(page.sharedTitle)** " + names.joined(separator: " · ")
  }

  private var counts: String { page.counts + "." }
}

extension PageOne {
  /// `B (Kremlin)`, escaped for Markdown.
  func heading(_ source: Int) -> String {
    legend[source].siglum + (legend.outlet(source).map { " (\(MarkdownText.escaped($0)))" } ?? "")
  }
}
