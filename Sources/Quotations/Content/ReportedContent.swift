internal import Reading
internal import TextCore

/// Tells for each reporting clause of a unit which tokens it reports.
struct ReportedContentFinder {
  let unit: SpeechUnit
  /// The quotations that end with a stop or comma before their closing mark.
  let stopped: Set<Int>
  var clauses: [ReportingClause]

  var tokens: [SpeechToken] { unit.tokens }

  init(unit: SpeechUnit, stopped: Set<Int>, clauses: [ReportingClause]) {
    self.unit = unit
    self.stopped = stopped
    self.clauses = clauses
  }

  /// The clauses that report something, with what they report.
  mutating func withContent() -> [ReportingClause] {
    for index in clauses.indices where clauses[index].content.isEmpty { assign(index) }
    return clauses.filter { !$0.content.isEmpty || $0.opensNextUnit }
  }

  /// The end of the unit without its stop.
  var end: Int {
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
    if adjacent, right != .firm, !clause.inheritsSpeaker {
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
  func afterAnnouncement(_ range: Range<Int>) -> Int {
    for at in range.dropLast().reversed() where tokens[at].kind == .colon {
      return tokens[at + 1].isQuote ? at + 1 : range.lowerBound
    }
    return range.lowerBound
  }

  /// Whether nothing but quotations stands before the clause.
  func isQuoteOnly(_ start: Int, _ clause: ReportingClause) -> Bool {
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
  func isFullQuote(_ index: Int) -> Bool {
    guard let quote = tokens[index].quote else { return false }
    return stopped.contains(quote)
  }

  /// Reported speech with quoted words goes on after them, but not over a
  /// comma with a participle or relative clause; what a verb with an object
  /// reports ends with the object.
  func cutAfterLastQuote(_ range: Range<Int>, _ clause: ReportingClause) -> Int {
    guard let last = range.last(where: { tokens[$0].isQuote }) else { return range.upperBound }
    let takesObject =
      clause.verb.map { !$0.frames.contains(.clause) && $0.frames.contains(.noun) }
      ?? false
    for at in range where at > last {
      let token = tokens[at]
      if token.kind == .dash { return at }
      if takesObject, startsCircumstance(at) { return at }
      guard token.kind == .comma, at + 1 < range.upperBound else { continue }
      if takesObject { return at }
      var next = at + 1
      if tokens[next].tags?.part == .adverb, next + 1 < range.upperBound { next += 1 }
      let folded = tokens[next].folded
      if folded == "which" || folded == "who" || folded == "as" || folded == "while" { return at }
      if tokens[next].tags?.penn == .vbg { return at }
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
  func verbFollows(_ index: Int) -> Bool {
    guard index + 1 < end, tokens[index].kind == .comma, tokens[index + 1].isWord else {
      return false
    }
    return tokens[index + 1].isFiniteVerb
  }

  func isPlainTrailing(_ clause: ReportingClause) -> Bool {
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
