internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore
internal import Wording

/// Wording that steers the reader, and what the accounts that tell the same
/// chose instead.
///
/// A hit of a rule is a note; where another account has a calmer word in the
/// passage that tells the same, it is reported with both passages and may
/// weigh as much as its rule says.
struct WordingDetector: Sendable {
  private let rules: FramingRuleSet
  private let reviews: [TextReview]
  private let passages: [TellingPassages]
  private let subject: Int?

  /// - Parameters:
  ///   - reviews: what the rules found in each source.
  ///   - facts: of the comparison; they tell which passages tell the same.
  init(_ rules: FramingRuleSet, reviews: [TextReview], facts: [Fact], subject: Int?) {
    self.rules = rules
    self.reviews = reviews
    self.subject = subject
    // Words of a translator are judged in no source and against none.
    let isJudged = reviews.map { !$0.reading.source.metadata.isTranslated }
    passages = reviews.indices.map { TellingPassages(facts, source: $0, isJudged) }
  }

  /// By source and place.
  func findings() -> [Finding] {
    reviews.indices.filter { subject == nil || subject == $0 }
      .filter { !reviews[$0].reading.source.metadata.isTranslated }
      .flatMap { source in
        let hits = standing(source) + waiting(source)
        // A word that a rule has set against another needs no second finding.
        let told = hits.filter { !$0.counterparts.isEmpty }.map(\.passage.range)
        return (hits + scales(source, besides: told)).sorted {
          $0.passage != $1.passage ? $0.passage < $1.passage : $0.rule < $1.rule
        }
      }
  }

  /// Rules that passed a match limit in some text, once each.
  var gaveUp: [String] { Set(reviews.flatMap(\.gaveUp)).sorted() }

  // MARK: Hits

  /// A calmer word found in an account.
  private struct Calmer {
    var source: Int
    var range: ByteRange
  }

  /// How much likelier experts mark a word that the accounts telling the same
  /// avoid (1.4 times) and how much less likely one that they share (0.56
  /// times), measured on events told three times; as logarithms.
  private static let avoided = 0.34
  private static let shared = -0.58
  /// A hit whose counterpart is known is at least as sure as this.
  private static let contrasted = 0.5

  private func standing(_ source: Int) -> [Finding] {
    let review = reviews[source]
    return review.standing.compactMap { weighed in
      let (calmer, shift) = compared(weighed.hit, source)
      if let calmer, weighed.hit.voice == .outlet {
        let alone = rules.score(weighed, shift: WordingDetector.avoided)
        return rules.finding(
          weighed.hit, score: max(alone, WordingDetector.contrasted), in: review.reading,
          source: source, counterpart: calmer.range, of: reviews[calmer.source].reading,
          otherSource: calmer.source)
      }
      return rules.finding(weighed, in: review.reading, source: source, shift: shift)
    }
  }

  private func waiting(_ source: Int) -> [Finding] {
    let review = reviews[source]
    return review.waiting.compactMap { hit in
      guard hit.voice == .outlet, let calmer = compared(hit, source).calmer else { return nil }
      return rules.finding(
        hit, score: 0.6, in: review.reading, source: source, counterpart: calmer.range,
        of: reviews[calmer.source].reading, otherSource: calmer.source)
    }
  }

  /// The first calmer word among the passages that tell the same, and what
  /// they all do to the score.
  private func compared(_ hit: RuleHit, _ source: Int) -> (calmer: Calmer?, shift: Double) {
    var calmer: Calmer?
    var isAvoided = false
    for telling in passages[source].telling(hit.range) {
      for range in telling.ranges {
        let contrast = rules.contrast(
          hit, in: reviews[source], passage: telling.own, with: reviews[telling.source],
          range: range)
        switch contrast {
        case .shared: return (nil, WordingDetector.shared)
        case .calmer(let counterpart) where telling.isFirm:
          calmer = calmer ?? Calmer(source: telling.source, range: counterpart)
        case .calmer, .avoided: isAvoided = true
        }
      }
    }
    return (calmer, isAvoided || calmer != nil ? WordingDetector.avoided : 0)
  }

  // MARK: Scales

  private func scales(_ source: Int, besides told: [ByteRange]) -> [Finding] {
    var found: [Finding] = []
    var seen: Set<ByteRange> = []
    guard !reviews[source].steps.isEmpty else { return [] }
    for telling in passages[source].all where telling.isFirm {
      for range in telling.ranges {
        let contrasts = ScaleContrast.all(
          reviews[source], telling.own, reviews[telling.source], range)
        for contrast in contrasts where contrast.isFirstStronger {
          let range = contrast.stronger.range
          guard !told.contains(where: { $0.overlaps(range) }), seen.insert(range).inserted else {
            continue
          }
          found.append(finding(contrast, source, telling.source))
        }
      }
    }
    return found
  }

  private func finding(_ contrast: ScaleContrast, _ source: Int, _ other: Int) -> Finding {
    let (stronger, weaker) = (contrast.stronger, contrast.weaker)
    let own = reviews[source].reading.source.text.string(stronger.range)
    let theirs = reviews[other].reading.source.text.string(weaker.range)
    let name = reviews[other].reading.source.name
    let message =
      stronger.kind == .labelDivergence
      ? "“\(own)” labels what \(name) calls “\(theirs)”."
      : "“\(own)” is stronger than “\(theirs)” in \(name)."
    return Finding(
      kind: stronger.kind, score: 0.6, message: message,
      passage: Passage(source: source, range: stronger.range),
      counterparts: [Passage(source: other, range: weaker.range)], voice: "outlet")
  }
}
