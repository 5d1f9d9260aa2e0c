internal import Lexicon
internal import Reading
internal import TextCore

/// Finds nouns that report words: `her claim that the dam was “a trap”`, `a
/// plea to the council to “come home”`.
struct SpeechNounFinder {
  let speakers: SpeakerFinder
  private var tokens: [SpeechToken] { speakers.tokens }

  /// Clauses with content that holds quoted words, by place.
  func clauses() -> [ReportingClause] {
    guard tokens.contains(where: \.isQuote) else { return [] }
    return tokens.indices.compactMap(clause)
  }

  private func clause(_ index: Int) -> ReportingClause? {
    guard let word = tokens[index].word, let node = tokens[index].node,
      tokens[index].tags?.part == .noun, PeopleWords.speechNouns.contains(tokens[index].folded)
    else { return nil }
    let read = speakers.reading.clauses(of: speakers.reading.words[word].sentence)
    guard let said = content(of: node, in: read), let bytes = read.tree.bytes(of: said),
      let content = tokens(from: bytes), content.lowerBound > index,
      tokens[content].contains(where: \.isQuote),
      let speaker = speaker(of: node, in: read)
    else { return nil }
    let isBefore = speaker.whole.upperBound <= index
    let isNear = isBefore && index - speaker.whole.upperBound <= SpeechNounFinder.mostBetween
    return ReportingClause(
      cue: index..<index + 1, lemma: tokens[index].folded, speaker: speaker,
      frame: isNear ? speaker.whole.lowerBound..<index + 1 : index..<index + 1,
      content: [content], side: .after)
  }

  /// The tokens that start in `bytes`: a quotation may end behind them.
  private func tokens(from bytes: ByteRange) -> Range<Int>? {
    let first = tokens.partitioningIndex { $0.range.start >= bytes.start }
    let end = tokens.partitioningIndex { $0.range.start >= bytes.end }
    return first < end ? first..<end : nil
  }

  /// Words between an owner and the noun at most: `Lund’s chief complaint`.
  private static let mostBetween = 3

  /// The clause that says what was said: `the claim that …`, `the plea to …`,
  /// `the complaint was that …`.
  private func content(of node: Int, in read: SentenceClauses) -> Range<Int>? {
    let tree = read.tree
    for child in tree.children(of: node) where child > node {
      let relation = tree.relation(of: child)
      let opening = tree.form(of: tree.subtree(of: child).lowerBound)
      guard opening == "that" || opening == "to" else { continue }
      if relation.base == .ccomp || relation == .acl { return tree.subtree(of: child) }
      // A clause with a subject of its own is seldom a relative one here.
      if relation == .aclRelcl, let subject = tree.child(of: child, .nsubj),
        tree.penn(of: subject) != .wdt
      {
        return tree.subtree(of: child)
      }
    }
    guard let above = tree.head(of: node) else { return nil }
    if tree.relation(of: node).base == .obj {
      return tree.children(of: above, .advcl, .xcomp).first {
        $0 > node && tree.child(of: $0, .mark).map { tree.form(of: $0) } == "to"
      }.map { tree.subtree(of: $0) }
    }
    guard tree.relation(of: node).base == .nsubj, let clause = read.clause(headedBy: above),
      clause.verb + 1 < tree.count, tree.form(of: clause.verb + 1) == "that"
    else { return nil }
    let end = tree.children(of: above, .conj).first.map { tree.subtree(of: $0).lowerBound }
    return clause.verb + 1..<max(clause.verb + 2, end ?? clause.span.upperBound)
  }

  /// Its owner, who it is “from”, or who makes it.
  private func speaker(of node: Int, in read: SentenceClauses) -> SpeakerPhrase? {
    let tree = read.tree
    for child in tree.children(of: node) {
      let preposition = tree.child(of: child, .case).map { tree.form(of: $0) }
      if tree.relation(of: child) == .nmodPoss || preposition == "from" {
        return speakers.phrase(of: child, in: read)
      }
    }
    guard tree.relation(of: node).base == .obj, let above = tree.head(of: node),
      let clause = read.clause(headedBy: above), clause.voice == .active,
      let subject = clause.understoodSubject,
      // Plans and proposals send messages, too, and say nothing.
      [.properNoun, .pronoun].contains(tree.part(of: subject))
    else { return nil }
    return speakers.phrase(of: subject, in: read)
  }
}
