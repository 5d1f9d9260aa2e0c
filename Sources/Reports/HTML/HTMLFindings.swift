internal import Comparison
internal import DocumentModel

/// The sections of findings with their filters.
struct HTMLFindings {
  let context: HTMLContext

  /// Blocks shown before the rest of a group is folded.
  private static let shown = 5
  /// Further places that are named.
  private static let links = 6

  init(_ context: HTMLContext) { self.context = context }

  /// Whether a section without findings says what was checked, or shows
  /// tables of its own.
  static func isShown(_ section: ReportSection) -> Bool {
    section == .accounts || section == .wording || section == .emphasis
      || CheckedKinds.all.contains { $0.about.section == section }
  }

  /// The filters, and the sections one below the other.
  var markup: HTML {
    """
    \(filters)
    \(lines: context.sections.map { section($0.section, $0.blocks) })
    """
  }

  private var filters: HTML? {
    let blocks = context.sections.flatMap(\.blocks)
    guard !blocks.isEmpty else { return nil }
    let present = Set(blocks.map(\.kind))
    let kinds = FindingKind.allCases.filter(present.contains)
    let severities = [Severity.error, .warning, .note].filter { severity in
      blocks.contains { $0.severity == severity }
    }
    return """
      <section id="findings" class="find"><h2>Findings</h2>
      <form class="flt" aria-label="Filter the findings of all sections"><label>Kind \
      <select name="kind"><option value="">all kinds</option>\
      \(kinds.map { "<option>\($0.rawValue)</option>" })</select></label>\
      <fieldset><legend>Severity</legend>\
      \(severities.map { box("sv", $0.rawValue, $0.rawValue) })</fieldset>\
      <fieldset><legend>Source</legend>\
      \(context.sources.map { box("sr", String($0), context.names[$0]) })</fieldset>\
      <output aria-live="polite"></output></form>
      </section>
      """
  }

  private func box(_ name: String, _ value: String, _ label: String) -> HTML {
    """
    <label><input type="checkbox" name="\(name)" value="\(value)" checked>\(label)</label>
    """
  }

  // MARK: Sections

  private func section(_ section: ReportSection, _ blocks: [FindingBlock]) -> HTML {
    let accounts = HTMLAccounts(context)
    let isWording = section == .wording
    let unlisted = isWording ? ReportWords.unlisted(context.comparison.unlistedCount) : nil
    return """
      <section id="\(section.anchor)"><h2>\(section.title)</h2>
      <p class="lead">\(section.lead(context.comparison))</p>
      \(section == .accounts ? accounts.accounts : nil)
      \(section == .accounts ? accounts.speakers : nil)
      \(isWording ? accounts.labels : nil)
      \(section == .emphasis ? HTMLStrips(context).markup : nil)
      \(lines: groups(section, blocks).map { group($0.heading, $0.blocks) })
      \(unlisted.map { "<p class=\"no\">\($0)</p>" })
      \(NothingFound(section, context.comparison).map(checked))
      </section>
      """
  }

  private func checked(_ nothing: NothingFound) -> HTML {
    let kinds = nothing.kinds.map { "<code>\($0.rawValue)</code>" as HTML }
    return """
      <p class="no">\(nothing.told)\(": ", if: !kinds.isEmpty)\(kinds, separator: ", ").</p>
      """
  }

  private func groups(
    _ section: ReportSection, _ blocks: [FindingBlock]
  ) -> [(heading: String?, blocks: [FindingBlock])] {
    guard section == .leftOut else { return blocks.isEmpty ? [] : [(nil, blocks)] }
    var groups: [(heading: String?, blocks: [FindingBlock])] = context.sources.map { source in
      (
        "Not found in \(context.names[source])",
        blocks.filter { $0.isPerSource && $0.source == source }
      )
    }
    groups.append(
      ("Told by a source itself, or of all", blocks.filter { !$0.isPerSource }))
    return groups.filter { !$0.blocks.isEmpty }
  }

  private func group(_ heading: String?, _ blocks: [FindingBlock]) -> HTML {
    let all = blocks.map { block($0, isDeep: heading != nil) }
    var runs = [HTML.folded(nil, "\(lines: Array(all.prefix(Self.shown)))")]
    let rest = Array(all.dropFirst(Self.shown))
    if !rest.isEmpty { runs.append(.folded("\(rest.count) more", "\(lines: rest)")) }
    return """
      \(heading.map { "<h3 class=\"sub\">\($0)</h3>" })
      \(lines: runs)
      """
  }

  // MARK: Findings

  /// - Parameter isDeep: whether it stands below a heading of its group.
  private func block(_ block: FindingBlock, isDeep: Bool) -> HTML {
    let severity = block.severity.rawValue
    let sources = Set(
      [block.source] + block.passages.map(\.passage.source) + block.also.map(\.source))
    let title = TerminalText.oneLine(block.title)
    let count = block.findings.count
    return """
      <article class="fi" id="f\(block.number)" data-kind="\(block.kind.rawValue)" \
      data-sev="\(severity)" data-src="\(sources.sorted().map(String.init).joined(separator: " "))">\
      <header><span class="n">\(block.number)</span><div>\
      \(isDeep ? "<h4>\(title)</h4>" as HTML : "<h3>\(title)</h3>")\
      <span class="k"><code>\(block.kind.rawValue)</code>\(" × \(count)", if: count > 1) · \
      <span class="sv \(severity)">\(severity)</span></span></div></header>\
      <div class="ps">\(passages(block))\(block.nothingNear.map(nothingNear))</div>\
      \(why(block))</article>
      """
  }

  private func passages(_ block: FindingBlock) -> [HTML] {
    let evidence = block.passages.filter { !$0.isNearest }.map(\.passage)
    return block.passages.map { shown in
      let others = shown.isNearest ? [] : evidence.filter { $0.source != shown.passage.source }
      let pieces =
        shown.marks.isEmpty
        ? context.passages.pieces(shown.passage, against: others)
        : context.passages.pieces(shown.passage, marking: shown.marks)
      return context.figure(
        shown.passage, excerpt: shown.passage, pieces, isNear: shown.isNearest,
        voice: "<span class=\"voice\">\(TerminalText.oneLine(shown.voice))</span>")
    }
  }

  private func nothingNear(_ source: Int) -> HTML {
    """
    <figure class="near"><figcaption><bdi>\(context.names[source])</bdi></figcaption>\
    <span class="voice">no passage comes near</span></figure>
    """
  }

  private func why(_ block: FindingBlock) -> HTML? {
    guard !block.also.isEmpty || block.remark != nil else { return nil }
    var text = block.remark.map { TerminalText.oneLine($0) } ?? ""
    if !block.also.isEmpty { text += block.remark == nil ? "Also in " : ". Also in " }
    let links = block.also.prefix(Self.links).map { context.link($0) }
    return "<p class=\"why\">\(text)\(links, separator: ", ")</p>"
  }
}
