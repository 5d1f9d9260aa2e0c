public import Comparison
internal import DocumentModel
internal import Findings
internal import TextCore

/// The sections of the Markdown report, drawn once for all the places that a
/// report is written for: they differ in links and in length alone.
public struct MarkdownSections: Sendable {
  struct Part: Sendable {
    var title: String
    /// With open links, see ``OpenLink``.
    var text: String

    init(_ title: String, _ text: String) {
      self.title = title
      self.text = text
    }
  }

  /// In reading order; none is empty.
  let parts: [Part]

  /// - Parameter longestExcerpt: the longest quoted passage, in words.
  public init(_ comparison: Comparison, longestExcerpt: Int = 40) {
    let context = MarkdownContext(comparison.listed, longestExcerpt: longestExcerpt)
    // The longest ones first: they are drawn side by side.
    let coverage: [@Sendable () -> String] =
      comparison.readings.count == 2
      ? PairSections(context).sections : [{ CoverageSection(context).markdown }]
    let head: [@Sendable () -> Part] = [
      { Part("", HeaderSection(context).markdown) },
      { Part("At a glance", GlanceSection(context).markdown) },
      { Part(DraftView.title, DraftSection(context)?.markdown ?? "") },
    ]
    let drawn =
      (coverage.map { draw in { Part("Coverage", draw()) } } + head
      + MarkdownSections.listed(context)).parallelMap { $0() }
    let table = drawn.prefix(coverage.count).map(\.text).filter { !$0.isEmpty }
    let rest = drawn.dropFirst(coverage.count)
    parts =
      (rest.prefix(head.count) + [Part("Coverage", table.joined(separator: "\n\n"))]
      + rest.dropFirst(head.count)).filter { !$0.text.isEmpty }
  }

  /// The sections of findings.
  private static func listed(_ context: MarkdownContext) -> [@Sendable () -> Part] {
    // What one party's account lacks is listed beside the parties' accounts.
    let listed = FindingBlocks(context.comparison, context.passages).sections {
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
}
