/// How a word hangs on its head: relations of Universal Dependencies 2 with
/// the subtypes of the English treebanks (universaldependencies.org/en/dep).
public enum Relation: String, CaseIterable, Sendable {
  case punct
  case `case`
  case det
  case nsubj
  case root
  case advmod
  case amod
  case obj
  case obl
  case nmod
  case conj
  case compound
  case cc
  case mark
  case aux
  case cop
  case nmodPoss = "nmod:poss"
  case advcl
  case xcomp
  case flat
  case aclRelcl = "acl:relcl"
  case ccomp
  case acl
  case appos
  case auxPass = "aux:pass"
  case nummod
  case parataxis
  case nsubjPass = "nsubj:pass"
  case nmodUnmarked = "nmod:unmarked"
  case oblUnmarked = "obl:unmarked"
  case discourse
  case compoundPrt = "compound:prt"
  case expl
  case fixed
  case iobj
  case list
  case oblAgent = "obl:agent"
  case dep
  case nmodDesc = "nmod:desc"
  case csubj
  case nsubjOuter = "nsubj:outer"
  case advclRelcl = "advcl:relcl"
  case detPredet = "det:predet"
  case vocative
  case reparandum
  case goeswith
  case ccPreconj = "cc:preconj"
  case orphan
  case dislocated
  case csubjPass = "csubj:pass"

  /// The relation without its subtype: `aux:pass` is an `aux`.
  public var base: Relation {
    switch self {
    case .nmodPoss, .nmodUnmarked, .nmodDesc: .nmod
    case .aclRelcl: .acl
    case .auxPass: .aux
    case .nsubjPass, .nsubjOuter: .nsubj
    case .oblUnmarked, .oblAgent: .obl
    case .compoundPrt: .compound
    case .advclRelcl: .advcl
    case .detPredet: .det
    case .ccPreconj: .cc
    case .csubjPass: .csubj
    default: self
    }
  }
}
