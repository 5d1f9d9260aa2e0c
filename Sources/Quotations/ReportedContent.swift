internal import Lexicon

/// Tells for each reporting clause of a unit which tokens it reports.
struct ReportedContentFinder {
  let unit: SpeechUnit
  let lexicon: Lexicon
  /// The quotations that end with a stop or comma before their closing mark.
  let stopped: Set<Int>
  var clauses: [ReportingClause]

  private var tokens: [SpeechToken] { unit.tokens }

  init(unit: SpeechUnit, lexicon: Lexicon, stopped: Set<Int>, clauses: [ReportingClause]) {
    self.unit = unit
    self.stopped = stopped
    self.lexicon = lexicon
    self.clauses = clauses
  }

  /// The clauses that report something, with what they report.
  mutating func withContent() -> [ReportingClause] {
    for index in clauses.indices { assign(index) }
    return clauses.filter { !$0.content.isEmpty || $0.opensNextUnit }
  }

  /// The end of the unit without its stop.
  private var end: Int {
    var end = tokens.count
    while end > 0, tokens[end - 1].kind == .stop { end -= 1 }
    return end
  }

  private mutating func assign(_ index: Int) {
    let clause = clauses[index]
    let start = floor(of: index)
    let adjacent = quoteEnds(before: clause.frame.lowerBound, from: start)
    let next = afterListener(clause)
    var right = leadsRight(clause, from: next)
    if right == .firm, adjacent, isQuoteOnly(start, clause) {
      // `“…,” she told reporters after a meeting that …`
      right = .possible
    }
    if clause.verb == nil, clause.lemma != ":" {
      assignSourcePhrase(index, from: start)
      return
    }
    if adjacent, right != .firm {
      let first = afterAnnouncement(start..<clause.frame.lowerBound)
      var content = [trimmed(first..<clause.frame.lowerBound)]
      if let quote = resumedQuote(after: clause.frame.upperBound) {
        content.append(trimmed(quote..<contentEnd(index, from: quote)))
        clauses[index].side = .around
      } else {
        clauses[index].side = .before
      }
      clauses[index].content = content.filter { !$0.isEmpty }
      return
    }
    if right != .none {
      assignRight(index, from: next)
      return
    }
    assignLeft(index, from: start)
  }

  /// `She was firm: “…,” she said`: what a colon before a quotation announces
  /// starts with the quotation.
  private func afterAnnouncement(_ range: Range<Int>) -> Int {
    for at in range.dropLast().reversed() where tokens[at].kind == .colon {
      return tokens[at + 1].isQuote ? at + 1 : range.lowerBound
    }
    return range.lowerBound
  }

  /// Whether nothing but quotations stands before the clause.
  private func isQuoteOnly(_ start: Int, _ clause: ReportingClause) -> Bool {
    tokens[start..<clause.frame.lowerBound].allSatisfy { !$0.isWord }
  }

  private mutating func assignRight(_ index: Int, from start: Int) {
    if start >= end || (tokens[start].kind == .colon && start + 1 >= end) {
      clauses[index].opensNextUnit = start < tokens.count && tokens[start].kind == .colon
      return
    }
    var first = start
    while first < end, !tokens[first].isWord, !tokens[first].isQuote { first += 1 }
    var stop = contentEnd(index, from: start)
    if first < stop, tokens[first].isQuote, isFullQuote(first) {
      stop = first + 1
    } else {
      stop = cutAfterLastQuote(first..<max(first, stop), clauses[index])
    }
    let content = trimmed(start..<max(start, stop))
    guard !content.isEmpty else { return }
    clauses[index].content = [content]
    clauses[index].side = .after
  }

  /// Whether the quotation is closed by a stop or comma of its own: what
  /// follows is the source's.
  private func isFullQuote(_ index: Int) -> Bool {
    guard let quote = tokens[index].quote else { return false }
    return stopped.contains(quote)
  }

  /// Reported speech with quoted words goes on after them, but not over a
  /// comma with a participle or relative clause; what a verb with an object
  /// reports ends with the object.
  private func cutAfterLastQuote(_ range: Range<Int>, _ clause: ReportingClause) -> Int {
    guard let last = range.last(where: { tokens[$0].isQuote }) else { return range.upperBound }
    let takesObject =
      clause.verb.map { !$0.frames.contains(.clause) && $0.frames.contains(.noun) }
      ?? false
    for at in range where at > last {
      let token = tokens[at]
      if token.kind == .dash { return at }
      if takesObject, SpeechGrammar.circumstances.contains(token.folded) { return at }
      guard token.kind == .comma, at + 1 < range.upperBound else { continue }
      if takesObject { return at }
      var next = at + 1
      if tokens[next].folded.hasSuffix("ly"), next + 1 < range.upperBound { next += 1 }
      let folded = tokens[next].folded
      if folded == "which" || folded == "who" || folded == "as" || folded == "while" { return at }
      if folded.hasSuffix("ing"), lexicon.verbForm(of: folded) == .ing { return at }
    }
    return range.upperBound
  }

