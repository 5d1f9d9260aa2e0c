internal import UnicodeText

/// Closed classes of words in and around names.
enum ActorWords {
  /// Titles before a name; with a full stop in some styles.
  static let titles = WordSet(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative \
    congressman congresswoman gov governor president vice prime minister premier chancellor \
    secretary king queen prince princess pope rev reverend bishop archbishop cardinal imam rabbi \
    gen general lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral cmdr \
    commander judge justice mayor councillor councilman councilwoman commissioner ambassador \
    chairman chairwoman chair director chief leader attorney detective officer inspector superintendent \
    constable deputy foreign defense defence interior finance state former acting press spokesman \
    spokeswoman spokesperson sheriff speaker mp coach
    """)
  static let male = WordSet(
    """
    mr sir lord king prince pope spokesman chairman congressman councilman father husband son \
    brother man boy businessman
    """)
  static let female = WordSet(
    """
    mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman councilwoman mother \
    wife daughter sister woman girl businesswoman
    """)
  /// Small words inside names.
  static let particles = WordSet(
    "de van von del da di al el bin ibn la le du der den ter")
  /// Nouns whose presence makes a name that of a body.
  static let bodies = WordSet(
    """
    ministry department office agency bureau bank university college school institute center \
    centre union association council committee commission court party house senate congress \
    parliament assembly police authority board company corporation corp inc ltd group foundation \
    fund organization organisation federation league club times post journal news press network \
    army navy force forces guard administration government cabinet coalition alliance movement \
    campaign society church hospital airlines airways motors energy project trust service \
    services embassy city county district
    """)
  /// Nouns whose presence at the end makes a name that of a place.
  static let places = WordSet(
    """
    sea river lake bay gulf ocean street avenue road square park island islands valley bridge \
    airport beach creek mountain mountains hills desert peninsula strait canal harbour harbor \
    stadium tower boulevard highway
    """)
  /// Capitalised words that are no name.
  static let calendar = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june \
    july august september october november december christmas easter
    """)
  /// Nouns that name what somebody is: a speaker phrase that ends with one is
  /// a role and may stand for somebody named.
  static let leaders = WordSet(
    "leader president premier ruler head chief chancellor king queen minister")
  /// Speakers nobody can look up.
  static let unnamed = WordSet(
    """
    official officials source sources aide aides insider insiders diplomat diplomats adviser \
    advisers advisor advisors observer observers critic critics analyst analysts expert experts \
    person people lawmaker lawmakers staffer staffers operative operatives someone somebody \
    witness witnesses
    """)

  /// Nouns that say what somebody is, besides titles: what stands before a
  /// name and ends with one is a label.
  static let roles = WordSet(
    """
    leader activist founder blogger candidate nominee lawyer economist author journalist professor \
    executive member host pollster head owner resident student opposition figure dissident \
    campaigner politician boss tycoon billionaire businessman businesswoman rival ally counterpart \
    strongman dictator autocrat commander militant terrorist separatist rebel gunman suspect \
    victim defendant teenager father mother officer immigrant worker singer actor actress star \
    player reformer firebrand whistleblower mogul heir widow scientist researcher doctor teacher \
    nurse farmer pilot driver engineer historian novelist writer reporter correspondent editor \
    anchor critic predecessor successor envoy negotiator veteran master skipper sailor deckhand \
    surveyor architect builder plumber electrician mechanic baker butcher fisherman fisherwoman \
    shopkeeper landlord landlady lodger tenant neighbour neighbor pensioner passenger survivor \
    eyewitness bystander marcher protester demonstrator organiser organizer volunteer treasurer \
    accountant auditor banker trader broker investor entrepreneur barrister solicitor prosecutor \
    magistrate juror clerk registrar coroner pathologist physician surgeon paramedic midwife \
    firefighter ranger lecturer headteacher headmaster headmistress principal dean rector \
    librarian curator biologist chemist physicist geologist hydrologist meteorologist \
    epidemiologist psychologist sociologist statistician translator interpreter photographer \
    cameraman broadcaster columnist poet painter sculptor musician composer conductor dancer \
    comedian athlete footballer striker goalkeeper trainer referee stepfather stepmother \
    grandfather grandmother uncle aunt cousin nephew niece husband wife son daughter brother \
    sister fiance fiancee owner-operator lobbyist strategist legislator assemblyman \
    assemblywoman alderman monk nun priest pastor vicar chaplain preacher
    """)
  /// What can stand between a role and its other words.
  static let rolePrefixes = WordSet(
    "former then acting longtime senior ex arch co vice")

  /// Given names of one gender, the most usual of several languages.
  private static let maleGiven = WordSet(
    """
    james john robert michael william david richard joseph joe thomas charles christopher daniel \
    matthew anthony mark steven paul andrew joshua kenneth kevin brian george edward ronald \
    timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen larry justin scott \
    brandon benjamin ben samuel sam gregory frank alexander raymond patrick jack dennis jerry \
    tyler aaron jose adam nathan henry douglas peter zachary walter mike bob bill jim tom tim \
    dan dave steve greg chris donald mitch chuck bernie rick ted vladimir dmitry dmitri sergei \
    sergey mikhail ivan boris alexei aleksey nikolai viktor igor oleg hans klaus wolfgang jurgen \
    pierre jean-claude francois emmanuel luigi giovanni giuseppe marco carlos juan luis pedro \
    diego mohammed muhammad ahmed ali hassan hussein mahmoud abdul recep narendra imran xi
    """)
  private static let femaleGiven = WordSet(
    """
    mary patricia jennifer jen linda elizabeth barbara susan jessica sarah karen lisa nancy betty \
    sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie \
    rebecca laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole \
    samantha katherine christine kate catherine debra rachel carolyn janet maria heather diane \
    julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan \
    alice julia grace hillary kellyanne nikki elena olga svetlana natalia irina tatiana yulia \
    ekaterina ursula ingrid greta marie claire sophie chiara giulia lucia carmen fatima aisha \
    mariam theresa nicola jacinda kamala ivanka melania
    """)

  /// The gender that a given name, in small letters, tells.
  static func gender(ofGiven name: String) -> ActorIndex.Gender? {
    if maleGiven.contains(name) { return .male }
    return femaleGiven.contains(name) ? .female : nil
  }
}
