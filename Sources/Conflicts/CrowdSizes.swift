internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Finds crowds of one gathering that are given different sizes.
///
/// How many took part is told in many ways (came, marched, were on the
/// square), often by two parties with two figures. Both sentences must name
/// the same place, neither source may have a figure that fits the other's, and
/// the days must not differ.
struct CrowdSizes {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  private static let fewest = 50.0

  /// Verbs of taking part, by every form.
  private static let verbs = WordSet(
    """
    came come attended attend marched march marching gathered gather gathering turned rallied \
    rally protested protest demonstrated demonstrate joined join assembled assemble took \
    thronged crowded filled flocked packed
    """)
  /// Whom a crowd is made of, as heads of figures.
  private static let heads = WordSet(
    """
    people protesters protestors demonstrators marchers participants supporters attendees strikers \
    mourners spectators visitors
    """)
  /// Only some of them.
  private static let parts = WordSet("among including most half them arrested injured hurt later")

  private struct Crowd {
    var quantity: Quantity
    var places: Set<String>
    var days: Set<CalendarDay>
    /// The dates and weekdays as the sentence writes them.
    var dates: Set<TimeMention.Value>
    var sentence: Int
  }

  func findings() -> [Finding] {
    detector.betweenAccounts(crowds, conflicts)
  }

  private func conflicts(_ a: [Crowd], _ left: Int, _ b: [Crowd], _ right: Int) -> [Finding] {
    for x in a {
      for y in b where isOneGathering(x, y, left, right) {
        guard x.quantity.interval.excludes(y.quantity.interval), !tells(left, y), !tells(right, x)
        else { continue }
        return [finding(x, left, y, right)]
      }
    }
    return []
  }

  private func isOneGathering(_ a: Crowd, _ b: Crowd, _ left: Int, _ right: Int) -> Bool {
    guard !a.places.isDisjoint(with: b.places) else { return false }
    if a.days.isEmpty || b.days.isEmpty, !a.dates.isEmpty, a.dates.isDisjoint(with: b.dates) {
      return false
    }
    if !a.days.isEmpty && !b.days.isEmpty { return !a.days.isDisjoint(with: b.days) }
    let (p, q) = (detector.accounts[left].published, detector.accounts[right].published)
    return a.days.isEmpty && b.days.isEmpty && (p == nil || q == nil || p == q)
  }

  /// Whether a source has any figure of people that fits, whosever it is.
  private func tells(_ source: Int, _ other: Crowd) -> Bool {
    detector.accounts[source].quantities.contains { sentence in
      sentence.contains {
        $0.kind == .count && $0.interval.center >= CrowdSizes.fewest
          && !$0.interval.excludes(other.quantity.interval)
      }
    }
  }

  // MARK: Reading

  private func crowds(_ account: Account) -> [Crowd] {
    account.sentences { CrowdSizes.verbs.contains($0.folded) }.flatMap { sentence -> [Crowd] in
      let quantities = account.quantities[sentence].filter { isCrowd($0, account) }
      guard quantities.count == 1, let quantity = quantities.first else { return [] }
      let clause = ClauseWords(
        reading: account.reading, range: account.reading.wordsOfSentence[sentence])
      guard !clause.range.contains(where: { CrowdSizes.parts.contains(clause.folded($0)) })
      else { return [] }
      let places = places(clause)
      guard !places.isEmpty else { return [] }
      return [
        Crowd(
          quantity: quantity, places: places, days: days(sentence, clause, account),
          dates: Set(account.times[sentence].map(\.value)),
          sentence: sentence)
      ]
    }
  }

  private func isCrowd(_ quantity: Quantity, _ account: Account) -> Bool {
    guard quantity.kind == .count, !quantity.isPart, quantity.measure == nil,
      quantity.interval.form != .vague, quantity.interval.center >= CrowdSizes.fewest,
      let verb = quantity.predicateForm, CrowdSizes.verbs.contains(verb)
    else { return false }
    let words = account.reading.wordIndices(in: quantity.range)
    return words.last.map { CrowdSizes.heads.contains(account.reading.words[$0].folded) } == true
      || quantity.head == "people" && quantity.modifiers.isEmpty
  }

  /// Stems of capitalised words inside the sentence, days and months aside.
  private func places(_ clause: ClauseWords) -> Set<String> {
    var stems: Set<String> = []
    for index in clause.range.dropFirst() {
      let word = clause.word(index)
      guard word.shape.startsWithCapital, !word.isStopWord,
        TimeReader.weekdays[word.folded] == nil, TimeReader.month(word) == nil
      else { continue }
      stems.insert(word.stem)
    }
    return stems
  }

  /// The days that the sentence names, “today’s assembly” among them.
  private func days(_ sentence: Int, _ clause: ClauseWords, _ account: Account) -> Set<CalendarDay>
  {
    var days = Set(account.times[sentence].compactMap(\.day))
    guard let published = account.published else { return days }
    for index in clause.range {
      switch clause.folded(index) {
      case "today": days.insert(published)
      case "yesterday": days.insert(CalendarDay(number: published.number - 1))
      default: break
      }
    }
    return days
  }

  private func finding(_ a: Crowd, _ left: Int, _ b: Crowd, _ right: Int) -> Finding {
    detector.finding(
      .numberConflict, detector.side(left, around: a.quantity.range, in: a.sentence),
      detector.side(right, around: b.quantity.range, in: b.sentence), score: 0.85,
      severity: detector.severity(ofVoices: left, a.quantity.range, right, b.quantity.range)
    ) { first, second in
      let (own, other) = first.source == left ? (a, b) : (b, a)
      let told = detector.accounts[first.source].text(own.quantity.range)
      let theirs = detector.accounts[second.source].text(other.quantity.range)
      return "How many took part does not fit: \(detector.teller(first)) has “\(told)”, "
        + "\(detector.teller(second)) “\(theirs)”"
    }
  }
}
