public import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// Writes the report for a terminal: facts with their places, then findings,
/// one passage a line, as wide as the terminal.
public enum TerminalReport {
  /// How the terminal is used.
  public struct Style: Sendable {
    /// Columns of the terminal.
    public var width: Int
    public var isColoured: Bool
    /// Whether nothing is left out.
    public var showsAll: Bool

    public init(width: Int = 80, isColoured: Bool = false, showsAll: Bool = false) {
      self.width = min(max(width, 40), 160)
      self.isColoured = isColoured
      self.showsAll = showsAll
    }
  }

  public static func render(_ comparison: Comparison, style: Style) -> ReportText {
    var writer = TerminalWriter(comparison.listed, style)
    writer.report()
    return ReportText(writer.text)
  }
}

struct TerminalWriter {
  let comparison: Comparison
  let style: TerminalReport.Style
  let passages: PassageText
  let blocks: FindingBlocks
  let claims: [Fact]
  let names: [String]
  var lines: [String] = []

  /// Entries shown of a group without `showsAll`.
  private static let shown = 5

  init(_ comparison: Comparison, _ style: TerminalReport.Style) {
    self.comparison = comparison
    self.style = style
    passages = PassageText(comparison)
    blocks = FindingBlocks(comparison, passages)
    claims = comparison.facts.filter(\.isClaim)
    names = comparison.sources.map { Excerpt.shortened(TerminalText.oneLine($0.name), limit: 30) }
  }

  /// Writes the whole report.
  mutating func report() {
    head()
    draft()
    facts()
    for (section, found) in blocks.sections() { self.section(section, found) }
    foot()
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  // MARK: Head

  private mutating func head() {
    if let title = comparison.title { lines.append(bold(fitted(TerminalText.oneLine(title)))) }
    lines += wrapped(
      "Same event? \(EventVerdict(comparison).text) "
        + ReportWords.verdict(claims, of: comparison.sources.count))
    lines.append("")
    let rows = comparison.readings.enumerated().map { index, reading in
      [
        names[index], file(index), ReportWords.role(reading.source.metadata),
        "\(ReportWords.grouped(reading.contentWordCount)) words",
        TerminalText.oneLine(reading.source.metadata.published ?? ""),
      ]
    }
    lines += columns(rows)
    for remark in InputRemarks(comparison).all where remark.severity.map({ $0 > .note }) ?? false {
      lines += wrapped("\(TerminalText.oneLine(remark.text))", indent: 2)
    }
  }

  // MARK: Findings

  private mutating func section(_ section: ReportSection, _ found: [FindingBlock]) {
    if found.isEmpty {
      guard let nothing = NothingFound(section, comparison) else { return }
      lines += ["", bold(section.title)]
      lines += wrapped(nothing.text { $0 }, indent: 2)
      return
    }
    guard section == .leftOut else {
      group(section.title, found)
      return
    }
    for source in comparison.sources.indices {
      let own = found.filter { $0.isPerSource && $0.source == source }
      if !own.isEmpty { group("Not found in \(names[source])", own) }
    }
    let rest = found.filter { !$0.isPerSource }
    if !rest.isEmpty { group("Told by a source itself, or of all", rest) }
  }

  private mutating func group(_ title: String, _ found: [FindingBlock]) {
    let total = found.reduce(0) { $0 + $1.findings.count }
    let title = fitted(title, less: 8)
    let gap = style.width - DisplayWidth.of(title) - String(total).utf8.count
    lines += ["", bold(title) + String(repeating: " ", count: max(2, gap)) + dim(String(total))]
    let shown = style.showsAll ? found[...] : found.prefix(Self.shown)
    for block in shown { entry(block) }
    more(found.count - shown.count)
  }

  private mutating func entry(_ block: FindingBlock) {
    let word = DisplayWidth.padded(block.severity.rawValue, to: 7)
    let times = block.findings.count > 1 ? " × \(block.findings.count)" : ""
    let kind = DisplayWidth.padded(block.kind.rawValue + times, to: 18)
    let title = TerminalText.oneLine(block.title)
    let head = "  \(coloured(word, block.severity))  \(kind) "
    let used = 12 + DisplayWidth.of(kind)
    if style.width - used >= 24 {
      lines.append(head + fitted(title, less: used))
    } else {
      lines += [head, "    " + fitted(title, less: 4)]
    }
    let places = block.passages.map { place($0.passage) }
    let column = min(style.width / 2, places.map(DisplayWidth.of).max() ?? 0)
    for (shown, place) in zip(block.passages, places) {
      let note = shown.isNearest ? "nearest: " : ""
      let room = style.width - column - 6
      lines.append(
        "    \(dim(DisplayWidth.padded(place, to: column)))  "
          + DisplayWidth.cut("\(note)\(quoted(meant(shown)))", to: room))
    }
  }

  /// The words that are meant: there is no room for the sentence around them.
  private func meant(_ shown: FindingBlock.Shown) -> Passage {
    guard let first = shown.marks.first else { return shown.passage }
    let range = shown.marks.dropFirst().reduce(first) { $0.union($1) }
    return Passage(source: shown.passage.source, range: range)
  }

  func quoted(_ passage: Passage) -> String {
    let cut = passages.isCut(passage)
    let text = TerminalText.oneLine(passages.pieces(passage).map(\.text).joined())
    return "“\(cut.before ? "… " : "")\(text)\(cut.after ? " …" : "")”"
  }

  // MARK: Foot

  private mutating func foot() {
    lines.append("")
    lines += wrapped(
      ReportWords.severities(comparison).joined(separator: ", ")
        + ". --format markdown or html gives every passage.")
    if let unlisted = ReportWords.unlisted(comparison.unlistedCount) { lines += wrapped(unlisted) }
  }
}
