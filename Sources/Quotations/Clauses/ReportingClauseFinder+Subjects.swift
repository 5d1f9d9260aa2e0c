internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// Whom a verb may have as its subject, where the tree has none or a wrong one.
extension ReportingClauseFinder {
  /// `pledges to`, and `, promising that`: what the words around a verb tell
  /// where its tag is wrong.
  func leadsOn(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, !tokens[index].isCapital else { return false }
    let isTied = tokens[index - 1].kind == .comma || tokens[index - 1].isCapital
    let next = tokens[index + 1]
    return isTied
      && (next.folded == "that" || next.tags?.penn == .to || tokens.beginsQuote(at: index + 1))
  }

  /// `footage of Ortiz saying`: a name with nothing between it and a
  /// participle; who is written to, `letters to Ortiz saying`, does not say it.
  func nameBeside(_ index: Int, from floor: Int) -> SpeakerPhrase? {
    var start = index
    while start > floor, tokens[start - 1].isCapital, tokens[start - 1].tags?.part == .properNoun,
      !SpeechGrammar.timeWords.contains(tokens[start - 1].folded)
    {
      start -= 1
    }
    guard start < index, start > floor, tokens[start - 1].isPreposition,
      tokens[start - 1].tags?.penn != .to, tokens[start - 1].folded != "to"
    else { return nil }
    return SpeakerPhrase(head: start..<index, whole: start..<index)
  }

  /// Whether what stands right before a verb may be its subject, against the
  /// tree: before a verb in the present or past, or `footage of Ortiz saying`.
  func hasSubjectBeside(_ index: Int, _ subject: SpeakerPhrase?) -> Bool {
    guard index > 0 else { return false }
    if tokens[index].tags?.penn.isFinite == true { return true }
    return subject == nil && (tokens[index].tags?.penn == .vbn || tokens[index - 1].isCapital)
  }

  /// `Mr. Lund, asked about it, said`: a name that another clause parts from
  /// its verb.
  func apart(from index: Int) -> SpeakerPhrase? {
    index > 0 && tokens[index - 1].kind == .comma ? speakers.before(index, from: 0) : nil
  }

  func isRelative(_ index: Int) -> Bool {
    speakers.clause(of: index)?.clause.relation == .relative
  }

  /// Whether a phrase that is only understood as the subject can speak: a name,
  /// a pronoun, or a noun for a person.
  func isSpeaker(_ phrase: SpeakerPhrase) -> Bool {
    // The noun before any “of”.
    let noun =
      tokens[phrase.head].prefix { !$0.isPreposition }.last ?? tokens[phrase.head.lowerBound]
    if PeopleWords.speechNouns.contains(noun.folded) { return false }
    // “Close to thirty members”: a capital at the beginning names nobody.
    let opens = phrase.head.lowerBound == 0 && phrase.head.count == 1
    let isName = noun.isCapital && (!opens || [.noun, .properNoun].contains(noun.tags?.part))
    return isName || noun.isPronoun || noun.tags?.penn == .nns
      || PeopleWords.roles.contains(noun.folded) || PeopleWords.titles.contains(noun.folded)
      || PeopleWords.unnamed.contains(noun.folded) || PeopleWords.bodies.contains(noun.folded)
  }

  /// Whether a phrase is a document, or a document is sent to it.
  func followsDocument(_ phrase: SpeakerPhrase, before cue: Int) -> Bool {
    guard phrase.head.upperBound <= cue else { return false }
    return tokens[max(0, phrase.head.lowerBound - 4)..<phrase.head.upperBound].contains {
      !$0.isCapital && PeopleWords.documents.contains($0.folded) && $0.tags?.part == .noun
    }
  }

  /// `“…,” the report read` and `it read: “…”`
  func isBesideQuote(_ index: Int, _ verb: CueVerb) -> Bool {
    // `a charity called “Smiles”`
    if tokens[index].tags?.penn == .vbn, verb.frames.isDisjoint(with: [.clause, .thatClause]) {
      return false
    }
    let after = tokens[min(index + 1, tokens.count)...].prefix(2)
    if after.first?.isQuote == true { return true }
    if after.count == 2, !after[index + 1].isWord, after[index + 2].isQuote { return true }
    return tokens[..<index].suffix(SpeakerFinder.longest).contains(where: \.isQuote)
      && !tokens[..<index].contains(where: \.isFiniteVerb)
  }

  /// Whether what stands right before a verb is its subject, and not what the
  /// tree says: a phrase that begins earlier, or `The dam, she said, will hold`.
  func wins(_ beside: SpeakerPhrase, over subject: SpeakerPhrase) -> Bool {
    if beside.head.upperBound == subject.head.upperBound {
      return beside.head.lowerBound < subject.head.lowerBound
    }
    let start = beside.head.lowerBound
    // `a spokesman for Lund`, where the tree hung the name elsewhere.
    if start == subject.head.lowerBound, beside.head.upperBound > subject.head.upperBound {
      return true
    }
    // `Lund, Ortiz’s adviser, said`, where the tree took the apposition.
    if beside.head.upperBound < subject.head.lowerBound,
      subject.head.upperBound == beside.whole.upperBound,
      tokens[beside.head].allSatisfy(\.isCapital)
    {
      return true
    }
    return beside.whole.count == beside.head.count && subject.head.upperBound < start
      && tokens[start - 1].kind == .comma
  }

  /// The subject of the first finite verb that has one.
  func mainSubject(before limit: Int) -> SpeakerPhrase? {
    for index in tokens[..<limit].indices where index > 0 && tokens[index].isFiniteVerb {
      if case .active(let subject?) = speakers.verb(at: index), subject.isOwn { return subject }
      if let beside = speakers.before(index, from: 0) { return beside }
    }
    return nil
  }

  /// The last subject before a verb that can speak.
  func nearestSubject(before limit: Int) -> SpeakerPhrase? {
    for index in tokens[..<limit].indices.reversed() {
      // “did not back down” is finite, “back” is not.
      guard speakers.clause(of: index)?.clause.isFinite == true,
        case .active(let subject?) = speakers.verb(at: index), subject.isOwn, isSpeaker(subject)
      else { continue }
      return subject
    }
    return nil
  }
}
