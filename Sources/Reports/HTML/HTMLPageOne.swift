internal import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

/// Page one: the first screen. Each place leads into the reader below.
struct HTMLPageOne {
  let context: HTMLContext

  /// Entries of a source in the open: there is room for more than elsewhere.
  private static let leastOpen = 3

  init(_ context: HTMLContext) { self.context = context }

  private var page: PageOne { context.page }

  var markup: HTML {
    """
    <section id="page-one" class="one" aria-label="Page one">
    \(told)
    \(leftOut)
    \(accounts)
    \(wording)
    <p class="sum">\(shared)\(page.counts).</p>
    </section>
    """
  }

  // MARK: Differences

  private var told: HTML {
    let rest = page.told.dropFirst(page.toldShown).map(entry)
    let fold =
      rest.isEmpty
      ? nil
      : HTML.folded("\(ReportWords.counted(rest.count, "pair")) to compare", "\(lines: rest)")
    guard page.toldShown > 0 else {
      return "<p class=\"lead\">\(page.nothingShown).</p>\(fold)"
    }
    return """
      <h2>Told differently</h2>
      \(lines: page.told.prefix(page.toldShown).map(entry))
      \(fold)
      """
  }

  private func entry(_ entry: ToldEntry) -> HTML {
    let figures = entry.sentences.map { sentence -> HTML in
      """
      <figure><figcaption>\(place(sentence)) <bdi>\(context.names[sentence.source])</bdi>\
      </figcaption>\(quote(sentence))</figure>
      """
    }
    let kind = entry.kind.map { "<small>\($0)</small>" as HTML }
    let head: HTML? =
      entry.heading == nil && kind == nil
      ? nil : "<h3>\(entry.heading.map { "\($0) " as HTML })\(kind)</h3>"
    return "<div class=\"df\">\(head)<div class=\"ps\">\(figures)</div></div>"
  }

  private var leftOut: HTML {
    let columns = page.leftOut.map { left -> HTML in
      let entries = left.entries.map { entry -> HTML in
        "<li>\(place(entry.sentence)) \(quote(entry.sentence))\(also(entry))</li>"
      }
      let open = max(left.shown, Self.leastOpen)
      let shown = entries.prefix(open)
      let more = entries.dropFirst(open)
      return """
        <div><h2>Left out of \(page.legend[left.source].siglum) \
        <small><bdi>\(context.names[left.source])</bdi></small></h2>
        <ul>\(Array(shown))</ul>
        \(more.isEmpty ? nil : HTML.folded("\(more.count) more", "<ul>\(Array(more))</ul>"))</div>
        """
    }
    let doubts = page.doubtful.map { source -> HTML in
      "<p class=\"lead\">\(page.legend[source].siglum): \(ReportWords.doubtfulAbsence)</p>"
    }
    return "<div class=\"out\">\(lines: columns)</div>\(doubts)"
  }

  private func also(_ entry: LeftOutEntry) -> HTML? {
    guard !entry.also.isEmpty else { return nil }
    let places = entry.also.map { HTML.link(context.address($0), context.place(sigla: $0)) }
    return " <small>also \(places, separator: ", ")</small>"
  }

  private var accounts: HTML? {
    guard !page.accounts.isEmpty else { return nil }
    let items = page.accounts.map { finding -> HTML in
      """
      <li>\(HTML.link(context.address(finding.passage), context.place(sigla: finding.passage))) \
      \(TerminalText.oneLine(finding.message))</li>
      """
    }
    return "<h2>Whose account</h2><ul>\(items)</ul>"
  }

  private var wording: HTML? {
    let items = page.wording.prefix(page.wordingShown).map { entry -> HTML in
      "<li>\(place(entry.sentence)) \(quote(entry.sentence))</li>"
    }
    return items.isEmpty ? nil : "<h2>Loaded wording</h2><ul>\(items)</ul>"
  }

  private var shared: HTML? {
    guard !page.shared.isEmpty else { return nil }
    return "<b>\(page.sharedTitle)</b> \(page.shared.map { "\($0)" }, separator: " · "). "
  }

  // MARK: Parts

  private func place(_ sentence: ShownSentence) -> HTML {
    .link(
      context.address(sentence.passage),
      "\(SourceLegend.siglum(sentence.source)):\(sentence.line)")
  }

  private func quote(_ sentence: ShownSentence) -> HTML {
    "<q>\(context.pieces(sentence))</q>"
  }
}
