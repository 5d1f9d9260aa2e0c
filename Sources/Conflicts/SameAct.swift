internal import Lexicon

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
    a.stem == b.stem || Lexicon.shared.relation(a.form, b.form) == .sameLemma
  }

  /// Whether who acts and what is acted upon fit, as far as they are told.
  ///
  /// What is acted upon must share at least half of the smaller side; where
  /// neither names it, who acts must.
  static func argumentsAgree(_ a: Statement, _ b: Statement) -> Bool {
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
