internal import Comparison
internal import DocumentModel
internal import Facts
internal import Templates
internal import UnicodeText

/// The matrix: one row a fact, one column a source. What only one source tells
/// and nobody can decide for the others is folded.
struct HTMLMatrix {
  let context: HTMLContext

  /// Rows before the rest is folded.
  private static let shown = 17
  /// Sources whose cells are headed by their whole names where the table is
  /// drawn as a list.
  private static let fewSources = 3

  init(_ context: HTMLContext) { self.context = context }

  private struct Table {
    var rows: ArraySlice<(offset: Int, element: Fact)>
    var fold: String?
    var lead: String?
    var caption: String
  }

  func fill(_ data: inout TemplateData) {
    let rows = Array(context.claims.enumerated())
    let decided = rows.filter { !$0.element.isUndecided }
    let unclear = rows.filter(\.element.isUndecided)
    var tables = [Table(rows: decided.prefix(Self.shown), caption: "Facts by source")]
    let rest = decided.dropFirst(Self.shown)
    if !rest.isEmpty {
      tables.append(
        Table(
          rows: rest, fold: "\(rest.count) more facts, of lower salience",
          caption: "Facts by source, of lower salience"))
    }
    if !unclear.isEmpty {
      tables.append(
        Table(
          rows: unclear[...], fold: "\(unclear.count) unclear: compare",
          lead: ReportWords.unclearLead, caption: "Facts that are unclear, by source"))
    }
    if context.sources.count > Self.fewSources {
      data.list("sigla", context.sources) { item, source in
        item.set("short", context.short(source))
        item.set("name", context.names[source])
      }
    }
    data.list("matrices", tables.filter { !$0.rows.isEmpty }) { data, table in
      data.set("fold", table.fold)
      data.set("lead", table.lead)
      data.set("columns", context.sources.count)
      data.set("many", if: context.sources.count > 5)
      data.set("caption", table.caption)
      context.setHeads(&data)
      data.list("rows", table.rows) { row, numbered in
        let fact = numbered.element
        row.set("fact", fact.id)
        row.set("number", numbered.offset + 1)
        row.set("label", context.label(fact))
        context.setClause(fact, &row)
        row.list("cells", context.sources) { cell(fact, $1, &$0) }
      }
    }
  }

  private func cell(_ fact: Fact, _ source: Int, _ data: inout TemplateData) {
    let status = fact.cells[source].status
    data.set("key", source)
    data.set("mark", status.token)
    data.set("word", status.word)
    let isFew = context.sources.count <= Self.fewSources
    data.set("siglum", isFew ? context.names[source] : context.short(source))
    guard status != .notFound, let passage = context.comparison.passage(of: fact, in: source)
    else { return }
    data.set("found", if: true)
    data.set("href", context.address(passage))
    data.set("line", context.passages.line(passage))
    data.set("place", context.place(passage))
  }

  // MARK: Told differently

  /// Facts that sources tell differently, with all passages.
  func fillDiffering(_ data: inout TemplateData) {
    let facts = context.claims.filter(\.isToldDifferently)
    guard !facts.isEmpty else { return }
    data.object("differing") { data in
      data.list("facts", facts) { data, fact in
        context.setClause(fact, &data)
        let passages = context.comparison.differing(fact)
        data.list("passages", passages) { data, passage in
          let status = fact.cells[passage.source].status
          let others = passages.filter { fact.cells[$0.source].status != status }
          let sentence = context.passages.sentence(of: passage)
          let cut = context.passages.isCut(sentence)
          data.set("name", context.names[passage.source])
          data.set("href", context.address(passage))
          data.set("place", context.place(passage))
          data.set("mark", status.token)
          data.set("word", status.word)
          data.set("cutBefore", if: cut.before)
          data.set("cutAfter", if: cut.after)
          let pieces = context.passages.pieces(
            sentence, against: others.map(context.passages.sentence), within: passage.range)
          data.list("pieces", pieces) { piece, value in
            piece.set("differs", if: value.differs)
            piece.set("text", TerminalText.visible(value.text))
          }
        }
      }
    }
  }
}
