internal import Comparison
internal import DocumentModel
internal import Quotations
internal import TextCore

/// How each source names the persons that several of them name.
struct ActorNamesSection {
  let context: MarkdownContext

  /// Actors, and labels in a cell.
  private static let shown = 8
  private static let labels = 3

  init(_ context: MarkdownContext) { self.context = context }

  var markdown: String {
    let actors = NamedActors(context.comparison).rows.prefix(Self.shown)
    guard !actors.isEmpty else { return "" }
    let sources = context.comparison.sources.indices
    let head =
      "| | " + sources.map(context.name).joined(separator: " | ") + " |\n|:--|"
      + sources.map { _ in ":--|" }.joined()
    let rows = actors.map { actor in
      "| **\(MarkdownText.escaped(actor.name))** | "
        + sources.map { cell(actor.namings[$0], $0) }.joined(separator: " | ") + " |"
    }
    return "### How each source names the actors\n\n" + ([head] + rows).joined(separator: "\n")
  }

  private func cell(_ naming: NamedActors.Naming?, _ source: Int) -> String {
    guard let naming else { return "not named" }
    guard !naming.labels.isEmpty else {
      return "name only"
        + (naming.firstMention.map {
          " " + context.passages.lineLink(Passage(source: source, range: $0))
        } ?? "")
    }
    let shown = naming.labels.prefix(Self.labels).map { label in
      MarkdownText.escaped(label.text) + " "
        + context.passages.lineLink(Passage(source: source, range: label.range))
    }
    let rest = naming.labels.count - shown.count
    return shown.joined(separator: "<br>") + (rest > 0 ? "<br>+\(rest)" : "")
  }
}
