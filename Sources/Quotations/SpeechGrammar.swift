internal import Lexicon
internal import UnicodeText

/// The closed classes of words that the attribution rules turn on.
enum SpeechGrammar {
  static let pronouns = WordSet("he she they it i we you who")
  static let determiners = WordSet(
    """
    the a an this these those some many several one two three four five another other others his \
    her its their our my both all any each every no
    """)
  /// Words that start a clause or join two of them: a subject never runs over one.
  static let clauseStarters = WordSet(
    """
    that when while as because although though if but and or nor which who whom whose after before \
    since until unless where whether than so yet once whereas what how why not
    """)
  /// Prepositions that can join two parts of one name or role.
  static let joiningPrepositions = WordSet(
    "of for at from in with on de van von del da di al el bin ibn la le du and")
  static let prepositions = WordSet(
    """
    of for at from in with on to by about into over under against during after before since until \
    through among between without within despite amid near outside inside via per
    """)
  static let auxiliaries = WordSet(
    """
    has have had having did does do is are was were be been being will would can could may might \
    must shall should hasn't haven't hadn't didn't doesn't don't won't wouldn't can't couldn't \
    isn't aren't wasn't weren't to
    """)
  /// What can stand between a subject and its reporting verb.
  static let verbCompany = WordSet(
    """
    also then later once even again earlier now already first still just often never simply \
    recently previously repeatedly reportedly further meanwhile too always sometimes only soon \
    himself herself themselves itself went going on to quoted as going goes has have had was were \
    is are been did would could took takes used uses turned came out has
    """)
  /// Forms of "be", which make a participle passive.
  static let be = WordSet(
    "is are was were be been being isn't aren't wasn't weren't gets got become became becomes")
  /// What opens words of time, place or cause after something reported.
  static let circumstances = WordSet(
    "in on at during after before when while because since amid despite via through until as")
  static let weekdays = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january \
    february march april may june july august september october november december \
    week weekend morning afternoon evening night month year
    """)
  static let complementizers = WordSet("that how why what whether if when who where")
  /// Adverbial openers after a verb: "in an interview", "during a visit".
  static let adverbialOpeners = WordSet(
    """
    in on at during after before via through by from late early last this earlier later when as \
    while following to about of with
    """)
  /// Roles that name with "to" whom they serve: "the ambassador to Rome".
  static let rolesWithTo = WordSet(
    "ambassador adviser advisor envoy aide counsel delegate representative assistant counselor")
  static let objectPronouns = WordSet(
    "him her them me us you reporters supporters lawmakers viewers")

  /// Whether a small-letter word is most likely a finite verb.
  static func isFiniteVerb(_ folded: String, _ lexicon: Lexicon) -> Bool {
    if auxiliaries.contains(folded) { return folded != "to" }
    if pronouns.contains(folded) || determiners.contains(folded) { return false }
    guard let form = lexicon.verbForm(of: folded),
      form.contains(.past) || form.contains(.thirdPerson)
    else { return false }
    let parts = lexicon.partsOfSpeech(of: folded)
    if parts.contains(.noun), (lexicon.verbShare(of: folded) ?? 0.5) < 0.6 { return false }
    return !parts.contains(.adjective) || form.contains(.thirdPerson)
      || CueVerbs.verb(folded) != nil
  }
}
