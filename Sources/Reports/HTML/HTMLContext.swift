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
  /// The same in at most three characters; no two are alike.
  let sigla: [String]
  /// Those that are shown, in their order.
  let sections: [(section: ReportSection, blocks: [FindingBlock])]

  init(_ comparison: Comparison, _ longestExcerpt: Int) {
    self.comparison = comparison
    passages = PassageText(comparison, longest: longestExcerpt)
    claims = comparison.facts.filter(\.isClaim)
    names = comparison.sources.map { Excerpt.shortened(TerminalText.oneLine($0.name), limit: 60) }
    sigla = HTMLContext.sigla(names)
    sections = FindingBlocks(comparison, passages).sections()
      .filter { !$0.blocks.isEmpty || HTMLFindings.isShown($0.section) }
  }

  var sources: Range<Int> { comparison.sources.indices }

  var title: String {
    comparison.title.map { Excerpt.shortened(TerminalText.oneLine($0), limit: 200) }
      ?? names.joined(separator: ", ")
  }

  /// The clause that names a fact, as plain text.
  func label(_ fact: Fact, limit: Int = 160) -> String {
    TerminalText.oneLine(FactLabel(fact, in: comparison, limit: limit).text)
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

  /// The capitals of a name of several words, else its first letters; a number
  /// after it where two would be the same.
  private static func sigla(_ names: [String]) -> [String] {
    let all = names.map { name -> String in
      let words = name.split { !$0.isLetter && !$0.isNumber }
      let letters =
        words.count > 1 ? String(words.prefix(3).compactMap(\.first)) : String(name.prefix(2))
      return String(letters.prefix(3))
    }
    return all.indices.map { source in
      let same = all[..<source].filter { $0 == all[source] }.count
      return same == 0 ? all[source] : "\(all[source].prefix(2))\(same + 1)"
    }
  }
}
