internal import Comparison
internal import DocumentModel
internal import Quotations
internal import UnicodeText

/// What each source calls the persons and bodies that several name.
struct LabelTable {
  let context: MarkdownContext

  /// Rows at most, and labels in a cell.
  private static let rows = 6
  private static let labels = 3

  init(_ context: MarkdownContext) { self.context = context }

  /// Empty where no actor is called anything in two sources.
  var markdown: String {
    let comparison = context.comparison
    let shared = ActorMerger.merge(comparison.speech.map(\.actors))
    let ranked = shared.enumerated().compactMap {
      order, actor -> (order: Int, count: Int, row: String)? in
      guard actor.kind == .person, let row = row(actor) else { return nil }
      let mentions = actor.members.reduce(0) {
        $0 + comparison.speech[$1.source].actors[$1.actor].mentions.count
      }
      return (order, mentions, row)
    }.sorted { $0.count != $1.count ? $0.count > $1.count : $0.order < $1.order }
    guard !ranked.isEmpty else { return "" }
    let sources = comparison.readings.indices
    let head = "| | " + sources.map(context.name).joined(separator: " | ") + " |"
    let rule = "|:--|" + sources.map { _ in ":--|" }.joined()
    return """
      ### Labels of the same actor

      \(([head, rule] + ranked.prefix(Self.rows).map(\.row)).joined(separator: "\n"))
      """
  }

  /// The row of an actor that two sources name and describe differently.
  private func row(_ actor: SharedActor) -> String? {
    let sources = context.comparison.readings.indices
    var told: Set<[String]> = []
    let cells = sources.map { source -> String in
      let members = actor.members.filter { $0.source == source }
      guard !members.isEmpty else { return "not named" }
      let labels = distinct(
        members.flatMap { context.comparison.speech[source].actors[$0.actor].labels })
      told.insert(labels.map(\.text).map { $0.lowercased() })
      if labels.isEmpty {
        let place = members.compactMap {
          context.comparison.speech[source].actors[$0.actor].mentions.first
        }.min()
        return "name only"
          + (place.map { " " + context.passages.lineLink(Passage(source: source, range: $0)) } ?? "")
      }
      let shown = labels.prefix(Self.labels).map { label in
        MarkdownText.escaped(Excerpt.shortened(label.text, limit: 50)) + " "
          + context.passages.lineLink(Passage(source: source, range: label.range))
      }
      let rest = labels.count - shown.count
      return shown.joined(separator: "<br>") + (rest > 0 ? "<br>+\(rest)" : "")
    }
    guard Set(actor.members.map(\.source)).count > 1, told.count > 1 else { return nil }
    return "| **\(MarkdownText.escaped(actor.name))** | \(cells.joined(separator: " | ")) |"
  }

  /// Forms of address say nothing of anybody.
  private static let address: Set<String> = ["mr", "mrs", "ms", "miss", "mr.", "mrs.", "ms."]

  /// The labels without repetition, in reading order.
  private func distinct(_ labels: [ActorLabel]) -> [ActorLabel] {
    var seen = LabelTable.address
    return labels.sorted { $0.range < $1.range }.filter {
      seen.insert($0.text.lowercased()).inserted
    }
  }
}
