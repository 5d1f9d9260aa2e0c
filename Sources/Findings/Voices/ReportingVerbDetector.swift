internal import DocumentModel
internal import Facts
internal import Lexicon
internal import Quotations
internal import Reading
internal import TextCore

/// Finds loaded reporting verbs where another source reports the same words
/// of the same speaker calmly, and strong verbs that stand in for words that
/// another source quotes.
struct ReportingVerbDetector {
  let voices: VoiceTable
  let statements: SharedStatements
  let subject: Int?

  func findings() -> [Finding] {
    var seen: Set<Passage> = []
    let all = quotedPairs() + statedPairs() + statements.all.compactMap(paraphrased)
    return all.filter { subject == nil || $0.passage.source == subject }
      .sorted { ($0.passage, -$0.score) < ($1.passage, -$1.score) }
      .filter { seen.insert($0.passage).inserted }
  }

  // MARK: The verb

  /// The same words, quoted on both sides.
  private func quotedPairs() -> [Finding] {
    voices.quoteMatches.flatMap { match in
      [(match.first, match.second), (match.second, match.first)].compactMap { here, there in
        verbFinding(here, there, score: 0.85)
      }
    }
  }

  /// The same statement, reported on both sides.
  private func statedPairs() -> [Finding] {
    statements.all.compactMap { statement in
      guard statement.shared >= 4, statement.share >= 0.6, statement.balance >= 0.5 else {
        return nil
      }
      return verbFinding(statement.here, statement.there, score: 0.7)
    }
  }

  private func verbFinding(_ here: Passage, _ there: Passage, score: Double) -> Finding? {
    guard let own = voices.quotation(over: here), let other = voices.quotation(over: there),
      let speaker = voices.speaker(of: here.range, in: here.source),
      speaker == voices.speaker(of: there.range, in: there.source),
      let ownCue = own.cueSpan, let otherCue = other.cueSpan,
      let ownVerb = own.cue.flatMap(CueVerbs.verb),
      let otherVerb = other.cue.flatMap(CueVerbs.verb),
      isLoaded(ownVerb), otherVerb.tone == .neutral, otherVerb.strength == 0,
      own.attribution == .stated, other.attribution == .stated,
      !isContested(own, in: here.source), !isContested(other, in: there.source)
    else { return nil }
    let (mine, theirs) = (
      voices.text(Passage(source: here.source, range: ownCue)),
      voices.text(Passage(source: there.source, range: otherCue))
    )
    return Finding(
      kind: .attributionVerb, score: score,
      message: "“\(mine)” \(effect(ownVerb)); \(voices.name(there.source)) has “\(theirs)” for the "
        + "same statement of \(voices.speakers[speaker].name)",
      passage: Passage(source: here.source, range: ownCue),
      counterparts: [Passage(source: there.source, range: otherCue)], suggestion: theirs)
  }

  private func isLoaded(_ verb: CueVerb) -> Bool {
    switch verb.tone {
    case .doubting, .factive, .coloured: verb.strength > 0
    case .attacking: true
    case .neutral, .emphatic, .praising, .thinking: false
    }
  }

  private func effect(_ verb: CueVerb) -> String {
    switch verb.tone {
    case .doubting: "casts doubt on the words"
    case .factive: "takes the words for true"
    case .attacking: "makes the words an attack"
    default: "tells in which mood the words were said"
    }
  }

  /// Whether the sentence itself says that the words are disputed: then a
  /// doubting verb is fair.
  private func isContested(_ quotation: Quotation, in source: Int) -> Bool {
    guard let sentence = voices.sentence(of: Passage(source: source, range: quotation.range)) else {
      return false
    }
    return voices.readings[source].words(of: sentence).contains { word in
      Self.doubting.contains(word.folded)
    }
  }

  private static let doubting = WordSet(.doubtingWords)

  // MARK: Paraphrase

  /// A strong verb of the same speaker where the other source has the words.
  private func paraphrased(_ statement: SharedStatement) -> Finding? {
    let (here, there) = (statement.here, statement.there)
    guard statement.shared >= 3, statement.share >= 0.4,
      let other = voices.quotation(over: there), other.kind == .direct || other.kind == .partial,
      !other.quoted.isEmpty, other.cue.flatMap(CueVerbs.verb)?.strength ?? 0 == 0,
      let speaker = voices.speaker(of: there.range, in: there.source),
      voices.speakers[speaker].kind == .person, let sentence = voices.sentence(of: here)
    else { return nil }
    let reading = voices.readings[here.source]
    let range = reading.sentences[sentence].range
    guard reading.sentences[sentence].zone == .paragraph,
      voices.speech[here.source].quotations.allSatisfy({ quotation in
        !quotation.quoted.contains { $0.overlaps(range) }
      }), let name = voices.firstMention(of: speaker, in: range, here.source),
      let verb = strongVerb(after: name, in: sentence, reading)
    else { return nil }
    return Finding(
      kind: .quoteParaphrasedStronger, score: 0.6,
      message: "\(voices.name(there.source)) quotes the words of \(voices.speakers[speaker].name); "
        + "here they are told as “\(verb.text)”",
      passage: Passage(source: here.source, range: name.union(verb.range)),
      counterparts: [Passage(source: there.source, range: other.quoted[0])])
  }

  /// The first verb after a name that turns words into an attack or an
  /// outburst, close by and finite.
  private func strongVerb(
    after name: ByteRange, in sentence: Int, _ reading: Reading
  ) -> (text: String, range: ByteRange)? {
    let words = reading.words(of: sentence).filter { $0.range.start >= name.end }.prefix(4)
    for word in words where word.shape == .lower {
      guard let verb = CueVerbs.verb(word.folded) else { continue }
      guard verb.strength == 2, verb.tone == .attacking || verb.tone == .coloured,
        word.folded != verb.lemma
      else { return nil }
      return (reading.source.text.string(word.range), word.range)
    }
    return nil
  }
}
