internal import UnicodeText

/// The few closed classes of words that the attribution rules name beside the
/// tags of a word.
enum SpeechGrammar {
  /// What can join two parts of one name or role.
  static let joiningPrepositions: WordSet = ["of", "for", "at", "from", "within", "to"]
  /// Prepositions that tie words to the object before rather than tell time,
  /// place or cause; and “that”.
  static let tyingPrepositions: WordSet = [
    "of", "to", "for", "with", "from", "by", "about", "against", "over", "that", "than",
  ]
  static let prepositionsOrConjunctions: WordSet = [
    "after", "before", "since", "until", "as", "than", "because",
  ]
  static let weekdays = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january \
    february march april may june july august september october november december \
    time moment day week weekend morning afternoon evening night month year
    """)
  static let complementizers: WordSet = [
    "that", "how", "why", "what", "whether", "if", "when", "who", "where",
  ]
  /// Whom somebody speaks to, after the verb.
  static let objectPronouns = WordSet(
    "him her them me us you reporters supporters lawmakers viewers")
}
