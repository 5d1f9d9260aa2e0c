internal import Comparison
internal import DocumentModel
internal import Facts
internal import UnicodeText

/// What every section of a Markdown report needs.
struct MarkdownContext: Sendable {
  let comparison: Comparison
  let passages: PassageText
  /// Facts that are claims, in order of salience.
  let claims: [Fact]
  private let names: [String]
  private let findingsOfFact: [String: [Finding]]
  private let factOfID: [String: Fact]

  init(_ comparison: Comparison, longestExcerpt: Int) {
    self.comparison = comparison
    passages = PassageText(comparison, longest: longestExcerpt)
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
    case .carried, .differs:
      let span = cell.spans.first ?? ByteRange(0, 0)
      return (cell.status == .carried ? "● " : "≠\u{A0}differs ")
        + passages.lineLink(Passage(source: source, range: span))
    case .unclear:
      guard let nearest = cell.nearest else { return "?\u{A0}unclear" }
      return "?\u{A0}unclear " + passages.lineLink(Passage(source: source, range: nearest))
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
