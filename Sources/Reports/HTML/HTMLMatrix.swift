internal import Comparison
internal import DocumentModel
internal import Facts
internal import Templates
internal import UnicodeText

/// The matrix: one row a fact, one column a source.
struct HTMLMatrix {
  let context: HTMLContext

  /// Rows before the rest is folded.
  private static let shown = 17

  init(_ context: HTMLContext) { self.context = context }

  func fill(_ data: inout TemplateData) {
    let rows = Array(context.claims.enumerated())
    var tables = [(rows: rows.prefix(Self.shown), fold: String?.none)]
    let rest = rows.dropFirst(Self.shown)
    if !rest.isEmpty { tables.append((rest, "\(rest.count) more facts, of lower salience")) }
    data.list("matrices", tables) { data, table in
      data.set("fold", table.fold)
      data.set("columns", context.sources.count)
      data.set("many", if: context.sources.count > 5)
      data.set("caption", "Facts by source\(table.fold == nil ? "" : ", of lower salience")")
      context.setHeads(&data)
      data.list("rows", table.rows) { row, numbered in
        let fact = numbered.element
        row.set("fact", fact.id)
        row.set("number", numbered.offset + 1)
        row.set("label", context.label(fact))
        row.list("cells", context.sources) { cell(fact, $1, &$0) }
      }
    }
  }

  private func cell(_ fact: Fact, _ source: Int, _ data: inout TemplateData) {
    let cell = fact.cells[source]
    data.set("key", source)
    var place: ByteRange?
    switch cell.status {
    case .carried:
      data.set("mark", "carried")
      place = cell.spans.first
    case .differs:
      data.set("mark", "differs")
      data.set("differs", if: true)
      place = cell.spans.first
    case .unclear:
      data.set("mark", "unclear")
      data.set("unclear", if: true)
      place = cell.nearest
    case .notFound: data.set("mark", "missing")
    }
    guard let place else { return }
    let passage = Passage(source: source, range: place)
    data.set("found", if: true)
    data.set("href", context.address(passage))
    data.set("line", context.passages.line(passage))
    data.set("place", context.place(passage))
  }
}
