/// The numbers by which two accounts are held to tell one event, or not.
///
/// Where they come from: 500 pairs of English news articles (197 on one event,
/// 125 on look-alike events such as two trials or two earthquakes, 178 on
/// unrelated ones; ECB+ and BASIL), in which the formula of
/// ``Comparability/likeness`` was compared with others. Four numbers were
/// chosen on them, ``refusal``, ``doubt``, ``doubtWithConflict`` and
/// ``fullTerms``; the rest is round numbers, of which the neighbours gave the
/// same. Refused are 1 of the 197, 82 % of the look-alikes and 99.4 % of the
/// unrelated pairs; doubtful are 15 of the 197. A ``refusal`` put by the same
/// rule on nine tenths of the events refuses of the pairs of the last tenth 1 %,
/// 82 % and 99.4 %; one put on half of the events, of the other half 0.8 %, 74 %
/// and 98.7 %. The lowest of 33 further pairs on one event, among them two
/// official readouts of one call, stands at 0.27.
enum EventThresholds {
  /// Two accounts less alike are about different events. It lies
  /// between the value at which 1 % of unrelated pairs pass (0.205) and the one at
  /// which 2 % of true pairs are refused (0.24).
  static let refusal = 0.22
  /// Two accounts less alike may be about different events: of the nine pairs
  /// between the two limits four are.
  static let doubt = 0.26
  /// The same where the accounts name other days: below it a quarter of those
  /// that do are about different events.
  static let doubtWithConflict = 0.36

  /// By how much the likeness of two accounts counts when both name days of
  /// the week and none of them is the same. One in fourteen true pairs is so,
  /// and every second pair of different events.
  static let otherWeekdays = 0.85

  /// Different words of the shorter account from which on ``refusal`` holds.
  /// Fewer words are alike by more or less chance, so the limit falls with the
  /// root of their number. Of the pairs on one event with one article cut to
  /// some 60 words 2 % are refused (4 % without), of the unrelated ones 99 %.
  static let fullTerms = 60

  /// The limit of ``refusal`` for a pair whose shorter account has `terms`
  /// different words.
  static func refusal(terms: Int) -> Double {
    refusal * min(1, Double(terms) / Double(fullTerms)).squareRoot()
  }

  /// An account of fewer different words says too little to be refused for
  /// being unlike: some forty words of running text.
  static let leastTerms = 25
  /// Fewer shared telling words than these excuse nothing: what is unlike is
  /// refused, however short.
  static let leastSharedWords = 2

  /// Words of this frequency and above weigh nothing: the grammar of English,
  /// one word in 300 and more. In steps of `Lexicon.frequencyStep(of:)`.
  static let weightlessStep = 130
  /// The step of words that the table does not know.
  static let unknownStep = 60
  /// The step of figures, whatever they are: rarer than words of the trade,
  /// but a "two" or a year is in many texts.
  static let figureStep = 70
  /// Words of this frequency and below tell something of an event.
  static let tellingStep = 90

  /// Sentences of the body that belong to the lead, with the headline.
  static let leadSentences = 2
}
