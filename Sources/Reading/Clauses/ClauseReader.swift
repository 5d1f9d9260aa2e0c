internal import Lexicon
internal import TextCore

/// Makes the ``Clause`` of a clause's head.
struct ClauseReader {
  let scheme: ClauseScheme
  let lexicon: Lexicon
  private var tree: SentenceTree { scheme.tree }

  func clause(_ head: Int, governor: Int?, negation: Int?, tokens: [Int]) -> Clause {
    let verb = scheme.verb(of: head)
    // The parser may take a mark for one.
    let auxiliaries = tree.children(of: head, .aux).filter { tree.part(of: $0) == .auxiliary }
    let subject = subject(of: head)
    let voice = voice(of: head, auxiliaries)
    let relation = ClauseRelation(tree, head)
    return Clause(
      head: head, verb: verb, auxiliaries: auxiliaries, subject: subject,
      understoodSubject: understoodSubject(of: head),
      object: verb == head ? tree.children(of: head).first { tree.relation(of: $0) == .obj } : nil,
      indirectObject: tree.child(of: head, .iobj),
      complement: complement(of: head, subject, relation),
      agent: agent(of: head, voice), negation: negation,
      modal: auxiliaries.first { tree.penn(of: $0) == .md },
      tense: tense(of: head, auxiliaries, voice), voice: voice,
      isFinite: scheme.isFinite(head), isReporting: isReporting(head), governor: governor,
      relation: relation, span: tree.subtree(of: head),
      tokens: tokens)
  }

  // MARK: Who and what

  private func subject(of head: Int) -> Int? {
    tree.children(of: head, .nsubj, .csubj).first { tree.relation(of: $0) != .nsubjOuter }
      ?? tree.child(of: head, .nsubj)
  }

  /// Clauses that are gone through in search of a subject.
  private static let mostSteps = 8

  private func understoodSubject(of head: Int) -> Int? {
    var place = head
    for _ in 0..<ClauseReader.mostSteps {
      if let subject = subject(of: place) {
        return isRelativePronoun(subject) ? antecedent(of: place) ?? subject : subject
      }
      guard let above = tree.head(of: place) else { return nil }
      switch tree.relation(of: place).base {
      case .acl:
        // "the man arrested", "people living there"; not "the plan to leave".
        // Nor "in addition to leaving".
        return (tree.penn(of: place) == .vbn || tree.penn(of: place) == .vbg)
          && tree.child(of: place, .mark) == nil ? above : nil
      case .xcomp:
        // "asked her to leave": she leaves.
        if let object = tree.child(of: above, .iobj) ?? tree.child(of: above, .obj) {
          return object
        }
      case .conj:
        if let above = reporting(above, joinedBy: place) {
          place = above
          continue
        }
      case .advcl where !scheme.isFinite(place):
        // `disputed that they feel betrayed, saying`: who disputes says it.
        if isBehindComma(place), let reporting = reporting(above) {
          place = reporting
          continue
        }
      default: return nil
      }
      guard scheme.isHead[above] else { return nil }
      place = above
    }
    return nil
  }

  /// `said they expect more and urged`: of two joined verbs in two tenses the
  /// second one belongs to the verb that reports the first, if that has its tense.
  private func reporting(_ first: Int, joinedBy second: Int) -> Int? {
    guard tree.relation(of: first).base == .ccomp, let above = tree.head(of: first),
      let tense = isPast(second), isPast(first) == !tense, isPast(above) == tense
    else { return nil }
    return above
  }

  /// The clause that reports the one which a clause belongs to.
  private func reporting(_ head: Int) -> Int? {
    var place = head
    while let above = tree.head(of: place), scheme.isHead[above] {
      switch tree.relation(of: place).base {
      case .ccomp: return above
      case .xcomp, .conj: place = above
      default: return nil
      }
    }
    return nil
  }

  private func isBehindComma(_ head: Int) -> Bool {
    let start = tree.subtree(of: head).lowerBound
    return start > 0 && tree.form(of: start - 1) == "," || tree.form(of: start) == ","
  }

  /// Nil for a clause without a verb in the past or present.
  private func isPast(_ head: Int) -> Bool? {
    guard scheme.isHead[head], let verb = scheme.finiteVerb(of: head) else { return nil }
    switch tree.penn(of: verb) {
    case .vbd: return true
    case .vbz, .vbp: return false
    default: return nil
    }
  }

