public import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import Templates
internal import UnicodeText

/// Writes the HTML report: one file that needs nothing else, useful without
/// its script.
///
/// The markup is a template (`CReportAssets/Assets/page.mustache`) in which
/// every value is escaped; nothing of an article goes into style or script,
/// and the page's Content-Security-Policy lets nothing else run or load.
public enum HTMLReport {
  /// - Parameter longestExcerpt: the longest quoted passage, in words.
  public static func render(
    _ comparison: Comparison, tool: ToolIdentity, longestExcerpt: Int = 40
  ) -> ReportText {
    let context = HTMLContext(comparison.listed, longestExcerpt)
    var data = TemplateData()
    data.set("css", ReportAsset.style)
    data.set("js", ReportAsset.script)
    data.set("styleDigest", AssetDigests.style)
    data.set("scriptDigest", AssetDigests.script)
    data.set("tool", "\(tool.name) \(tool.version)")
    data.set("rules", tool.rulesDigest)
    HTMLHeader(context).fill(&data)
    HTMLDraft(context).fill(&data)
    HTMLMatrix(context).fill(&data)
    HTMLMatrix(context).fillDiffering(&data)
    HTMLReader(context).fill(&data)
    HTMLFindings(context).fill(&data)
    return ReportText(Template(ReportAsset.page).render(data) ?? [])
  }
}

/// What every part of the page needs.
struct HTMLContext {
  let comparison: Comparison
  let passages: PassageText
  let blocks: FindingBlocks
  /// Facts that are claims, in order of salience.
  let claims: [Fact]
  /// The names of the sources as shown.
  let names: [String]
  let sections: [(section: ReportSection, blocks: [FindingBlock])]

  init(_ comparison: Comparison, _ longestExcerpt: Int) {
    self.comparison = comparison
    passages = PassageText(comparison, longest: longestExcerpt)
    claims = comparison.facts.filter(\.isClaim)
    names = comparison.sources.map { Excerpt.shortened(TerminalText.oneLine($0.name), limit: 60) }
    blocks = FindingBlocks(comparison, passages)
    sections = blocks.sections()
  }

  var sources: Range<Int> { comparison.sources.indices }

  /// The clause that names a fact, as plain text.
  func label(_ fact: Fact, limit: Int = 160) -> String {
    TerminalText.oneLine(FactLabel(fact, in: comparison, limit: limit).text)
  }

  /// The same in pieces, `clause`, of which those that are meant alone are set
  /// apart.
  func setClause(_ fact: Fact, _ data: inout TemplateData) {
    data.list("clause", FactLabel(fact, in: comparison, limit: 160).pieces) { data, piece in
      data.set("gap", if: piece.isSpaced)
      data.set("meant", if: piece.isFocus)
      data.set("text", TerminalText.oneLine(piece.text))
    }
  }

  /// The address of the sentence that holds a passage: `t-<source>-<sentence>`.
  func address(_ passage: Passage) -> String {
    let sentences = comparison.readings[passage.source].sentences
    var low = 0
    var high = sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentences[middle].range.start <= passage.range.start {
        low = middle
      } else {
        high = middle
      }
    }
    return "t-\(passage.source)-\(low + 1)"
  }

  /// `wire.txt:3`
  func place(_ passage: Passage) -> String {
    "\(passages.files[passage.source]):\(passages.line(passage))"
  }

  /// The heads of a table with a column a source.
  func setHeads(_ data: inout TemplateData) {
    data.list("heads", sources) { head, source in
      head.set("name", names[source])
      head.set("short", short(source))
    }
  }

  /// At most three characters: the capitals of a name of several words, else
  /// its first letters; a number after it where two would be the same.
  func short(_ source: Int) -> String {
    let all = names.map { name -> String in
      let words = name.split { !$0.isLetter && !$0.isNumber }
      let letters =
        words.count > 1 ? String(words.prefix(3).compactMap(\.first)) : String(name.prefix(2))
      return String(letters.prefix(3))
    }
    let same = all[..<source].filter { $0 == all[source] }.count
    return same == 0 ? all[source] : "\(all[source].prefix(2))\(same + 1)"
  }
}
