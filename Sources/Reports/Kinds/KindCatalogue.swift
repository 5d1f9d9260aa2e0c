public import DocumentModel

/// What is to be known of each kind of finding: the one table of it, for
/// `explain` and for formats that must describe their rules.
public enum KindCatalogue {
  /// The kind as words: `number-conflict` is “Number conflict”.
  static func title(_ kind: FindingKind) -> String {
    let words = kind.rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// How to treat a finding, whatever its kind.
  static let help =
    "Read both passages before acting on it. A finding tells what differs between the texts that "
    + "were compared; it says nothing about intent, and agreement between texts is no proof."

  /// What it looks for, in one sentence.
  static func looksFor(_ kind: FindingKind) -> String { note(kind).looksFor }

  /// What is to be known of a kind. A new kind has to be told here before the
  /// program compiles.
  public static func note(_ kind: FindingKind) -> KindNote {
    switch kind {
    case .numberConflict: .numberConflict
    case .dateTimeConflict: .dateTimeConflict
    case .polarityConflict: .polarityConflict
    case .roleConflict: .roleConflict
    case .scopeConflict: .scopeConflict
    case .nameConflict: .nameConflict
    case .figureNotFound: .figureNotFound
    case .nameNotFound: .nameNotFound
    case .claimNotFound: .claimNotFound
    case .quoteNotFound: .quoteNotFound
    case .toldDifferently: .toldDifferently
    case .quoteAltered: .quoteAltered
    case .quoteSpeakerConflict: .quoteSpeakerConflict
    case .quoteClipped: .quoteClipped
    case .attributionDropped: .attributionDropped
    case .quoteParaphrasedStronger: .quoteParaphrasedStronger
    case .attributionVerb: .attributionVerb
    case .anonymousOnly: .anonymousOnly
    case .replyMissing: .replyMissing
    case .sourceBalance: .sourceBalance
    case .topicMissing: .topicMissing
    case .commitmentMissing: .commitmentMissing
    case .claimMissing: .claimMissing
    case .actorMissing: .actorMissing
    case .qualifierMissing: .qualifierMissing
    case .reportedOmission: .reportedOmission
    case .sharedSilence: .sharedSilence
    case .buried: .buried
    case .leadDivergence: .leadDivergence
    case .spaceImbalance: .spaceImbalance
    case .oneSidedBackground: .oneSidedBackground
    case .oneWayCourtesy: .oneWayCourtesy
    case .headlineNumber: .headlineNumber
    case .headlineCertainty: .headlineCertainty
    case .headlineUnsupported: .headlineUnsupported
    case .headlineDivergence: .headlineDivergence
    case .certaintyShift: .certaintyShift
    case .labelDivergence: .labelDivergence
    case .describedDifferently: .describedDifferently
    case .loadedTerm: .loadedTerm
    case .agentDeleted: .agentDeleted
    case .presupposition: .presupposition
    case .verbIntensity: .verbIntensity
    case .scareQuotes: .scareQuotes
    case .motiveAsserted: .motiveAsserted
    case .epithet: .epithet
    case .notComparable: .notComparable
    case .stub: .stub
    case .staleSuppression: .staleSuppression
    case .sharedCopy: .sharedCopy
    case .timeSkew: .timeSkew
    case .translation: .translation
    }
  }
}
