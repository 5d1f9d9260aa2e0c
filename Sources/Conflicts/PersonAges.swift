internal import DocumentModel
internal import Quotations
internal import Reading
internal import UnicodeText

/// Finds persons who are given two ages: “Tomas Reel, 54,” and
/// “45-year-old Tomas Reel”.
struct PersonAges {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  /// Days between two publications after which ages are not compared.
  private static let longestGap = 180
  /// A birthday may lie between two reports; where their days are not known,
  /// the years that a case takes through the courts may.
  private static func leeway(isTimeKnown: Bool) -> Int { isTimeKnown ? 1 : 5 }

  private struct Age {
    var years: Int
    /// The shared actor.
    var person: Int
    /// The name with the age.
    var range: ByteRange
  }

  func findings() -> [Finding] {
    detector.betweenAccounts(ages) { a, left, b, right in
      guard let leeway = leeway(left, right) else { return [] }
      return conflicts(a, left, b, right, leeway)
    }
  }

  /// How many years two ages may differ by; `nil` for sources that are too far
  /// apart in time.
  private func leeway(_ left: Int, _ right: Int) -> Int? {
    guard let p = detector.accounts[left].published, let q = detector.accounts[right].published
    else { return PersonAges.leeway(isTimeKnown: false) }
    return abs(p.number - q.number) <= PersonAges.longestGap
      ? PersonAges.leeway(isTimeKnown: true) : nil
  }

  private func conflicts(
    _ a: [Age], _ left: Int, _ b: [Age], _ right: Int, _ leeway: Int
  ) -> [Finding] {
    func fits(_ x: Age, _ y: Age) -> Bool { abs(x.years - y.years) <= leeway }
    var told: Set<Int> = []
    return a.compactMap { own in
      guard let other = b.first(where: { $0.person == own.person && !fits($0, own) }),
        !a.contains(where: { $0.person == own.person && fits($0, other) }),
        !b.contains(where: { $0.person == own.person && fits($0, own) }),
        told.insert(own.person).inserted
      else { return nil }
      return finding(own, left, other, right)
    }
  }

  private func finding(_ a: Age, _ left: Int, _ b: Age, _ right: Int) -> Finding {
    detector.finding(
      .numberConflict, .init(source: left, range: a.range), .init(source: right, range: b.range),
      score: 0.85
    ) { first, second in
      let (own, other) = first.source == left ? (a, b) : (b, a)
      return "The age of \(detector.actors.shared[a.person].name): \(own.years) in "
        + "\(detector.accounts[first.source].name), \(other.years) in "
        + "\(detector.accounts[second.source].name)"
    }
  }

  // MARK: Reading

  /// The ages of persons in a source, in reading order.
  private func ages(_ account: Account) -> [Age] {
    let words = account.reading.words
    let numbers = words.indices.filter {
      words[$0].shape == .number && account.reading.sentences[words[$0].sentence].zone.isContent
    }
    guard !numbers.isEmpty else { return [] }
    let names = PersonMentions(account, detector.actors.shared)
    return numbers.compactMap { index in
      guard let years = Int(words[index].folded), (1...115).contains(years) else { return nil }
      let clause = ClauseWords(
        reading: account.reading, range: account.reading.wordsOfSentence[words[index].sentence])
      guard let named = named(index, clause, names) else { return nil }
      return Age(
        years: years, person: named.person, range: named.range.union(words[index].range))
    }
  }

  private func named(
    _ index: Int, _ clause: ClauseWords, _ names: PersonMentions
  ) -> PersonMentions.Mention? {
    if clause.isInside(index + 2), clause.gap(before: index + 1) == .hyphen,
      clause.folded(index + 1) == "year", clause.folded(index + 2) == "old"
    {
      return beforeName(index + 2, clause, names)
        ?? afterName(index, ["a", "an", "the"], clause, names)
    }
    let next = index + 1
    let closes = !clause.isInside(next) || [.comma, .border].contains(clause.gap(before: next))
    if clause.isInside(index - 1), clause.folded(index - 1) == "aged" {
      return closes ? afterName(index, ["aged"], clause, names) : nil
    }
    guard closes, clause.isInside(index - 1), clause.gap(before: index) == .comma else {
      return nil
    }
    return names.endingAt(clause.word(index - 1).range.end)
  }

  /// “54-year-old driver Tomas Reel”: at most four words between.
  private func beforeName(
    _ old: Int, _ clause: ClauseWords, _ names: PersonMentions
  ) -> PersonMentions.Mention? {
    for index in old + 1...old + 5 where clause.isInside(index) {
      guard clause.gap(before: index) == .blank || clause.gap(before: index) == .hyphen else {
        return nil
      }
      if let named = names.startingAt(clause.word(index).range.start) { return named }
      if clause.word(index).isStopWord { return nil }
    }
    return nil
  }

  /// “Tomas Reel, a 54-year-old driver”, “Tomas Reel, aged 54”
  private func afterName(
    _ index: Int, _ openers: [String], _ clause: ClauseWords, _ names: PersonMentions
  ) -> PersonMentions.Mention? {
    guard clause.isInside(index - 2), openers.contains(clause.folded(index - 1)),
      clause.gap(before: index - 1) == .comma
    else { return nil }
    return names.endingAt(clause.word(index - 2).range.end)
  }
}

/// Where a source names persons.
struct PersonMentions {
  struct Mention {
    var person: Int
    var range: ByteRange
  }

  private var byStart: [Int: Mention] = [:]
  private var byEnd: [Int: Mention] = [:]

  /// - Parameter shared: the actors of all accounts, merged.
  init(_ account: Account, _ shared: [SharedActor]) {
    for (number, actor) in shared.enumerated() where actor.kind == .person {
      for member in actor.members where member.source == account.source {
        for range in account.speech.actors[member.actor].mentions {
          byStart[range.start] = Mention(person: number, range: range)
          byEnd[range.end] = Mention(person: number, range: range)
        }
      }
    }
  }

  func startingAt(_ offset: Int) -> Mention? { byStart[offset] }
  func endingAt(_ offset: Int) -> Mention? { byEnd[offset] }
}
