/// Every kind of finding. The names are public and stable: they stand in
/// JSON, SARIF, policies and suppressions.
public enum FindingKind: String, Sendable, Hashable, CaseIterable, Codable {
  // Wording
  case attributionVerb = "attribution-verb"
  case labelDivergence = "label-divergence"
  case loadedTerm = "loaded-term"
  case certaintyShift = "certainty-shift"
  case agentDeleted = "agent-deleted"
  case verbIntensity = "verb-intensity"
  case scareQuotes = "scare-quotes"
  case presupposition
  case motiveAsserted = "motive-asserted"
  case epithet
  // Facts
  case roleConflict = "role-conflict"
  // Omission and emphasis
  case topicMissing = "topic-missing"
  case claimMissing = "claim-missing"
  case actorMissing = "actor-missing"
  case qualifierMissing = "qualifier-missing"
  case commitmentMissing = "commitment-missing"
  case reportedOmission = "reported-omission"
  case sharedSilence = "shared-silence"
  case buried
  case leadDivergence = "lead-divergence"
  case spaceImbalance = "space-imbalance"
  case oneWayCourtesy = "one-way-courtesy"
  // Quotes and attribution
  case quoteAltered = "quote-altered"
  case quoteClipped = "quote-clipped"
  case quoteSpeakerConflict = "quote-speaker-conflict"
  case quoteParaphrasedStronger = "quote-paraphrased-stronger"
  case attributionDropped = "attribution-dropped"
  case anonymousOnly = "anonymous-only"
  case sourceBalance = "source-balance"
  case replyMissing = "reply-missing"
  // Run and input
  case notComparable = "not-comparable"
  case stub
  case sharedCopy = "shared-copy"
  case timeSkew = "time-skew"
  case translation

  public var group: FindingGroup {
    switch self {
    case .attributionVerb, .labelDivergence, .loadedTerm, .certaintyShift, .agentDeleted,
      .verbIntensity, .scareQuotes, .presupposition, .motiveAsserted, .epithet:
      .wording
    case .roleConflict: .facts
    case .topicMissing, .claimMissing, .actorMissing, .qualifierMissing, .commitmentMissing,
      .reportedOmission, .sharedSilence, .buried, .leadDivergence, .spaceImbalance, .oneWayCourtesy:
      .omission
    case .quoteAltered, .quoteClipped, .quoteSpeakerConflict, .quoteParaphrasedStronger,
      .attributionDropped, .anonymousOnly, .sourceBalance, .replyMissing:
      .quotes
    case .notComparable, .stub, .sharedCopy, .timeSkew, .translation: .input
    }
  }

  /// The severity a finding of this kind starts from.
  public var defaultSeverity: Severity {
    switch self {
    case .notComparable, .quoteAltered, .quoteSpeakerConflict: .error
    case .topicMissing, .claimMissing, .actorMissing, .qualifierMissing, .commitmentMissing, .stub,
      .quoteClipped, .quoteParaphrasedStronger, .attributionDropped, .attributionVerb,
      .anonymousOnly, .replyMissing, .labelDivergence, .loadedTerm, .certaintyShift,
      .agentDeleted, .presupposition, .roleConflict:
      .warning
    case .reportedOmission, .sharedSilence, .buried, .leadDivergence, .spaceImbalance,
      .sharedCopy, .timeSkew, .translation, .sourceBalance, .scareQuotes, .oneWayCourtesy,
      .verbIntensity, .motiveAsserted, .epithet:
      .note
    }
  }
}
