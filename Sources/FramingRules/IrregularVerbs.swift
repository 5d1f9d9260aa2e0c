/// Past forms and doubled last letters that spelling alone does not tell, of
/// the verbs that phrases are made with.
enum IrregularVerbs {
  /// Past tense and participle, by verb.
  static let past: [String: [String]] = {
    var forms: [String: [String]] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      forms[words[0]] = Array(words.dropFirst())
    }
    return forms
  }()

  /// Longer verbs stressed on the last syllable, which double its consonant.
  static let doubling: Set<String> = [
    "abet", "abhor", "admit", "commit", "compel", "concur", "confer", "control", "corral", "defer",
    "dispel", "embed", "equip", "excel", "expel", "extol", "forbid", "forget", "impel", "incur",
    "kidnap", "occur", "omit", "outwit", "overrun", "patrol", "permit", "prefer", "propel", "rebel",
    "rebut", "recur", "refer", "regret", "remit", "repel", "submit", "transfer", "transmit",
    "unwrap", "upset", "wiretap",
  ]

  private static let rows = """
    bear bore borne
    beat beat beaten
    befall befell befallen
    begin began begun
    bend bent
    beset beset
    bet bet
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    burst burst
    buy bought
    cast cast
    catch caught
    choose chose chosen
    cling clung
    come came
    creep crept
    cut cut
    deal dealt
    dig dug
    do did done
    draw drew drawn
    drive drove driven
    drink drank drunk
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fling flung
    fly flew flown
    forget forgot forgotten
    forsake forsook forsaken
    get got gotten
    give gave given
    go went gone
    grind ground
    grow grew grown
    hang hung
    have had
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    keep kept
    kneel knelt
    know knew known
    lay laid
    lead led
    leap leapt
    leave left
    let let
    light lit
    lose lost
    make made
    mislead misled
    misspeak misspoke misspoken
    outdo outdid outdone
    overcome overcame
    overdo overdid overdone
    override overrode overridden
    overrun overran
    overthrow overthrew overthrown
    pay paid
    put put
    read read
    rend rent
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    see saw seen
    seek sought
    sell sold
    send sent
    set set
    shake shook shaken
    shed shed
    shoot shot
    show showed shown
    shrink shrank shrunk
    shut shut
    sing sang sung
    sink sank sunk
    sit sat
    slay slew slain
    slide slid
    sling slung
    slink slunk
    slit slit
    smite smote smitten
    sow sowed sown
    speak spoke spoken
    spend spent
    spin spun
    spit spat spit
    split split
    spread spread
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    strike struck stricken
    string strung
    strive strove striven
    swear swore sworn
    sweep swept
    swell swelled swollen
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    thrust thrust
    tread trod trodden
    undercut undercut
    undergo underwent undergone
    undo undid undone
    uphold upheld
    upset upset
    wear wore worn
    weep wept
    win won
    wind wound
    withdraw withdrew withdrawn
    withhold withheld
    wring wrung
    write wrote written
    """
}
