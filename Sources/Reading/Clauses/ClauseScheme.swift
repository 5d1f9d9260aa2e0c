/// Which tokens of a tree head a clause, and which clause each token is in.
struct ClauseScheme {
  let tree: SentenceTree
  /// Whether a token heads a clause.
  let isHead: [Bool]
  /// The clause head that each token is or hangs below, nearest first; nil
  /// where there is none.
  let headAbove: [Int?]

  init(_ tree: SentenceTree) {
    self.tree = tree
    let isHead = (0..<tree.count).map { ClauseScheme.headsClause(tree, $0) }
    self.isHead = isHead
    headAbove = ClauseScheme.headsAbove(tree, isHead)
  }

  /// Whether in a relation a verb is part of a phrase and no clause.
  private static func isPhrasal(_ relation: Relation) -> Bool {
    switch relation {
    case .amod, .compound, .case, .mark, .flat, .fixed, .det, .aux, .cop: true
    default: false
    }
  }

  /// Whether in a relation any word makes a clause if it has a subject.
  private static func isClausal(_ relation: Relation) -> Bool {
    switch relation {
    case .root, .ccomp, .xcomp, .advcl, .acl, .csubj, .parataxis: true
    default: false
    }
  }

  private static func headsClause(_ tree: SentenceTree, _ token: Int) -> Bool {
    let base = tree.relation(of: token).base
    if isClausal(base),
      tree.child(of: token, .nsubj) != nil || tree.child(of: token, .csubj) != nil
    {
      return true
    }
    if isPhrasal(base) { return false }
    return tree.part(of: token) == .verb || tree.part(of: token) == .auxiliary
      || tree.child(of: token, .cop) != nil
  }

  /// Every token asks its head; the answers are kept, so that all are found in
  /// one go.
  private static func headsAbove(_ tree: SentenceTree, _ isHead: [Bool]) -> [Int?] {
    var above = [Int?](repeating: nil, count: tree.count)
    var isKnown = [Bool](repeating: false, count: tree.count)
    var chain: [Int] = []
    for token in 0..<tree.count {
      var place: Int? = token
      while let here = place, !isKnown[here], !isHead[here] {
        isKnown[here] = true
        chain.append(here)
        place = tree.head(of: here)
      }
      let found = place.flatMap { isHead[$0] ? $0 : above[$0] }
      if let place, isHead[place] {
        above[place] = place
        isKnown[place] = true
      }
      for here in chain { above[here] = found }
      chain.removeAll(keepingCapacity: true)
    }
    return above
  }

  /// The verb that stands for a clause: its copula, if it has one.
  func verb(of head: Int) -> Int { tree.child(of: head, .cop) ?? head }

  /// Whether a clause has a verb in the present or past or a modal.
  func isFinite(_ head: Int) -> Bool { finiteVerb(of: head) != nil }

  /// The first verb of a clause that tells its time.
  func finiteVerb(of head: Int) -> Int? {
    let helpers = tree.children(of: head, .aux, .cop).filter { tree.penn(of: $0).isFinite }
    return helpers.first ?? (tree.penn(of: head).isFinite ? head : nil)
  }
}
