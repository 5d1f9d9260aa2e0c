internal import TextCore

/// The closed classes of English that change what a sentence says: negations,
/// modals, hedges, words of scope, bounds of figures, conditions, verbs of
/// saying. The words stand in `CEmbedded/Lexicon/closed-classes.tsv`.
public struct ClosedClasses: Sendable {
  /// What a class is for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Phrases that look like a member of a class and are none: “not only”.
    case grammar
    case negation, modal, hedge, scope
    /// A bound of a figure: it counts before a figure only.
    case bound
    /// Before and after, above and below.
    case order
    case condition, saying
    /// Nouns that give words to somebody: “in her view”.
    case voice
    /// Verbs of what two do together: “met”.
    case mutual
    /// Words that announce a sum: “in all”.
    case total
    /// Titles of courtesy, and offices that stand before names.
    case title
  }

  /// A word or phrase that was found.
  public struct Entry: Sendable, Hashable {
    public var kind: Kind
    /// What tells the members of the class apart: `possible`, `certain`.
    public var key: String
    /// How many words it has.
    public var length: Int
  }

  /// The classes of the built-in file.
  public static let english = ClosedClasses(
    PackedBytes.closedClasses.text(at: 0, length: PackedBytes.closedClasses.count))

  /// By first word; of each the longest first.
  private let entries: WordDictionary<[(rest: [String], entry: Entry)]>

  /// - Parameter table: a class a line, `class⇥key⇥phrase|phrase|…`; lines
  ///   that begin with `#` and those of no known class are left out.
  init(_ table: String) {
    var entries: WordDictionary<[(rest: [String], entry: Entry)]> = [:]
    for line in table.utf8.split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 3, let kind = Kind(rawValue: String(Substring(fields[0]))) else {
        continue
      }
      let key = String(Substring(fields[1]))
      for phrase in fields[2].split(separator: UInt8(ascii: "|")) {
        let words = phrase.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        guard let first = words.first else { continue }
        var list = entries[first] ?? []
        let place = list.firstIndex { $0.entry.length < words.count } ?? list.count
        let entry = Entry(kind: kind, key: key, length: words.count)
        list.insert((Array(words.dropFirst()), entry), at: place)
        entries[first] = list
      }
    }
    self.entries = entries
  }

  /// Whether some phrase begins with a word in lower case.
  public func opens(_ word: String) -> Bool { entries[word] != nil }

  /// Whether a word in lower case alone is of a class.
  /// - Parameter key: the one that it must have, or `nil` for any.
  public func holds(_ word: String, _ kind: Kind, key: String? = nil) -> Bool {
    entries[word]?.contains { candidate in
      candidate.rest.isEmpty && candidate.entry.kind == kind
        && (key == nil || candidate.entry.key == key)
    } ?? false
  }

  /// The longest phrase that begins with a word; `nil` where none does. A word
  /// may be of two classes (“above”): then the first one that `allows` accepts.
  /// - Parameters:
  ///   - first: in lower case.
  ///   - following: the word so many places on, 1-based, or `nil` at the end.
  ///   - allows: whether an entry counts here.
  public func longest(
    from first: String, following: (Int) -> String?, where allows: (Entry) -> Bool = { _ in true }
  ) -> Entry? {
    guard let list = entries[first] else { return nil }
    return list.first { candidate in
      candidate.rest.indices.allSatisfy { following($0 + 1) == candidate.rest[$0] }
        && allows(candidate.entry)
    }?.entry
  }
}
