internal import Reading

/// Cuts a sentence into clauses: the first step from sentences to statements.
struct ClauseSplitter {
  let text: ClauseText
  let verbs: VerbTest

  init(_ text: ClauseText, _ verbs: VerbTest) {
    self.text = text
    self.verbs = verbs
  }

  /// The clauses of `range`, in order, covering every word.
  func segments(of range: Range<Int>) -> [Segment] {
    var segments: [Segment] = []
    var start = range.lowerBound
    var role = Statement.Role.main
    for index in range.dropFirst() {
      guard
        let next = cut(before: index, start: start, end: range.upperBound)
          ?? resumedMainClause(at: index, in: start..<index, role)
      else { continue }
      segments.append(Segment(words: start..<index, role: role))
      start = index
      role = next
    }
    if start < range.upperBound {
      segments.append(Segment(words: start..<range.upperBound, role: role))
    }
    return withoutTornSubjects(rejoined(segments))
  }

  /// A clause without a verb beside others is the subject of one that goes on
  /// after an interruption, or an opening phrase: it claims nothing.
  private func withoutTornSubjects(_ segments: [Segment]) -> [Segment] {
    guard segments.count > 1, segments.contains(where: { verbs.hasFiniteVerb($0.words) }) else {
      return segments
    }
    return segments.map { segment in
      var segment = segment
      let start = segment.words.lowerBound
      let isListed =
        start > text.words.lowerBound
        && (text.gap(before: start).contains(.semicolon) || addsToList(start)
          || segment.words.prefix(2).contains(where: verbs.isInfinitive))
      if segment.role == .main, !isListed, !verbs.hasVerb(segment.words) { segment.role = .detail }
      return segment
    }
  }

  /// “…, which had closed in May, fined the yard”: the main clause goes on
  /// after a relative clause between commas; so does its list, “…, as well as
  /// the quay”.
  private func resumedMainClause(
    at index: Int, in clause: Range<Int>, _ role: Statement.Role
  ) -> Statement.Role? {
    let opener = text.folded(clause.lowerBound)
    guard role == .detail, ["which", "who", "whom", "whose", "where"].contains(opener),
      text.gap(before: index).contains(.comma), verbs.hasFiniteVerb(clause)
    else { return nil }
    return addsToList(index) || verbs.isFinite(index) ? .main : nil
  }

  /// “…, as well as the quay”
  private func addsToList(_ index: Int) -> Bool {
    text.folded(index) == "as" && follows(index, "well", "as")
  }

  /// The role of the clause that starts at `index`, or `nil` where no clause
  /// starts.
  private func cut(before index: Int, start: Int, end: Int) -> Statement.Role? {
    let gap = text.gap(before: index)
    // “not because of the strike”: without its denial the rest says the opposite.
    if WordClasses.isDenial(text.folded(index - 1)) { return nil }
    if gap.contains(.semicolon) || gap.contains(.dash) { return .main }
    if let role = subordinateCut(index, gap, start, end) { return role }
    if let role = coordinatedVerbCut(index, gap, start, end) { return role }
    return addsInfinitive(index, gap, start) ? .main : nil
  }

  /// “agreed to hold talks, to free prisoners and to reopen the line”: each
  /// undertaking of a communiqué is a statement.
  private func addsInfinitive(_ index: Int, _ gap: Gap, _ start: Int) -> Bool {
    let isJoined = text.folded(index) == "and" && verbs.isInfinitive(index + 1)
    guard isJoined || gap.contains(.comma) && verbs.isInfinitive(index) else { return false }
    let earlier = start..<index
    // The first part of a list that was cut starts with its own “to”.
    return verbs.hasFiniteVerb(earlier) && earlier.contains(where: verbs.isInfinitive)
      || earlier.prefix(2).contains(where: verbs.isInfinitive)
  }

  /// Whether a form in -ing is an item of a list that has been opened: “raised
  /// several matters, including the breach, ‹meddling in the vote›, and the raid”.
  private func isListed(_ index: Int, from start: Int) -> Bool {
    let opener = (start..<index).first {
      text.has(.listOpener, $0) || text.gap(before: $0).contains(.colon)
        || text.folded($0) == "such" && follows($0, "as")
    }
    guard opener != nil else { return false }
    return (index + 1..<text.words.upperBound).contains {
      text.folded($0) == "and" && text.gap(before: $0).contains(.comma)
    }
  }

  private func subordinateCut(_ index: Int, _ gap: Gap, _ start: Int, _ end: Int) -> Statement.Role?
  {
    let word = text.folded(index)
    if text.has(.subordinator, index), !isAdverb(index, end) { return .detail }
    if word == "in" && follows(index, "order", "to") { return .detail }
    guard gap.contains(.comma) else { return nil }
    if text.has(.relativeOpener, index) { return .detail }
    if verbs.isParticiple(index) && index + 1 < end && !isListed(index, from: start) {
      return .main
    }
    if word == "and" && follows(index, "that") { return .main }
    return nil
  }

  /// “…, though, …”
  private func isAdverb(_ index: Int, _ end: Int) -> Bool {
    index + 1 < end && text.gap(before: index + 1).contains(.comma)
  }

  /// A cut before a conjunction that joins two predicates or two clauses.
  private func coordinatedVerbCut(
    _ index: Int, _ gap: Gap, _ start: Int, _ end: Int
  ) -> Statement.Role? {
    let word = text.folded(index)
    guard word == "and" || word == "but" || word == "while" || word == "or" else { return nil }
    guard verbs.hasFiniteVerb(start..<index) else { return nil }
    var next = index + 1
    while next < end, text.has(.lightAdverb, next) { next += 1 }
    guard next < end else { return nil }
    if text.has(.pronoun, next), clauseHasVerb(next, end) { return .main }
    if verbs.isFinite(next) && text.gap(before: next).isDisjoint(with: [.comma]) {
      if joinsParticiples(index, next, end) { return nil }
      return verbs.isAuxiliary(next) ? .detail : .main
    }
    let opensClause = gap.contains(.comma) || word == "while" || word == "but"
    return opensClause && clauseHasVerb(next, end) ? .main : nil
  }

  /// “shocked and saddened”: two participles that share what follows.
  private func joinsParticiples(_ conjunction: Int, _ next: Int, _ end: Int) -> Bool {
    guard verbs.isPastForm(conjunction - 1) && verbs.isPastForm(next) else { return false }
    return text.gap(before: conjunction).isEmpty
  }

  /// Whether a subject of at most seven words and a verb stand from `index`,
  /// before the next comma.
  private func clauseHasVerb(_ index: Int, _ end: Int) -> Bool {
    for next in index..<min(end, index + 8) {
      if next > index, text.gap(before: next).contains(.comma) { return false }
      if next > index, verbs.isFinite(next) { return true }
    }
    return false
  }

  private func follows(_ index: Int, _ words: String...) -> Bool {
    for (step, word) in words.enumerated() {
      let next = index + step + 1
      guard next < text.words.upperBound, text.folded(next) == word else { return false }
    }
    return true
  }

  /// Joins a clause without content words to its left neighbour.
  private func rejoined(_ segments: [Segment]) -> [Segment] {
    var joined: [Segment] = []
    for segment in segments {
      let content = segment.words.filter { !text.isStopWord($0) }.count
      if let last = joined.last, content < 2, segment.role != .detail || content == 0 {
        joined[joined.count - 1].words = last.words.lowerBound..<segment.words.upperBound
      } else {
        joined.append(segment)
      }
    }
    return joined
  }
}
