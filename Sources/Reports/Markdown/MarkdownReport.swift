public import Comparison
internal import Coverage
internal import DocumentModel
internal import Parallel
internal import UnicodeText
internal import Voices

/// Writes the Markdown report: what was compared, at a glance, coverage,
/// conflicts, what is left out, whose account, wording, emphasis, how to read
/// it.
///
/// A pure function of the comparison: the same input gives the same bytes,
/// and swapped sources give a mirrored report.
public enum MarkdownReport {
  /// The most bytes of a comment on GitHub, with room for what a bot adds.
  public static let commentLimit = 60_000
  /// The most bytes of a step summary of GitHub Actions; beyond 1 MiB the
  /// upload is refused.
  public static let summaryLimit = 1_000_000

  /// - Parameters:
  ///   - links: how the report points at the sources' lines.
  ///   - longestExcerpt: the longest quoted passage, in words.
  ///   - limit: the most bytes; whole sections are dropped from the end, and
  ///     named, until the report fits.
  public static func render(
    _ comparison: Comparison, tool: ToolIdentity, links: SourceLinks, longestExcerpt: Int = 40,
    limit: Int = .max
  ) -> String {
    let comparison = comparison.listed
    let passages = PassageText(comparison: comparison, links: links, longest: longestExcerpt)
    let context = MarkdownContext(comparison: comparison, passages: passages, links: links)
    // The longest ones first: they are drawn side by side.
    let coverage: [@Sendable () -> String] =
      comparison.readings.count == 2
      ? PairSections(context).sections : [{ CoverageSection(context).markdown }]
    let head: [@Sendable () -> Part] = [
      { Part("", HeaderSection(context).markdown) },
      { Part("At a glance", GlanceSection(context).markdown) },
    ]
    let drawn = (coverage.map { draw in { Part("Coverage", draw()) } } + head + listed(context))
      .parallelMap { $0() }
    let body = drawn[(coverage.count + head.count)...]
    let table = drawn[..<coverage.count].map(\.text).filter { !$0.isEmpty }
    let sections =
      drawn[coverage.count..<coverage.count + head.count]
      + [Part("Coverage", table.joined(separator: "\n\n"))] + body
    let notes = ReadingNotes(context, tool).markdown
    return fitted(sections.filter { !$0.text.isEmpty }, notes, limit)
  }

  /// The sections of findings.
  private static func listed(_ context: MarkdownContext) -> [@Sendable () -> Part] {
    // What one party's account lacks is listed beside the parties' accounts.
    let listed = FindingBlocks(context.comparison).sections {
      $0.rule != VoiceTable.accountOmissionRule
    }
    return listed.map { section, blocks in
      { Part(section.title, text(of: section, blocks, context)) }
    }
  }

  private static func text(
    of section: ReportSection, _ blocks: [FindingBlock], _ context: MarkdownContext
  ) -> String {
    switch section {
    case .leftOut: LeftOutSection(context, blocks).markdown
    case .emphasis: EmphasisSection(context, blocks).markdown
    case .wording: WordingSection(context).markdown
    case .accounts:
      [
        FindingSection(context, section, blocks).markdown, AccountsSection(context).markdown,
        ActorNamesSection(context).markdown,
      ].filter { !$0.isEmpty }.joined(separator: "\n\n")
    default: FindingSection(context, section, blocks).markdown
    }
  }

  private struct Part: Sendable {
    var title: String
    var text: String

    init(_ title: String, _ text: String) {
      self.title = title
      self.text = text
    }
  }

  private static func fitted(_ sections: [Part], _ notes: String, _ limit: Int) -> String {
    var kept = sections
    var dropped: [String] = []
    var size = kept.reduce(notes.utf8.count + 1) { $0 + $1.text.utf8.count + 2 }
    // 400 bytes hold the notice.
    while size > limit - (dropped.isEmpty ? 0 : 400), kept.count > 1, let last = kept.popLast() {
      size -= last.text.utf8.count + 2
      dropped.append(last.title)
    }
    var parts = kept.map(\.text)
    if !dropped.isEmpty {
      parts.append(
        "**Not shown here:** \(dropped.reversed().joined(separator: ", ")). The report is too long "
          + "for this place; `--format markdown` gives all of it.")
    }
    return (parts + [notes]).joined(separator: "\n\n") + "\n"
  }
}

/// What every section of a Markdown report needs.
struct MarkdownContext: Sendable {
  let comparison: Comparison
  let passages: PassageText
  let links: SourceLinks
  /// Facts that are claims, in order of salience.
  let claims: [Fact]
  private let names: [String]
  private let findingsOfFact: [String: [Finding]]
  private let factOfID: [String: Fact]

  init(comparison: Comparison, passages: PassageText, links: SourceLinks) {
    self.comparison = comparison
    self.passages = passages
    self.links = links
    claims = comparison.facts.filter(\.isClaim)
    names = comparison.sources.map {
      MarkdownText.escaped(Excerpt.shortened($0.name, limit: 60))
    }
    findingsOfFact = Dictionary(
      grouping: comparison.findings.filter { $0.fact != nil }, by: { $0.fact ?? "" })
    factOfID = Dictionary(comparison.facts.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The name of a source, escaped.
  func name(_ source: Int) -> String { names[source] }

  func fact(_ id: String?) -> Fact? { id.flatMap { factOfID[$0] } }

  /// A fact's label: at most `limit` characters, cut at a word border.
  func label(_ fact: Fact, limit: Int = 55) -> String {
    MarkdownText.escaped(Excerpt.shortened(fact.label, limit: limit))
  }

  /// The mark, the word and the link of a cell.
  func mark(_ fact: Fact, _ source: Int) -> String {
    let cell = fact.cells[source]
    switch cell.status {
    case .carried:
      let span = cell.spans.first ?? ByteRange(0, 0)
      return (cell.isSure ? "● " : "◌\u{A0}perhaps ")
        + passages.lineLink(Passage(source: source, range: span))
    case .partly:
      guard let nearest = cell.nearest else { return "◐\u{A0}partly" }
      return "◐\u{A0}partly " + passages.lineLink(Passage(source: source, range: nearest))
    case .notFound: return "○\u{A0}not\u{A0}found"
    }
  }

  /// The findings about a fact in a source, as kinds with severities.
  func findings(of fact: Fact, in source: Int) -> [Finding] {
    (findingsOfFact[fact.id] ?? []).filter { $0.passage.source == source }
  }

  /// Text under a line that opens and closes it.
  func folded(_ summary: String, _ body: String) -> String {
    "<details>\n<summary>\(summary)</summary>\n\n\(body)\n\n</details>"
  }
}
