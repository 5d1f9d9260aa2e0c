internal import Comparison
internal import DocumentModel
internal import Findings
internal import Quotations
internal import TextCore

/// How each source names the persons that several of them name.
struct NamedActors {
  /// What one source calls an actor.
  struct Naming {
    /// Titles, roles and descriptions besides the name, each once, in reading
    /// order.
    var labels: [ActorLabel]
    /// Where the name first stands.
    var firstMention: ByteRange?
  }

  struct Row {
    var name: String
    /// One a source; `nil` where the source does not name the actor.
    var namings: [Naming?]
    fileprivate var mentions: Int
  }

  /// Most mentions first, then by name.
  let rows: [Row]

  /// A form of address says nothing.
  private static let address: Set<String> = ["mr", "mrs", "ms", "dr", "sir"]

  init(_ comparison: Comparison) {
    let speech = comparison.speech
    let rows = comparison.voices.register.entries.compactMap { actor -> Row? in
      guard actor.kind == .person else { return nil }
      let namings = comparison.sources.indices.map { source -> Naming? in
        let own = actor.members.filter { $0.source == source }.map {
          speech[source].actors[$0.actor]
        }
        guard !own.isEmpty else { return nil }
        return Naming(
          labels: Self.distinct(own.flatMap(\.labels)),
          firstMention: own.flatMap(\.mentions).min())
      }
      let named = namings.compactMap { $0 }
      guard named.count > 1, named.contains(where: { !$0.labels.isEmpty }) else { return nil }
      let mentions = actor.members.reduce(0) {
        $0 + speech[$1.source].actors[$1.actor].mentions.count
      }
      return Row(name: actor.name, namings: namings, mentions: mentions)
    }
    self.rows = rows.sorted { a, b in
      a.mentions != b.mentions ? a.mentions > b.mentions : a.name < b.name
    }
  }

  private static func distinct(_ labels: [ActorLabel]) -> [ActorLabel] {
    var seen: Set<String> = []
    return labels.filter { label in
      let text = label.text.lowercased()
      return !address.contains(text) && seen.insert(text).inserted
    }
  }
}
