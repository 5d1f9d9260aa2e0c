internal import DocumentModel
internal import Reading
internal import UnicodeText

/// Finds the same act with another who does it, or with the two exchanged.
struct RoleConflicts {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  /// An act of the relation table in one sentence.
  struct Act {
    var relation: RelationTable.Relation
    var agent: ActorTable.Key
    var patient: ActorTable.Key?
    /// Stems of what is acted upon.
    var object: Set<String>
    var range: ByteRange
    var sentence: Int
    var agentText: ByteRange
  }

  func findings() -> [Finding] {
    let acts = detector.accounts.map { self.acts($0) }
    var found: [Finding] = []
    for pair in detector.pairs {
      for a in acts[pair.left] where a.sentence == pair.leftSentence {
        for b in acts[pair.right] where b.sentence == pair.rightSentence {
          found += conflict(a, b, pair.left, pair.right, acts).map { [$0] } ?? []
        }
      }
    }
    for left in acts.indices {
      for right in acts.indices where right > left {
        found += encounters(acts[left], acts[right], left, right, acts)
      }
    }
    return found
  }

  /// Who asked for the call: one event has one, wherever it is told.
  private func encounters(
    _ a: [Act], _ b: [Act], _ left: Int, _ right: Int, _ all: [[Act]]
  ) -> [Finding] {
    for x in a where x.relation.needsEncounter {
      for y in b where y.relation.needsEncounter {
        if let found = conflict(x, y, left, right, all) { return [found] }
      }
    }
    return []
  }

  private func conflict(
    _ a: Act, _ b: Act, _ left: Int, _ right: Int, _ acts: [[Act]]
  ) -> Finding? {
    guard a.relation == b.relation else { return nil }
    let actors = detector.actors
    let isSwapped =
      a.patient == b.agent && b.patient == a.agent && a.agent != b.agent
      && a.patient != nil
    let isOther =
      actors.areDistinct(a.agent, b.agent)
      && (a.relation.needsEncounter ? true : Overlap.share(a.object, b.object) >= 0.5)
      && !(a.patient == b.agent || b.patient == a.agent)
    guard isSwapped || isOther else { return nil }
    // A source that tells it both ways, or tells the other's as well, is in
    // no conflict.
    func tells(_ source: Int, _ act: Act) -> Bool {
      acts[source].contains {
        $0.relation == act.relation && $0.agent == act.agent
          && (act.relation.needsEncounter || !isSwapped || $0.patient == act.patient)
      }
    }
    guard !tells(left, b), !tells(right, a) else { return nil }
    return detector.finding(
      .roleConflict, .init(source: left, range: a.range), .init(source: right, range: b.range),
      score: isSwapped ? 0.9 : 0.8
    ) { first, second in
      let (x, y) = first.source == left ? (a, b) : (b, a)
      let who = [x, y].map { act in
        let source = act.range == a.range && act.agentText == a.agentText ? left : right
        return Excerpt.shortened(
          detector.accounts[source].text(act.agentText), limit: 40)
      }
      return "Who \(question(a)): “\(who[0])” in \(detector.teller(first)) "
        + "and “\(who[1])” in \(detector.teller(second)): \(detector.quote(first)) / "
        + "\(detector.quote(second))"
    }
  }

  private func question(_ act: Act) -> String { act.relation.question }

  // MARK: Reading

  /// Most sentences have none of the verbs and nouns, and are not read.
  private func acts(_ account: Account) -> [Act] {
    let telling = account.sentences { RelationTable.mayTell($0.stem) }
    let naming = Set(account.sentences { RelationTable.nominals.contains($0.folded) })
    let both = naming.isEmpty ? telling : naming.union(telling).sorted()
    let isTelling = Set(telling)
    return both.flatMap { sentence in
      acts(account, sentence, isTelling.contains(sentence), naming.contains(sentence))
    }
  }

  private func acts(
    _ account: Account, _ sentence: Int, _ isTelling: Bool, _ isNaming: Bool
  ) -> [Act] {
    var found: [Act] = []
    for statement in isTelling ? account.statements[sentence] : [] {
      guard let relation = relation(of: statement, account), !statement.isOpen,
        !statement.isDenied
      else { continue }
      if let act = act(relation, statement, account, sentence) { found.append(act) }
    }
    if isNaming, let act = nominal(account, sentence) { found.append(act) }
    return found
  }

  private func relation(
    of statement: Statement, _ account: Account
  ) -> RelationTable.Relation? {
    if let relation = RelationTable.byVerb[statement.stem] { return relation }
    let words = account.reading.words
    for phrase in RelationTable.phrases where phrase.stem == statement.stem {
      let rest = statement.after.prefix(phrase.rest.count)
      if rest.count == phrase.rest.count,
        zip(rest, phrase.rest).allSatisfy({ words[$0].folded == $1 })
      {
        return RelationTable.byVerb[phrase.act]
      }
    }
    return nil
  }

