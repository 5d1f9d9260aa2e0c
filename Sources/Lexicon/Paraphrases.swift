/// A class of words and phrases that may stand for each other in the same
/// place of a news text ("resign", "step down", "resignation").
///
/// Numbers hold within one version of the tables.
public struct ParaphraseClass: Hashable, Sendable, Comparable {
  /// Numbered from 0 in the order of the table.
  public let number: Int

  public static func < (a: ParaphraseClass, b: ParaphraseClass) -> Bool { a.number < b.number }
}

/// What the table of paraphrases says of one word form.
public struct ParaphraseFacts: Sendable {
  /// The classes it belongs to by itself, by number.
  public internal(set) var classes: [ParaphraseClass] = []
  /// Whether it may stand in a phrase after the first word.
  public internal(set) var continuesPhrases = false
  /// Whether phrases begin with it.
  public var beginsPhrases: Bool { !beginnings.isEmpty }
  /// For each of its texts with which phrases begin, what is stored of it.
  var beginnings: [ParaphraseEntry] = []

  /// Of a word that is in no class and in no phrase.
  public init() {}
}

/// A phrase found in a text.
public struct ParaphraseMatch: Hashable, Sendable {
  public let paraphrase: ParaphraseClass
  /// Positions of its words among those it was looked for in, ascending; words
  /// that may stand between ("took *the two men* into custody") left out.
  public let words: [Int]
}

extension Lexicon {
  /// How many words may stand in a gap of a phrase.
  private static let widestGap = 3

  /// The number of classes.
  public var paraphraseClassCount: Int { AliasTable.paraphraseClassCount }

  /// What the table of paraphrases says of a lower-case form.
  /// - Parameter lemmas: of that form, see ``lemmas(of:)``.
  public func paraphrases(of form: String, _ lemmas: [WordID]) -> ParaphraseFacts {
    var facts = ParaphraseFacts()
    Self.forEachEntry(of: form, lemmas, after: ParaphraseEntry.root) { entry in
      if entry.continuesPhrases { facts.continuesPhrases = true }
      if entry.isBeginning { facts.beginnings.append(entry) }
      for found in entry.classes where !facts.classes.contains(found) {
        facts.classes.append(found)
      }
    }
    if facts.classes.count > 1 { facts.classes.sort() }
    return facts
  }

  /// The phrases of two words or more that begin at a word.
  /// - Parameters:
  ///   - facts: of that word.
  ///   - start: its position.
  ///   - end: where its sentence ends.
  ///   - word: the lower-case form and the lemmas at a position; nil where the
  ///     facts of the form do not say that it continues phrases.
  /// - Complexity: O(1); a phrase has few words and gaps are narrow.
  public func paraphrasePhrases(
    _ facts: ParaphraseFacts, at start: Int, before end: Int,
    word: (Int) -> (form: String, lemmas: [WordID])?
  ) -> [ParaphraseMatch] {
    var found: [ParaphraseMatch] = []
    func follow(_ prefix: UInt32, _ words: [Int], _ position: Int) {
      guard let next = word(position) else { return }
      Self.forEachEntry(of: next.form, next.lemmas, after: prefix) { entry in
        for paraphrase in entry.classes {
          let match = ParaphraseMatch(paraphrase: paraphrase, words: words + [position])
          if !found.contains(match) { found.append(match) }
        }
        if entry.isBeginning { extend(entry, words + [position]) }
      }
    }
    func extend(_ beginning: ParaphraseEntry, _ words: [Int]) {
      let next = (words.last ?? start) + 1
      if beginning.goesOn, next < end { follow(beginning.prefix(afterGap: false), words, next) }
      guard beginning.goesOnAfterGap else { return }
      for position in next..<max(next, min(next + Self.widestGap + 1, end)) {
        follow(beginning.prefix(afterGap: true), words, position)
      }
    }
    for beginning in facts.beginnings { extend(beginning, [start]) }
    return found
  }

  /// Calls `body` for the entry of a form, then of each of its lemmas that is
  /// written otherwise, after the words that a prefix stands for.
  private static func forEachEntry(
    of form: String, _ lemmas: [WordID], after prefix: UInt32, _ body: (ParaphraseEntry) -> Void
  ) {
    if let payload = AliasTable.find(prefix, form.utf8) { body(ParaphraseEntry(payload)) }
    for lemma in lemmas {
      let record = WordTable.record(lemma)
      guard !WordTable.isText(form.utf8, of: record) else { continue }
      if let payload = AliasTable.find(prefix, WordTable.bytes(of: record)) {
        body(ParaphraseEntry(payload))
      }
    }
  }
}

/// What is stored of a word after certain others: the classes of the phrase
/// that ends with it, and whether longer phrases go on.
///
/// The words before it are a node, numbered; `W`, two bytes for its number,
/// and a blank, or a `*` where words may stand between, are the prefix of a key.
struct ParaphraseEntry: Sendable {
  private let payload: Range<Int>

  init(_ payload: Range<Int>) { self.payload = payload }

  /// The prefix of a first word.
  static let root = prefix(node: 0, afterGap: false)

  private static func prefix(node: Int, afterGap: Bool) -> UInt32 {
    let gap: UInt32 = afterGap ? 0x2A : 0x20
    let low = UInt32(0x30 + (node & 0x3F))
    let high = UInt32(0x30 + (node >> 6 & 0x3F))
    return 0x57 | low << 8 | high << 16 | gap << 24
  }

  /// The prefix of the words that go on from here.
  func prefix(afterGap: Bool) -> UInt32 {
    Self.prefix(node: AliasTable.table.short(at: payload.lowerBound + 1), afterGap: afterGap)
  }

  private var flags: Int { AliasTable.table.byte(at: payload.lowerBound) }
  /// A phrase goes on with the next word.
  var goesOn: Bool { flags & 1 != 0 }
  /// A phrase goes on with one of the next words.
  var goesOnAfterGap: Bool { flags & 2 != 0 }
  var isBeginning: Bool { flags & 3 != 0 }
  /// The word stands in phrases after their first word.
  var continuesPhrases: Bool { flags & 4 != 0 }

  var classes: some Sequence<ParaphraseClass> {
    stride(from: payload.lowerBound + 3, to: payload.upperBound, by: 2).lazy.map {
      ParaphraseClass(number: AliasTable.table.short(at: $0))
    }
  }
}
