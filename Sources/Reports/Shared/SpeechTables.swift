internal import Comparison
internal import DocumentModel
internal import Quotations
internal import UnicodeText

/// Tells whether names of two sources stand for one actor: the same concept,
/// or, for persons, the same last name, else the same name.
struct ActorKey: Hashable {
  let text: String

  init(_ actor: SourceActor) {
    if let concept = actor.concept {
      text = concept
    } else {
      text = actor.kind == .person ? ActorKey.lastName(actor.name) : actor.name.lowercased()
    }
  }

  private static func lastName(_ name: String) -> String {
    (name.split(separator: " ").last.map(String.init) ?? name).lowercased()
  }
}

/// Who is quoted or reported in which source, most often first.
struct SpeakerTable {
  struct Speaker {
    var name: String
    /// In the order of the sources, then of the text.
    var passages: [Passage]
  }

  let speakers: [Speaker]

  init(_ comparison: Comparison) {
    var order: [String] = []
    var found: [String: Speaker] = [:]
    for (source, speech) in comparison.speech.enumerated() {
      let keys = Dictionary(speech.actors.map { ($0.name, ActorKey($0).text) }) { first, _ in first
      }
      for quotation in speech.quotations where quotation.nesting == 0 {
        guard let name = quotation.speaker else { continue }
        let key = keys[name] ?? name.lowercased()
        if found[key] == nil { order.append(key) }
        let passage = Passage(source: source, range: quotation.range)
        found[key, default: Speaker(name: name, passages: [])].passages.append(passage)
      }
    }
    speakers = order.compactMap { found[$0] }.enumerated().sorted {
      ($1.element.passages.count, $0.offset) < ($0.element.passages.count, $1.offset)
    }.map(\.element)
  }
}

/// What the sources call the actors that at least two of them name.
struct ActorTable {
  struct Actor {
    var name: String
    var mentions: Int
    /// For each source that names the actor, what it calls it besides.
    var labels: [Int: [ActorLabel]]
  }

  let actors: [Actor]

  init(_ comparison: Comparison) {
    var order: [String] = []
    var found: [String: Actor] = [:]
    for (source, speech) in comparison.speech.enumerated() {
      for actor in speech.actors where actor.kind != .country {
        let key = ActorKey(actor).text
        if found[key] == nil { order.append(key) }
        var entry = found[key] ?? Actor(name: actor.name, mentions: 0, labels: [:])
        if actor.name.utf8.count > entry.name.utf8.count { entry.name = actor.name }
        entry.mentions += actor.mentions.count
        var labels = entry.labels[source] ?? []
        for label in actor.labels
        where !labels.contains(where: { $0.text.lowercased() == label.text.lowercased() }) {
          labels.append(label)
        }
        entry.labels[source] = labels
        found[key] = entry
      }
    }
    actors = order.compactMap { found[$0] }
      .filter { $0.labels.count > 1 && $0.labels.values.contains { !$0.isEmpty } }
      .enumerated().sorted {
        ($1.element.mentions, $0.offset) < ($0.element.mentions, $1.offset)
      }.map(\.element)
  }
}
