internal import TextCore

/// What is said of one statement and one other account.
struct Decision: Sendable {
  var status: Fact.Status
  /// The place of the nearest sentence among the content sentences of the other
  /// account, or -1.
  var place: Int
  /// See ``Judgement/carried``.
  var probability: Double
  /// See ``Judgement/supported``.
  var supported: Double
  var share: Double
  /// What speaks against a passage that would carry the statement otherwise.
  var mark: String?

  /// - Parameters:
  ///   - isWordless: whether the statement has no word that tells anything, such
  ///     as “It” on a line of its own: nobody could find it anywhere.
  ///   - isSilence: whether the sentence that was chosen says that something was
  ///     not mentioned: it states nothing.
  init(
    _ judgement: Judgement, role: Statement.Role, salience: Double, isWordless: Bool = false,
    isSilence: Bool = false
  ) {
    place = judgement.place
    probability = judgement.carried
    supported = judgement.supported
    share = judgement.share
    if role != .nonMention, !isSilence, judgement.place >= 0,
      judgement.supported >= Thresholds.carried, judgement.share >= Thresholds.carriedShare
    {
      status = .carried
    } else if role != .nonMention, !isWordless, judgement.carried <= Thresholds.notFound,
      salience >= Thresholds.leastSalience, judgement.touch < Thresholds.touch,
      judgement.share < Thresholds.nearlyThere
    {
      status = .notFound
    } else {
      status = .unclear
    }
  }

  /// Whether more may be built on it than a row.
  var isFirm: Bool {
    status == .carried && supported >= Thresholds.firm && share >= Thresholds.firmShare
  }
}
