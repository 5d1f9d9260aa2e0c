/// Every constant that the decisions about facts go by, in one place.
///
/// Origin: 32 labelled pairs and triples of accounts (20 of newspapers, 8 of
/// agencies and broadcasters, 4 of official readouts), none of them part of this
/// repository; chosen by leaving one event out, then run once over 16 events
/// that nobody had read. `FactTrainer` repeats both; the article on facts has the
/// figures.
enum Thresholds {
  /// From this probability that the other account states it in the sentence
  /// that was chosen, a statement is carried.
  static let carried = Env.value("carried", 0.65)
  /// A sentence must match this share of the statement's weight besides.
  static let carriedShare = Env.value("carriedShare", 0.35)
  /// Up to this probability that the other account states it at all, a
  /// statement is not found.
  static let notFound = Env.value("notFound", 0.3)

  /// From this probability that the other account states it a statement is cut
  /// at the words that the chosen sentence lacks.
  static let cut = Env.value("cut", 0.4)
  /// What a change between told and not told costs, in units of weight.
  static let cutPrice = Env.value("cutPrice", 1.3)
  /// How much more it costs to call words missing that are there.
  static let cutCaution = Env.value("cutCaution", 2.0)
  /// A piece with fewer telling words stays with its neighbour.
  static let leastPieceWords = Env.value("leastPieceWords", 3)
  /// From this weight a word tells something.
  static let tellingWeight = Env.value("tellingWeight", 0.6)

  /// From these a carried statement may carry a finding.
  static let firm = Env.value("firm", 0.8)
  static let firmShare = Env.value("firmShare", 0.5)

  /// Two statements that stand in each other's chosen sentences are one fact
  /// from this harmonic mean of what they share.
  static let oneFact = Env.value("oneFact", 0.7)
  /// Two statements of one account are repeated mentions of one fact from this.
  static let repeated = Env.value("repeated", 0.6)

  /// A passage that matches less of a statement than this is not near it in any
  /// sense that a reader would see.
  static let leastSalience = Env.value("leastSalience", 0.5)
  static let secondPass = Env.value("secondPass", 0.65)
  static let shortAccount = Env.value("shortAccount", 14)
  static let divergentOverlap = Env.value("divergentOverlap", 0.1)
  static let mostDivergences = Env.value("mostDivergences", 3)
  /// A passage that matches this share of a statement is nearly the same words.
  static let nearVerbatim = Env.value("nearVerbatim", 0.6)
  static let nearShare = Env.value("nearShare", 0.2)
}

#if canImport(Glibc)
  internal import Glibc
#endif
enum Env {
  static func value(_ name: String, _ value: Double) -> Double { unsafe getenv("T_" + name).flatMap { Double(unsafe String(cString: $0)) } ?? value }
  static func value(_ name: String, _ value: Int) -> Int { unsafe getenv("T_" + name).flatMap { Int(unsafe String(cString: $0)) } ?? value }
}
