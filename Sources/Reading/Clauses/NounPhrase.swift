/// A noun, name or pronoun with what belongs to it. All numbers are indices of
/// tokens in the tree.
public struct NounPhrase: Hashable, Sendable {
  public let head: Int
  /// From the first word before the head to the last of the name: "the former
  /// prime minister John Smith", without what hangs on behind.
  public let core: Range<Int>
  /// All that hangs on the head: prepositional phrases and relative clauses
  /// too, without the preposition that brings the phrase in.
  public let span: Range<Int>
  /// "the", "a", "no", "every", "his".
  public let determiner: Int?
  /// Adjectives, numbers, nouns and owners before the head, in order.
  public let modifiers: [Int]
  /// The heads of appositions: "Ann Lee, the mayor".
  public let appositions: [Int]
  /// The name that the head is part of; nil for a common noun.
  public let name: Range<Int>?
  /// The preposition in front: "of", "by".
  public let preposition: Int?
  /// Whether it is a pronoun.
  public let isPronoun: Bool
}

/// Finds the noun phrases of a sentence.
struct NounPhraseReader {
  let scheme: ClauseScheme
  private var tree: SentenceTree { scheme.tree }

  init(scheme: ClauseScheme) { self.scheme = scheme }

  /// The phrases by the place of their heads; parts of names and compounds
  /// head none.
  func phrases() -> [NounPhrase] {
    (0..<tree.count).filter(isHead).map(phrase)
  }

  private func isHead(_ token: Int) -> Bool {
    let relation = tree.relation(of: token)
    switch relation.base {
    case .compound, .flat, .fixed, .det, .case, .mark, .cc, .goeswith, .amod, .advmod: return false
    default: break
    }
    if relation == .nmodDesc { return false }
    switch tree.part(of: token) {
    case .noun, .properNoun: return true
    case .pronoun: return relation.base != .expl
    case .number, .symbol: return tree.child(of: token, .case) != nil || isArgument(relation)
    default: return false
    }
  }

  private func isArgument(_ relation: Relation) -> Bool {
    [.nsubj, .obj, .iobj, .obl].contains(relation.base)
  }

  private func phrase(_ head: Int) -> NounPhrase {
    let children = tree.children(of: head)
    let modifiers = children.filter {
      $0 < head
        && ([.amod, .nummod, .compound].contains(tree.relation(of: $0).base)
          || [.nmodPoss, .nmodDesc].contains(tree.relation(of: $0)))
    }
    let owner = modifiers.first {
      tree.relation(of: $0) == .nmodPoss && tree.penn(of: $0) == .prps
    }
    let name = name(head)
    var core = head..<head + 1
    for child in children where belongsToCore(child, head) {
      core = joined(core, child < head ? tree.subtree(of: child) : through(child, head))
    }
    return NounPhrase(
      head: head, core: joined(core, name ?? core), span: span(head, children),
      determiner: tree.child(of: head, .det) ?? owner, modifiers: modifiers,
      appositions: children.filter { tree.relation(of: $0).base == .appos }, name: name,
      preposition: children.first { tree.relation(of: $0).base == .case && $0 < head },
      isPronoun: tree.part(of: head) == .pronoun)
  }

  /// What stands before the head and belongs to it, and the rest of a name.
  private func belongsToCore(_ child: Int, _ head: Int) -> Bool {
    let relation = tree.relation(of: child)
    if child > head { return relation.base == .flat }
    return [.det, .amod, .nummod, .compound].contains(relation.base) || relation == .nmodPoss
      || relation == .nmodDesc
  }

  private func through(_ child: Int, _ head: Int) -> Range<Int> {
    head..<tree.subtree(of: child).upperBound
  }

  private func joined(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
    min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound)
  }

  /// The whole subtree; for a predicate, which carries its clause, the core only.
  private func span(_ head: Int, _ children: ArraySlice<Int>) -> Range<Int> {
    var span = head..<head + 1
    for child in children where !isOutside(tree.relation(of: child).base) {
      let isAdverb = tree.relation(of: child).base == .advmod && scheme.isHead[head]
      if !isAdverb { span = joined(span, tree.subtree(of: child)) }
    }
    return span
  }

  /// Whether what hangs on a head in a relation is no part of its phrase.
  private func isOutside(_ relation: Relation) -> Bool {
    switch relation {
    case .case, .cop, .nsubj, .csubj, .aux, .mark, .punct, .cc, .conj, .parataxis, .advcl, .expl,
      .ccomp, .discourse:
      true
    default: false
    }
  }

  /// The run of name words around the head: "John Smith".
  private func name(_ head: Int) -> Range<Int>? {
    guard tree.part(of: head) == .properNoun else { return nil }
    var name = head..<head + 1
    let before = tree.children(of: head, .compound).filter {
      $0 < head && tree.part(of: $0) == .properNoun
    }
    for child in before.reversed() where tree.subtree(of: child).upperBound == name.lowerBound {
      name = joined(name, tree.subtree(of: child))
    }
    for child in tree.children(of: head, .flat)
    where child > head && tree.subtree(of: child).lowerBound <= name.upperBound {
      name = joined(name, tree.subtree(of: child))
    }
    return name
  }
}