  private func isRelativePronoun(_ token: Int) -> Bool {
    tree.penn(of: token) == .wdt || tree.penn(of: token) == .wp && tree.form(of: token) == "who"
  }

  /// The noun that a relative clause hangs on.
  private func antecedent(of head: Int) -> Int? {
    tree.relation(of: head) == .aclRelcl ? tree.head(of: head) : nil
  }

  private func complement(of head: Int, _ subject: Int?, _ relation: ClauseRelation) -> Int? {
    if let content = tree.child(of: head, .ccomp) { return content }
    if relation == .parataxis, subject != nil, isReporting(head), let above = tree.head(of: head),
      scheme.isHead[above]
    {
      return above
    }
    return tree.child(of: head, .xcomp)
  }

  private func agent(of head: Int, _ voice: Clause.Voice) -> Int? {
    if let agent = tree.children(of: head).first(where: { tree.relation(of: $0) == .oblAgent }) {
      return agent
    }
    guard voice != .active else { return nil }
    return tree.children(of: head, .obl).first { noun in
      [.noun, .properNoun, .pronoun].contains(tree.part(of: noun))
        && tree.children(of: noun, .case).first.map { tree.form(of: $0) } == "by"
    }
  }

  // MARK: The verb

  private func voice(of head: Int, _ auxiliaries: [Int]) -> Clause.Voice {
    let isPassive = tree.children(of: head).contains {
      [.auxPass, .nsubjPass, .csubjPass].contains(tree.relation(of: $0))
    }
    if isPassive, !auxiliaries.isEmpty || tree.penn(of: head) != .vbd { return .passive }
    return tree.penn(of: head) == .vbn && tree.children(of: head, .aux, .cop).isEmpty
      && tree.part(of: head) == .verb ? .participle : .active
  }

  private func tense(of head: Int, _ auxiliaries: [Int], _ voice: Clause.Voice) -> Clause.Tense {
    guard let verb = scheme.finiteVerb(of: head) else { return .none }
    let isHelper = verb != head
    let isHave = isHelper && ClauseReader.have.contains(tree.form(of: verb))
    switch tree.penn(of: verb) {
    case .vbd: return isHave ? .pastPerfect : .past
    case .vbz, .vbp: return isHave ? .perfect : .present
    case .md: return ClauseReader.future.contains(tree.form(of: verb)) ? .future : .none
    default: return .none
    }
  }

  private static let have: WordSet = ["have", "has", "had", "'ve", "'s", "'d"]
  private static let future: WordSet = ["will", "'ll", "wo", "shall", "sha"]

  private func isReporting(_ head: Int) -> Bool {
    tree.part(of: head) == .verb && lexicon.isReportingVerb(tree.form(of: head))
  }
}

/// The words that deny a clause.
enum ClauseNegation {
  /// No word of denial is longer, in bytes.
  private static let longestWord = 8
  private static let adverbs: WordSet = ["not", "n't", "never", "nt"]
  private static let pronouns: WordSet = ["nobody", "nothing", "none", "neither"]

  /// For each clause head that is denied, the first word that denies it.
  ///
  /// "not" denies the clause whose verb or predicate it hangs on, "no",
  /// "nobody" and "neither … nor" the clause that they are in.
  static func all(_ scheme: ClauseScheme) -> [Int: Int] {
    let tree = scheme.tree
    var found: [Int: Int] = [:]
    for token in 0..<tree.count where tree.tokens[token].range.count <= longestWord {
      guard let above = tree.head(of: token), let clause = clause(denied: token, above, scheme)
      else { continue }
      if found[clause] == nil { found[clause] = token }
    }
    return found
  }

  private static func clause(denied token: Int, _ above: Int, _ scheme: ClauseScheme) -> Int? {
    let tree = scheme.tree
    let form = tree.form(of: token)
    if adverbs.contains(form) {
      if scheme.isHead[above] { return above }
      // On an auxiliary or a copula, against the scheme.
      let base = tree.relation(of: above).base
      return base == .aux || base == .cop ? scheme.headAbove[above] : nil
    }
    if form == "no" && tree.relation(of: token).base == .det { return scheme.headAbove[above] }
    if form == "neither" && tree.relation(of: token) == .ccPreconj {
      return [.nsubj, .obj].contains(tree.relation(of: above).base) ? scheme.headAbove[above] : nil
    }
    guard pronouns.contains(form), tree.part(of: token) == .pronoun else { return nil }
    return [.nsubj, .obj].contains(tree.relation(of: token).base)
      ? scheme.headAbove[above] : nil
  }
}
