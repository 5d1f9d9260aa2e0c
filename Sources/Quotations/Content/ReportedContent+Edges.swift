internal import Reading
internal import TextCore

// The edges of what is reported.
extension ReportedContentFinder {
  enum Lead { case none, possible, firm }

  /// Where a clause's words before it can start: after an earlier clause that
  /// stands behind its own words, or after a semicolon.
  func floor(of index: Int) -> Int {
    var start = 0
    if index > 0 {
      let before = clauses[index - 1]
      if before.side != .after || before.content.isEmpty {
        start = before.content.isEmpty ? 0 : before.frame.upperBound
      }
      if before.side == .around, let last = before.content.last {
        start = max(start, last.upperBound)
      }
    }
    let limit = clauses[index].frame.lowerBound
    if start < limit, let mark = (start..<limit).last(where: { tokens[$0].kind == .semicolon }) {
      start = mark + 1
    }
    while start < limit, !tokens[start].isWord, !tokens[start].isQuote { start += 1 }
    return min(start, limit)
  }

  /// Whether a quotation ends right before `index`, with or without a comma.
  func quoteEnds(before index: Int, from start: Int) -> Bool {
    guard index > start else { return false }
    if tokens[index - 1].isQuote { return true }
    return index - 2 >= start
      && (tokens[index - 1].kind == .comma || tokens[index - 1].kind == .dash)
      && tokens[index - 2].isQuote
  }

  /// The index of a quotation that goes on after the clause: `“…,” she said,
  /// “…”`, also over words of place and time.
  func resumedQuote(after index: Int) -> Int? {
    var at = index
    var lastCue: Int?
    while at < end, at - index < 24 {
      let token = tokens[at]
      if token.isQuote {
        // `…, adding, “…”` is a clause of its own; `…, referring to the vote, “…”` is not.
        guard at > index, let cue = lastCue else { return at > index ? at : nil }
        return tokens[at - 1].kind == .comma && at - cue > 4 ? at : nil
      }
      if token.folded == "but" { return nil }
      if CueVerbs.entry(token.folded) != nil, !token.isCapital { lastCue = at }
      at += 1
    }
    return nil
  }

  /// How surely a clause reports what follows it.
  func leadsRight(_ clause: ReportingClause, from next: Int) -> Lead {
    guard next < end else {
      let isColon = next < tokens.count && tokens[next].kind == .colon
      return isColon ? .firm : .none
    }
    let token = tokens[next]
    if clause.lemma == ":" { return .firm }
    guard let verb = clause.verb else { return .none }
    if token.kind == .colon { return .firm }
    if token.isQuote { return .firm }
    if token.kind == .comma, next + 1 < end, tokens[next + 1].isQuote {
      return verb.frames.contains(.quote) ? .possible : .none
    }
    if SpeechGrammar.complementizers.contains(token.folded) {
      let takes = !verb.frames.isDisjoint(with: [.clause, .thatClause])
      return takes && (token.folded == "that" || verb.tone != .thinking || token.folded == "how")
        ? .firm : .none
    }
    let region = next..<contentEnd(at: next, skipping: clause)
    if verb.frames.contains(.noun), quoteFollows(in: region) { return .firm }
    let isSpeech =
      verb.tone != .thinking
      && !verb.frames.isDisjoint(with: [.clause, .thatClause, .noun])
    if verb.frames.contains(.quote), isSpeech, quoteFollows(in: region.prefix(9)) { return .firm }
    if verb.frames.contains(.clause), token.isWord, startsClause(region) { return .firm }
    return .none
  }

  /// Whether a bare clause starts here: a subject, and a finite verb after it.
  func startsClause(_ region: Range<Int>) -> Bool {
    guard let first = region.first, tokens[first].isWord else { return false }
    let token = tokens[first]
    if token.isPreposition || token.isCapital && SpeechGrammar.timeWords.contains(token.folded) {
      return false
    }
    if token.folded == "to" || token.folded == "as" || token.folded == "and" { return false }
    var index = first + 1
    while index < region.upperBound, index - first < 16 {
      let token = tokens[index]
      if token.isFiniteVerb { return true }
      if token.kind == .semicolon || token.kind == .colon { return false }
      index += 1
    }
    return false
  }

  func quoteFollows(in region: Range<Int>) -> Bool {
    region.contains { tokens[$0].isQuote }
  }

  func containsQuote(_ range: Range<Int>) -> Bool { range.contains { tokens[$0].isQuote } }

