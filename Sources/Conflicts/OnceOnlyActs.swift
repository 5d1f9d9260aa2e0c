internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Finds the hour of what happens once, given differently: a dam breaks, a
/// bomb explodes, a train derails.
///
/// Such sentences share little but the thing and the act, so no alignment is
/// asked for: both sources must give an hour to the same sort of act of the
/// same thing, and no hour that fits the other's.
struct OnceOnlyActs {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  /// Verbs for one act, by every form; a thing suffers each only once.
  private static let groups: WordDictionary<Int> = {
    let rows = [
      """
      collapse collapsed collapses fail failed fails burst bursts break broke breaks broken \
      breached rupture ruptured gave gives give crumbled
      """,
      "explode exploded explodes detonate detonated detonates blew blast",
      "crash crashed crashes derail derailed derails collided collide overturned plunged",
      "erupt erupted erupts", "sank sink sinks sunk capsized capsize capsizes",
      "landed lands touched splashed", "lifted launched launches",
    ]
    var table: WordDictionary<Int> = [:]
    for (number, row) in rows.enumerated() {
      for form in row.split(separator: " ") { table[String(form)] = number }
    }
    return table
  }()

  /// One of several: which one cannot be told.
  private static let counted = WordSet("another second third other later again two three several")

  private struct Act {
    var group: Int
    /// Stems of the nouns before the verb.
    var things: Set<String>
    var time: TimeMention
    var days: Set<CalendarDay>
    var sentence: Int
  }

  func findings() -> [Finding] {
    detector.betweenAccounts(acts, conflicts)
  }

  private func conflicts(_ a: [Act], _ left: Int, _ b: [Act], _ right: Int) -> [Finding] {
    for x in a {
      for y in b where areOne(x, y) && x.time.isClockApart(from: y.time) {
        let fits =
          a.contains { $0.group == y.group && !$0.time.isClockApart(from: y.time) }
          || b.contains { $0.group == x.group && !$0.time.isClockApart(from: x.time) }
        if !fits { return [finding(x, left, y, right)] }
      }
    }
    return []
  }

  private func areOne(_ a: Act, _ b: Act) -> Bool {
    a.group == b.group && !a.things.isDisjoint(with: b.things)
      && (a.days.isEmpty || b.days.isEmpty || !a.days.isDisjoint(with: b.days))
  }

  // MARK: Reading

  private func acts(_ account: Account) -> [Act] {
    account.sentences { OnceOnlyActs.groups[$0.folded] != nil }.flatMap { sentence in
      let times = account.times[sentence]
      return times.compactMap { act($0, times, sentence, account) }
    }
  }

  private func act(
    _ time: TimeMention, _ all: [TimeMention], _ sentence: Int, _ account: Account
  ) -> Act? {
    guard case .clock = time.value, time.role == .at, let form = time.predicateForm,
      let group = OnceOnlyActs.groups[form]
    else { return nil }
    let clause = ClauseWords(
      reading: account.reading, range: account.reading.wordsOfSentence[sentence])
    guard let verb = clause.range.first(where: { clause.folded($0) == form }) else { return nil }
    if form.hasPrefix("g") {
      guard clause.isInside(verb + 1), clause.folded(verb + 1) == "way" else { return nil }
    }
    var things: Set<String> = []
    var index = verb - 1
    while index >= clause.range.lowerBound, verb - index < 10 {
      let word = clause.word(index)
      if OnceOnlyActs.counted.contains(word.folded) { return nil }
      if !word.isStopWord, clause.facts(index).isMostlyNoun { things.insert(word.stem) }
      if clause.gap(before: index) == .border { break }
      index -= 1
    }
    guard !things.isEmpty else { return nil }
    return Act(
      group: group, things: things, time: time, days: Set(all.compactMap(\.day)),
      sentence: sentence)
  }

  private func finding(_ a: Act, _ left: Int, _ b: Act, _ right: Int) -> Finding {
    detector.finding(
      .dateTimeConflict, detector.side(left, around: a.time.range, in: a.sentence),
      detector.side(right, around: b.time.range, in: b.sentence), score: 0.85
    ) { first, second in
      let (own, other) = first.source == left ? (a, b) : (b, a)
      let told = detector.accounts[first.source].text(own.time.range)
      let theirs = detector.accounts[second.source].text(other.time.range)
      return "Times that do not fit: \(detector.teller(first)) has “\(told)”, "
        + "\(detector.teller(second)) “\(theirs)”: "
        + "\(detector.quote(first)) / \(detector.quote(second))"
    }
  }
}
