internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Finds the reporting clauses of a unit: cue, speaker, and where the
/// reported words stand.
struct ReportingClauseFinder {
  let unit: SpeechUnit
  let lexicon: Lexicon
  /// The quotations that end with a stop or comma before their closing mark.
  let stopped: Set<Int>
  /// Whether the source is a transcript, whose paragraphs start with a name
  /// and a colon.
  let isTranscript: Bool
  private let phrases: SpeakerPhraseFinder
  private let tokens: [SpeechToken]

  init(unit: SpeechUnit, lexicon: Lexicon, stopped: Set<Int>, isTranscript: Bool = false) {
    self.unit = unit
    tokens = unit.tokens
    self.isTranscript = isTranscript
    self.stopped = stopped
    self.lexicon = lexicon
    phrases = SpeakerPhraseFinder(tokens: unit.tokens, lexicon: lexicon)
  }

  /// The clauses with their content, by frame.
  /// - Complexity: O(tokens), since every phrase is bounded
  func clauses() -> [ReportingClause] {
    var found: [ReportingClause] = []
    var floor = 0
    for index in tokens.indices where index >= floor {
      guard let clause = clause(at: index, from: floor, after: found.last) else { continue }
      found.append(clause)
      floor = clause.frame.upperBound
    }
    if found.isEmpty || isTitleCase, let clause = labelled() { found = [clause] }
    if found.isEmpty, let clause = colonBeforeQuote() { found.append(clause) }
    var contents = ReportedContentFinder(
      unit: unit, lexicon: lexicon, stopped: stopped, clauses: found)
    return contents.withContent()
  }

  private func clause(
    at index: Int, from floor: Int, after last: ReportingClause?
  ) -> ReportingClause? {
    guard tokens[index].isWord else { return nil }
    if let clause = sourcePhrase(at: index) { return clause }
    guard let entry = CueVerbs.entry(tokens[index].folded),
      isVerbHere(index, entry.form, from: floor), !isNaming(index)
    else { return nil }
    let cue = index..<(tokens[index].folded == "put" ? index + 2 : index + 1)
    if let speaker = inverted(index, entry.form) {
      return ReportingClause(
        cue: cue, lemma: entry.verb.lemma, verb: entry.verb, form: entry.form, speaker: speaker,
        frame: index..<speaker.whole.upperBound)
    }
    if entry.form != .ing || hasOwnSubject(index), !isInfinitive(index),
      let speaker = phrases.before(index, from: floor)
    {
      return ReportingClause(
        cue: cue, lemma: entry.verb.lemma, verb: entry.verb, form: entry.form, speaker: speaker,
        frame: speaker.whole.lowerBound..<cue.upperBound)
    }
    guard entry.form != .base || reportsAsInfinitive(index) else { return nil }
    return ReportingClause(
      cue: cue, lemma: entry.verb.lemma, verb: entry.verb, form: entry.form,
      speaker: last?.speaker ?? mainSubject(before: index), frame: cue, inheritsSpeaker: true)
  }

  /// `The song called “Harbour Lights” became a hit`: what the quotation names
  /// goes on as the subject, and nobody speaks.
  private func isNaming(_ index: Int) -> Bool {
    guard ["called", "named", "dubbed", "titled", "nicknamed"].contains(tokens[index].folded),
      index > 0, tokens[index - 1].isWord, !tokens[index - 1].isCapital, index + 2 < tokens.count,
      tokens[index + 1].isQuote, tokens[index + 2].isWord
    else { return false }
    let next = lexicon.verbForm(of: tokens[index + 2].folded) ?? []
    return SpeechGrammar.be.contains(tokens[index + 2].folded)
      || !next.isDisjoint(with: [.past, .thirdPerson])
  }

  /// `footage of Ortiz saying`, `Ortiz is saying`
  private func hasOwnSubject(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    return before.isCapital && !SpeechGrammar.weekdays.contains(before.folded)
      || SpeechGrammar.be.contains(before.folded)
  }

  /// "according to the ministry", "in the words of Ortiz"
  private func sourcePhrase(at index: Int) -> ReportingClause? {
    guard SourcePhrases.openers.contains(tokens[index].folded) else { return nil }
    for (words, lemma) in SourcePhrases.all {
      let end = index + words.count
      guard end < tokens.count,
        zip(words, tokens[index..<end]).allSatisfy({ $0 == $1.folded }),
        let speaker = phrases.after(end, upTo: tokens.count)
      else { continue }
      if lemma == "per", !speakerLooksNamed(speaker) { return nil }
      return ReportingClause(
        cue: index..<end, lemma: lemma, speaker: speaker,
        frame: index..<speaker.whole.upperBound)
    }
    return nil
  }

