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

  init(_ comparison: Comparison, longestExcerpt: Int) {
    self.comparison = comparison
    passages = PassageText(comparison, longest: longestExcerpt)
    claims = comparison.facts.filter(\.isClaim)
    names = comparison.sources.map {
      MarkdownText.escaped(Excerpt.shortened($0.name, limit: 60))
    }
  }

  /// The name of a source, escaped.
  func name(_ source: Int) -> String { names[source] }

  // MARK: Places

  /// `A:7`, linked to the line.
  func place(_ passage: Passage) -> String {
    place(passage.source, passages.line(passage))
  }

  func place(_ sentence: ShownSentence) -> String { place(sentence.source, sentence.line) }

  private func place(_ source: Int, _ line: Int) -> String {
    OpenLink.link("\(SourceLegend.siglum(source)):\(line)", source: source, line: line)
  }

  // MARK: States

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

  // MARK: Sentences

  /// A sentence with the words in question bold.
  func written(_ sentence: ShownSentence) -> String {
    sentence.text { piece in
      let text = MarkdownText.escaped(piece.text)
      return piece.role == .marked && !text.isEmpty ? "**\(text)**" : text
    }
  }

  func quoted(_ sentence: ShownSentence) -> String { "“\(written(sentence))”" }

  /// Both sentences below what they are about.
  func told(_ entry: ToldEntry) -> String {
    let head = [entry.heading.map { "**\(MarkdownText.escaped($0))**" }, entry.kind]
      .compactMap { $0 }.joined(separator: " · ")
    let lines = entry.sentences.map { "- \(place($0)) \(quoted($0))" }.joined(separator: "\n")
    // Without a head two lists would be one.
    return "\(head.isEmpty ? "compare" : head)\n\n\(lines)"
  }

  func leftOut(_ entry: LeftOutEntry) -> String {
    let also = entry.also.map { place($0) }.joined(separator: ", ")
    return "- \(quoted(entry.sentence)) \(place(entry.sentence))"
      + (also.isEmpty ? "" : ", \(also)")
  }

  /// A finding as an item of a list.
  func line(_ finding: Finding) -> String {
    let places = ([finding.passage] + finding.counterparts.prefix(2)).map { place($0) }
    let message = MarkdownText.escaped(Excerpt.shortened(finding.message, limit: 300))
    return "- \(message) · `\(finding.kind.rawValue)` · \(finding.severity.rawValue) · "
      + places.joined(separator: ", ")
  }

  /// Text under a line that opens and closes it.
  func folded(_ summary: String, _ body: String) -> String {
    "<details>\n<summary>\(summary)</summary>\n\n\(body)\n\n</details>"
  }
}
