/// Every constant that decisions about facts go by, in one place.
///
/// Origin: 32 labelled pairs of accounts (newspapers, agencies, broadcasters, a
/// few official readouts), none of them part of this repository. Chosen by leaving
/// one event out (`Packer facts leave-one-out`), so that of what is said to be
/// carried and to be not found enough is right (.83 and .88); totals over 16
/// events whose texts nobody had read were looked at beside (.84 and .90). The
/// article on facts has the figures around each.
enum Thresholds {
  // MARK: What is said

  /// From this probability that the other account states it in the sentence
  /// that was chosen, a statement is carried.
  static let carried = 0.65
  /// The sentence must match this share of the statement's weight besides.
  static let carriedShare = 0.35
  /// Up to this probability that the other account states it at all, a
  /// statement is not found. Higher finds more and is right less often: .38 gives
  /// .86 right instead of .88.
  static let notFound = 0.32
  /// What a sentence matches this share of is not told as nowhere there: a reader
  /// would see it beside the claim.
  static let nearlyThere = 0.35
  /// A statement that an editor would list with less probability than this says
  /// too little to be missed.
  static let leastSalience = 0.5
  /// From these a carried statement may carry a finding.
  static let firm = 0.8
  static let firmShare = 0.5

  // MARK: Short accounts

  /// Two statements that are left over on both sides and point at each other
  /// are carried where either side is as sure as this, in accounts of at most
  /// so many sentences: official readouts tell the same few matters in wholly
  /// other words. In longer ones the rule is right less often.
  static let secondPass = 0.65
  /// What the other side must give it at least.
  static let secondPassOther = 0.2
  static let shortAccount = 14
  /// Between them a statement of which a word of this weight stands anywhere in
  /// the other account is never not found: both touch the matter.
  static let touch = 2.2

  // MARK: Cuts at words that another account lacks

  /// From this probability that the other account states it a statement is cut.
  static let cut = 0.4
  /// What a change between told and not told costs, in units of weight.
  static let cutPrice = 1.3
  /// How much more it costs to call words missing that are there.
  static let cutCaution = 2.0
  /// A piece with fewer telling words stays with its neighbour.
  static let leastPieceWords = 3
  /// From this weight a word tells something.
  static let tellingWeight = 0.6

  // MARK: Rows

  /// A dependent piece with at most so many words that say something shares the
  /// row of the piece before it where the same is said of both.
  static let thinWords = 4

  /// Two statements that stand in each other's chosen sentences are one row from
  /// this harmonic mean of what they share. Lower makes fewer rows and blurs
  /// which words of each account are meant.
  static let oneFact = 0.8
  /// Two statements of one account are repeated mentions of one fact from this.
  static let repeated = 0.6
  /// A passage that matches less of a statement than this is not near it in any
  /// sense that a reader would see.
  static let nearShare = 0.2
  /// A passage that matches this share of a statement is nearly the same words:
  /// what differs then is told as a difference, else the row is unclear.
  static let nearVerbatim = 0.6

  // MARK: Told differently

  /// Two sentences with less in common are not looked at.
  static let divergentOverlap = 0.1
  /// Pairs told of an event, and the least probability of one.
  static let mostDivergences = 3
  static let leastDivergence = 0.06
}
