internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// Finds the reporting clauses of a unit: cue, speaker, and where the
/// reported words stand.
struct ReportingClauseFinder {
  let unit: SpeechUnit
  /// The quotations that end with a stop or comma before their closing mark.
  let stopped: Set<Int>
  /// Whether the source is a transcript, whose paragraphs start with a name
  /// and a colon.
  let isTranscript: Bool
  private let speakers: SpeakerFinder
  private let nouns: SpeechNounFinder
  private let tokens: [SpeechToken]

  init(unit: SpeechUnit, reading: Reading, stopped: Set<Int>, isTranscript: Bool = false) {
    self.unit = unit
    tokens = unit.tokens
    self.isTranscript = isTranscript
    self.stopped = stopped
    speakers = SpeakerFinder(reading: reading, tokens: unit.tokens)
    nouns = SpeechNounFinder(speakers: speakers)
  }

  /// The clauses with their content, by frame.
  /// - Complexity: O(tokens), since every phrase is bounded
  func clauses() -> [ReportingClause] {
    let found = candidates()
    var contents = ReportedContentFinder(unit: unit, stopped: stopped, clauses: found)
    let reporting = contents.withContent()
    guard reporting.isEmpty, let clause = colonBeforeQuote() else { return reporting }
    contents = ReportedContentFinder(unit: unit, stopped: stopped, clauses: [clause])
    return contents.withContent()
  }

  /// The last clause that tells who speaks and no words: `Ortiz spoke for an
  /// hour.`
  func wordless() -> ReportingClause? {
    let found = candidates()
    guard found.allSatisfy({ $0.verb?.frames.contains(.quote) == true && $0.speaker != nil })
    else { return nil }
    var contents = ReportedContentFinder(unit: unit, stopped: stopped, clauses: found)
    return contents.withContent().isEmpty ? found.last : nil
  }

  private func candidates() -> [ReportingClause] {
    var found: [ReportingClause] = []
    var floor = 0
    for index in tokens.indices where index >= floor {
      guard let clause = clause(at: index, from: floor, after: found.last) else { continue }
      found.append(clause)
      floor = clause.frame.upperBound
    }
    if found.isEmpty || isTitleCase, let clause = labelled() { found = [clause] }
    return (found + nouns.clauses().filter { noun in !found.contains { $0.cue == noun.cue } })
      .sorted { $0.frame.lowerBound < $1.frame.lowerBound }
  }

  private var isTitleCase: Bool { unit.zone.isTitle }

  private func clause(
    at index: Int, from floor: Int, after last: ReportingClause?
  ) -> ReportingClause? {
    guard tokens[index].isWord else { return nil }
    if let clause = sourcePhrase(at: index) { return clause }
    guard let entry = CueVerbs.entry(tokens[index].folded), !isSetPhrase(index, entry.verb)
    else { return nil }
    let isPhrase = tokens[index].folded == "put" || entry.verb.lemma == "go"
    let cue = index..<(isPhrase ? index + 2 : index + 1)
    func make(_ speaker: SpeakerPhrase?, frame: Range<Int>, inherits: Bool = false)
      -> ReportingClause
    {
      ReportingClause(
        cue: cue, lemma: entry.verb.lemma, verb: entry.verb, form: entry.form, speaker: speaker,
        frame: frame, limit: limit(of: index) ?? nextClause(after: index),
        inheritsSpeaker: inherits)
    }
    if let speaker = inverted(index, entry) {
      return make(speaker, frame: index..<speaker.whole.upperBound)
    }
    if entry.form == .ing, let name = nameBeside(index, from: floor) {
      return make(name, frame: frame(of: name, cue, from: floor))
    }
    switch speakers.verb(at: index) {
    case .none:
      // A headline, where the tags do not help, and words right beside a quotation.
      if entry.form == .ing, leadsOn(index) {
        return make(last?.speaker ?? mainSubject(before: index), frame: cue, inherits: true)
      }
      guard entry.form == .thirdPerson || entry.form == .past || isTitleCase,
        isTitleCase
          ? tokens[index].isCapital && index + 1 < tokens.count
          : isBesideQuote(index, entry.verb) || leadsOn(index)
            || index > 0 && tokens[index - 1].kind == .comma,
        let speaker = speakers.before(index, from: floor),
        // `Lund, who was there, blasted`: a name with more behind a comma.
        isTitleCase
          ? speaker.head.lowerBound == 0
          : tokens[index - 1].kind != .comma || tokens[speaker.head].contains(where: \.isCapital)
      else { return nil }
      return make(speaker, frame: speaker.whole.lowerBound..<cue.upperBound)
    case .passive(let agent):
      guard agent.head.lowerBound > index else { return nil }
      return make(agent, frame: index..<agent.whole.upperBound)
    case .active(let subject):
      if isInfinitive(index), !reportsAsInfinitive(index) { return nil }
      if var subject, subject.isOwn, subject.head.upperBound <= index {
        if let beside = speakers.before(index, from: floor), wins(beside, over: subject) {
          subject = beside
        }
        return make(subject, frame: frame(of: subject, cue, from: floor))
      }
      if hasSubjectBeside(index, subject),
        let beside = speakers.before(index, from: floor) ?? apart(from: index)
      {
        return make(beside, frame: frame(of: beside, cue, from: floor))
      }
      // `wrote a letter to Lund, saying`: who wrote it says so.
      let understood = subject.flatMap {
        !$0.isOwn && (isSpeaker($0) || isRelative(index)) && !followsDocument($0, before: index)
          ? $0 : nil
      }
      // Who is not told with a verb in the past stays open.
      let isJoined = tokens[..<index].suffix(3).contains { $0.tags?.part == .coordinator }
      let main =
        entry.form == .ing || isJoined
        ? last?.speaker ?? mainSubject(before: entry.form == .ing ? tokens.count : index) : nil
      return make(
        understood ?? main.flatMap { isSpeaker($0) ? $0 : nearestSubject(before: index) },
        frame: cue, inherits: true)
    }
  }

