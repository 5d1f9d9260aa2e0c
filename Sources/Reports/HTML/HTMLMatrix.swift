internal import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

/// The matrix: one row a fact, one column a source. What only one source tells
/// and nobody can decide for the others is folded.
struct HTMLMatrix {
  let context: HTMLContext

  /// Rows before the rest is folded.
  private static let shown = 17

  init(_ context: HTMLContext) { self.context = context }

  private struct Table {
    var rows: ArraySlice<(offset: Int, element: Fact)>
    var fold: String?
    var lead: String?
    var caption: String
  }

  var markup: HTML {
    let sigla = context.sources.map { source -> HTML in
      "<li><b>\(context.sigla[source])</b> <bdi>\(context.names[source])</bdi></li>"
    }
    return """
      <section id="coverage"><h2>Coverage</h2>
      <ul class="key"><li>\(HTML.mark("carried"))carried, with its line</li>\
      <li>\(HTML.mark("differs"))differs: told in another way</li>\
      <li>\(HTML.mark("unclear"))unclear: the words do not decide it, compare</li>\
      <li>\(HTML.mark("missing"))not found</li></ul>
      <ul class="key sigla">\(sigla)</ul>
      \(lines: tables.filter { !$0.rows.isEmpty }.map(table))
      </section>
      """
  }

  // MARK: Matrix

  private var tables: [Table] {
    let rows = Array(context.claims.enumerated())
    let decided = rows.filter { !$0.element.isUndecided }
    let unclear = rows.filter(\.element.isUndecided)
    let rest = decided.dropFirst(Self.shown)
    return [
      Table(rows: decided.prefix(Self.shown), caption: "Facts by source"),
      Table(
        rows: rest, fold: "\(rest.count) more facts, of lower salience",
        caption: "Facts by source, of lower salience"),
      Table(
        rows: unclear[...], fold: "\(unclear.count) unclear: compare",
        lead: ReportWords.unclearLead, caption: "Facts that are unclear, by source"),
    ]
  }

  private func table(_ table: Table) -> HTML {
    let count = context.sources.count
    let rows = table.rows.map { row($0.element, number: $0.offset + 1) }
    return .folded(
      table.fold,
      """
      \(table.lead.map { "<p class=\"lead\">\($0)</p>" })
      <table class="mx\(" many", if: count > 5)" data-n="\(count)">\
      <caption class="vh">\(table.caption)</caption><colgroup><col class="fc">\
      \(context.sources.map { _ in "<col class=\"sc\">" })</colgroup>\
      \(HTML.table("Fact", context.heads, rows: rows))
      """)
  }

  private func row(_ fact: Fact, number: Int) -> HTML {
    """
    <tr data-f="\(fact.id)"><th scope="row">\
    <span class="n">\(number)</span>\(context.clause(fact))</th>\
    \(context.sources.map { cell(fact, $0) })</tr>
    """
  }

  /// The script reads its state and opens its passage.
  private func cell(_ fact: Fact, _ source: Int) -> HTML {
    let status = fact.cells[source].status
    let state: HTML = "\(HTML.mark(status.token))<span class=\"wd\">\(status.word)</span>"
    var shown: HTML = "<span class=\"st \(status.token)\">\(state)</span>"
    if status != .notFound, let passage = context.comparison.passage(of: fact, in: source) {
      shown = """
        <a class="st \(status.token)" href="#\(context.address(passage))" \
        data-c="\(context.place(passage))" aria-expanded="false">\(state) \
        <span class="ln">L\(context.passages.line(passage))</span></a>
        """
    }
    return """
      <td data-s="\(source)" data-w="\(status.word)" \
      data-a="\(context.sigla[source])">\(shown)</td>
      """
  }
}
