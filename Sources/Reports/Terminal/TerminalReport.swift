public import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import UnicodeText

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
    ReportText(TerminalWriter(comparison.listed, style).text)
  }
}

struct TerminalWriter {
  private let comparison: Comparison
  private let style: TerminalReport.Style
  private let passages: PassageText
  private let blocks: FindingBlocks
  private let claims: [Fact]
  private let names: [String]
  private var lines: [String] = []

  /// Entries shown of a group without `showsAll`.
  private static let shown = 5
  private static let shownFacts = 12

  init(_ comparison: Comparison, _ style: TerminalReport.Style) {
    self.comparison = comparison
    self.style = style
    passages = PassageText(comparison)
    blocks = FindingBlocks(comparison)
    claims = comparison.facts.filter(\.isClaim)
    names = comparison.sources.map { Excerpt.shortened(TerminalText.oneLine($0.name), limit: 30) }
    head()
    facts()
    for (section, found) in blocks.sections() { self.section(section, found) }
    foot()
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  // MARK: Head

  private mutating func head() {
    if let title = comparison.title { lines.append(bold(fitted(TerminalText.oneLine(title)))) }
    lines += wrapped(
      "Same event: yes. " + ReportWords.verdict(claims, of: comparison.sources.count))
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

  // MARK: Facts

  private mutating func facts() {
    let shared = claims.filter { $0.carrierCount > 1 }
    lines += ["", bold(comparison.sources.count == 2 ? "In both" : "In several")]
    if shared.isEmpty { lines.append("  none") }
    let shown = style.showsAll ? shared[...] : shared.prefix(Self.shownFacts)
    for fact in shown {
      let mark = fact.sources(.differs).isEmpty ? "=" : "≠"
      let places = comparison.sources.indices.compactMap { place(fact, $0) }
      let told = places.joined(separator: "  ")
      let room = max(20, style.width - 4 - DisplayWidth.of(told) - 2)
      let label = DisplayWidth.cut(TerminalText.oneLine(fact.label), to: room)
      if DisplayWidth.of(told) + 26 <= style.width {
        lines.append("  \(mark) \(DisplayWidth.padded(label, to: room))  \(dim(told))")
      } else {
        lines.append("  \(mark) \(fitted(TerminalText.oneLine(fact.label), less: 4))")
        lines += wrapped(told, indent: 6).map(dim)
      }
    }
    more(shared.count - shown.count)
  }

  private func place(_ fact: Fact, _ source: Int) -> String? {
    let cell = fact.cells[source]
    switch cell.status {
    case .carried, .differs:
      return cell.spans.first.map { place(Passage(source: source, range: $0)) }
    case .unclear:
      return cell.nearest.map { "?" + place(Passage(source: source, range: $0)) }
    case .notFound: return nil
    }
  }

  // MARK: Findings

  private mutating func section(_ section: ReportSection, _ found: [FindingBlock]) {
    if found.isEmpty {
      let checked = CheckedKinds.withoutFinding(section, comparison.findings)
      guard !checked.isEmpty else { return }
      lines += ["", bold(section.title)]
      lines += wrapped(
        "nothing found (" + checked.map(\.rawValue).joined(separator: ", ") + " checked)", indent: 2
      )
      return
    }
    guard section == .leftOut else {
      group(section.title, found)
      return
    }
    for source in comparison.sources.indices {
      let own = found.filter { FindingBlocks.isPerSource($0.kind) && $0.source == source }
      if !own.isEmpty { group("Not found in \(names[source])", own) }
    }
    let rest = found.filter { !FindingBlocks.isPerSource($0.kind) }
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
          + DisplayWidth.cut("\(note)\(quoted(shown.passage))", to: room))
    }
  }

  private func quoted(_ passage: Passage) -> String {
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

  // MARK: Layout

  private mutating func more(_ count: Int) {
    if count > 0 { lines.append(dim("  \(count) more with --all")) }
  }

  private func file(_ source: Int) -> String {
    DisplayWidth.cut(passages.files[source], to: min(28, style.width / 3))
  }

  private func place(_ passage: Passage) -> String {
    "\(file(passage.source)):\(passages.line(passage))"
  }

  private func fitted(_ text: String, less: Int = 0) -> String {
    DisplayWidth.cut(text, to: style.width - less)
  }

  private func columns(_ rows: [[String]]) -> [String] {
    guard let first = rows.first else { return [] }
    let widths = first.indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return rows.map { row in
      var line =
        "  "
        + zip(row, widths).map { DisplayWidth.padded($0, to: $1) }
        .joined(separator: "   ")
      while line.last == " " { line.removeLast() }
      return fitted(line)
    }
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let room = style.width - indent
    let margin = String(repeating: " ", count: indent)
    var result: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let piece = DisplayWidth.cut(String(word), to: room)
      if !line.isEmpty && DisplayWidth.of(line) + 1 + DisplayWidth.of(piece) > room {
        result.append(margin + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + piece
    }
    return line.isEmpty ? result : result + [margin + line]
  }

  // MARK: Colour

  private func bold(_ text: String) -> String { styled(text, "1") }
  private func dim(_ text: String) -> String { styled(text, "2") }

  private func coloured(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: styled(text, "31")
    case .warning: styled(text, "33")
    case .note: styled(text, "36")
    }
  }

  private func styled(_ text: String, _ code: String) -> String {
    style.isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
