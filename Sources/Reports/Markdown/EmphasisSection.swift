internal import Comparison
internal import DocumentModel
internal import TextCore

/// What leads, what stands far down, who gets the room: one line a finding.
struct EmphasisSection {
  let context: MarkdownContext
  let blocks: [FindingBlock]

  /// Lines before the rest is folded.
  private static let shown = 8

  init(_ context: MarkdownContext, _ blocks: [FindingBlock]) {
    self.context = context
    self.blocks = blocks
  }

  var markdown: String {
    let findings = blocks.flatMap(\.findings)
    let title = "## \(ReportSection.emphasis.title)"
    guard !findings.isEmpty else {
      let nothing = NothingFound(.emphasis, context.comparison)
      return title + "\n\n" + (nothing.map(BlockText.nothingFound) ?? "")
    }
    let lines = findings.map(line)
    var text = title + "\n\n" + lines.prefix(Self.shown).joined(separator: "\n")
    let rest = lines.dropFirst(Self.shown)
    if !rest.isEmpty {
      text +=
        "\n\n"
        + context.folded("<b>\(rest.count) more</b>", rest.joined(separator: "\n"))
    }
    return text
  }

  private func line(_ finding: Finding) -> String {
    let places = ([finding.passage] + finding.counterparts.prefix(3)).map(context.passages.place)
    let message = MarkdownText.escaped(Excerpt.shortened(finding.message, limit: 400))
    return "- \(message) · `\(finding.kind.rawValue)` · "
      + "\(finding.severity.rawValue) · \(places.joined(separator: ", "))"
  }
}

/// How to read the report, and what made it.
struct ReadingNotes {
  let tool: ToolIdentity

  init(_ tool: ToolIdentity) { self.tool = tool }

  var markdown: String {
    """
    ## How to read this

    \(ReportWords.legend) “Not found” is a statement about these texts, not about intent, and \
    agreement is no proof. What is unclear counts neither way. A fact is named by the clause of a \
    source; where only a part of it is meant, that part is in bold. Passages are matched by the \
    telling words they share, names and their variants, related words and general knowledge of \
    countries, treaties and bodies; a fact told in wholly other words is missed.

    <sub>\(tool.name) \(tool.version) · rules \(tool.rulesDigest)</sub>
    """
  }
}
