internal import DocumentModel

extension FindingKind {
  /// Whether findings of the kind may fail a run without being told to: only
  /// kinds whose wrong findings are rare. `fail-on` in the configuration adds
  /// others and takes these away.
  var gates: Gating {
    switch self {
    case .numberConflict, .dateTimeConflict, .scopeConflict, .polarityConflict, .roleConflict,
      .nameConflict, .figureNotFound, .nameNotFound, .quoteNotFound, .toldDifferently,
      .quoteAltered, .quoteClipped, .quoteSpeakerConflict, .attributionDropped, .replyMissing,
      .qualifierMissing, .certaintyShift, .headlineNumber, .headlineCertainty, .notComparable,
      .stub:
      .always
    case .topicMissing, .commitmentMissing: .amongReadouts
    default: .onlyWhenTold
    }
  }

  enum Gating {
    case always
    /// Where all sources of the finding are readouts: there each topic counts.
    case amongReadouts
    case onlyWhenTold
  }

  /// Whether the finding is about something that is not there, so that any
  /// change of its source can have made it.
  var isAbsence: Bool {
    switch self {
    case .topicMissing, .commitmentMissing, .claimMissing, .actorMissing, .qualifierMissing,
      .replyMissing, .sharedSilence:
      true
    default: false
    }
  }

  /// Whether the finding is about the input and so counts whichever source it
  /// stands in, also where another one is judged.
  var isAboutInput: Bool { group == .input }
}