  private func act(
    _ relation: RelationTable.Relation, _ statement: Statement, _ account: Account,
    _ sentence: Int
  ) -> Act? {
    let words = account.reading.words
    let by = statement.after.first { words[$0].folded == "by" }
    let agentWords: Range<Int>
    let objectWords: Range<Int>
    if statement.isPassive {
      guard let by else { return nil }
      agentWords = by + 1..<nounEnd(account, by + 1, statement.after.upperBound)
      objectWords = statement.before
    } else {
      agentWords = subject(account, statement)
      let start = statement.after.first { !isLight(words[$0].folded) } ?? statement.after.lowerBound
      objectWords = start..<nounEnd(account, start, statement.after.upperBound)
    }
    guard let agent = detector.actors.head(account, agentWords) else { return nil }
    if relation.needsEncounter {
      let encounter = objectWords.first { RelationTable.encounters.contains(words[$0].folded) }
      guard let encounter,
        encounter > 0,
        (max(0, encounter - 2)..<encounter).contains(where: {
          ["the", "this", "tuesday's"].contains(words[$0].folded)
        })
      else { return nil }
    }
    let object = objectWords.filter { !words[$0].isStopWord }.map { words[$0].stem }
    let end = max(objectWords.upperBound, statement.verb + 1)
    let first = min(
      agent.words.lowerBound, statement.isPassive ? objectWords.lowerBound : agent.words.lowerBound)
    let last = max(end, agent.words.upperBound)
    return Act(
      relation: relation, agent: agent.key,
      patient: detector.actors.head(account, objectWords)?.key, object: Set(object),
      range: ByteRange(words[first].range.start, words[max(first, last - 1)].range.end),
      sentence: sentence,
      agentText: ByteRange(
        words[agent.words.lowerBound].range.start, words[agent.words.upperBound - 1].range.end))
  }

  private func isLight(_ folded: String) -> Bool {
    ["out", "for", "the", "a", "an", "up", "off"].contains(folded)
  }

  /// The words before the verb up to the last subject: “Psaki said X …” has
  /// been cut at the reporting verb already.
  private func subject(_ account: Account, _ statement: Statement) -> Range<Int> {
    statement.before
  }

  /// The end of the noun phrase that opens at `start`: before a verb, a
  /// preposition other than “of”, or “and”.
  private func nounEnd(_ account: Account, _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit {
      let folded = account.reading.words[index].folded
      if index > start,
        [
          "in", "on", "at", "from", "to", "after", "before", "during", "with", "over",
          "by", "for", "as", "who", "which", "and", "last", "near",
        ].contains(folded)
      {
        break
      }
      index += 1
    }
    return index
  }

  /// “They spoke at the request of the minister.”
  private func nominal(_ account: Account, _ sentence: Int) -> Act? {
    let range = account.reading.wordsOfSentence[sentence]
    let words = account.reading.words
    guard let relation = RelationTable.byVerb["request"],
      range.contains(where: {
        RelationTable.encounters.contains(words[$0].folded) || words[$0].stem == "speak"
          || words[$0].stem == "talk" || words[$0].stem == "meet"
      })
    else { return nil }
    for index in range where RelationTable.nominals.contains(words[index].folded) {
      guard
        let at = (max(range.lowerBound, index - 6)..<index).last(where: {
          words[$0].folded == "at"
        })
      else { continue }
      let agentWords: Range<Int>
      if index + 1 < range.upperBound, words[index + 1].folded == "of" {
        agentWords = index + 2..<nounEnd(account, index + 2, range.upperBound)
      } else {
        agentWords = at + 1..<index
      }
      guard !agentWords.isEmpty, let agent = detector.actors.head(account, agentWords) else {
        continue
      }
      return Act(
        relation: relation, agent: agent.key, patient: nil, object: [],
        range: ByteRange(
          words[range.lowerBound].range.start,
          words[
            agentWords.upperBound > index
              ? agentWords.upperBound - 1 : index
          ].range.end),
        sentence: sentence,
        agentText: ByteRange(
          words[agent.words.lowerBound].range.start,
          words[agent.words.upperBound - 1].range.end))
    }
    return nil
  }
}

/// How much two sets of stems share.
enum Overlap {
  /// The shared part of the smaller set, 0…1; 0 when one is empty.
  static func share(_ a: Set<String>, _ b: Set<String>) -> Double {
    let smaller = min(a.count, b.count)
    guard smaller > 0 else { return 0 }
    return Double(a.intersection(b).count) / Double(smaller)
  }
}
