internal import Lexicon
internal import Reading
internal import TextCore

/// The tokens of a unit that stand for a speaker.
struct SpeakerPhrase: Equatable {
  /// The name or role without what is said of it between commas.
  var head: Range<Int>
  /// The head with its apposition.
  var whole: Range<Int>
  /// Whether it stands in the clause of its verb, and is not understood from
  /// one before it.
  var isOwn = true
}

/// Finds who speaks in the clause of a verb: its subject in the tree of the
/// sentence, and where the tree has none, what stands beside the verb.
struct SpeakerFinder {
  let reading: Reading
  let tokens: [SpeechToken]

  /// How a verb stands in its sentence.
  enum Verb {
    /// No verb, or a passive that names nobody.
    case none
    /// Somebody says; nil where the tree does not tell who.
    case active(SpeakerPhrase?)
    /// “described by critics as”
    case passive(SpeakerPhrase)
  }

  /// The clause whose verb is a token.
  func clause(of token: Int) -> (read: SentenceClauses, clause: Clause)? {
    guard let word = tokens[token].word, let node = tokens[token].node else { return nil }
    let read = reading.clauses(of: reading.words[word].sentence)
    return read.clause(headedBy: node).map { (read, $0) }
  }

  func verb(at token: Int) -> Verb {
    guard let (read, clause) = clause(of: token), tokens[token].tags?.part == .verb else {
      return .none
    }
    // A subject without a form of “be” is a mistake of the tree's.
    let isPassive =
      clause.voice == .participle || clause.voice == .passive && !clause.auxiliaries.isEmpty
    if isPassive, hasNameBefore(token) { return .active(nil) }
    if isPassive {
      guard let agent = clause.agent, let phrase = phrase(of: agent, in: read) else { return .none }
      return .passive(phrase)
    }
    guard let subject = clause.understoodSubject,
      isSubject(subject, in: read, isOwn: subject == clause.subject),
      var phrase = phrase(of: named(subject, in: read.tree), in: read)
    else { return .active(nil) }
    phrase.isOwn = subject == clause.subject
    let hangs = phrase.head.lowerBound > 0 && self.hangs(phrase.head.lowerBound - 1)
    if hangs, phrase.isOwn || ![.relative, .reduced].contains(clause.relation) {
      return .active(nil)
    }
    if !phrase.isOwn, let name = nameBefore(phrase) { phrase = name }
    return .active(phrase)
  }

  /// `as Lund called it “late”`: a name or pronoun right before a verb is its
  /// subject, wherever the tree has found a form of “be”.
  private func hasNameBefore(_ verb: Int) -> Bool {
    guard verb > 0, [.vbd, .vbn].contains(tokens[verb].tags?.penn) else { return false }
    let before = tokens[verb - 1]
    return before.tags?.penn == .prp || before.isCapital && before.tags?.part == .properNoun
  }

  /// Whether words hang on a verb in the tree, or stand in another sentence.
  func governs(_ verb: Int, _ words: ByteRange) -> Bool {
    guard let word = tokens[verb].word, let node = tokens[verb].node,
      let first = reading.wordIndices(startingIn: words).first
    else { return true }
    let sentence = reading.words[word].sentence
    guard reading.words[first].sentence == sentence else { return true }
    let tree = reading.clauses(of: sentence).tree
    return tree.tokens(ofWords: first..<first + 1).map {
      tree.subtree(of: node).contains($0.lowerBound)
    } ?? true
  }

  /// Whether a token of the tree can be who acts: no time, no pronoun that
  /// stands for another word, nothing behind a preposition.
  private func isSubject(_ node: Int, in read: SentenceClauses, isOwn: Bool) -> Bool {
    let tree = read.tree
    switch tree.penn(of: node) {
    case .wdt, .wp, .wrb, .ex, .dt: return false
    default: break
    }
    guard [.noun, .properNoun, .pronoun, .number, .adjective].contains(tree.part(of: node)) else {
      return false
    }
    if isOwn,
      tree.children(of: node, .case).contains(where: { $0 < node && tree.penn(of: $0) != .pos })
    {
      return false
    }
    return !SpeechGrammar.timeWords.contains(tree.form(of: node))
  }

  /// The name that a subject is an apposition of: `Ms. Lund, an aide who said`.
  private func named(_ subject: Int, in tree: SentenceTree) -> Int {
    guard tree.relation(of: subject) == .appos, let head = tree.head(of: subject),
      tree.part(of: head) == .properNoun
    else { return subject }
    return head
  }

  /// `Ms. Lund — a former aide who`: the name that a description is told of.
  func nameBefore(_ phrase: SpeakerPhrase) -> SpeakerPhrase? {
    let start = phrase.head.lowerBound
    guard start > 1, tokens[start].isDeterminer, tokens[start - 2].isCapital,
      tokens[start - 1].kind == .dash || tokens[start - 1].kind == .comma,
      let name = nounPhrase(endingBefore: start - 1, from: 0)
    else { return nil }
    return SpeakerPhrase(
      head: name, whole: name.lowerBound..<phrase.whole.upperBound, isOwn: false)
  }

  // MARK: Phrases

