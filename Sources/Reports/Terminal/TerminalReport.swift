public import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

/// Writes the report for a terminal: page one, as wide as the terminal; on
/// demand the whole table and all findings after it.
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

/// Lines for a terminal. Text is wrapped and never cut.
struct TerminalWriter {
  let comparison: Comparison
  let style: TerminalReport.Style
  let passages: PassageText
  var lines: [String] = []

  init(_ comparison: Comparison, _ style: TerminalReport.Style) {
    self.comparison = comparison
    self.style = style
    passages = PassageText(comparison)
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Writes the whole report.
  mutating func report() {
    let page = PageOne(comparison, percent: PageOne.Most.percent)
    head(page)
    draft()
    told(page)
    for left in page.leftOut { leftOut(left, page) }
    doubt(page)
    accounts(page)
    wording(page)
    foot(page)
    if style.showsAll { everything(page) }
  }

  // MARK: Page one

  private mutating func head(_ page: PageOne) {
    if let title = comparison.title { lines += wrapped(TerminalText.oneLine(title)).map(bold) }
    let verdict = "Same event: " + TerminalText.oneLine(page.event.lowercased)
    lines += wrapped("\(verdict) \(page.legend.counts)")
    lines.append("")
    for source in comparison.sources.indices {
      let entry = page.legend.description(source).joined(separator: " · ")
      hanging("\(page.legend[source].siglum)  ", entry)
    }
  }

  private mutating func told(_ page: PageOne) {
    guard page.toldShown > 0 else {
      lines += [""] + wrapped(page.nothingShown + (page.told.isEmpty ? "." : ": --all"))
      return
    }
    title("Told differently")
    for entry in page.told.prefix(page.toldShown) { self.entry(entry) }
    more(page.told.count - page.toldShown)
  }

  mutating func entry(_ entry: ToldEntry) {
    let head = [entry.heading, entry.kind].compactMap { $0 }.joined(separator: " · ")
    if !head.isEmpty { lines += wrapped(head, indent: 2).map(bold) }
    for sentence in entry.sentences { quote(sentence, indent: head.isEmpty ? 2 : 4) }
  }

  private mutating func leftOut(_ left: LeftOut, _ page: PageOne) {
    title("Left out of \(page.legend[left.source].siglum)")
    for entry in left.entries.prefix(left.shown) {
      quote(entry.sentence, also: entry.also, indent: 2)
    }
    more(left.entries.count - left.shown)
  }

  private mutating func doubt(_ page: PageOne) {
    for source in page.doubtful where comparison.sources.count > 2 {
      lines += [""] + wrapped("\(page.legend[source].siglum): \(ReportWords.doubtfulAbsence)")
    }
  }

  private mutating func accounts(_ page: PageOne) {
    guard !page.accounts.isEmpty else { return }
    title("Whose account")
    for finding in page.accounts {
      hanging("  \(place(sigla: finding.passage))  ", TerminalText.oneLine(finding.message))
    }
  }

  private mutating func wording(_ page: PageOne) {
    guard page.wordingShown > 0 else { return }
    title("Loaded wording")
    for entry in page.wording.prefix(page.wordingShown) { quote(entry.sentence, indent: 2) }
  }

  private mutating func foot(_ page: PageOne) {
    lines.append("")
    if !page.shared.isEmpty {
      hanging("\(bold(page.sharedTitle))  ", page.shared.joined(separator: " · "))
      lines.append("")
    }
    lines += wrapped(page.counts + (style.showsAll ? "." : ": --all"))
  }

  // MARK: Parts

  mutating func title(_ text: String) { lines += [""] + wrapped(text.uppercased()).map(bold) }

  private mutating func more(_ count: Int) {
    if count > 0 { lines.append(dim("  \(count) more: --all")) }
  }

  /// A sentence behind its place.
  private mutating func quote(_ sentence: ShownSentence, also: [Passage] = [], indent: Int) {
    let margin = String(repeating: " ", count: indent)
    let places =
      ["\(SourceLegend.siglum(sentence.source)):\(sentence.line)"] + also.map(place(sigla:))
    hanging(
      "\(margin)\(places[0])  ",
      "“\(shown(sentence))”\(places.count > 1 ? " (also \(places.dropFirst().joined(separator: ", ")))" : "")"
    )
  }

  /// The words in question stand between asterisks where there is no bold type.
  func shown(_ sentence: ShownSentence) -> String {
    sentence.text { piece in
      piece.role == .marked ? (style.isColoured ? bold(piece.text) : "*\(piece.text)*") : piece.text
    }
  }

  /// `A:7`
  func place(sigla passage: Passage) -> String {
    "\(SourceLegend.siglum(passage.source)):\(passages.line(passage))"
  }

  func quoted(_ passage: Passage) -> String {
    let cut = passages.isCut(passage)
    let text = TerminalText.oneLine(passages.pieces(passage).map(\.text).joined())
    return "“\(cut.before ? "… " : "")\(text)\(cut.after ? " …" : "")”"
  }
}
