internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// Reads what a source calls an actor beside the name, as whole phrases of the
/// tree: the role before it, the apposition on either side of it, the age, and
/// what somebody "is" or "who was".
struct LabelReader {
  let reading: Reading

  func labels(of mention: NameMention) -> [ActorLabel] {
    let sentence = reading.words[mention.words.lowerBound].sentence
    let read = reading.clauses(of: sentence)
    let tree = read.tree
    guard let name = tree.tokens(ofWords: mention.words) else { return [] }
    let (first, last) = (name.lowerBound, name.upperBound - 1)
    let head = tree.top(of: last, over: .flat, .compound)
    var labels = [before(first, tree) ?? beforeComma(first, last, tree)].compactMap(\.self)
    if let age = age(after: mention) { labels.append(age) }
    for apposition in tree.children(of: head, .appos)
    where isRole(apposition, tree) || isDescription(apposition, after: last, read) {
      if let label = label(phrase(apposition, read), tree) { labels.append(label) }
    }
    if let state = state(after: last, tree), let label = label(state, tree) { labels.append(label) }
    if let predicate = predicate(head, read), let label = label(phrase(predicate, read), tree) {
      labels.append(label)
    }
    return labels
  }

  /// Tokens of a label at most.
  private static let longest = 14

  /// `White House press secretary` right before a name.
  private func before(_ first: Int, _ tree: SentenceTree) -> ActorLabel? {
    var start = first
    while start > 0, first - start < LabelReader.longest, isNominal(start - 1, tree) { start -= 1 }
    guard (start..<first).contains(where: { isRoleNoun(tree.form(of: $0)) }) else { return nil }
    return label(start..<first, tree)
  }

  /// `Ivo Lund, an unarmed boy,`: an apposition right behind the name, with a
  /// determiner.
  private func isDescription(
    _ head: Int, after last: Int, _ read: SentenceClauses
  ) -> Bool {
    let tree = read.tree
    let start = core(head, read).lowerBound
    guard tree.part(of: head) == .noun, start == last + 2, tree.form(of: last + 1) == "," else {
      return false
    }
    return tree.part(of: start) == .determiner || tree.penn(of: start) == .prps
  }

  private static let formsOfBe: WordSet = ["is", "was", "were", "are"]

  /// `Ivo Lund, who was unarmed,`: the words between a form of “be” and the next
  /// mark. The tags tell it; the tree seldom has such a clause right.
  private func state(after last: Int, _ tree: SentenceTree) -> Range<Int>? {
    let start = last + 4
    guard start < tree.count, tree.form(of: last + 1) == ",", tree.form(of: last + 2) == "who",
      LabelReader.formsOfBe.contains(tree.form(of: last + 3)),
      tree.part(of: start) == .adjective || tree.penn(of: start) == .vbn
    else { return nil }
    let end = (start..<tree.count).first {
      tree.part(of: $0) == .punctuation && tree.penn(of: $0) != .hyph
    }
    let state = start..<(end ?? tree.count)
    return state.count <= LabelReader.longest ? state : nil
  }

  /// `Ivo Lund, 18,`; the parser does not see it.
  private func age(after mention: NameMention) -> ActorLabel? {
    let next = mention.words.upperBound
    guard next < reading.words.count,
      reading.words[next].sentence == reading.words[next - 1].sentence
    else { return nil }
    let (bytes, range) = (reading.source.text.bytes, reading.words[next].range)
    guard range.start == mention.range.end + 2, bytes[mention.range.end] == UInt8(ascii: ","),
      range.count <= 3, bytes[range.start..<range.end].allSatisfy(Letters.isDigit),
      range.end < bytes.count, [UInt8(ascii: ","), UInt8(ascii: ".")].contains(bytes[range.end])
    else { return nil }
    return ActorLabel(text: reading.source.text.string(range), range: range)
  }

  /// `The owner of the mill, Ada Orme,` and `the line's engineer, Ada Orme.`: a
  /// phrase with a determiner, whose noun is a role.
  private func beforeComma(_ first: Int, _ last: Int, _ tree: SentenceTree) -> ActorLabel? {
    guard first > 1, tree.form(of: first - 1) == ",",
      last + 1 == tree.count || [",", "."].contains(tree.form(of: last + 1))
    else { return nil }
    let end = first - 1
    var start = end
    /// The last token that is no part of an “of …”.
    var noun = end - 1
    while start > 0, end - start < LabelReader.longest {
      let token = start - 1
      if tree.part(of: token) == .adposition, tree.penn(of: token) != .pos {
        noun = token - 1
      } else if !isNominal(token, tree), tree.penn(of: token) != .pos,
        tree.part(of: token) != .determiner, tree.penn(of: token) != .prps
      {
        break
      }
      start = token
      let isOpening = tree.part(of: token) == .determiner || tree.penn(of: token) == .prps
      if isOpening, token == 0 || tree.part(of: token - 1) != .adposition { break }
    }
    guard start < end, noun >= start, isRoleNoun(tree.form(of: noun)),
      tree.part(of: start) == .determiner || tree.penn(of: start) == .prps
    else { return nil }
    return label(start..<end, tree)
  }

  private func isNominal(_ token: Int, _ tree: SentenceTree) -> Bool {
    switch tree.part(of: token) {
    case .noun, .properNoun, .adjective: true
    case .punctuation: tree.penn(of: token) == .hyph
    case .verb: reading.lexicon.isMostlyNoun(tree.form(of: token))
    default: false
    }
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

  /// Whether a label tells what a person is, and not what a thing is.
  func namesRole(_ label: ActorLabel) -> Bool {
    reading.words[reading.wordIndices(startingIn: label.range)].contains { isRoleNoun($0.folded) }
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
    let phrase = isArticle ? run.dropFirst() : run
    // A clause is no description: the tree has gone too far.
    guard !phrase.contains(where: { tree.penn(of: $0).isFinite }),
      let bytes = tree.bytes(of: phrase)
    else { return nil }
    return ActorLabel(text: reading.source.text.string(bytes), range: bytes)
  }
}