  /// `The plan, she said, would cost “a fortune”`; `The plan works, she said.`
  private mutating func assignLeft(_ index: Int, from start: Int) {
    let clause = clauses[index]
    guard let verb = clause.verb, !verb.frames.isDisjoint(with: [.clause, .thatClause]),
      !clause.inheritsSpeaker, verb.tone != .thinking || isPlainTrailing(clause),
      clause.frame.lowerBound > start
    else { return }
    let before = tokens[clause.frame.lowerBound - 1]
    guard before.kind == .comma || before.kind == .dash else { return }
    let left = trimmed(start..<clause.frame.lowerBound)
    guard left.count > 1,
      !isIntroduction(left) || containsQuote(left) || verbFollows(clause.frame.upperBound)
    else { return }
    var content = [left]
    let after = clause.frame.upperBound
    let isEnclosed = after < end && tokens[after].kind == before.kind
    if isEnclosed {
      guard !isAdverbial(after + 1) else {
        clauses[index].content = content
        clauses[index].side = .before
        return
      }
      let right = trimmed(after..<contentEnd(index, from: after + 1))
      if right.count > 1, !startsSiblingClause(after + 1) {
        content.append(right)
        clauses[index].side = .around
      }
    }
    if content.count == 1 { clauses[index].side = .before }
    clauses[index].content = content
  }

  /// `The dam, the mayor said, will hold`: what is before the clause is the
  /// subject of what is after it.
  private func verbFollows(_ index: Int) -> Bool {
    guard index + 1 < end, tokens[index].kind == .comma, tokens[index + 1].isWord else {
      return false
    }
    return SpeechGrammar.isFiniteVerb(tokens[index + 1].folded, lexicon)
  }

  private func isPlainTrailing(_ clause: ReportingClause) -> Bool {
    clause.frame.upperBound >= end
  }

  private mutating func assignSourcePhrase(_ index: Int, from start: Int) {
    let frame = clauses[index].frame
    let left = trimmed(start..<frame.lowerBound)
    let isLeading = left.isEmpty || (left.count <= 2 && !containsQuote(left))
    if isLeading {
      var from = frame.upperBound
      // Past what is said of the speaker, to the comma before the words.
      while from < end, tokens[from].kind != .comma, !tokens[from].isQuote { from += 1 }
      let content = trimmed(from..<contentEnd(index, from: min(from, end)))
      clauses[index].content = content.isEmpty ? [] : [content]
      clauses[index].side = .after
    } else {
      clauses[index].content = [left]
      clauses[index].side = .before
    }
  }
}

// The edges of what is reported.
extension ReportedContentFinder {
  enum Lead { case none, possible, firm }

