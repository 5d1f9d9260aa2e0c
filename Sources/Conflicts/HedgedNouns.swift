internal import DocumentModel
internal import Lexicon
internal import Quotations
internal import Reading
internal import UnicodeText

/// Finds a deed that one account names with a hedge (“the alleged fraud”,
/// “reports of fraud”) and the other without.
///
/// The noun must be the same, or of one class, and something that the noun
/// stands with must be shared besides.
struct HedgedNouns {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  /// A noun with what hedges it.
  struct Mention {
    var sentence: Int
    var noun: Int
    var key: String
    var scale: CertaintyScale
    /// Stems that stand with it: up to the next mark.
    var context: Set<String>
    /// From the hedge, or the noun, to the end of its phrase.
    var range: ByteRange
    var isOutlet: Bool
    var isHeading: Bool
  }

  /// Nouns for having a part in something are one to a reader.
  static let classes: WordDictionary<String> = {
    var table: WordDictionary<String> = [:]
    for word in [
      "involvement", "interference", "meddling", "role", "participation", "complicity",
      "collusion", "intervention",
    ] { table[word] = "~part" }
    for word in ["fraud", "swindle", "scam", "embezzlement"] { table[word] = "~fraud" }
    for word in ["bribe", "bribes", "bribery", "kickback", "kickbacks"] { table[word] = "~bribe" }
    for word in ["attack", "attacks", "assault", "assaults"] { table[word] = "~attack" }
    for word in ["hack", "breach", "cyberattack", "hacking"] { table[word] = "~hack" }
    return table
  }()

  func findings() -> [Finding] {
    let hedged = detector.accounts.map { account in
      account.sentences { CertaintyScale.nounHedges.contains($0.folded) }
        .flatMap { hedgedNouns(account, $0) }
    }
    var keys: [String] = []
    for mention in hedged.joined() where !keys.contains(mention.key) { keys.append(mention.key) }
    return keys.sorted().compactMap { finding(on: $0, hedged) }
  }

  /// One finding a deed: the sources that state it against those that hedge it.
  private func finding(on key: String, _ hedged: [[Mention]]) -> Finding? {
    var firm: [(source: Int, mention: Mention)] = []
    var hedging: [(source: Int, mention: Mention)] = []
    for (source, mentions) in hedged.enumerated() {
      guard let mention = mentions.first(where: { $0.key == key && $0.isOutlet }) else { continue }
      for other in detector.accounts.indices where other != source {
        guard let bare = bare(mention, in: other, hedged[other]) else { continue }
        if !firm.contains(where: { $0.source == other }) { firm.append((other, bare)) }
        if !hedging.contains(where: { $0.source == source }) { hedging.append((source, mention)) }
      }
    }
    // A source that states it in its headline and hedges it below stands on
    // the firm side alone.
    hedging.removeAll { known in firm.contains { $0.source == known.source } }
    func inOrder(_ list: [(source: Int, mention: Mention)]) -> [(source: Int, mention: Mention)] {
      list.sorted { a, b in
        detector.ordered(
          .init(source: a.source, range: a.mention.range),
          .init(source: b.source, range: b.mention.range)
        ).first.source == a.source
      }
    }
    let states = inOrder(firm)
    let doubts = inOrder(hedging)
    guard let first = states.first, let second = doubts.first else { return nil }
    var finding = finding(
      first.mention, first.source, second.mention, second.source, hedged[first.source])
    finding.counterparts = (doubts + states.dropFirst()).map {
      Passage(source: $0.source, range: $0.mention.range)
    }
    if states.count > 1 {
      finding.message +=
        "; also as a fact in "
        + states.dropFirst().map { detector.accounts[$0.source].name }.joined(separator: ", ")
    }
    return finding
  }

  // MARK: Hedged

  private func hedgedNouns(_ account: Account, _ sentence: Int) -> [Mention] {
    let clause = ClauseWords(
      reading: account.reading, range: account.reading.wordsOfSentence[sentence])
    return clause.range.compactMap { index -> Mention? in
      let folded = clause.folded(index)
      guard CertaintyScale.nounHedges.contains(folded) else { return nil }
      if let scale = CertaintyScale.adjectives[folded], scale <= .alleged {
        guard let noun = noun(after: index, clause) else { return nil }
        return mention(account, sentence, clause, noun, scale, from: index)
      }
      if let scale = CertaintyScale.reports[folded], clause.isInside(index + 1),
        clause.folded(index + 1) == "of"
      {
        guard let noun = deed(after: index + 1, clause) else { return nil }
        return mention(account, sentence, clause, noun, scale, from: index)
      }
      return nil
    }
  }

  /// “the alleged bounty payments”: the last noun of the phrase.
  private func noun(after index: Int, _ clause: ClauseWords) -> Int? {
    var at = index + 1
    while clause.isInside(at), clause.isJoined(at), !clause.word(at).isStopWord, at - index < 4 {
      at += 1
    }
    guard at > index + 1, clause.word(at - 1).shape == .lower,
      Lexicon.shared.isMostlyNoun(clause.folded(at - 1)), isDeed(at - 1, clause)
    else { return nil }
    return at - 1
  }

