/// One clause of a sentence: a verb and what hangs on it.
///
/// All numbers are indices of tokens in the tree, but for ``governor``. A
/// clause whose predicate is a noun or adjective ("Bali is an island") has the
/// copula for its verb.
public struct Clause: Hashable, Sendable {
  /// The head of the clause in the tree: its full verb, or the noun or
  /// adjective that a copula makes a predicate.
  public let head: Int
  /// The verb that stands for the clause: the head, or its copula.
  public let verb: Int
  /// Forms of be, have and do, and modals, in order; without ``verb``.
  public let auxiliaries: [Int]
  /// The head of the subject as it stands in the clause.
  public let subject: Int?
  /// The head of what is the subject by sense: ``subject``; where that is
  /// "who", "which" or "that", the noun it stands for; where there is none,
  /// the subject of the clause before ("came and left") or above ("want to leave").
  public let understoodSubject: Int?
  public let object: Int?
  public let indirectObject: Int?
  /// The head of the clause that is the content of this one: what was said,
  /// thought or wanted; for a reporting verb in a parenthesis or at the end,
  /// the clause it hangs on.
  public let complement: Int?
  /// Who did it, in a clause without that subject: the noun after "by".
  public let agent: Int?
  /// The first word that denies the clause: not, n't, never, no, nobody …
  public let negation: Int?
  /// can, could, may, might, must, shall, should, will, would.
  public let modal: Int?
  public let tense: Tense
  public let voice: Voice
  /// Whether it has a verb in the present or past or a modal.
  public let isFinite: Bool
  /// Whether the verb reports speech or thought ("said", "believes").
  public let isReporting: Bool
  /// The index in ``SentenceClauses/clauses`` of the clause it hangs on or in.
  public let governor: Int?
  public let relation: ClauseRelation
  /// All tokens from the first to the last, clauses inside included.
  public let span: Range<Int>
  /// The tokens of this clause and of no clause inside it, in order.
  public let tokens: [Int]

  /// What the first verb says of the time.
  public enum Tense: Sendable { case past, present, future, perfect, pastPerfect, none }

  /// Whether the subject does it or has it done to it.
  public enum Voice: Sendable {
    case active
    /// With an auxiliary: "was arrested".
    case passive
    /// A participle alone: "the man arrested in May".
    case participle
  }
}

/// How a clause hangs in its sentence.
public enum ClauseRelation: Sendable {
  /// The main clause.
  case main
  /// What is said or thought, with a subject of its own ("ccomp").
  case content
  /// What is wanted or begun, without one ("xcomp").
  case open
  /// "because", "when", "despite", "on leaving" ("advcl").
  case adverbial
  /// "who won" ("acl:relcl").
  case relative
  /// "arrested in May", "the plan to leave" ("acl").
  case reduced
  /// A clause as subject ("csubj").
  case subject
  /// After "and", "but" and the like, on a clause before it ("conj").
  case coordinated
  /// Beside its sentence, such as a verb of saying at its end ("parataxis").
  case parataxis
  /// Anything else: a name for a thing, an apposition, an item of a list.
  case other

  init(_ tree: SentenceTree, _ head: Int) {
    let relation = tree.relation(of: head)
    switch relation {
    case .root: self = .main
    case .aclRelcl, .advclRelcl: self = .relative
    default:
      switch relation.base {
      case .ccomp: self = .content
      case .xcomp: self = .open
      case .advcl: self = .adverbial
      case .acl: self = .reduced
      case .csubj: self = .subject
      case .conj: self = .coordinated
      case .parataxis: self = .parataxis
      default: self = .other
      }
    }
  }
}
