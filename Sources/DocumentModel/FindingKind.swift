/// Every kind of finding, in the order in which a report lists them. The names
/// are public and stable: they stand in JSON, SARIF, policies and suppressions.
public enum FindingKind: String, Sendable, Hashable, CaseIterable, Codable {
  // Facts
  case numberConflict = "number-conflict"
  case dateTimeConflict = "date-time-conflict"
  case polarityConflict = "polarity-conflict"
  case roleConflict = "role-conflict"
  case scopeConflict = "scope-conflict"
  case nameConflict = "name-conflict"
  case figureNotFound = "figure-not-found"
  case nameNotFound = "name-not-found"
  case claimNotFound = "claim-not-found"
  case toldDifferently = "told-differently"
  // Quotes and attribution
  case quoteAltered = "quote-altered"
  case quoteSpeakerConflict = "quote-speaker-conflict"
  case quoteClipped = "quote-clipped"
  case quoteNotFound = "quote-not-found"
  case attributionDropped = "attribution-dropped"
  case quoteParaphrasedStronger = "quote-paraphrased-stronger"
  case attributionVerb = "attribution-verb"
  case anonymousOnly = "anonymous-only"
  case replyMissing = "reply-missing"
  case sourceBalance = "source-balance"
  // Omission and emphasis
  case topicMissing = "topic-missing"
  case commitmentMissing = "commitment-missing"
  case claimMissing = "claim-missing"
  case actorMissing = "actor-missing"
  case qualifierMissing = "qualifier-missing"
  case reportedOmission = "reported-omission"
  case sharedSilence = "shared-silence"
  case buried
  case leadDivergence = "lead-divergence"
  case spaceImbalance = "space-imbalance"
  case oneSidedBackground = "one-sided-background"
  case oneWayCourtesy = "one-way-courtesy"
  // Headline
  case headlineNumber = "headline-number"
  case headlineCertainty = "headline-certainty"
  case headlineUnsupported = "headline-unsupported"
  case headlineDivergence = "headline-divergence"
  // Wording
  case certaintyShift = "certainty-shift"
  case labelDivergence = "label-divergence"
  case describedDifferently = "described-differently"
  case loadedTerm = "loaded-term"
  case agentDeleted = "agent-deleted"
  case presupposition
  case verbIntensity = "verb-intensity"
  case scareQuotes = "scare-quotes"
  case motiveAsserted = "motive-asserted"
  case epithet
  // Run and input
  case notComparable = "not-comparable"
  case stub
  case staleSuppression = "stale-suppression"
  case sharedCopy = "shared-copy"
  case timeSkew = "time-skew"
  case translation

  /// Whether a finding of the kind says that a fact was not found at all.
  public var isAbsence: Bool {
    switch self {
    case .topicMissing, .claimMissing, .commitmentMissing: true
    default: false
    }
  }

  public var group: FindingGroup {
    switch self {
    case .numberConflict, .dateTimeConflict, .polarityConflict, .roleConflict, .scopeConflict,
      .nameConflict, .figureNotFound, .nameNotFound, .claimNotFound, .toldDifferently:
      .facts
    case .quoteAltered, .quoteSpeakerConflict, .quoteClipped, .quoteNotFound,
      .attributionDropped, .quoteParaphrasedStronger, .attributionVerb, .anonymousOnly,
      .replyMissing, .sourceBalance:
      .quotes
    case .topicMissing, .commitmentMissing, .claimMissing, .actorMissing, .qualifierMissing,
      .reportedOmission, .sharedSilence, .buried, .leadDivergence, .spaceImbalance,
      .oneSidedBackground, .oneWayCourtesy:
      .omission
    case .headlineNumber, .headlineCertainty, .headlineUnsupported, .headlineDivergence:
      .headline
    case .certaintyShift, .labelDivergence, .describedDifferently, .loadedTerm, .agentDeleted,
      .presupposition, .verbIntensity, .scareQuotes, .motiveAsserted, .epithet:
      .wording
    case .notComparable, .stub, .staleSuppression, .sharedCopy, .timeSkew, .translation:
      .input
    }
  }

  /// The severity a finding of this kind starts from.
  public var defaultSeverity: Severity {
    switch self {
    case .numberConflict, .dateTimeConflict, .polarityConflict, .nameConflict, .roleConflict,
      .quoteAltered, .quoteSpeakerConflict, .quoteNotFound, .figureNotFound, .headlineNumber,
      .notComparable:
      .error
    case .scopeConflict, .nameNotFound, .claimNotFound, .quoteClipped, .attributionDropped,
      .quoteParaphrasedStronger,
      .attributionVerb, .anonymousOnly, .replyMissing, .topicMissing, .commitmentMissing,
      .claimMissing, .actorMissing, .qualifierMissing, .headlineCertainty, .headlineUnsupported,
      .certaintyShift, .labelDivergence, .loadedTerm, .agentDeleted, .presupposition, .stub,
      .staleSuppression:
      .warning
    case .toldDifferently, .describedDifferently, .sourceBalance,
      .reportedOmission, .sharedSilence, .buried,
      .leadDivergence, .spaceImbalance, .oneSidedBackground, .oneWayCourtesy, .headlineDivergence,
      .verbIntensity, .scareQuotes, .motiveAsserted, .epithet, .sharedCopy, .timeSkew, .translation:
      .note
    }
  }
}