  /// “reports of fraud”, “reports of a firm placing bets”: the deed.
  private func deed(after of: Int, _ clause: ClauseWords) -> Int? {
    var at = of + 1
    while clause.isInside(at), at - of < 7, clause.isJoined(at) {
      let folded = clause.folded(at)
      if clause.word(at).shape == .lower, !clause.word(at).isStopWord, !folded.hasSuffix("ing"),
        Lexicon.shared.isMostlyNoun(folded), isDeed(at, clause)
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// Persons, units and parts of compounds are no deeds.
  private func isDeed(_ index: Int, _ clause: ClauseWords) -> Bool {
    let folded = clause.folded(index)
    if UnitTable.units[folded] != nil || HedgedNouns.persons.contains(folded) { return false }
    if clause.isInside(index + 1), clause.gap(before: index + 1) == .hyphen { return false }
    let singular = folded.hasSuffix("s") ? String(folded.dropLast()) : folded
    return !["er", "or", "ist", "ant"].contains { singular.hasSuffix($0) }
      || folded == "murder" || folded == "murders"
  }

  private static let persons = WordSet(
    """
    boss bosses man men woman women people person gunman gunmen suspect suspects victim victims
    official officials militant militants rebel rebels spy spies thief thieves friend friends chief
    father mother wife husband child children youth youths driver pilot one ones case cases plan
    """)

  private func mention(
    _ account: Account, _ sentence: Int, _ clause: ClauseWords, _ noun: Int,
    _ scale: CertaintyScale, from start: Int
  ) -> Mention {
    var end = noun + 1
    while clause.isInside(end), clause.isJoined(end), end - noun < 11,
      !["and", "but", "which", "who", "while"].contains(clause.folded(end)), !clause.isVerb(end)
    {
      end += 1
    }
    while end > noun + 1, clause.word(end - 1).isStopWord { end -= 1 }
    var context = clause.contentStems(start..<end)
    context.remove(clause.word(noun).stem)
    let range = clause.bytes(start..<end)
    return Mention(
      sentence: sentence, noun: noun, key: key(clause.word(noun)), scale: scale,
      context: context, range: range,
      isOutlet: account.speech.voices.voice(at: range) != .quotation(speaker: nil),
      isHeading: isHeading(account, sentence))
  }

  private func isHeading(_ account: Account, _ sentence: Int) -> Bool {
    switch account.reading.sentences[sentence].zone {
    case .headline, .deck, .bullet, .heading: true
    default: false
    }
  }

  private func key(_ word: Word) -> String { HedgedNouns.classes[word.folded] ?? word.stem }

  // MARK: Bare

  /// The first place where a source names the deed without a hedge: anywhere
  /// when it hedges it nowhere, else in a headline or bullet.
  private func bare(_ mention: Mention, in source: Int, _ hedged: [Mention]) -> Mention? {
    let account = detector.accounts[source]
    let hedgesIt = hedged.contains { $0.key == mention.key }
    for sentence in account.contentSentences {
      let clause = ClauseWords(
        reading: account.reading, range: account.reading.wordsOfSentence[sentence])
      for index in clause.range where key(clause.word(index)) == mention.key {
        guard !isHedgedAround(clause, index) else { continue }
        let start = phraseStart(index, clause)
        let found = self.mention(account, sentence, clause, index, .stated, from: start)
        let shared = found.context.intersection(mention.context)
        guard shared.contains(where: isTelling), !hedgesIt || found.isHeading else { continue }
        if case .quotation = account.speech.voices.voice(at: found.range) { continue }
        return found
      }
    }
    return nil
  }

  /// More than a word of everyday: the two mentions are of one thing.
  private func isTelling(_ stem: String) -> Bool {
    Lexicon.shared.rarity(of: stem) >= 0.3
  }

  private func phraseStart(_ noun: Int, _ clause: ClauseWords) -> Int {
    var start = noun
    while start > clause.range.lowerBound, clause.isJoined(start),
      !clause.word(start - 1).isStopWord, !clause.isVerb(start - 1), noun - start < 4
    {
      start -= 1
    }
    return start
  }

  /// Whether anything in the sentence before the noun makes it less than
  /// stated: a denial, a question, an accusation.
  private func isHedgedAround(_ clause: ClauseWords, _ noun: Int) -> Bool {
    // A hedge before a noun ends at the next item of the list; a verb of
    // doubt reaches over all of it.
    var item = noun
    while item > clause.range.lowerBound, clause.gap(before: item) != .comma,
      clause.gap(before: item) != .border
    {
      item -= 1
    }
    return (clause.range.lowerBound..<noun).contains { index in
      let folded = clause.folded(index)
      if HedgedNouns.doubts.contains(folded) || Grammar.negations.contains(folded) { return true }
      return index >= item
        && (CertaintyScale.adjectives[folded] != nil || CertaintyScale.adverbs[folded] != nil
          || CertaintyScale.reports[folded] != nil)
    }
  }

  private static let doubts = WordSet(
    """
    denied denies deny denying accused accuses accusing suspected investigate investigating
    investigation charged charges whether if claim claimed claims alleges allege alleging says said
    report reporting may might could would assessing probe inquiry trial fake
    """)

  private func finding(
    _ bare: Mention, _ source: Int, _ hedged: Mention, _ other: Int, _ ownHedges: [Mention]
  ) -> Finding {
    let elsewhere = ownHedges.first { $0.key == hedged.key }
    return detector.finding(
      .certaintyShift, .init(source: source, range: bare.range),
      .init(source: other, range: hedged.range), score: 0.75, keepsOrder: true
    ) { first, second in
      let own = elsewhere.map {
        "; \(detector.accounts[source].name) hedges it in "
          + "“\(Excerpt.shortened(detector.accounts[source].text($0.range), limit: 50))”"
      }
      return "Given as a fact in \(detector.teller(first)) (\(detector.quote(first))) and "
        + "\(hedged.scale.name) in \(detector.teller(second)) (\(detector.quote(second)))\(own ?? "")"
    }
  }
}