  /// `In a statement`, `On Monday`: place and time, not what was said.
  func isIntroduction(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return true }
    let token = tokens[first]
    let opens =
      token.isPreposition || token.startsClause || token.tags?.part == .adverb
      || [.vbg, .vbn].contains(token.tags?.penn)
    let isShort = range.count <= 3
    guard opens || isShort else { return false }
    let hasVerb = range.contains { tokens[$0].isFiniteVerb }
    return opens ? !hasVerb || token.startsClause || token.tags?.penn == .vbn : !hasVerb
  }

  /// Whether words of place and time start here.
  func isAdverbial(_ index: Int) -> Bool {
    guard index < end else { return true }
    return tokens[index].isPreposition && !(index..<end).contains { tokens[$0].isQuote }
  }

  func startsSiblingClause(_ index: Int) -> Bool {
    clauses.contains { $0.frame.lowerBound == index || $0.frame.lowerBound == index + 1 }
  }

  /// The token after the cue, the person spoken to, and words of place and
  /// time that a comma, a quotation or "that" ends.
  func afterListener(_ clause: ReportingClause) -> Int {
    var next = clause.cue.upperBound
    if clause.frame.upperBound > next { next = clause.frame.upperBound }
    guard let verb = clause.verb, next < end else { return next }
    // `argues, though, that`
    if next + 3 < end, tokens[next].kind == .comma, tokens[next + 2].kind == .comma,
      tokens[next + 1].isWord, tokens[next + 3].folded == "that"
    {
      return next + 3
    }
    if verb.frames.contains(.listener) { next = pastListener(next) }
    if next < end, tokens[next].kind == .comma, next + 1 < end, tokens[next + 1].isQuote {
      return next
    }
    guard next < end, tokens[next].isWord, startsAdverbial(next) else { return next }
    var at = next
    while at < end, at - next < 20 {
      let token = tokens[at]
      if token.folded == "that" || token.kind == .colon { return at }
      if token.isQuote {
        return startsCircumstance(next) && isFullQuote(at) ? at : next
      }
      if token.kind == .comma {
        return at + 1 < end && (tokens[at + 1].isQuote || tokens[at + 1].folded == "that")
          ? at : next
      }
      // "said Tuesday he would"
      if at > next, token.isPronoun,
        SpeechGrammar.timeWords.contains(tokens[at - 1].folded)
      {
        return at
      }
      at += 1
    }
    return next
  }

  /// Words of time, place or cause: a preposition or conjunction but for those
  /// that tie a noun to the one before.
  func startsCircumstance(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !SpeechGrammar.tyingPrepositions.contains(token.folded) else { return false }
    return token.isPreposition || token.tags?.part == .subordinator || token.tags?.penn == .wrb
  }

  /// “in an interview”, “late on Monday”, “Tuesday”.
  private func startsAdverbial(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.folded != "that"
      && (token.isPreposition || token.tags?.part == .adverb || token.tags?.part == .subordinator
        || token.tags?.penn == .wrb || SpeechGrammar.timeWords.contains(token.folded)
        || ["last", "this", "late", "early"].contains(token.folded))
  }

  func pastListener(_ start: Int) -> Int {
    if SpeechGrammar.listeners.contains(tokens[start].folded) { return start + 1 }
    var at = start
    while at < end, at - start < 12 {
      let token = tokens[at]
      if !token.isWord || SpeechGrammar.complementizers.contains(token.folded) {
        if token.kind == .openBracket { return start }
        return at
      }
      if at > start,
        token.isPronoun || SpeechGrammar.timeWords.contains(token.folded)
          || token.isPreposition && token.folded != "of"
      {
        return at
      }
      if at > start, token.isDeterminer { return at }
      at += 1
    }
    return start
  }

  /// Where the words that start at `start` end: with the unit, or before a
  /// clause that is joined to this one.
  func contentEnd(_ index: Int, from start: Int) -> Int {
    contentEnd(at: start, skipping: clauses[index])
  }

  func contentEnd(at start: Int, skipping clause: ReportingClause) -> Int {
    let end = min(end, clause.limit.map { max($0, start) } ?? end)
    guard start < end else { return end }
    for at in start..<end {
      let kind = tokens[at].kind
      guard kind == .comma || kind == .dash || kind == .semicolon else {
        if at > start, joinsSibling(at, clause) { return at }
        continue
      }
      if kind == .semicolon, clauses.contains(where: { $0.frame.lowerBound > at }) { return at }
      if startsJoinedClause(after: at, clause) { return at }
    }
    return end
  }

  /// `… and said`: the same speaker goes on.
  func joinsSibling(_ at: Int, _ clause: ReportingClause) -> Bool {
    guard tokens[at].folded == "and" || tokens[at].folded == "but" else { return false }
    return clauses.contains {
      $0.inheritsSpeaker && ($0.form == clause.form || clause.form == .ing && $0.form != .base)
        && $0.form != .ing && $0.cue.lowerBound > at
        && $0.cue.lowerBound - at <= 2 && $0.cue != clause.cue
    }
  }

  /// `, adding that`, `, according to`, `, and Lund said`
  func startsJoinedClause(after mark: Int, _ clause: ReportingClause) -> Bool {
    var at = mark + 1
    var isJoined = false
    while at < end,
      ["and", "but", "while", "then", "also", "later", "before"].contains(tokens[at].folded)
    {
      isJoined = true
      at += 1
    }
    return clauses.contains { other in
      guard other.frame.lowerBound == at, other.cue != clause.cue else { return false }
      return isJoined || other.inheritsSpeaker || other.verb == nil
        || (clause.form == .ing && clause.cue.lowerBound <= 1)
    }
  }

  /// Without marks and joining words at the edges.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var stop = range.upperBound
    while start < stop, !tokens[start].isWord, !tokens[start].isQuote,
      tokens[start].kind != .openBracket
    {
      start += 1
    }
    while stop > start, !tokens[stop - 1].isWord, !tokens[stop - 1].isQuote,
      tokens[stop - 1].kind != .closeBracket
    {
      stop -= 1
    }
    return start..<stop
  }
}
