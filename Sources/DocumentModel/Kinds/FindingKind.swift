/// Every kind of finding, in the order in which a report lists them. The names
/// are public and stable: they stand in JSON, SARIF, policies and suppressions.
/// What else is to be known of a kind stands in its ``KindDescription``.
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

  /// What is to be known of the kind. A test holds that each has its own.
  public var about: KindDescription {
    KindDescription.ofKind[self] ?? KindDescription(self, .input, .note, text: "")
  }

  public var group: FindingGroup { about.group }

  /// The severity a finding of this kind starts from.
  public var defaultSeverity: Severity { about.severity }

  /// What a finding of the kind says is not found; `nil` where it is about
  /// something that is there.
  public var absence: KindDescription.Absence? { about.absence }

  /// The place of the kind in the order of value, 0-based.
  var order: Int { FindingKind.allCases.firstIndex(of: self) ?? 0 }
}

// MARK: Names that were kinds

extension FindingKind {
  /// Names of kinds that are no more, and that none of today's took the place of.
  private static let dropped = ["agreement-scope", "cause-asserted", "precision-shift"]

  /// What became of a kind that is no more and what to do, in one line; `nil`
  /// for any other name. Configurations and suppressions may still name it.
  public static func fate(of name: String) -> String? {
    if dropped.contains(name) { return "`\(name)` was dropped; take it out" }
    return allCases.first { $0.about.formerNames.contains(name) }.map {
      "`\(name)` is now `\($0.rawValue)`; write that"
    }
  }
}