  private func speakerLooksNamed(_ speaker: SpeakerPhrase) -> Bool {
    tokens[speaker.head.lowerBound].isCapital
  }

  /// `NAME: …` in a headline or a transcript, and `“…” — Name` at the end.
  private func labelled() -> ReportingClause? {
    if let colon = tokens.indices.prefix(9).first(where: { tokens[$0].kind == .colon }),
      colon > 0, colon + 1 < tokens.count, tokens[..<colon].allSatisfy(\.isWord),
      unit.zone == .headline || unit.zone == .heading || isTranscript || isAllCapitals(0..<colon)
        || tokens[colon + 1].isQuote,
      tokens[..<colon].contains(where: { $0.isCapital }),
      !tokens[..<colon].contains(where: {
        SpeechGrammar.isFiniteVerb($0.folded, lexicon) && !$0.isCapital
      })
    {
      let speaker = SpeakerPhrase(head: 0..<colon, whole: 0..<colon)
      return ReportingClause(
        cue: colon..<colon + 1, lemma: ":", speaker: speaker, frame: 0..<colon + 1)
    }
    guard let first = tokens.first, first.isQuote, tokens.count > 2, tokens[1].kind == .dash,
      tokens[2].isCapital, let speaker = phrases.after(2, upTo: tokens.count),
      speaker.head.count <= 6
    else { return nil }
    return ReportingClause(
      cue: 1..<2, lemma: "—", speaker: speaker, frame: 1..<speaker.head.upperBound)
  }

  /// `Ortiz made the following comment: “…”`: the subject speaks.
  private func colonBeforeQuote() -> ReportingClause? {
    guard let colon = tokens.lastIndex(where: { $0.kind == .colon }), colon > 1,
      colon + 1 == tokens.count || tokens[colon + 1].isQuote,
      let speaker = mainSubject(before: colon)
    else { return nil }
    return ReportingClause(
      cue: colon..<colon + 1, lemma: ":", speaker: speaker,
      frame: speaker.whole.lowerBound..<colon + 1)
  }

  /// The name before a colon that a unit starts with, as it is in transcripts.
  static func turn(_ unit: SpeechUnit) -> String? {
    guard let colon = unit.tokens.prefix(6).firstIndex(where: { $0.kind == .colon }), colon > 0,
      unit.tokens[..<colon].allSatisfy(\.isCapital), unit.zone == .paragraph
    else { return nil }
    return unit.tokens[..<colon].map(\.folded).joined(separator: " ")
  }

  private func isAllCapitals(_ range: Range<Int>) -> Bool {
    tokens[range].allSatisfy { $0.shape == .allCaps }
  }
}

// What tells a reporting verb from a noun or a passive.
extension ReportingClauseFinder {
  private var isTitleCase: Bool { unit.zone == .headline || unit.zone == .heading }

  private func isVerbHere(_ index: Int, _ form: CueVerb.Form, from floor: Int) -> Bool {
    let token = tokens[index]
    if isSetPhrase(index) { return false }
    if token.isJoined || token.isPossessive { return false }
    if index + 1 < tokens.count, tokens[index + 1].isJoined { return false }
    if token.isCapital {
      guard isTitleCase || (form == .ing && index == 0) else { return false }
    }
    guard index > 0 else { return form == .ing }
    let before = tokens[index - 1]
    if before.isWord {
      let isNounPlace =
        SpeechGrammar.determiners.contains(before.folded) || before.isPossessive
        || (SpeechGrammar.prepositions.contains(before.folded) && before.folded != "to")
      if isNounPlace && form != .ing { return false }
      if isNounPlace && SpeechGrammar.determiners.contains(before.folded) { return false }
    }
    switch form {
    case .past: return !isPassive(index) && !isModifier(index)
    case .base: return isInfinitive(index) || isPlainPresent(index)
    case .thirdPerson: return isPlainThirdPerson(index)
    case .ing: return !isProgressiveNoun(index)
    }
  }

  /// `goes without saying`, `as shown by`, `are to blame`, and "put" unless it
  /// is `put it`.
  private func isSetPhrase(_ index: Int) -> Bool {
    let next = index + 1 < tokens.count ? tokens[index + 1].folded : ""
    if tokens[index].folded == "put" { return next != "it" }
    if next == "by" { return true }
    guard index > 0 else { return false }
    let before = tokens[index - 1].folded
    if before == "without" { return true }
    return before == "to" && index > 1 && SpeechGrammar.be.contains(tokens[index - 2].folded)
  }

