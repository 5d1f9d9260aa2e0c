internal import UnicodeText

/// The words at which the clause of a verb ends, and those that deny it or
/// leave it open.
struct ClauseClass: OptionSet, Sendable {
  let rawValue: UInt32

  /// Opens another clause.
  static let subordinator = ClauseClass(rawValue: 1)
  /// See ``StatementReader/speech``.
  static let speech = ClauseClass(rawValue: 2)
  static let negation = ClauseClass(rawValue: 4)
  /// A verb with “to” that denies what follows.
  static let implicative = ClauseClass(rawValue: 8)
  /// A word that denies the -ing form after it.
  static let denyingGerund = ClauseClass(rawValue: 16)
  /// Makes what follows asked, supposed or demanded.
  static let supposing = ClauseClass(rawValue: 32)

  /// The classes of a lower-case form.
  static func of(_ folded: String) -> ClauseClass {
    ClauseClass(rawValue: words.bits(of: folded))
  }

  private static let words = WordMap(
    lists: [
      (.subordinator, Grammar.subordinators.words.joined(separator: " ") + " but"),
      (.speech, StatementReader.speech.words.joined(separator: " ")),
      (.negation, Grammar.negations.words.joined(separator: " ")),
      (
        .implicative,
        """
        failed fails fail failing refused refuses refuse refusing declined declines decline
        declining neglected forgot unable unwilling
        """
      ),
      (.denyingGerund, "denied denies denying avoided without refrained ruled"),
      (.supposing, "would should if whether unless must"),
    ].map { (list: ClauseClass, words: String) in (list.rawValue, words) })
}
