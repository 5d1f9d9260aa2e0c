internal import TextCore

/// Closed classes of words that the splitting and weighting rules use, as
/// lists; ``WordTraits`` looks words up in all of them at once. All entries
/// are lower case and general English.
package enum WordClasses {
  /// Words that report speech or an act of a conversation, any inflection.
  static let reportingVerbs =
    """
    accused acknowledged added admitted advised affirmed agreed alleged announced answered
    appealed argued asked asserted assured called cautioned charged cited claimed commented
    complained conceded concluded continued continues condemned confirmed congratulated considered contended
    conveyed criticised criticized declared declined demanded denied described disclosed
    discussed emphasised emphasized estimated exchanged explained expressed highlighted hailed
    informed insisted instructed invited maintained mentioned named noted objected observed
    offered ordered outlined pledged pointed praised predicted pressed promised proposed
    protested questioned quoted raised reaffirmed recalled recognised recognized recommended
    refused reiterated rejected remarked repeated replied reported requested responded
    restated retorted revealed reviewed ruled said says say shared signalled signaled stated
    stressed suggested tells thanked thought told touched tweeted underlined underscored urged
    voiced vowed warned welcomed went wished wondered wrote adds notes argues believes claims
    warns insists tells explains suggests points
    """

  /// Auxiliaries and modals: finite, and no content of their own.
  static let auxiliaries =
    """
    is are was were be been being am has have had do does did will would shall should can could
    may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
    wouldn't can't cannot couldn't shouldn't mustn't
    """

  /// What opens a list whose items are statements of their own.
  static let listOpeners = "including included include includes namely"

  /// What a dependent clause opens with, after a comma.
  static let relativeOpeners =
    "which who whom whose where while whereas if because although whether"

  /// What a dependent clause opens with, comma or not.
  static let subordinators = "because although despite amid though whereas unless"

  static let conjunctions = "and but or nor yet"

  static let pronouns = "he she they it we i you both neither"

  /// Adverbs that may stand between a conjunction and its verb.
  static let lightAdverbs = "also then later again not never further even both in turn"

  /// Words that say that there was talk and not what it was about: they count
  /// less when two statements are compared.
  static let frame =
    """
    say says said saying tell tells told speak speaks spoke spoken speaking talk talks talked
    talking discuss discusses discussed discussing discussion discussions raise raises raised
    raising stress stresses stressed stressing emphasise emphasised emphasize emphasized
    emphasizing underline underlined underscore underscored underscoring note notes noted noting
    mention mentioned mentions express expressed expresses expressing address addressed
    addressing touch touched reaffirm reaffirmed reaffirming reaffirms reiterate reiterated
    reiterating highlight highlighted highlighting exchange exchanged exchanging view views
    opinion opinions issue issues matter matters topic topics concern concerns concerned question
    questions subject subjects area areas range array number series variety important importance
    key major main mutual common various several certain particular recent current regard
    regarding respect relation context light view call calls called calling conversation
    conversations phone telephone telephoned phoned meeting meetings meet met meets visit
    leader leaders president presidents minister ministers prime official officials counterpart
    counterparts side sides party parties spokesman spokeswoman spokesperson secretary chancellor
    head heads government governments administration statement statements readout summary report
    reports reported according accordance include includes included including announce announced
    announces announcing agree agreed agrees agreeing make made makes making clear add added adds
    adding state stated states stating inform informed informs convey conveyed conveys underway
    welcome welcomed welcomes thank thanked thanks ask asked asks tuesday monday wednesday
    thursday friday saturday sunday today yesterday tomorrow week month year day days mr mrs ms
    dr sir following ahead part time way new first last next
    """

  /// Words so general that a statement made of them and frame words says nothing.
  static let generic =
    """
    international bilateral multilateral regional global world worldwide mutual interest interests
    situation situations development developments relationship relations cooperation tie ties
    pressing broad wide full large further future ongoing progress effort efforts work works
    working agenda point points position positions process framework level levels current state
    affairs things thing people country countries nation nations community other others shared
    together detail details attention aspect aspects field fields number set sensitive
    """

  /// What a person is by office or employment.
  static let posts =
    """
    executive officer leader head manager secretary-general union company agency ministry deputy
    vice assistant editor reporter correspondent analyst lawyer attorney commissioner coordinator
    representative member founder owner
    """

  /// Titles that stand before a name.
  static let titles =
    """
    president press minister prime mr mrs ms dr sir lord lady king queen prince princess chancellor
    secretary senator sen rep gov governor general gen colonel col judge justice professor prof
    chief chairman chairwoman director spokesman spokeswoman spokesperson ambassador mayor pope
    """

  /// The words that the phrases of ``nonMentionPhrases`` start with.
  static let nonMentionOpeners = nonMentionPhrases.compactMap(\.first).joined(separator: " ")

  /// What says that something was left unsaid.
  static let nonMentionPhrases: [[String]] = [
    ["not", "mention"], ["no", "mention"], ["didn't", "mention"], ["didn't", "raise"],
    ["not", "raise"], ["failed", "to", "mention"], ["failed", "to", "raise"],
    ["no", "reference"], ["not", "refer"], ["omitted"], ["omits"], ["left", "out"],
    ["leaves", "out"], ["silent", "on"], ["silent", "about"], ["says", "nothing", "about"],
    ["said", "nothing", "about"], ["without", "mentioning"], ["did", "not", "address"],
    ["made", "no", "reference"], ["absent", "from"], ["missing", "from"],
  ]

  /// Forms in -ing that open no clause: nouns and prepositions.
  static let notParticiples =
    """
    during morning evening nothing something anything everything meeting according including
    following regarding concerning
    """
}

extension WordClasses {
  /// Verbs that only say that something was said: what follows is the fact.
  static let bareSpeech =
    """
    said says added stated noted stressed emphasised emphasized underlined underscored told
    reaffirmed reiterated discussed raised mentioned expressed observed remarked recalled
    explained reported conveyed agreed
    """

  /// Words of grammar that change what a sentence claims: negation, modality,
  /// quantity.
  static let marks = WordSet(markWords)

  /// The same in order.
  static let markList = markWords.split(separator: " ").map(String.init)

  private static let markWords =
    "not never no none nor neither may might could would should must will all some most any only few every"

  /// Whether a word denies what stands next to it.
  static func isDenial(_ word: String) -> Bool {
    let bytes = word.utf8Span.span
    let count = bytes.count
    return count >= 3 && bytes[count - 1] == UInt8(ascii: "t")
      && bytes[count - 2] == UInt8(ascii: "'") && bytes[count - 3] == UInt8(ascii: "n")
      || denials.contains(word)
  }

  private static let denials = WordSet(
    "not never no nobody none nothing neither nor without cannot")

  static func isMark(_ word: String) -> Bool { marks.contains(word) }

  /// Words that open a phrase or a clause.
  static let cutOpeners =
    phraseOpeners
    + " about between because while where which who whom whose and or but than although though if"
    + " unless whether despite including"

  /// Words that open a phrase and no clause of its own.
  static let phraseOpeners = """
    in on at by for from to with without before after since until during under over among through \
    into against than as then when that amid
    """

  static func isAuxiliary(_ word: String) -> Bool {
    WordTraits.closed(word).contains(.auxiliary)
  }

  package static func isFrame(_ word: String) -> Bool { WordTraits.closed(word).contains(.frame) }
}
