internal import DocumentModel
internal import Lexicon
internal import Quotations
internal import Reading
internal import UnicodeText

/// Finds one person with ranks or offices that exclude each other: minister
/// and deputy minister, colonel and general.
struct NameTitleConflicts {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  /// Offices that a word in front lowers or ends.
  static let offices = WordSet(
    """
    minister president chief director secretary mayor governor chairman chairwoman chair
    commissioner commander ambassador prosecutor head manager premier chancellor leader editor
    spokesman spokeswoman judge captain coach
    """)

  /// Words before an office that make another office of it. “Former” is none:
  /// many newsrooms leave it out by courtesy.
  static let lowering = WordSet("deputy vice assistant acting interim junior under")

  /// Ranks of which a person holds one, by force.
  static let ranks: WordDictionary<Int> = {
    var table: WordDictionary<Int> = [:]
    for (number, rank) in [
      "private", "corporal", "sergeant", "lieutenant", "captain", "major", "colonel", "brigadier",
      "general", "admiral", "commodore", "constable", "inspector", "superintendent",
    ].enumerated() { table[rank] = number }
    return table
  }()

  /// A title as a source gives it to a person.
  struct Title: Sendable {
    var office: String
    var modifier: String?
    var isRank: Bool
    var range: ByteRange
    var sentence: Int
  }

  func findings() -> [Finding] {
    detector.actors.shared.flatMap { actor -> [Finding] in
      guard actor.kind == .person, actor.members.count > 1 else { return [] }
      let titles = actor.members.map { member in (member.source, self.titles(member)) }
      var found: [Finding] = []
      for (index, left) in titles.enumerated() {
        for right in titles.dropFirst(index + 1) where right.0 != left.0 {
          if let finding = compare(left, right, actor.name) { found.append(finding) }
        }
      }
      return found
    }
  }

  /// Every title of the one side differs from every one of the other: who is
  /// called minister once and former minister once is called both.
  private func compare(
    _ left: (Int, [Title]), _ right: (Int, [Title]), _ name: String
  ) -> Finding? {
    for a in left.1 {
      for b in right.1 {
        let isOffice = !a.isRank && !b.isRank && a.office == b.office && a.modifier != b.modifier
        let isRank = a.isRank && b.isRank && a.office != b.office
        guard isOffice || isRank else { continue }
        let same = { (x: Title, y: Title) in x.office == y.office && x.modifier == y.modifier }
        guard !left.1.contains(where: { same($0, b) }), !right.1.contains(where: { same($0, a) })
        else { continue }
        return finding(a, left.0, b, right.0, name)
      }
    }
    return nil
  }

  private func titles(_ member: SharedActor.Member) -> [Title] {
    let account = detector.accounts[member.source]
    let actor = account.speech.actors[member.actor]
    return actor.mentions.compactMap { title(before: $0, account) }
  }

  /// The words right before a name, or after it between commas.
  private func title(before mention: ByteRange, _ account: Account) -> Title? {
    guard let sentence = account.sentence(at: mention) else { return nil }
    let clause = ClauseWords(
      reading: account.reading, range: account.reading.wordsOfSentence[sentence])
    guard
      var index = clause.range.first(where: { clause.word($0).range.end > mention.start })
    else { return nil }
    // A title may stand inside the mention.
    while clause.isInside(index + 1),
      NameTitleConflicts.ranks[clause.folded(index)] != nil
        || NameTitleConflicts.offices.contains(clause.folded(index))
        || NameTitleConflicts.lowering.contains(clause.folded(index))
    {
      index += 1
    }
    var at = index - 1
    // A first name the mention leaves out.
    guard clause.isInside(at), clause.isJoined(index) else {
      return apposition(after: mention, clause, sentence)
    }
    let folded = clause.folded(at)
    if NameTitleConflicts.ranks[folded] != nil,
      clause.word(at).shape.startsWithCapital,
      !NameTitleConflicts.offices.contains(folded)
        || folded == "captain"
    {
      let before = at - 1
      let modifier = clause.isInside(before) ? clause.folded(before) : ""
      if ["lieutenant", "major", "brigadier", "vice", "rear", "sergeant"].contains(modifier) {
        return nil
      }
      return Title(
        office: folded, modifier: nil, isRank: true,
        range: clause.bytes(at..<index + 1).union(mention), sentence: sentence)
    }
    guard NameTitleConflicts.offices.contains(folded) else {
      return apposition(after: mention, clause, sentence)
    }
    let office = at
    var modifier: String?
    while clause.isInside(at - 1), clause.isJoined(at), office - at < 4 {
      let word = clause.folded(at - 1)
      // Who held it before is called by it or not, by courtesy.
      if ["former", "ex", "then"].contains(word) { return nil }
      if NameTitleConflicts.lowering.contains(word) {
        modifier = word
        at -= 1
        break
      }
      if clause.word(at - 1).isStopWord { break }
      at -= 1
    }
    return Title(
      office: folded, modifier: modifier, isRank: false,
      range: clause.bytes(at..<index + 1).union(mention), sentence: sentence)
  }

  /// “Mara Orlov, the deputy minister,”
  private func apposition(
    after mention: ByteRange, _ clause: ClauseWords, _ sentence: Int
  ) -> Title? {
    guard
      let next = clause.range.first(where: { clause.word($0).range.start >= mention.end }),
      next > clause.range.lowerBound, clause.gap(before: next) == .comma
    else { return nil }
    var modifier: String?
    for index in next..<min(clause.range.upperBound, next + 5) {
      let folded = clause.folded(index)
      if index > next, clause.gap(before: index) == .comma || clause.gap(before: index) == .border {
        return nil
      }
      if NameTitleConflicts.lowering.contains(folded) { modifier = folded }
      if NameTitleConflicts.offices.contains(folded) {
        return Title(
          office: folded, modifier: modifier, isRank: false,
          range: mention.union(clause.bytes(next..<index + 1)), sentence: sentence)
      }
      if clause.isVerb(index) { return nil }
    }
    return nil
  }

  private func finding(
    _ a: Title, _ left: Int, _ b: Title, _ right: Int, _ name: String
  ) -> Finding {
    detector.finding(
      .nameTitleConflict, .init(source: left, range: a.range),
      .init(source: right, range: b.range), score: 0.75
    ) { first, second in
      "The office of \(name): \(detector.quote(first)) in \(detector.accounts[first.source].name) and "
        + "\(detector.quote(second)) in \(detector.accounts[second.source].name)"
    }
  }
}
