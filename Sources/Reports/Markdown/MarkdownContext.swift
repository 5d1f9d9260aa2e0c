internal import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

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

  /// A fact's label: the clause, with the words that are meant in bold where
  /// they are only a part of it.
  /// - Parameter limit: characters; cut at word borders.
  func label(_ fact: Fact, limit: Int = 160) -> String {
    FactLabel(fact, in: comparison, limit: limit).pieces.reduce("") { text, piece in
      let words = MarkdownText.escaped(piece.text)
      return text + (piece.isSpaced ? " " : "") + (piece.isFocus ? "**\(words)**" : words)
    }
  }

  /// The mark and the word of a state, on one line.
  func mark(_ status: Fact.Status) -> String {
    status.mark + "\u{A0}" + status.word.replacing(" ", with: "\u{A0}")
  }

  /// The mark, the word and the link of a cell; what is not found has no link.
  func mark(_ fact: Fact, _ source: Int) -> String {
    let status = fact.cells[source].status
    guard status != .notFound, let passage = comparison.passage(of: fact, in: source) else {
      return mark(status)
    }
    return mark(status) + " " + passages.lineLink(passage)
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
