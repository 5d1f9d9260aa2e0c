/// What two accounts share and what they contradict each other in: whether
/// they tell one event, with the reasons, so that a person can check it.
///
/// Does not change when the two are given the other way about, but for the
/// sides of ``dayConflict``.
public struct Comparability: Sendable, Hashable {
  /// Whether the two tell one event.
  public var match: EventMatch
  /// The geometric mean of two shares, 0…1, lowered where the days of the week
  /// differ: the cosine of all words, each by how rare it is in English at
  /// large, and how much of the lead of one account stands anywhere in the
  /// other (the better of the two ways, since a short account can be about one
  /// thing that a long one tells among others).
  public var likeness: Double
  /// The rarest shared words, at most eight; names and figures among them.
  public var sharedWords: [String]
  /// How many telling words are shared in all.
  public var sharedCount: Int
  /// Names of the lead of one account that stand in the other, rarest first,
  /// at most eight.
  public var sharedLeadNames: [String]
  /// The days that the two name, where none is the same.
  public var dayConflict: DayConflict?

  /// - Complexity: O(n) in the number of different words.
  init(_ left: EventTerms, _ right: EventTerms) {
    let isFlipped = right.terms.count < left.terms.count
    let (few, many) = isFlipped ? (right, left) : (left, right)
    var shared: [SharedTerm] = []
    var product = 0
    var leads = (few: 0, many: 0)
    for term in few.terms {
      guard let other = many.term(term.stem) else { continue }
      product += term.value * other.value
      if term.isInLead { leads.few += term.weight }
      if other.isInLead { leads.many += other.weight }
      guard term.isTelling, other.isTelling else { continue }
      shared.append(
        SharedTerm(
          stem: term.stem, weight: term.weight + other.weight,
          isLeadName: (term.isName || other.isName) && (term.isInLead || other.isInLead),
          words: (few.surface(term), many.surface(other))))
    }
    let cosine = Comparability.share(
      Double(product), of: Double(few.squares).squareRoot() * Double(many.squares).squareRoot())
    let lead = max(
      Comparability.share(Double(leads.few), of: Double(few.leadWeight)),
      Comparability.share(Double(leads.many), of: Double(many.leadWeight)))
    let hasOtherWeekdays = left.days.hasOtherWeekdays(than: right.days)
    likeness =
      (cosine * lead).squareRoot() * (hasOtherWeekdays ? EventThresholds.otherWeekdays : 1)
    shared.sort { $0.precedes($1) }
    sharedCount = shared.count
    sharedWords = shared.prefix(8).map(\.word)
    sharedLeadNames = shared.lazy.filter(\.isLeadName).prefix(8).map(\.word)
    dayConflict = left.days.conflict(with: right.days)
    match = .same
    match = verdict(terms: few.terms.count)
  }

  /// - Parameter terms: different words of the account that has fewer.
  private func verdict(terms: Int) -> EventMatch {
    if likeness < EventThresholds.refusal {
      guard sharedCount >= EventThresholds.leastSharedWords else { return .different }
      // Some words of a headline or draft are no ground to refuse it.
      let isSparse = terms < EventThresholds.leastTerms
      return isSparse || likeness >= EventThresholds.refusal(terms: terms) ? .doubtful : .different
    }
    let limit =
      dayConflict == nil ? EventThresholds.doubt : EventThresholds.doubtWithConflict
    return likeness < limit ? .doubtful : .same
  }

  private static func share(_ part: Double, of whole: Double) -> Double {
    whole > 0 ? min(1, part / whole) : 0
  }
}

extension Comparability {
  /// A telling word of both accounts.
  private struct SharedTerm {
    let stem: String
    let weight: Int
    let isLeadName: Bool
    let words: (String, String)

    /// As the accounts write it; small letters before capitals, which may be
    /// those of a headline.
    var word: String { max(words.0, words.1) }

    /// The rarer, then by letters.
    func precedes(_ other: SharedTerm) -> Bool {
      weight != other.weight ? weight > other.weight : stem < other.stem
    }
  }
}
