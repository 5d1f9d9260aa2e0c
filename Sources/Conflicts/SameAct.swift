internal import Lexicon
internal import UnicodeText

/// Tells whether two verbs, or two statements, are about one act.
enum SameAct {
  /// Whether two forms are of one verb, one made from the other, or synonyms.
  static func areOne(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    switch Lexicon.shared.relation(a, b) {
    case .sameLemma, .derivation, .synonym: return true
    default: return false
    }
  }

  /// Whether two forms are of one verb.
  static func isOneVerb(_ a: Statement, _ b: Statement) -> Bool {
    // Stems have irregular forms levelled already.
    a.stem == b.stem
  }

  /// Verbs that say too little to be one act for that.
  private static let light = WordSet(
    """
    help helps helped make makes made get gets got take takes took taken have has had do does did
    give gives gave come comes came go goes went keep keeps kept use used see sees saw seen look
    include includes included continue continues continued put become became remain
    """)

  static func isLight(_ statement: Statement) -> Bool { light.contains(statement.form) }

  /// Whether the clause names who acts, or whom it befell, before the verb.
  static func hasSubject(_ statement: Statement) -> Bool {
    !statement.before.isEmpty
      && (!statement.agents.isEmpty || statement.isPassive || statement.before.count > 1)
  }

  /// Whether the figures of two statements differ: then they are two facts.
  static func figuresDiffer(_ a: Statement, _ b: Statement) -> Bool {
    func figures(_ statement: Statement) -> Set<String> {
      statement.agents.union(statement.patients).filter {
        $0.utf8.first.map { (0x30...0x39).contains($0) } ?? false || NumberTable.small[$0] != nil
          || NumberTable.tens[$0] != nil
      }
    }
    return figures(a) != figures(b)
  }

  /// Whether the words that two statements share tell anything.
  static func sharesTellingWord(_ a: Statement, _ b: Statement) -> Bool {
    let shared = a.agents.union(a.patients).intersection(b.agents.union(b.patients))
    return shared.contains { Lexicon.shared.rarity(of: $0) >= 0.2 }
  }

  /// Whether who acts and what is acted upon fit, as far as they are told.
  ///
  /// What is acted upon must share at least half of the smaller side; where
  /// neither names it, who acts must.
  static func argumentsAgree(_ a: Statement, _ b: Statement) -> Bool {
    guard !isLight(a), sharesTellingWord(a, b), !figuresDiffer(a, b) else { return false }
    let patients = Overlap.share(a.patients, b.patients)
    let agents = Overlap.share(a.agents, b.agents)
    if a.patients.isEmpty && b.patients.isEmpty { return agents >= 0.5 }
    if a.patients.isEmpty || b.patients.isEmpty { return false }
    guard patients >= 0.5 else { return false }
    if a.agents.isEmpty || b.agents.isEmpty { return true }
    if agents > 0 { return true }
    // Another who acts, unless one side only has a pronoun.
    return a.patients.intersection(b.patients).count > 2
  }
}
