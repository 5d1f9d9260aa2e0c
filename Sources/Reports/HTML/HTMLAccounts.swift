internal import Comparison
internal import DocumentModel
internal import Quotations
internal import Reading
internal import Templates
internal import UnicodeText

/// Who is quoted where, and how each source names the actors.
struct HTMLAccounts {
  let context: HTMLContext

  /// Rows of a table, and links in a cell, before the rest is left out.
  private static let rows = 12
  private static let links = 5

  init(_ context: HTMLContext) { self.context = context }

  // MARK: Speakers

  func fillSpeakers(_ data: inout TemplateData) {
    let speakers = SpeakerTable(context.comparison).speakers.prefix(Self.rows)
    guard !speakers.isEmpty else { return }
    data.object("accounts") { data in
      context.setHeads(&data)
      data.list("rows", speakers) { row, speaker in
        row.set("name", LabelText.shortened(TerminalText.oneLine(speaker.name), limit: 60))
        row.list("cells", context.sources) { cell, source in
          let passages = speaker.passages.filter { $0.source == source }
          cell.set("source", context.names[source])
          cell.set("isEmpty", if: passages.isEmpty)
          cell.list("links", passages.prefix(Self.links).enumerated().map { $0 }) {
            link, numbered in
            link.set("dot", if: numbered.offset > 0)
            link.set("href", context.address(numbered.element))
            link.set("line", context.passages.line(numbered.element))
          }
          if passages.count > Self.links { cell.set("more", passages.count - Self.links) }
        }
      }
    }
  }

  // MARK: Labels

  func fillLabels(_ data: inout TemplateData) {
    let actors = ActorTable(context.comparison).actors.prefix(Self.rows)
    guard !actors.isEmpty else { return }
    data.object("labels") { data in
      context.setHeads(&data)
      data.list("rows", actors) { row, actor in
        row.set("name", LabelText.shortened(TerminalText.oneLine(actor.name), limit: 60))
        row.list("cells", context.sources) { cell, source in
          cell.set("source", context.names[source])
          guard let labels = actor.labels[source] else {
            cell.set("note", "not named")
            return
          }
          if labels.isEmpty { cell.set("note", "name only") }
          cell.list("links", labels.prefix(Self.links)) { link, label in
            let passage = Passage(source: source, range: label.range)
            link.set("text", LabelText.shortened(TerminalText.oneLine(label.text), limit: 60))
            link.set("href", context.address(passage))
            link.set("line", context.passages.line(passage))
          }
        }
      }
    }
  }
}
