internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// What every part of the page needs.
struct HTMLContext {
  let comparison: Comparison
  let passages: PassageText
  /// Facts that are claims, in order of salience.
  let claims: [Fact]
  /// The names of the sources as shown.
  let names: [String]
  let sigla: [String]
  let page: PageOne
  /// What facts are called, by their identifiers.
  private let clauses: [String: ShownSentence]
  /// Those that are shown, in their order.
  let sections: [(section: ReportSection, blocks: [FindingBlock])]

  init(_ comparison: Comparison, _ longestExcerpt: Int) {
    self.comparison = comparison
    passages = PassageText(comparison, longest: longestExcerpt)
    claims = comparison.facts.filter(\.isClaim)
    names = comparison.sources.map { Excerpt.shortened(TerminalText.oneLine($0.name), limit: 60) }
    sigla = comparison.sources.indices.map(SourceLegend.siglum)
    let page = PageOne(comparison, longest: longestExcerpt)
    self.page = page
    clauses = Dictionary(
      claims.compactMap { fact in page.cutter.name(of: fact).map { (fact.id, $0) } }
    ) { first, _ in first }
    sections = FindingBlocks(comparison, passages, page.cutter).sections()
      .filter { !$0.blocks.isEmpty || HTMLFindings.isShown($0.section) }
  }

  var sources: Range<Int> { comparison.sources.indices }

  var title: String {
    comparison.title.map { Excerpt.shortened(TerminalText.oneLine($0), limit: 200) }
      ?? names.joined(separator: ", ")
  }

  /// The sentence that names a fact, as plain text.
  func label(_ fact: Fact) -> String {
    clauses[fact.id]?.text() ?? TerminalText.oneLine(fact.label)
  }

  /// The same, with what is meant in bold where it is only a part of it.
  func clause(_ fact: Fact) -> HTML {
    clauses[fact.id].map(pieces) ?? "\(label(fact))"
  }

  /// A sentence with the words in question in bold.
  func pieces(_ sentence: ShownSentence) -> HTML {
    let pieces = sentence.pieces.enumerated().map { number, piece -> HTML in
      let words: HTML = piece.role == .marked ? "<b>\(piece.text)</b>" : "\(piece.text)"
      return "\(" ", if: piece.isSpaced && number > 0)\(words)"
    }
    return "\(pieces)"
  }

  /// `A:7`
  func place(sigla passage: Passage) -> String {
    "\(sigla[passage.source]):\(passages.line(passage))"
  }

  /// The address of the sentence that holds a passage: `t-<source>-<sentence>`.
  func address(_ passage: Passage) -> String {
    let sentence = comparison.readings[passage.source].sentences.partitioningIndex {
      $0.range.start > passage.range.start
    }
    return "t-\(passage.source)-\(max(1, sentence))"
  }

  /// `wire.txt:3`
  func place(_ passage: Passage) -> String {
    "\(passages.files[passage.source]):\(passages.line(passage))"
  }
}
