internal import DocumentModel
internal import Lexicon
internal import Parsing
internal import Reading
internal import UnicodeText

/// Reads what a source calls an actor beside the name, as whole noun phrases
/// of the tree: the role before it, the apposition on either side of it, and
/// what somebody "is".
struct LabelReader {
  let reading: Reading

  func labels(of mention: NameMention) -> [ActorLabel] {
    let sentence = reading.words[mention.words.lowerBound].sentence
    let read = reading.clauses(of: sentence)
    let tree = read.tree
    guard let last = tree.tokens.lastIndex(where: { mention.words.contains($0.word ?? -1) }),
      let first = tree.tokens.firstIndex(where: { mention.words.contains($0.word ?? -1) })
    else { return [] }
    let head = nameHead(last, tree)
    var labels = [before(first, head, read)].compactMap(\.self)
    for apposition in tree.children(of: head, .appos) where isRole(apposition, tree) {
      if let label = label(phrase(apposition, read), tree) { labels.append(label) }
    }
    if tree.relation(of: head) == .appos, let above = tree.head(of: head), isRole(above, tree),
      let label = label(core(above, read), tree)
    {
      labels.append(label)
    }
    if let predicate = predicate(head, read), let label = label(phrase(predicate, read), tree) {
      labels.append(label)
    }
    return labels
  }

  /// The head of the name that a token is part of.
  private func nameHead(_ token: Int, _ tree: SentenceTree) -> Int {
    var place = token
    while let above = tree.head(of: place),
      tree.relation(of: place).base == .flat || tree.relation(of: place).base == .compound
    {
      place = above
    }
    return place
  }

  /// `White House press secretary` before a name in the same phrase.
  private func before(_ first: Int, _ head: Int, _ read: SentenceClauses) -> ActorLabel? {
    let tree = read.tree
    guard let core = read.phrase(headedBy: head)?.core else { return nil }
    let start = min(core.lowerBound, first)
    guard start < first,
      (start..<first).contains(where: { isRoleNoun(tree.form(of: $0)) })
    else { return nil }
    return label(start..<first, tree)
  }

  /// `Ortiz is the mayor of Arden`, `Ortiz, who was the mayor of Arden`
  private func predicate(_ head: Int, _ read: SentenceClauses) -> Int? {
    let tree = read.tree
    let relative = tree.children(of: head, .acl).first { tree.relation(of: $0) == .aclRelcl }
    let above = tree.relation(of: head).base == .nsubj ? tree.head(of: head) : nil
    return [relative, above].compactMap(\.self).first {
      tree.child(of: $0, .cop) != nil && isRole($0, tree)
    }
  }

  private func isRole(_ token: Int, _ tree: SentenceTree) -> Bool {
    tree.part(of: token) == .noun && isRoleNoun(tree.form(of: token))
  }

  private func isRoleNoun(_ folded: String) -> Bool {
    PeopleWords.titles.contains(folded) || PeopleWords.unnamed.contains(folded)
      || PeopleWords.roles.contains(folded) || PeopleWords.kin.contains(folded)
  }

  /// A noun with what stands before it and the prepositional phrases behind it.
  private func phrase(_ head: Int, _ read: SentenceClauses) -> Range<Int> {
    let tree = read.tree
    var end = core(head, read).upperBound
    for child in tree.children(of: head, .nmod) where child > head {
      guard tree.subtree(of: child).lowerBound == end else { break }
      end = tree.subtree(of: child).upperBound
    }
    return core(head, read).lowerBound..<end
  }

  private func core(_ head: Int, _ read: SentenceClauses) -> Range<Int> {
    read.phrase(headedBy: head)?.core ?? head..<head + 1
  }

  /// The words of a run without the article before them.
  private func label(_ run: Range<Int>, _ tree: SentenceTree) -> ActorLabel? {
    let isArticle = run.first.map { tree.penn(of: $0) == .dt } ?? false
    guard let bytes = tree.bytes(of: isArticle ? run.dropFirst() : run) else { return nil }
    return ActorLabel(text: reading.source.text.string(bytes), range: bytes)
  }
}
