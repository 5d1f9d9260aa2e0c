internal import UnicodeText

/// What is known of words that are written with a full stop, and of words
/// that start sentences. All entries are lower case and without the last stop.
enum Abbreviations {
  private static func words(_ list: String) -> WordSet { WordSet(list) }

  /// Always followed by what they belong to: titles, ranks, "versus".
  static let neverEnding = words(
    """
    mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj brig capt cpt sgt cpl pte pvt \
    cmdr cdr comdr adm vadm radm hon rev fr ste mt mts messrs mme mlle pres supt insp det atty asst \
    assoc dep amb secy treas rt ven bro sis vs e.g i.e viz approx ca cf eg ie f.e \
    lt.gov lt.col maj.gen brig.gen ald cllr cong spc
    """)

  /// Those of ``neverEnding`` that are words of their own in small letters.
  static let titlesThatAreWords = words(
    "rep reps gen col hon rev fr sis bro det dep amb pres mt mts ven cong")

  /// Only ever abbreviations, yet also a sentence's last word, when written
  /// with a small letter.
  static let smallEnding = words(
    "etc al co inc ltd corp bros approx est dept hr hrs mins yrs ave blvd rd st min sec tel ext btw"
  )

  /// Not an end before a number; "no", "art" and "fig" are words too.
  static let beforeNumber = words(
    """
    no nos n° nº nr p pp para art arts fig figs ch chap vol vols sec secs sect op rs cl tel ext ver \
    v eq eqs ex bk pt pts rm apt ste hwy rte
    """)

  /// Months and days: a date follows, or a new sentence.
  static let dates = words(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """)

  /// Names end with them, and so can sentences: companies, states, streets.
  static let mayEnd = words(
    """
    inc co corp ltd plc llc bros cos mfg intl natl jr sr esq ph.d m.d b.a m.a b.sc m.sc m.b.a j.d \
    ll.b d.phil ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la mass md me mich \
    minn miss mo mont neb nebr nev okla ore penn pa r.i tenn tex va vt wash wis wisc wyo alta b.c \
    man n.b n.s ont que sask ave blvd rd dept univ assn assoc dist ctr bldg natl mex
    """)

  /// Places and bodies written with inner stops.
  static let bodies = words(
    "u.s u.s.a u.k u.n e.u d.c u.a.e u.s.s.r n.y n.j l.a n.h n.m n.c s.c n.d s.d w.va")

  static let halfDay = words("a.m p.m am pm")

  /// What follows the hour rather than starts a sentence.
  static let afterHour = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri \
    sat sun january february march april may june july august september october november december \
    jan feb mar apr jun jul aug sep sept oct nov dec est edt et cst cdt ct mst mdt mt pst pdt pt \
    gmt utc bst cet cest eet ist jst aest aedt nzst msk eastern pacific central mountain greenwich \
    local
    """)

  /// Words that open a sentence with the hour: "By 6 p.m. Ms. Lee had left".
  static let hourOpeners = words(
    "at by around about before after from until till since between shortly just")

  /// Capitalised words that go on with the name before them: "U.S. Army",
  /// "Inc. President", "Jr. Boulevard".
  static let goingOn = words(
    """
    government army navy air marine marines coast congress senate house supreme court courts \
    president vice department departments treasury secretary secretaries attorney attorneys \
    district state states embassy consulate capitol constitution customs border forces force \
    national federal postal bureau bank census geological environmental patent open virgin \
    congressman congresswoman rep representative representatives senator senators ambassador \
    immigration defense defence justice energy education agriculture commerce labor homeland \
    trade central midwest south north east west northeast southeast northwest southwest gulf \
    soccer olympic steel cyber special agency food drug fish forest circuit prime minister \
    security general council assembly high commissioner human rights mission charter children \
    chief chairman chairwoman chair executive director ceo spokesman spokeswoman spokesperson \
    founder board group international holdings mayor governor day boulevard street \
    avenue drive park library school hospital airport center centre memorial foundation
    """)

  /// Names that are written with an exclamation or question mark.
  static let markedNames = words("yahoo jeopardy yum wham e y panic oklahoma guess joomla mamma")

  /// Words after which a single capital is a label, not an initial.
  static let labelled = words(
    """
    vitamin vitamins plan type class grade group hepatitis option appendix section part category \
    exhibit level influenza gate terminal hall block wing article schedule annex team \
    letter page row division war
    """)

  /// Words that start sentences and hardly ever names.
  static let starters = words(
    """
    the a an this that these those there here he she it they we you i his her its their our my \
    your who whom whose what which when where why how if while after before since because although \
    though unless until once whether as at by for from in into of on onto over to toward under \
    upon with within without during despite between among against across along around behind \
    below beneath beside besides beyond like near off out per through throughout and but or nor \
    so yet both either neither each every all any some many much most more several few fewer no \
    none not nobody nothing another other others such same one two three four five six seven \
    eight nine ten however meanwhile moreover furthermore therefore thus hence nevertheless \
    nonetheless instead indeed still then now also even only just perhaps maybe again already \
    earlier later recently today yesterday tomorrow tonight soon often sometimes never always \
    finally first second third last next previously currently eventually additionally \
    according is are was were be been do does did has have had can could would should might must \
    let please yes millions thousands hundreds dozens officials lawmakers critics supporters \
    experts residents people everyone everybody someone somebody
    """)

  /// The starters that cannot be a surname or a title's first word, for use
  /// after an initial.
  static let strictStarters = words(
    """
    the this that these those there he she it they we his her its their if when while after \
    before since because although however meanwhile but and what where why how as at from with
    """)

  /// Verbs of saying, in the forms that follow a quotation.
  static let saying = words(
    """
    said says asked asks added adds wrote writes told tells replied replies answered responded \
    shouted cried tweeted posted continued wondered thought exclaimed yelled screamed insisted \
    explained quipped joked declared warned argued concluded recalled noted observed remarked \
    demanded inquired enquired whispered muttered snapped pleaded
    """)

  /// After "Smith said", these show that the name started a new sentence.
  static let reporting = words("the that he she it they we there a an his her its their")
}
