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
  let speakers: SpeakerFinder
  private let nouns: SpeechNounFinder
  let tokens: [SpeechToken]

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

  var isTitleCase: Bool { unit.zone.isTitle }

  func clause(
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

  /// From the speaker to the cue, or the cue alone where more than what is
  /// said of the speaker lies between.
  func frame(of speaker: SpeakerPhrase, _ cue: Range<Int>, from floor: Int) -> Range<Int> {
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
  func limit(of index: Int) -> Int? {
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
