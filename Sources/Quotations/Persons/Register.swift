internal import Lexicon

/// The persons and bodies of one event, as all its sources name them: who
/// speaks, what they are called and whose account is whose is told from it.
public struct Register: Sendable {
  /// A person, body or country that at least one source names.
  public struct Entry: Sendable, Hashable {
    /// The fullest name in any source.
    public let name: String
    public let kind: SourceActor.Kind
    /// By source.
    public let members: [Member]
  }

  /// An actor of one source.
  public struct Member: Sendable, Hashable, Comparable {
    /// The index of the source.
    public let source: Int
    /// The index of the actor in that source's actors.
    public let actor: Int

    public static func < (a: Member, b: Member) -> Bool {
      a.source != b.source ? a.source < b.source : a.actor < b.actor
    }
  }

  /// By name.
  public let entries: [Entry]
  /// For each source and each of its actors the entry.
  private let entryOfActor: [[Int]]
  /// For each source the entry of each name that it uses.
  private var entryOfName: [[String: Int]]
  private var entryOfConcept: [String: Int] = [:]

  /// Enters the actors of all sources.
  ///
  /// Two are one when they are one thing of the lexicon, have one name, or are
  /// persons with one last name and first names that agree. A last name alone
  /// joins a full name only when all sources together know one such full name,
  /// of no other gender. The result does not depend on the order of the sources
  /// but for the numbers in it.
  /// - Parameter actors: those of each source, in the order of the sources.
  /// - Complexity: O(n log n) in the number of actors
  public init(_ actors: [[SourceActor]]) {
    let keys = KeysOfActors(actors.joined())
    var groups: [String: [Member]] = [:]
    for (source, list) in actors.enumerated() {
      for (index, actor) in list.enumerated() {
        groups[keys.key(of: actor), default: []].append(Member(source: source, actor: index))
      }
    }
    entries = groups.values.compactMap { members in
      let all = members.map { actors[$0.source][$0.actor] }
      guard let first = all.first, let name = Register.fullest(all.map(\.name).sorted()) else {
        return nil
      }
      return Entry(name: name, kind: first.kind, members: members.sorted())
    }.sorted {
      ($0.name, $0.kind.rawValue, $0.members[0]) < ($1.name, $1.kind.rawValue, $1.members[0])
    }
    var entryOfActor = actors.map { Array(repeating: 0, count: $0.count) }
    entryOfName = actors.map { _ in [:] }
    for (number, entry) in entries.enumerated() {
      for member in entry.members {
        let own = actors[member.source][member.actor]
        entryOfActor[member.source][member.actor] = number
        if let concept = own.concept { entryOfConcept[concept] = number }
        for name in [own.name] + own.variants where entryOfName[member.source][name] == nil {
          entryOfName[member.source][name] = number
        }
      }
    }
    self.entryOfActor = entryOfActor
  }

  /// The entry of an actor of a source, as an index into ``entries``.
  public func entry(ofActor actor: Int, in source: Int) -> Int { entryOfActor[source][actor] }

  /// The entry that a source calls by a name; nil where it names nobody so.
  public func entry(named name: String, in source: Int) -> Int? { entryOfName[source][name] }

  /// The first entry that any source calls by a name.
  public func entry(named name: String) -> Int? {
    entryOfName.lazy.compactMap { $0[name] }.first
  }

  /// The entry of a thing of the lexicon: `country.russia`.
  public func entry(ofConcept concept: String) -> Int? { entryOfConcept[concept] }

  /// The longest name; of equally long ones the first by its characters.
  static func fullest(_ names: [String]) -> String? {
    names.max { (a: String, b: String) -> Bool in
      let (x, y) = (a.utf8.count, b.utf8.count)
      return x != y ? x < y : b < a
    }
  }
}

/// What tells whether two actors are one: equal keys.
private struct KeysOfActors {
  /// A first name with what is known of its bearers.
  private struct Given {
    var name: String
    var gender: Gender?
  }

  /// Last name to the first names that differ, each with its variants folded
  /// into the first of them.
  private var given: [String: [Given]] = [:]

  init(_ actors: some Sequence<SourceActor>) {
    let persons = actors.filter { $0.kind == .person }
    let genders = Dictionary(persons.map { ($0.name, $0.gender) }) { $0 ?? $1 }
    for (name, gender) in genders.sorted(by: { $0.key < $1.key }) {
      let parts = PersonName(name)
      guard let first = parts.given else { continue }
      if let same = (given[parts.last] ?? []).firstIndex(where: { Self.agree($0.name, first) }) {
        if let gender, given[parts.last]?[same].gender == nil {
          given[parts.last]?[same].gender = gender
        }
      } else {
        given[parts.last, default: []].append(Given(name: first, gender: gender))
      }
    }
  }

  func key(of actor: SourceActor) -> String {
    if let concept = actor.concept { return "concept \(concept)" }
    guard actor.kind == .person else { return "body \(PersonName.folded(actor.name))" }
    let parts = PersonName(actor.name)
    let known = given[parts.last] ?? []
    if let first = parts.given {
      let same = known.first { Self.agree($0.name, first) }
      return "person \(same?.name ?? first) \(parts.last)"
    }
    if known.count == 1, Self.agree(known[0].gender, actor.gender) {
      return "person \(known[0].name) \(parts.last)"
    }
    return "person \(parts.last)" + (known.isEmpty ? "" : actor.gender.map { " \($0)" } ?? "")
  }

  private static func agree(_ a: Gender?, _ b: Gender?) -> Bool { a == nil || b == nil || a == b }

  private static func agree(_ a: String, _ b: String) -> Bool {
    a == b || Lexicon.builtIn.givenNameRelation(a, b) != nil
  }
}
