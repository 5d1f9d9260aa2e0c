public import Comparison
internal import Coverage
internal import DocumentModel
internal import UnicodeText

/// Writes the Markdown report: what was compared, at a glance, coverage, what
/// is left out, emphasis, how to read it.
///
/// A pure function of the comparison: the same input gives the same bytes,
/// and swapped sources give a mirrored report.
public enum MarkdownReport {
  /// - Parameters:
  ///   - links: how the report points at the sources' lines.
  ///   - longestExcerpt: the longest quoted passage, in words.
  public static func render(
    _ comparison: Comparison, tool: ToolIdentity, links: SourceLinks, longestExcerpt: Int = 40
  ) -> String {
    let passages = PassageText(comparison: comparison, links: links, longest: longestExcerpt)
    let context = MarkdownContext(comparison: comparison, passages: passages, links: links)
    var sections = [
      HeaderSection(context).markdown, GlanceSection(context).markdown,
    ]
    if comparison.readings.count == 2 {
      sections.append(PairSections(context).markdown)
    } else {
      sections.append(CoverageSection(context).markdown)
      sections.append(SharedSection(context).markdown)
      sections.append(LeftOutSection(context).markdown)
    }
    sections.append(WordingSection(context).markdown)
    sections.append(EmphasisSection(context).markdown)
    sections.append(ReadingNotes(context, tool).markdown)
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

/// What every section of a Markdown report needs.
struct MarkdownContext {
  let comparison: Comparison
  let passages: PassageText
  let links: SourceLinks

  /// Facts that are claims, in order of salience.
  var claims: [Fact] { comparison.facts.filter(\.isClaim) }

  /// The name of a source, escaped.
  func name(_ source: Int) -> String { MarkdownText.escaped(comparison.sources[source].name) }

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
      return "● " + passages.lineLink(Passage(source: source, range: span))
    case .partly:
      guard let nearest = cell.nearest else { return "◐\u{A0}partly" }
      return "◐\u{A0}partly " + passages.lineLink(Passage(source: source, range: nearest))
    case .notFound: return "○\u{A0}not\u{A0}found"
    }
  }

  /// The findings about a fact in a source, as kinds with severities.
  func findings(of fact: Fact, in source: Int) -> [Finding] {
    comparison.findings.filter { $0.fact == fact.id && $0.passage.source == source }
  }
}
