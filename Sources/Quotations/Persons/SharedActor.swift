internal import Lexicon

/// An actor of several sources.
public struct SharedActor: Sendable, Hashable {
  /// An actor of one source.
  public struct Member: Sendable, Hashable, Comparable {
    /// The index of the source.
    public var source: Int
    /// The index of the actor in that source's actors.
    public var actor: Int

    public init(source: Int, actor: Int) {
      self.source = source
      self.actor = actor
    }

    public static func < (a: Member, b: Member) -> Bool {
      a.source != b.source ? a.source < b.source : a.actor < b.actor
    }
  }

  /// The fullest name in any source.
  public var name: String
  public var kind: SourceActor.Kind
  /// By source.
  public var members: [Member]
}

/// Merges the actors of several sources.
public enum ActorMerger {
  /// The actors of all sources, by name.
  ///
  /// Two are one when they are one thing of the lexicon, have one name, or are
  /// persons with one last name and first names that agree. A last name alone
  /// joins a full name only when all sources together know one such full name.
  /// The result does not depend on the order of the sources but for the
  /// numbers in it.
  public static func merge(_ actors: [[SourceActor]]) -> [SharedActor] {
    var groups: [String: [SharedActor.Member]] = [:]
    let persons = PersonNames(actors.joined().filter { $0.kind == .person }.map(\.name))
    for (source, list) in actors.enumerated() {
      for (index, actor) in list.enumerated() {
        let key =
          actor.concept.map { "concept \($0)" }
          ?? (actor.kind == .person
            ? "person \(persons.key(of: actor.name))" : "body \(folded(actor.name))")
        groups[key, default: []].append(.init(source: source, actor: index))
      }
    }
    let merged = groups.keys.sorted().compactMap { key -> SharedActor? in
      let members = (groups[key] ?? []).sorted()
      let all = members.map { actors[$0.source][$0.actor] }
      let names = all.map(\.name).sorted()
      guard let first = all.first,
        let name = ActorMerger.fullest(names)
      else { return nil }
      return SharedActor(name: name, kind: first.kind, members: members)
    }
    return merged.sorted { ($0.name, $0.kind.rawValue) < ($1.name, $1.kind.rawValue) }
  }

  /// The longest name; of equally long ones the first by its characters.
  static func fullest(_ names: [String]) -> String? {
    names.max { (a: String, b: String) -> Bool in
      let (x, y) = (a.utf8.count, b.utf8.count)
      return x != y ? x < y : b < a
    }
  }

  /// A name as it is compared: in small letters, words parted by one blank,
  /// without “the” before it.
  public static func folded(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(name) }
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return (words.first == "the" ? words.dropFirst() : words[...]).joined(separator: " ")
  }

  /// The common case, on bytes.
  private static func foldedASCII(_ name: String) -> String {
    let words = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      .split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
    let isThe = words.first.map { $0.elementsEqual("the".utf8) } ?? false
    let kept = (isThe ? words.dropFirst() : words[...]).joined(separator: [UInt8(ascii: " ")])
    return String(decoding: Array(kept), as: UTF8.self)
  }
}

/// The full names of persons by last name, so that each gets one key.
private struct PersonNames {
  /// Last name to the first names that differ, sorted, each with its variants
  /// folded into the first of them.
  private var given: [String: [String]] = [:]

  init(_ names: [String]) {
    for pair in Set(names).sorted().map(PersonName.init) {
      guard let first = pair.given else { continue }
      let known = given[pair.last] ?? []
      if !known.contains(where: { PersonNames.agree($0, first) }) {
        given[pair.last, default: []].append(first)
      }
    }
  }

  func key(of name: String) -> String {
    let parts = PersonName(name)
    let known = given[parts.last] ?? []
    if let first = parts.given, let same = known.first(where: { PersonNames.agree($0, first) }) {
      return "\(same) \(parts.last)"
    }
    if parts.given == nil, known.count == 1 { return "\(known[0]) \(parts.last)" }
    return parts.last
  }

  private static func agree(_ a: String, _ b: String) -> Bool {
    a == b || Lexicon.builtIn.givenNameRelation(a, b) != nil
  }
}
