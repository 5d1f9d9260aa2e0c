internal import Comparison
internal import DocumentModel

/// One section of findings, each with its passages side by side.
struct FindingSection {
  let context: MarkdownContext
  let section: ReportSection
  let blocks: [FindingBlock]

  init(_ context: MarkdownContext, _ section: ReportSection, _ blocks: [FindingBlock]) {
    self.context = context
    self.section = section
    self.blocks = blocks
  }

  /// Blocks before the rest is folded.
  private var shown: Int { section == .conflicts ? 4 : 5 }

  /// Empty when nothing was found and nothing was looked for.
  var markdown: String {
    let nothing = NothingFound(section, context.comparison)
    guard !blocks.isEmpty || nothing != nil else { return "" }
    var parts = ["## \(section.title)"]
    if !blocks.isEmpty {
      parts.append(section.lead(context.comparison))
      parts += BlockText(context, heading: "###").folded(blocks, shown: shown)
    }
    if let nothing { parts.append(BlockText.nothingFound(nothing)) }
    return parts.joined(separator: "\n\n")
  }
}

/// Writes one block: title, kind, severity, passages.
struct BlockText {
  let context: MarkdownContext
  let heading: String

  init(_ context: MarkdownContext, heading: String) {
    self.context = context
    self.heading = heading
  }

  static func nothingFound(_ nothing: NothingFound) -> String {
    let text = nothing.text { "`\($0)`" }
    return text.hasSuffix(".") ? text : text + "."
  }

  /// The first blocks in the open, the rest under its count.
  func folded(_ blocks: [FindingBlock], shown: Int) -> [String] {
    let rest = blocks.dropFirst(shown)
    let open = blocks.prefix(shown).map(markdown)
    guard !rest.isEmpty else { return open }
    let count = rest.reduce(0) { $0 + $1.findings.count }
    return open + [
      context.folded("<b>\(count) more</b>", rest.map(markdown).joined(separator: "\n\n"))
    ]
  }

  func markdown(_ block: FindingBlock) -> String {
    let times = block.findings.count > 1 ? " × \(block.findings.count)" : ""
    var head: [String] = []
    var cells: [String] = []
    let evidence = block.passages.filter { !$0.isNearest }.map(\.passage)
    for shown in block.passages {
      let passage = shown.passage
      head.append("\(context.name(passage.source)) · \(context.passages.place(passage))")
      let others = shown.isNearest ? [] : evidence.filter { $0.source != passage.source }
      cells.append(
        (shown.marks.isEmpty
          ? context.passages.markdown(passage, against: others)
          : context.passages.markdown(passage, marking: shown.marks))
          + "<br><sub>\(MarkdownText.escaped(shown.voice))</sub>")
    }
    if let source = block.nothingNear {
      head.append(context.name(source))
      cells.append("no passage comes near")
    }
    var text = """
      \(heading) \(block.number) · \(MarkdownText.escaped(block.title))
      `\(block.kind.rawValue)`\(times) · \(block.severity.rawValue)

      | \(head.joined(separator: " | ")) |
      |\(head.map { _ in ":--|" }.joined())
      | \(cells.joined(separator: " | ")) |
      """
    if let remark = block.remark { text += "\n\n" + MarkdownText.paragraph(remark) }
    if !block.also.isEmpty {
      let places = block.also.prefix(6).map(context.passages.place)
      let more = block.also.count > 6 ? " and \(block.also.count - 6) more" : ""
      text += "\n\nAlso in \(places.joined(separator: ", "))\(more)."
    }
    return text
  }
}
