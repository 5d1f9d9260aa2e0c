internal import Comparison
internal import DocumentModel
internal import Quotations
internal import UnicodeText
internal import Voices

/// How each source names the persons that several of them name.
struct ActorNamesSection {
  let context: MarkdownContext

  /// Actors, and labels in a cell.
  private static let shown = 8
  private static let labels = 3

  init(_ context: MarkdownContext) { self.context = context }

  private var speech: [SpeechReading] { context.comparison.speech }

  var markdown: String {
    let actors = context.comparison.voices.actors.filter { actor in
      actor.kind == .person && Set(actor.members.map(\.source)).count > 1
        && actor.members.contains { !labels($0).isEmpty }
    }
    guard !actors.isEmpty else { return "" }
    let ordered = actors.sorted { a, b in
      let (x, y) = (mentions(a), mentions(b))
      return x != y ? x > y : a.name < b.name
    }
    let sources = context.comparison.sources.indices
    let head =
      "| | " + sources.map(context.name).joined(separator: " | ") + " |\n|:--|"
      + sources.map { _ in ":--|" }.joined()
    let rows = ordered.prefix(Self.shown).map { actor in
      "| **\(MarkdownText.escaped(actor.name))** | "
        + sources.map { cell(actor, $0) }.joined(separator: " | ") + " |"
    }
    return "### How each source names the actors\n\n" + ([head] + rows).joined(separator: "\n")
  }

  private func mentions(_ actor: SharedActor) -> Int {
    actor.members.reduce(0) { $0 + speech[$1.source].actors[$1.actor].mentions.count }
  }

  private func labels(_ member: SharedActor.Member) -> [ActorLabel] {
    var seen: Set<String> = []
    return speech[member.source].actors[member.actor].labels.filter { label in
      let text = label.text.lowercased()
      // A form of address says nothing.
      return !["mr", "mrs", "ms", "dr", "sir"].contains(text) && seen.insert(text).inserted
    }
  }

  private func cell(_ actor: SharedActor, _ source: Int) -> String {
    let members = actor.members.filter { $0.source == source }
    guard let first = members.first else { return "not named" }
    let all = members.flatMap(labels)
    guard !all.isEmpty else {
      let mention = speech[source].actors[first.actor].mentions.first
      return "name only"
        + (mention.map { " " + context.passages.lineLink(Passage(source: source, range: $0)) } ?? "")
    }
    let shown = all.prefix(Self.labels).map { label in
      MarkdownText.escaped(label.text) + " "
        + context.passages.lineLink(Passage(source: source, range: label.range))
    }
    let rest = all.count - shown.count
    return shown.joined(separator: "<br>") + (rest > 0 ? "<br>+\(rest)" : "")
  }
}
