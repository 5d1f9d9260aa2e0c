internal import Comparison
internal import DocumentModel

/// What leads, what stands far down, who gets the room.
struct EmphasisSection {
  let context: MarkdownContext

  init(_ context: MarkdownContext) { self.context = context }

  private static let kinds: Set<FindingKind> = [.buried, .leadDivergence, .spaceImbalance]

  var markdown: String {
    let findings = context.comparison.findings.filter { Self.kinds.contains($0.kind) }
    guard !findings.isEmpty else {
      return "## Emphasis\n\nNothing found: what leads, what stands far down and the room given "
        + "were compared."
    }
    let items = findings.map { finding in
      let places = ([finding.passage] + finding.counterparts).map(context.passages.place)
      return "- \(MarkdownText.escaped(finding.message)) · `\(finding.kind.rawValue)` · "
        + "\(finding.severity.rawValue) · \(places.joined(separator: ", "))"
    }
    return "## Emphasis\n\n" + items.joined(separator: "\n")
  }
}

/// How to read the report, and what made it.
struct ReadingNotes {
  let context: MarkdownContext
  let tool: ToolIdentity

  init(_ context: MarkdownContext, _ tool: ToolIdentity) {
    self.context = context
    self.tool = tool
  }

  var markdown: String {
    """
    ## How to read this

    “Not found” is a statement about these texts, not about intent, and agreement is no proof. A \
    fact is labelled in the words of a source. Passages are matched by the telling words they \
    share, names and their variants, related words and general knowledge of countries, treaties \
    and bodies; a fact told in wholly other words is missed. Loaded words are found by rules \
    that `biasdiff explain` shows; one that no other account puts differently is a note. This \
    version compares coverage, wording and emphasis; it does not yet compare figures, dates, roles \
    or quotations.

    <sub>\(tool.name) \(tool.version) · rules \(tool.rulesDigest)</sub>
    """
  }
}
