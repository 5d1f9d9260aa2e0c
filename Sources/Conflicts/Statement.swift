internal import UnicodeText

/// One act or state that a sentence tells: a verb with what stands around it.
struct Statement: Sendable {
  /// The index of the verb in `Reading.words`.
  var verb: Int
  var stem: String
  /// Lower-case form of the verb.
  var form: String
  /// Whether the clause denies it, by negation or by “failed to”, “refused to”.
  var isDenied: Bool
  /// The words that deny it.
  var denial: ByteRange?
  var certainty: CertaintyScale
  /// The words that hedge it.
  var hedge: ByteRange?
  /// Whether it is asked, supposed or made to depend on something.
  var isOpen: Bool
  var isPassive: Bool
  /// Words of the clause before the verb, and after it.
  var before: Range<Int>
  var after: Range<Int>
  /// The “by” of a passive.
  var by: Int?
  /// What it was read from.
  let clause: ClauseWords
  /// The clause.
  var range: ByteRange
}

// Few statements are ever compared, so their stems are read when asked for.
extension Statement {
  /// Stems of who acts, passives turned round.
  var agents: Set<String> {
    guard isPassive else { return stemsBefore }
    return by.map { clause.contentStems($0 + 1..<after.upperBound) } ?? []
  }

  /// Stems of what is acted upon, passives turned round.
  var patients: Set<String> {
    guard isPassive else { return clause.contentStems(after) }
    return stemsBefore.union(clause.contentStems(after.lowerBound..<(by ?? after.upperBound)))
  }

  private var stemsBefore: Set<String> {
    var stems = clause.contentStems(before)
    stems.remove(stem)
    return stems
  }
}

/// How firmly something is stated, weakest first.
enum CertaintyScale: Int, Sendable, Hashable, Comparable {
  case rumoured, alleged, possible, likely, expected, stated, confirmed

  static func < (a: CertaintyScale, b: CertaintyScale) -> Bool { a.rawValue < b.rawValue }

  var name: String {
    switch self {
    case .rumoured: "as a rumour"
    case .alleged: "as alleged or reported"
    case .possible: "as possible"
    case .likely: "as likely"
    case .expected: "as expected"
    case .stated: "as a fact"
    case .confirmed: "as confirmed"
    }
  }

  // General English hedges: K. Hyland, Hedging in Scientific Research Articles
  // (1998), and the news style guides' advice on “alleged” and “reportedly”.

  /// Adverbs right before the verb, or at the head of the clause.
  static let adverbs: WordDictionary<CertaintyScale> = [
    "reportedly": .alleged, "allegedly": .alleged, "purportedly": .alleged,
    "supposedly": .alleged, "possibly": .possible, "perhaps": .possible, "maybe": .possible,
    "probably": .likely, "likely": .likely, "apparently": .likely, "seemingly": .likely,
    "presumably": .likely,
  ]

  static let modals: WordDictionary<CertaintyScale> = ["may": .possible, "might": .possible]

  /// “is … to”: the participle or adjective between.
  static let raising: WordDictionary<CertaintyScale> = [
    "rumoured": .rumoured, "rumored": .rumoured, "alleged": .alleged, "said": .alleged,
    "reported": .alleged, "accused": .alleged, "suspected": .alleged, "believed": .likely,
    "thought": .likely, "understood": .likely, "likely": .likely, "expected": .expected,
    "appears": .likely, "appeared": .likely, "appear": .likely, "seems": .likely,
    "seemed": .likely, "seem": .likely,
  ]

  /// The words of ``adjectives`` and ``reports`` that make a deed less than
  /// stated.
  static let nounHedges = WordSet(
    (adjectives.keys.filter { adjectives[$0] ?? .stated <= .alleged } + reports.keys)
      .joined(separator: " "))

  /// Adjectives before a noun.
  static let adjectives: WordDictionary<CertaintyScale> = [
    "rumoured": .rumoured, "rumored": .rumoured, "unconfirmed": .rumoured,
    "unverified": .rumoured, "alleged": .alleged, "reported": .alleged, "purported": .alleged,
    "suspected": .alleged, "supposed": .alleged, "possible": .possible, "potential": .possible,
    "likely": .likely, "apparent": .likely, "probable": .likely, "expected": .expected,
  ]

  /// Nouns that make a report of what follows “of” or “that”.
  static let reports: WordDictionary<CertaintyScale> = [
    "rumours": .rumoured, "rumors": .rumoured, "rumour": .rumoured, "rumor": .rumoured,
    "reports": .alleged, "allegations": .alleged, "allegation": .alleged, "claims": .alleged,
    "accusations": .alleged, "accusation": .alleged, "suspicion": .alleged,
    "suspicions": .alleged,
  ]
}
