public import DocumentModel
public import Facts
internal import Reading
internal import TextCore

/// The findings that collation is grounds for. A finding kind is a name, a
/// severity and a text for a type of difference.
public struct CollationFindings {
  private let collator: Collator
  private let collation: Collation
  private let maker: FindingMaker

  public init(_ collator: Collator, _ collation: Collation) {
    self.collator = collator
    self.collation = collation
    maker = FindingMaker(collator.accounts, subject: collator.subject)
  }

  /// Every difference and unsupported part, the headlines against their
  /// bodies, and, to fill up, pairs of sentences to compare.
  /// - Parameter divergences: sentences that likely tell one thing in two ways.
  public func findings(divergences: [DivergentPair]) -> [Finding] {
    let differences = collation.differences.compactMap(finding)
    let told = onePerPair(differences)
    return told + unsupported()
      + HeadlineChecks(maker).findings()
      + ToldDifferently(maker).findings(divergences, besides: told)
  }

  /// Of several findings of one kind on one pair of sentences the first.
  private func onePerPair(_ findings: [Finding]) -> [Finding] {
    var seen: [FindingKind: Set<[Passage]>] = [:]
    return findings.filter { finding in
      seen[finding.kind, default: []]
        .insert([finding.passage] + finding.counterparts.prefix(1)).inserted
    }
  }

  // MARK: Differences

  private func finding(_ collated: CollatedDifference) -> Finding? {
    var difference = collated.difference
    if !maker.isFirst(difference.passage.source, before: difference.counterpart.source) {
      difference = difference.mirrored
    }
    // Of what one account drops the finding stands at that account.
    let isDropped = difference.kind == .condition || difference.kind == .attribution
    if collator.subject == nil, isDropped, difference.isMissingInFirst == false {
      difference = difference.mirrored
    }
    let text = DifferenceText(maker, difference)
    let isDraft = collator.subject == difference.passage.source
    guard let kind = kind(of: difference, isDraft: isDraft) else { return nil }
    var message = text.message
    if let agreeing = collated.agreeing.first {
      message += "; \(maker.teller(agreeing)) says what the draft says"
    }
    return Finding(
      kind: kind,
      severity: severity(of: difference, kind, isDraft: isDraft, agreeing: collated.agreeing),
      score: difference.likeness, message: message, passage: text.passage,
      counterparts: [text.counterpart] + collated.agreeing)
  }

  /// The name of a difference; `nil` where it is none to be told: a word in
  /// another word's place says something only of a draft, and what a draft
  /// adds in caution or in attribution is its author's choice.
  private func kind(of difference: Difference, isDraft: Bool) -> FindingKind? {
    switch difference.kind {
    case .figure: .numberConflict
    case .dateTime: .dateTimeConflict
    case .name: .nameConflict
    case .whoDidIt: .roleConflict
    case .negation, .opposite: .polarityConflict
    case .certainty: .certaintyShift
    case .scope: .scopeConflict
    case .condition: isDropped(difference, isDraft: isDraft) ? .qualifierMissing : nil
    case .attribution: isDropped(difference, isDraft: isDraft) ? .attributionDropped : nil
    case .quotation: .quoteAltered
    case .wording: isDraft ? .toldDifferently : nil
    }
  }

  /// Whether what one side lacks was dropped: by the draft; between two
  /// outlets, who write for themselves, only out of one and the same sentence.
  private func isDropped(_ difference: Difference, isDraft: Bool) -> Bool {
    difference.isMissingInFirst == true
      && (isDraft || difference.likeness >= CollationThresholds.verbatim)
  }

  /// Whether two accounts were published at different times: counts grow.
  private func isOtherTime(_ difference: Difference) -> Bool {
    let published = [difference.passage, difference.counterpart].map {
      maker.accounts[$0.source].reading.source.metadata.published
    }
    guard difference.kind == .figure, let own = published[0], let other = published[1] else {
      return false
    }
    return own != other
  }

  private func severity(
    of difference: Difference, _ kind: FindingKind, isDraft: Bool, agreeing: [Passage]
  ) -> Severity {
    if !agreeing.isEmpty { return .note }
    if difference.kind == .wording { return .note }
    guard !isDraft else {
      // What a draft adds in caution is its author's choice.
      if difference.kind == .certainty, difference.isMissingInFirst == false { return .note }
      return kind.defaultSeverity
    }
    if isOtherTime(difference) { return .note }
    let isNear = difference.likeness >= CollationThresholds.near
    return isNear ? kind.defaultSeverity : min(kind.defaultSeverity, .warning)
  }

  // MARK: What no source has

  /// One finding a part; the quotations of one paragraph share one.
  private func unsupported() -> [Finding] {
    var quoted: [Int: Int] = [:]
    var named: Set<String> = []
    var findings: [Finding] = []
    for support in collation.support {
      let nearest = Array(support.passages.prefix(1))
      for part in support.unsupported {
        if part.kind == .quotation, let block = block(of: part.passage) {
          if let first = quoted[block] {
            findings[first].message = further(findings[first].message)
            continue
          }
          quoted[block] = findings.count
        }
        // A name is told where it stands first.
        if part.kind == .name, !named.insert(maker.text(part.passage)).inserted { continue }
        findings.append(
          Finding(
            kind: kind(of: part), severity: severity(of: part), score: support.cover,
            message:
              "\(maker.quote(part.passage)) (\(name(of: part.kind))) was not found in any source",
            passage: part.passage, counterparts: nearest))
      }
      if support.status == .notFound, support.unsupported.isEmpty {
        findings.append(
          Finding(
            kind: .claimNotFound, score: 1 - support.cover,
            message: "no source was found for \(maker.quote(support.sentence))",
            passage: support.sentence, counterparts: nearest))
      }
    }
    return findings
  }

  /// The paragraph of a passage.
  private func block(of passage: Passage) -> Int? {
    let reading = maker.accounts[passage.source].reading
    return reading.sentences.first { $0.range.contains(passage.range) }?.block
  }

  /// Says, once, that more of the paragraph was not found.
  private func further(_ message: String) -> String {
    let more = "; nor were other quoted words of the paragraph"
    return message.hasSuffix(more) ? message : message + more
  }

  private func kind(of part: UnsupportedPart) -> FindingKind {
    switch part.kind {
    case .quotation: .quoteNotFound
    case .figure: .figureNotFound
    case .name: .nameNotFound
    }
  }

  private func name(of kind: UnsupportedPart.Kind) -> String {
    switch kind {
    case .quotation: "quoted words"
    case .figure: "figure"
    case .name: "name"
    }
  }

  /// A name that was put into a sentence the sources have is told louder than
  /// one in a sentence of the draft's own.
  private func severity(of part: UnsupportedPart) -> Severity {
    switch part.kind {
    case .quotation, .figure: .error
    case .name: part.isInToldSentence ? .warning : .note
    }
  }
}