  /// The phrase that a token of a tree heads, as tokens of the unit.
  func phrase(of node: Int, in read: SentenceClauses) -> SpeakerPhrase? {
    let tree = read.tree
    var start = node
    var end = node + 1
    for child in tree.children(of: node) where child < node && isInside(child, tree) {
      start = min(start, tree.subtree(of: child).lowerBound)
    }
    for child in tree.children(of: node) where child > node {
      guard isInside(child, tree) else { break }
      end = tree.subtree(of: child).upperBound
    }
    guard let bytes = tree.bytes(of: start..<end), var head = tokens(in: bytes) else { return nil }
    // Only a list goes on over a comma.
    if tree.child(of: node, .conj) == nil,
      let comma = tokens[head].firstIndex(where: { $0.kind == .comma }),
      let own = tokens[head].firstIndex(where: { $0.node == node })
    {
      // “Ivo Lund, 60, lives nearby”: the tree may have taken the verb for a noun.
      let isName = tokens[head.lowerBound..<comma].allSatisfy(\.isCapital)
      head =
        own < comma || isName ? head.lowerBound..<comma : comma + 1..<head.upperBound
    }
    // A name goes on over capitals that the tree hung elsewhere.
    while tokens[head.upperBound - 1].isCapital, head.upperBound < tokens.count,
      tokens[head.upperBound].isCapital, tokens[head.upperBound].tags?.part != .verb,
      !SpeechGrammar.timeWords.contains(tokens[head.upperBound].folded)
    {
      head = head.lowerBound..<head.upperBound + 1
    }
    while tokens[head.lowerBound].isCapital, head.lowerBound > 0,
      tokens[head.lowerBound - 1].isCapital,
      [.properNoun, .noun].contains(tokens[head.lowerBound - 1].tags?.part)
    {
      head = head.lowerBound - 1..<head.upperBound
    }
    while head.count > 1, tokens[head.upperBound - 1].isPreposition {
      head = head.lowerBound..<head.upperBound - 1
    }
    if tokens[head].contains(where: \.isQuote) { return nil }
    var whole = head
    for child in tree.children(of: node, .appos) where child > node {
      if let said = tree.bytes(of: tree.subtree(of: child)).flatMap(tokens(in:)) {
        whole = whole.lowerBound..<max(whole.upperBound, said.upperBound)
      }
    }
    return SpeakerPhrase(head: head, whole: withName(whole))
  }

  /// `the governor, Kay Lund, replied`: up to a name between commas.
  private func withName(_ phrase: Range<Int>) -> Range<Int> {
    let comma = phrase.upperBound
    guard comma + 2 < tokens.count, tokens[comma].kind == .comma else { return phrase }
    var end = comma + 1
    while end < tokens.count, end - comma < 6, tokens[end].isCapital { end += 1 }
    return end > comma + 1 && end < tokens.count && tokens[end].kind == .comma
      ? phrase.lowerBound..<end : phrase
  }

  /// Whether a part of a phrase belongs to its name or role.
  private func isInside(_ child: Int, _ tree: SentenceTree) -> Bool {
    switch tree.relation(of: child).base {
    case .det, .amod, .compound, .nummod, .flat, .fixed, .goeswith: return true
    case .case: return tree.penn(of: child) == .pos
    case .conj: return tree.part(of: child) != .verb
    case .nmod:
      guard let preposition = tree.child(of: child, .case), preposition < child else { return true }
      if SpeechGrammar.timeWords.contains(tree.form(of: child)) { return false }
      return SpeechGrammar.joiningPrepositions.contains(tree.form(of: preposition))
    default: return false
    }
  }

  /// The tokens of the unit that lie in `bytes`.
  func tokens(in bytes: ByteRange) -> Range<Int>? {
    let first = tokens.partitioningIndex { $0.range.start >= bytes.start }
    let end = tokens.partitioningIndex { $0.range.end > bytes.end }
    return first < end ? first..<end : nil
  }

  /// The phrase that starts at a token: after “according to”, or after a verb
  /// that stands before its subject.
  func phrase(from start: Int) -> SpeakerPhrase? {
    guard start < tokens.count, let word = tokens[start].word, var node = tokens[start].node,
      !tokens[start].startsClause, !tokens[start].isPreposition,
      !SpeechGrammar.timeWords.contains(tokens[start].folded)
    else { return nil }
    let read = reading.clauses(of: reading.words[word].sentence)
    let tree = read.tree
    while let head = tree.head(of: node), head > node, leads(node, tree) { node = head }
    guard [.noun, .properNoun, .pronoun].contains(tree.part(of: node)),
      let phrase = phrase(of: node, in: read), phrase.head.upperBound > start
    else { return nil }
    return SpeakerPhrase(
      head: start..<phrase.head.upperBound, whole: start..<phrase.whole.upperBound)
  }

  /// `explained newly elected Mayor Lena Ortiz`: a name that a few words lead to.
  func name(near start: Int) -> SpeakerPhrase? {
    let near = tokens[start...].prefix(5)
    guard let capital = near.firstIndex(where: \.isCapital),
      near[..<capital].allSatisfy({ $0.isWord && !$0.isPreposition && !$0.isFiniteVerb }),
      let name = phrase(from: capital)
    else { return nil }
    return SpeakerPhrase(
      head: start..<name.head.upperBound, whole: start..<name.whole.upperBound)
  }

  /// Whether a token stands before the noun that it belongs to.
  private func leads(_ node: Int, _ tree: SentenceTree) -> Bool {
    switch tree.relation(of: node).base {
    case .det, .amod, .compound, .nummod, .advmod, .flat: true
    case .nmod: tree.relation(of: node) == .nmodPoss || tree.relation(of: node) == .nmodDesc
    default: false
    }
  }
}