  /// `pledges to`, and `, promising that`: what the words around a verb tell
  /// where its tag is wrong.
  private func leadsOn(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, !tokens[index].isCapital else { return false }
    let isTied = tokens[index - 1].kind == .comma || tokens[index - 1].isCapital
    let next = tokens[index + 1]
    return isTied
      && (next.folded == "that" || next.tags?.penn == .to || tokens.beginsQuote(at: index + 1))
  }

  /// `footage of Ortiz saying`: a name with nothing between it and a
  /// participle; who is written to, `letters to Ortiz saying`, does not say it.
  private func nameBeside(_ index: Int, from floor: Int) -> SpeakerPhrase? {
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
  private func hasSubjectBeside(_ index: Int, _ subject: SpeakerPhrase?) -> Bool {
    guard index > 0 else { return false }
    if tokens[index].tags?.penn.isFinite == true { return true }
    return subject == nil && (tokens[index].tags?.penn == .vbn || tokens[index - 1].isCapital)
  }

  /// `Mr. Lund, asked about it, said`: a name that another clause parts from
  /// its verb.
  private func apart(from index: Int) -> SpeakerPhrase? {
    index > 0 && tokens[index - 1].kind == .comma ? speakers.before(index, from: 0) : nil
  }

  private func isRelative(_ index: Int) -> Bool {
    speakers.clause(of: index)?.clause.relation == .relative
  }

  /// Whether a phrase that is only understood as the subject can speak: a name,
  /// a pronoun, or a noun for a person.
  private func isSpeaker(_ phrase: SpeakerPhrase) -> Bool {
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
  private func followsDocument(_ phrase: SpeakerPhrase, before cue: Int) -> Bool {
    guard phrase.head.upperBound <= cue else { return false }
    return tokens[max(0, phrase.head.lowerBound - 4)..<phrase.head.upperBound].contains {
      !$0.isCapital && PeopleWords.documents.contains($0.folded) && $0.tags?.part == .noun
    }
  }

  /// `“…,” the report read` and `it read: “…”`
  private func isBesideQuote(_ index: Int, _ verb: CueVerb) -> Bool {
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
  private func wins(_ beside: SpeakerPhrase, over subject: SpeakerPhrase) -> Bool {
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

  /// From the speaker to the cue, or the cue alone where more than what is
  /// said of the speaker lies between.
  private func frame(of speaker: SpeakerPhrase, _ cue: Range<Int>, from floor: Int) -> Range<Int> {
    let start = afterQuote(speaker.whole.lowerBound, from: floor)
    let isApart = start < floor || tokens[start..<cue.lowerBound].contains(where: \.isQuote)
    return (isApart ? cue.lowerBound : start)..<cue.upperBound
  }

  /// Where a speaker's words begin behind a quotation: `“…,” presiding judge
  /// Lena Ortiz said`. What stands between describes the speaker.
  private func afterQuote(_ start: Int, from floor: Int) -> Int {
    var first = start
    while first > floor, start - first < 4, tokens[first - 1].isWord,
      !tokens[first - 1].isFiniteVerb,
      !tokens[first - 1].startsClause, !tokens[first - 1].isPreposition
    {
      first -= 1
    }
    return tokens.endsQuote(before: first, from: floor) ? first : start
  }

  /// Where a clause inside another one ends with a comma: what is behind it is
  /// not its own, but for a quotation right there.
  private func limit(of index: Int) -> Int? {
    guard let (read, clause) = speakers.clause(of: index),
      clause.relation == .relative
        || clause.relation == .adverbial && read.tree.child(of: clause.head, .mark) != nil,
      let bytes = read.tree.bytes(of: clause.span)
    else { return nil }
    let end = tokens.partitioningIndex { $0.range.start >= bytes.end }
    guard end > index + 1, end + 1 < tokens.count, tokens[end].kind == .comma,
      !tokens[end + 1].isQuote
    else { return nil }
    return end
  }

  /// Where a second verb of the same subject, or a contrast, begins: `said it
  /// was “safe” and left`, `said so, while Lund denied it`.
  private func nextClause(after index: Int) -> Int? {
    guard let (read, clause) = speakers.clause(of: index) else { return nil }
    let tree = read.tree
    for child in tree.children(of: clause.head, .conj, .advcl) where child > clause.verb {
      guard tree.part(of: child) == .verb, let bytes = tree.bytes(of: tree.subtree(of: child)),
        tree.relation(of: child).base == .conj
          ? (tree.penn(of: child) == tree.penn(of: clause.head)
            || tree.penn(of: child).isFinite && tree.penn(of: clause.head).isFinite)
            && tree.child(of: child, .nsubj) == nil
          : tree.child(of: child, .mark).map({ tree.form(of: $0) }) == "while"
      else { continue }
      let start = tokens.partitioningIndex { $0.range.start >= bytes.start }
      guard start > index + 1, start < tokens.count, !tokens[start].isQuote,
        !tokens[start - 1].isQuote || tokens[start].startsClause
      else { continue }
      return start
    }
    return nil
  }

  /// `goes without saying`, `are to blame`, and "put" unless it is `put it`.
  private func isSetPhrase(_ index: Int, _ verb: CueVerb) -> Bool {
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if tokens[index].isJoined || tokens[index].isPossessive || next?.isJoined == true {
      return true
    }
    if tokens[index].folded == "put" { return next?.folded != "it" }
    if verb.lemma == "go" {
      return next?.folded != "on"
        || !(tokens.indices.contains(index + 2) && !tokens[index + 2].isWord)
    }
    guard index > 0 else { return false }
    let before = tokens[index - 1].folded
    if before == "without" { return true }
    return before == "to" && index > 1 && tokens[index - 2].tags?.part == .auxiliary
  }

  private func isInfinitive(_ index: Int) -> Bool {
    tokens[index].tags?.penn == .vb
      && tokens[..<index].suffix(3).contains {
        $0.tags?.penn == .to || $0.tags?.penn == .md || $0.tags?.part == .auxiliary
      }
  }

  /// `went on to say “…”`: an infinitive that reports words at once, not one
  /// of purpose, duty or chance.
  private func reportsAsInfinitive(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].folded == "to", index + 1 < tokens.count else {
      return false
    }
    let next = tokens[index + 1]
    if tokens.beginsQuote(at: index + 1) || next.folded == "that" || next.kind == .colon {
      return true
    }
    return next.kind != .comma && index > 2
      && ["on", "out", "twitter", "proceeded", "continued"].contains(tokens[index - 2].folded)
  }

  /// `“…,” said Ortiz` and `…, said Ortiz.`
  private func inverted(_ index: Int, _ entry: CueVerbs.Entry) -> SpeakerPhrase? {
    guard entry.form == .past || entry.form == .thirdPerson, index > 0, index + 1 < tokens.count,
      !tokens[index].isCapital, !SpeechGrammar.listeners.contains(tokens[index + 1].folded)
    else { return nil }
    let before = tokens[index - 1]
    let afterQuote = tokens.endsQuote(before: index)
    guard afterQuote || before.kind == .comma || before.kind == .dash,
      let speaker = speakers.phrase(from: index + 1)
        ?? (afterQuote ? speakers.name(near: index + 1) : nil)
    else { return nil }
    let end = speaker.head.upperBound
    let next = end < tokens.count ? tokens[end] : nil
    if next?.folded == "that" || next?.isQuote == true { return nil }
    if afterQuote { return speaker }
    // Without quotation marks the clause must end where the name does, and what
    // is reported stands before it: `Lund, the mayor, compared Ortiz to` reports none.
    guard !entry.verb.frames.contains(.listener), tokens[..<index].contains(where: \.isFiniteVerb),
      next == nil || next?.isWord == false || next?.isPreposition == true,
      tokens[speaker.head].contains(where: \.isCapital)
    else { return nil }
    return speaker
  }

  /// "according to the ministry", "in the words of Ortiz"
  private func sourcePhrase(at index: Int) -> ReportingClause? {
    guard SourcePhrases.openers.contains(tokens[index].folded) else { return nil }
    for (words, lemma) in SourcePhrases.all {
      let end = index + words.count
      guard end < tokens.count,
        zip(words, tokens[index..<end]).allSatisfy({ $0 == $1.folded }),
        let speaker = speakers.phrase(from: end) ?? run(from: end)
      else { continue }
      if lemma == "per", !tokens[speaker.head.lowerBound].isCapital { return nil }
      return ReportingClause(
        cue: index..<end, lemma: lemma, speaker: speaker, frame: index..<speaker.whole.upperBound)
    }
    return nil
  }
}

// Names before a comma or colon.
extension ReportingClauseFinder {
  /// The words up to a comma: after “according to”.
  private func run(from start: Int) -> SpeakerPhrase? {
    let end = tokens[start...].firstIndex { !$0.isWord } ?? tokens.count
    return end > start && end - start < 12
      ? SpeakerPhrase(head: start..<end, whole: start..<end) : nil
  }

  /// `NAME: …` in a headline or a transcript, and `“…” — Name` at the end.
  private func labelled() -> ReportingClause? {
    if let colon = tokens.indices.prefix(9).first(where: { tokens[$0].kind == .colon }),
      colon > 0, colon + 1 < tokens.count, tokens[..<colon].allSatisfy(\.isWord),
      isTranscript || tokens[colon + 1].isQuote
        || isTitleCase && tokens[colon...].contains(where: \.isQuote),
      tokens[..<colon].contains(where: \.isCapital),
      !tokens[..<colon].contains(where: \.isFiniteVerb)
    {
      // `Harbour Unions Defend Lund: “…”`: the subject alone.
      let verb = tokens[..<colon].dropFirst().firstIndex { $0.tags?.part == .verb } ?? colon
      let speaker = SpeakerPhrase(head: 0..<verb, whole: 0..<colon)
      return ReportingClause(
        cue: colon..<colon + 1, lemma: ":", speaker: speaker, frame: 0..<colon + 1)
    }
    guard let first = tokens.first, first.isQuote, tokens.count > 2,
      tokens[1].kind == .dash || tokens[1].kind == .colon,
      tokens[2].isCapital, let speaker = speakers.phrase(from: 2), speaker.head.count <= 6
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

  /// The subject of the first finite verb that has one.
  private func mainSubject(before limit: Int) -> SpeakerPhrase? {
    for index in tokens[..<limit].indices where index > 0 && tokens[index].isFiniteVerb {
      if case .active(let subject?) = speakers.verb(at: index), subject.isOwn { return subject }
      if let beside = speakers.before(index, from: 0) { return beside }
    }
    return nil
  }

  /// The last subject before a verb that can speak.
  private func nearestSubject(before limit: Int) -> SpeakerPhrase? {
    for index in tokens[..<limit].indices.reversed() {
      // “did not back down” is finite, “back” is not.
      guard speakers.clause(of: index)?.clause.isFinite == true,
        case .active(let subject?) = speakers.verb(at: index), subject.isOwn, isSpeaker(subject)
      else { continue }
      return subject
    }
    return nil
  }

  /// The name before a colon that a unit starts with, as it is in transcripts.
  static func turn(_ unit: SpeechUnit) -> String? {
    guard let colon = unit.tokens.prefix(6).firstIndex(where: { $0.kind == .colon }), colon > 0,
      unit.tokens[..<colon].allSatisfy(\.isCapital), unit.zone == .paragraph
    else { return nil }
    return unit.tokens[..<colon].map(\.folded).joined(separator: " ")
  }
}
