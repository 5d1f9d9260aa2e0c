internal import Comparison
internal import DocumentModel
internal import Facts
internal import Quotations
internal import Templates
internal import UnicodeText
internal import Voices

/// Who is reported to say what, who is quoted where, and how each source names
/// the actors.
struct HTMLAccounts {
  let context: HTMLContext

  /// Rows and columns of a table, and links in a cell, before the rest is
  /// left out.
  private static let rows = 12
  private static let columns = 5
  private static let links = 5

  init(_ context: HTMLContext) { self.context = context }

  // MARK: Accounts

  func fillAccounts(_ data: inout TemplateData) {
    let table = AccountTable(context.comparison, claims: context.claims, limit: Self.columns)
    guard !table.facts.isEmpty else { return }
    let names = table.columns.map { name($0.speaker.name) }
    data.object("accounts") { data in
      data.list("heads", table.columns.indices) { head, column in
        head.set("name", names[column])
        head.set("facts", table.claims(of: table.columns[column]).count)
      }
      data.list("rows", table.facts.prefix(Self.rows)) { row, fact in
        context.setClause(fact, &row)
        row.list("cells", table.columns.indices) { cell, column in
          cell.set("head", names[column])
          let passages = table.passages(of: fact, column: column)
          cell.set("isEmpty", if: passages.isEmpty)
          setLinks(passages, named: true, &cell)
        }
      }
      let rest = table.facts.count - Self.rows
      if rest > 0 { data.set("left", rest) }
    }
  }

  // MARK: Speakers

  func fillSpeakers(_ data: inout TemplateData) {
    let speakers = QuotedSpeakers(context.comparison).rows.prefix(Self.rows)
    guard !speakers.isEmpty else { return }
    data.object("quoted") { data in
      context.setHeads(&data)
      data.list("rows", speakers) { row, speaker in
        row.set("name", name(speaker.speaker.name))
        row.list("cells", context.sources) { cell, source in
          let share = speaker.shares[source]
          cell.set("head", context.names[source])
          cell.set("isEmpty", if: share.passages.isEmpty)
          if !share.passages.isEmpty {
            cell.set("words", share.words == 1 ? "1 word" : "\(share.words) words")
          }
          setLinks(share.passages, named: false, &cell)
        }
      }
    }
  }

  /// - Parameter named: whether each link also names its source.
  private func setLinks(_ passages: [Passage], named: Bool, _ cell: inout TemplateData) {
    cell.list("links", passages.prefix(Self.links).enumerated().map { $0 }) { link, numbered in
      let passage = numbered.element
      link.set("dot", if: numbered.offset > 0)
      link.set("href", context.address(passage))
      link.set(
        "text", named ? context.place(passage) : "L\(context.passages.line(passage))")
    }
    if passages.count > Self.links { cell.set("more", passages.count - Self.links) }
  }

  // MARK: Labels

  func fillLabels(_ data: inout TemplateData) {
    let actors = NamedActors(context.comparison).rows.prefix(Self.rows)
    guard !actors.isEmpty else { return }
    data.object("labels") { data in
      context.setHeads(&data)
      data.list("rows", actors) { row, actor in
        row.set("name", name(actor.name))
        row.list("cells", context.sources) { cell, source in
          cell.set("source", context.names[source])
          guard let naming = actor.namings[source] else {
            cell.set("note", "not named")
            return
          }
          if naming.labels.isEmpty { cell.set("note", "name only") }
          cell.list("links", naming.labels.prefix(Self.links)) { link, label in
            let passage = Passage(source: source, range: label.range)
            link.set("text", name(label.text))
            link.set("href", context.address(passage))
            link.set("line", context.passages.line(passage))
          }
        }
      }
    }
  }

  private func name(_ text: String) -> String {
    Excerpt.shortened(TerminalText.oneLine(text), limit: 60)
  }
}
