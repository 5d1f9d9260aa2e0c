/// Closed classes of words in and around names.
enum ActorWords {
  /// Titles before a name; with a full stop in some styles.
  static let titles = SpeechGrammar.words(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative \
    congressman congresswoman gov governor president vice prime minister premier chancellor \
    secretary king queen prince princess pope rev reverend bishop archbishop cardinal imam rabbi \
    gen general lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral cmdr \
    commander judge justice mayor councillor councilman councilwoman commissioner ambassador \
    chairman chairwoman chair director chief attorney detective officer inspector superintendent \
    constable deputy foreign defense defence interior finance state former acting press spokesman \
    spokeswoman spokesperson sheriff speaker mp coach
    """)
  static let male = SpeechGrammar.words(
    """
    mr sir lord king prince pope spokesman chairman congressman councilman father husband son \
    brother man boy businessman
    """)
  static let female = SpeechGrammar.words(
    """
    mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman councilwoman mother \
    wife daughter sister woman girl businesswoman
    """)
  /// Small words inside names.
  static let particles = SpeechGrammar.words(
    "de van von del da di al el bin ibn la le du der den ter")
  /// Nouns whose presence makes a name that of a body.
  static let bodies = SpeechGrammar.words(
    """
    ministry department office agency bureau bank university college school institute center \
    centre union association council committee commission court party house senate congress \
    parliament assembly police authority board company corporation corp inc ltd group foundation \
    fund organization organisation federation league club times post journal news press network \
    army navy force forces guard administration government cabinet coalition alliance movement \
    campaign society church hospital airlines airways motors energy project trust service \
    services embassy city county district
    """)
  /// Capitalised words that are no name.
  static let calendar = SpeechGrammar.words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june \
    july august september october november december christmas easter
    """)
  /// Nouns that name what somebody is: a speaker phrase that ends with one is
  /// a role and may stand for somebody named.
  static let leaders = SpeechGrammar.words(
    "leader president premier ruler head chief chancellor king queen minister")
  /// Speakers nobody can look up.
  static let unnamed = SpeechGrammar.words(
    """
    official officials source sources aide aides insider insiders diplomat diplomats adviser \
    advisers advisor advisors observer observers critic critics analyst analysts expert experts \
    person people lawmaker lawmakers staffer staffers operative operatives someone somebody \
    witness witnesses
    """)
}