  /// `went on to say “…”`: an infinitive that reports words at once, not one
  /// of purpose, duty or chance.
  private func reportsAsInfinitive(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].folded == "to", index + 1 < tokens.count else {
      return false
    }
    let next = tokens[index + 1]
    if next.isQuote || next.folded == "that" || next.kind == .colon { return true }
    if next.kind == .comma { return index + 2 < tokens.count && tokens[index + 2].isQuote }
    return index > 2
      && ["on", "out", "twitter", "proceeded", "continued"]
        .contains(tokens[index - 2].folded)
  }

  /// `was told`, `is believed to`
  private func isPassive(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, index - at < 5, tokens[at].isWord,
      tokens[at].folded.hasSuffix("ly") || tokens[at].folded == "not" || tokens[at].folded == "also"
        || tokens[at].folded == "been" || tokens[at].folded == "widely"
    {
      if tokens[at].folded == "been" { return true }
      at -= 1
    }
    return at >= 0 && SpeechGrammar.be.contains(tokens[at].folded)
  }

  /// `the alleged plot`, `reported cases`: a participle before its noun.
  private func isModifier(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].isWord else { return false }
    let before = tokens[index - 1]
    return before.isWord && !before.isCapital
      && lexicon.partsOfSpeech(of: before.folded) == .adjective
  }

  private func isInfinitive(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, index - at < 4, tokens[at].isWord,
      tokens[at].folded.hasSuffix("ly") || tokens[at].folded == "not" || tokens[at].folded == "also"
    {
      at -= 1
    }
    guard at >= 0 else { return false }
    return ["to", "will", "would", "did", "didn't", "can", "could", "may", "might", "must"]
      .contains(tokens[at].folded)
  }

  /// `Democrats say`: a base form with its plural subject right before it.
  private func isPlainPresent(_ index: Int) -> Bool {
    let before = tokens[index - 1]
    guard before.isWord else { return before.kind == .comma || before.kind == .closeBracket }
    if SpeechGrammar.pronouns.contains(before.folded) || before.folded == "who" { return true }
    if SpeechGrammar.verbCompany.contains(before.folded) { return true }
    if before.folded.hasSuffix("s") || before.folded == "people" || before.folded == "police" {
      return true
    }
    guard index + 1 < tokens.count, before.isCapital else { return false }
    return tokens[index + 1].isQuote || tokens[index + 1].folded == "that"
      || SpeechGrammar.objectPronouns.contains(tokens[index + 1].folded)
  }

  private func isPlainThirdPerson(_ index: Int) -> Bool {
    let token = tokens[index]
    guard lexicon.partsOfSpeech(of: token.folded).contains(.noun) else { return true }
    if (lexicon.verbShare(of: token.folded) ?? 0.5) > 0.75 { return true }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if next.isQuote || next.folded == "that" { return true }
    let before = tokens[index - 1]
    if SpeechGrammar.pronouns.contains(before.folded) || before.isCapital { return true }
    return next.isWord && SpeechGrammar.determiners.contains(next.folded)
  }

  /// `the closing meeting`: an -ing form that is a noun or goes before one.
  private func isProgressiveNoun(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.folded == "of"
  }

  /// `“…,” said Ortiz` and `…, said Ortiz.`
  private func inverted(_ index: Int, _ form: CueVerb.Form) -> SpeakerPhrase? {
    guard form == .past || form == .thirdPerson, index > 0, index + 1 < tokens.count else {
      return nil
    }
    let before = tokens[index - 1]
    let afterQuote =
      before.isQuote || (before.kind == .comma && index > 1 && tokens[index - 2].isQuote)
    guard afterQuote || before.kind == .comma || before.kind == .dash,
      let speaker = phrases.after(index + 1, upTo: tokens.count)
    else { return nil }
    guard !SpeechGrammar.objectPronouns.contains(tokens[speaker.head.lowerBound].folded) else {
      return nil
    }
    let end = speaker.head.upperBound
    let next = end < tokens.count ? tokens[end] : nil
    if next?.folded == "that" { return nil }
    if !afterQuote {
      if CueVerbs.verb(tokens[index].folded)?.frames.contains(.listener) == true { return nil }
      // Without quotation marks the clause must end where the name does.
      guard next == nil || next?.isWord == false || next?.folded == "in" || next?.folded == "on"
      else { return nil }
      return phrases.isName(speaker.head) ? speaker : nil
    }
    if next?.isQuote == true { return nil }
    return speaker
  }

  /// The subject of the unit's first verb.
  private func mainSubject(before limit: Int) -> SpeakerPhrase? {
    for index in tokens.indices where index > 0 && index <= limit {
      let token = tokens[index]
      guard token.isWord, !token.isCapital,
        SpeechGrammar.isFiniteVerb(token.folded, lexicon), !token.isJoined,
        !SpeechGrammar.determiners.contains(tokens[index - 1].folded)
      else { continue }
      if let subject = phrases.before(index, from: 0) { return subject }
    }
    // `Calling it a “disgrace,” Ortiz said`: the subject comes later.
    return nil
  }
}
