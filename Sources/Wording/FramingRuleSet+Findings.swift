public import DocumentModel
public import Reading
public import TextCore

extension FramingRuleSet {
  /// What the rules find in one text.
  public struct Result: Sendable, Hashable {
    /// By range, then rule.
    public var findings: [Finding]
    /// Rules that passed a match limit and were left out for this text.
    public var gaveUp: [String]
  }

  /// The wording findings of one text that need no other source.
  /// - Parameters:
  ///   - source: the number of the source in the run.
  ///   - voice: whose words a range is in; read from the text's quotations
  ///     when left out.
  public func findings(
    in reading: Reading, source: Int = 0, voice: VoiceTest? = nil
  ) -> [Finding] {
    result(in: reading, source: source, voice: voice).findings
  }

  /// As ``findings(in:source:voice:)``, and which rules gave up.
  public func result(
    in reading: Reading, source: Int = 0, voice: VoiceTest? = nil
  ) -> Result {
    if reading.source.metadata.isTranslated { return Result(findings: [], gaveUp: []) }
    return result(of: review(reading, voice: voice), source: source)
  }

  /// The findings of a text that was reviewed.
  public func result(of review: TextReview, source: Int = 0) -> Result {
    let reading = review.reading
    if reading.source.metadata.isTranslated { return Result(findings: [], gaveUp: []) }
    let findings = review.standing.compactMap { finding($0, in: reading, source: source) }
    return Result(findings: findings, gaveUp: review.gaveUp)
  }

  /// Whether a score is worth a finding in a text.
  private func isReported(_ score: Double, in reading: Reading) -> Bool {
    let floor = options.minimumScore ?? WordingScore.floor(words: reading.words.count)
    return score >= min(floor, listingScore)
  }

  /// Whether a note is listed: by its score, and in a quotation only where the
  /// user moved the line. A speaker's words are not how the outlet frames; a
  /// word that is set in quotation marks to doubt it is.
  private func isListed(_ hit: RuleHit, _ score: Double) -> Bool {
    guard score >= listingScore else { return false }
    return hit.voice != .quotation || info(hit).kind == .scareQuotes
      || options.listingScore != nil
  }

  /// From which score on a note is listed.
  private var listingScore: Double { options.listingScore ?? WordingScore.listing }

  /// How likely an expert would mark a hit, 0…1.
  public func score(_ weighed: WeighedHit, shift: Double = 0) -> Double {
    WordingScore.score(weighed.features, shift: shift)
  }

  /// The finding that a hit alone makes: a note, unless the user chose
  /// otherwise for the rule; `nil` below the floor of the score, unless the
  /// rule was asked for.
  /// - Parameter shift: what comparing adds to the score, on the scale of
  ///   its logarithmic odds.
  public func finding(
    _ weighed: WeighedHit, in reading: Reading, source: Int, shift: Double = 0
  ) -> Finding? {
    let hit = weighed.hit
    let rule = info(hit)
    let score = WordingScore.score(weighed.features, shift: shift)
    let isAskedFor = isAskedFor(hit)
    guard isAskedFor || isReported(score, in: reading) else { return nil }
    let match = reading.source.text.string(hit.range)
    let severity = severity(of: hit, isContrast: false)
    let isListed = isAskedFor || severity > .note || isListed(hit, score)
    return Finding(
      rule: rule.id, kind: rule.kind, severity: severity, score: score,
      message: RuleMessage.alone(rule.message, match: match),
      passage: Passage(source: source, range: hit.range), suggestion: rule.suggestion,
      voice: hit.voice.rawValue, isListed: isListed)
  }

  /// The finding that a hit makes against a passage of another account.
  /// - Parameters:
  ///   - counterpart: the calmer words there.
  ///   - other: the other account, and its number in the run.
  public func finding(
    _ hit: RuleHit, score: Double, in reading: Reading, source: Int, counterpart: ByteRange,
    of other: Reading, otherSource: Int
  ) -> Finding {
    let rule = info(hit)
    return Finding(
      rule: rule.id, kind: rule.kind, severity: severity(of: hit, isContrast: true), score: score,
      message: RuleMessage.contrast(
        rule.message, match: reading.source.text.string(hit.range), other: other.source.name,
        counterpart: other.source.text.string(counterpart)),
      passage: Passage(source: source, range: hit.range),
      counterparts: [Passage(source: otherSource, range: counterpart)],
      suggestion: rule.suggestion, voice: hit.voice.rawValue)
  }

  /// What the user set; otherwise the rule's ceiling for a contrast in the
  /// outlet's own voice, and a note for anything else.
  private func severity(of hit: RuleHit, isContrast: Bool) -> Severity {
    let rule = info(hit)
    guard hit.voice == .outlet || rule.voice == .any else { return .note }
    if let chosen = options.severities[rule.id] { return chosen }
    return isContrast ? rule.severity : min(rule.severity, .note)
  }
}