  /// Where a clause's words before it can start: after an earlier clause that
  /// stands behind its own words, or after a semicolon.
  private func floor(of index: Int) -> Int {
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
  private func quoteEnds(before index: Int, from start: Int) -> Bool {
    guard index > start else { return false }
    if tokens[index - 1].isQuote { return true }
    return index - 2 >= start
      && (tokens[index - 1].kind == .comma || tokens[index - 1].kind == .dash)
      && tokens[index - 2].isQuote
  }

  /// The index of a quotation that goes on after the clause: `“…,” she said,
  /// “…”`, also over words of place and time.
  private func resumedQuote(after index: Int) -> Int? {
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
  private func leadsRight(_ clause: ReportingClause, from next: Int) -> Lead {
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
  private func startsClause(_ region: Range<Int>) -> Bool {
    guard let first = region.first, tokens[first].isWord else { return false }
    let token = tokens[first]
    if SpeechGrammar.prepositions.contains(token.folded)
      || token.isCapital
        && SpeechGrammar.weekdays.contains(token.folded)
    {
      return false
    }
    if token.folded == "to" || token.folded == "as" || token.folded == "and" { return false }
    var index = first + 1
    while index < region.upperBound, index - first < 16 {
      let token = tokens[index]
      if token.isWord, !token.isCapital, SpeechGrammar.isFiniteVerb(token.folded, lexicon) {
        return true
      }
      if token.kind == .semicolon || token.kind == .colon { return false }
      index += 1
    }
    return false
  }

  private func quoteFollows(in region: Range<Int>) -> Bool {
    region.contains { tokens[$0].isQuote }
  }

  private func containsQuote(_ range: Range<Int>) -> Bool { range.contains { tokens[$0].isQuote } }

  /// `In a statement`, `On Monday`: place and time, not what was said.
  private func isIntroduction(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return true }
    let token = tokens[first]
    let opens =
      SpeechGrammar.prepositions.contains(token.folded)
      || ["asked", "speaking", "meanwhile", "still", "later", "earlier", "when", "while", "as"]
        .contains(token.folded)
      || CueVerbs.entry(token.folded)?.form == .ing
    let isShort = range.count <= 3
    guard opens || isShort else { return false }
    let hasVerb = range.contains {
      tokens[$0].isWord && !tokens[$0].isCapital
        && SpeechGrammar.isFiniteVerb(tokens[$0].folded, lexicon)
    }
    return opens ? !hasVerb || token.folded == "when" || token.folded == "asked" : !hasVerb
  }

  /// Whether words of place and time start here.
  private func isAdverbial(_ index: Int) -> Bool {
    guard index < end else { return true }
    return SpeechGrammar.prepositions.contains(tokens[index].folded)
      && !(index..<end).contains { tokens[$0].isQuote }
  }

  private func startsSiblingClause(_ index: Int) -> Bool {
    clauses.contains { $0.frame.lowerBound == index || $0.frame.lowerBound == index + 1 }
  }

  /// The token after the cue, the person spoken to, and words of place and
  /// time that a comma, a quotation or "that" ends.
  private func afterListener(_ clause: ReportingClause) -> Int {
    var next = clause.cue.upperBound
    if clause.frame.upperBound > next { next = clause.frame.upperBound }
    guard let verb = clause.verb, next < end else { return next }
    if verb.frames.contains(.listener) { next = pastListener(next) }
    if next < end, tokens[next].kind == .comma, next + 1 < end, tokens[next + 1].isQuote {
      return next
    }
    guard next < end, tokens[next].isWord,
      SpeechGrammar.adverbialOpeners.contains(tokens[next].folded)
        || SpeechGrammar.weekdays.contains(tokens[next].folded)
    else { return next }
    var at = next
    while at < end, at - next < 20 {
      let token = tokens[at]
      if token.folded == "that" || token.kind == .colon { return at }
      if token.isQuote {
        let isPlace = SpeechGrammar.circumstances.contains(tokens[next].folded)
        return isPlace && isFullQuote(at) ? at : next
      }
      if token.kind == .comma {
        return at + 1 < end && (tokens[at + 1].isQuote || tokens[at + 1].folded == "that")
          ? at : next
      }
      // "said Tuesday he would"
      if at > next, SpeechGrammar.pronouns.contains(token.folded),
        SpeechGrammar.weekdays.contains(tokens[at - 1].folded)
      {
        return at
      }
      at += 1
    }
    return next
  }

  private func pastListener(_ start: Int) -> Int {
    if SpeechGrammar.objectPronouns.contains(tokens[start].folded) { return start + 1 }
    var at = start
    while at < end, at - start < 12 {
      let token = tokens[at]
      if !token.isWord || SpeechGrammar.complementizers.contains(token.folded) {
        if token.kind == .openBracket { return start }
        return at
      }
      if at > start,
        SpeechGrammar.pronouns.contains(token.folded)
          || SpeechGrammar.weekdays.contains(token.folded)
          || SpeechGrammar.prepositions.contains(token.folded) && token.folded != "of"
      {
        return at
      }
      if at > start, SpeechGrammar.determiners.contains(token.folded) { return at }
      at += 1
    }
    return start
  }

  /// Where the words that start at `start` end: with the unit, or before a
  /// clause that is joined to this one.
  private func contentEnd(_ index: Int, from start: Int) -> Int {
    contentEnd(at: start, skipping: clauses[index])
  }

  private func contentEnd(at start: Int, skipping clause: ReportingClause) -> Int {
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
  private func joinsSibling(_ at: Int, _ clause: ReportingClause) -> Bool {
    guard tokens[at].folded == "and" || tokens[at].folded == "but" else { return false }
    return clauses.contains {
      $0.inheritsSpeaker && ($0.form == clause.form || clause.form == .ing && $0.form != .base)
        && $0.form != .ing && $0.cue.lowerBound > at
        && $0.cue.lowerBound - at <= 2 && $0.cue != clause.cue
    }
  }

  /// `, adding that`, `, according to`, `, and Lund said`
  private func startsJoinedClause(after mark: Int, _ clause: ReportingClause) -> Bool {
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
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
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
