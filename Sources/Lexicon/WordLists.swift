public import UnicodeText

/// Small hand-made lists: words that carry grammar, framing or formula rather
/// than a fact. All lower-case; from general knowledge of news and diplomacy.
public enum WordLists {
  /// Words without content of their own; dropped before points are compared.
  public static let stopWords = set(
    """
    a about above across after again against all along already also although always am amid among
    an and another any anyone anything are aren't around as at away be because been before behind
    being below beneath beside besides between beyond both but by can can't cannot could couldn't
    despite did didn't do does doesn't doing don't done down during each either else enough even
    ever every everyone everything except few for from further had hadn't has hasn't have haven't
    having he her here hers herself him himself his how however i if in indeed inside instead into
    is isn't it its itself just least less like many may me might mine more most much must my
    myself near neither never no nobody none nor not nothing now of off often on once one only
    onto or other others otherwise our ours ourselves out outside over own per perhaps quite
    rather same shall she should shouldn't since so some someone something still such than that
    the their theirs them themselves then there thereby therefore these they this those though
    through throughout thus till to together too toward towards under unless until up upon us very
    via was wasn't we well were weren't what whatever when whenever where whereas wherever whether
    which while who whoever whom whose why will with within without won't would wouldn't yes yet
    you your yours yourself yourselves
    """)

  /// Words that frame a fact (speaking, meeting, titles, emphasis, time of the
  /// report); they count little when points are compared. Dictionary forms.
  public static let frameWords = set(
    """
    accord acknowledge add address administration affirm afternoon agenda agree ahead aim announce
    answer appear area aspect assert attend aware begin believe bilateral bring brief briefing call
    chief claim close colleague comment commit concern conclude conduct confirm consider context
    continue conversation counterpart country course cover current day declare deem delegation
    describe desire detail development dialogue diplomat direct discuss discussion effort emphasise
    emphasize end evening event exchange express fact field focus follow former forward full
    further future general give government head hear highlight hold hope host idea importance
    important include indicate inform initiative insist intend intention interest international
    issue item join key know last leader lead level list look main maintain make mark matter meet
    meeting member mention minister ministry minute monday morning move mr mrs ms mutual nation
    national necessary need new news note number occasion office official open opportunity order
    part particular party people period person place plan point policy position possible prepare
    present president press prime priority process progress provide public question raise range
    read readout recent regard region reiterate relate relation relevant remain remark reply
    report reporter representative request respond respective result reveal role say seek senior
    serve set share show side situation speak spokesman spokesperson spokeswoman statement state
    step stress subject suggest support take talk team tell thank think time today told tomorrow
    tonight topic touch underline underscore unit urge view visit voice want way week welcome
    willingness word work world write year yesterday
    """)

  /// Words that, with nothing else, make a formula ("a range of bilateral
  /// issues of mutual interest"). Dictionary forms.
  public static let genericWords = set(
    """
    activity agenda area aspect atmosphere attention bilateral close common concern constructive
    contact cooperation current development dialogue effective friendly frank further global
    importance important interest international issue joint matter mutual number opinion
    partnership possible productive prospect question range regional relation relationship relevant
    sector situation sphere strategic subject substantive thorough tie topic topical various view
    warm wide
    """)

  /// Verbs that report speech or thought. Dictionary forms; see
  /// `Lexicon.isReportingVerb(_:)`.
  public static let reportingVerbs = set(
    """
    accuse acknowledge add admit advise advocate affirm agree allege announce answer argue ask
    assert assure believe blame boast call caution challenge cite claim clarify comment complain
    concede conclude condemn confess confide confirm contend counter criticise criticize declare
    decry demand denounce deny describe disclose discuss dismiss emphasise emphasize estimate
    explain express forecast highlight hint imply indicate inform inquire insist instruct joke
    lament maintain mention note object observe order pledge point praise predict proclaim promise
    propose protest quip read reaffirm recall recommend refuse reiterate reject relay remark remind
    repeat reply report request respond restate reveal say signal speculate state stress suggest
    swear tell testify think threaten tweet underline underscore urge voice vow warn welcome
    wonder worry write
    """)

  /// Words after which a list of topics follows.
  public static let listOpeners = set("including include included includes namely like")

  /// Openers of several words, each as its words.
  public static let listOpenerPhrases = [
    ["such", "as"], ["among", "them"], ["in", "particular"],
  ]

  /// Words that open a subordinate clause.
  public static let subordinators = set(
    """
    after although as because before despite if lest once provided since so that though till
    unless until when whenever where whereas wherever whether which while who whom whose why
    """)

  /// Subordinators of several words, each as its words.
  public static let subordinatorPhrases = [
    ["as", "well", "as"], ["in", "order", "to"], ["so", "that"], ["even", "though"],
    ["even", "if"], ["as", "long", "as"], ["as", "soon", "as"], ["in", "case"], ["now", "that"],
    ["given", "that"], ["provided", "that"], ["rather", "than"], ["instead", "of"],
    ["in", "spite", "of"], ["due", "to"], ["because", "of"], ["with", "a", "view", "to"],
  ]

  /// Auxiliaries and modals, with their contracted negations.
  public static let auxiliaries = set(
    """
    am are be been being can cannot could did do does had has have having is may might must ought
    shall should was were will would aren't can't couldn't didn't doesn't don't hadn't hasn't
    haven't isn't mightn't mustn't needn't shouldn't wasn't weren't won't wouldn't
    """)

  private static func set(_ words: String) -> WordSet { WordSet(words) }
}

extension Lexicon {
  /// Whether a lower-case form is a form of a reporting verb ("stressed").
  public func isReportingVerb(_ form: String) -> Bool {
    Morphology.readings(of: Array(form.utf8)).contains {
      $0.part == .verb && WordLists.reportingVerbs.contains(WordTable.text(of: $0.lemma))
    }
  }

  /// Whether a lower-case form is, or is a form of, a word that frames a fact.
  public func isFrameWord(_ form: String) -> Bool {
    listed(form, in: WordLists.frameWords)
  }

  /// Whether a lower-case form is, or is a form of, a word of diplomatic formula.
  public func isGenericWord(_ form: String) -> Bool {
    listed(form, in: WordLists.genericWords)
  }

  private func listed(_ form: String, in list: WordSet) -> Bool {
    list.contains(form) || lemmas(of: form).contains { list.contains(text(of: $0)) }
  }
}
