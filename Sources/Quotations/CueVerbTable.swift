/// The reporting verbs of English news, as data.
///
/// A row: dictionary form, tone, strength, frames, irregular past forms.
/// Frames: `q` quoted words, `c` a clause, `t` a clause with "that", "how" or
/// "whether" only, `n` a noun phrase with quoted words in it, `l` the person
/// spoken to comes first.
enum CueVerbTable {
  static let rows = """
    say neutral 0 qc said
    tell neutral 0 qcl told
    add neutral 0 qc
    state neutral 0 qc
    write neutral 0 qcn wrote written
    tweet neutral 0 qc
    post neutral 0 qt
    report neutral 0 qcn
    reply neutral 0 qc
    respond neutral 0 qt
    answer neutral 0 qt
    ask neutral 0 qtnl
    explain neutral 0 qcn
    continue neutral 0 q
    conclude neutral 0 qc
    announce neutral 0 qcn
    comment neutral 0 qt
    remark neutral 0 qc
    describe neutral 0 qn
    mention neutral 0 qtn
    recall neutral 0 qcn
    recount neutral 0 qtn
    relate neutral 0 qt
    suggest neutral 0 qcn
    indicate neutral 0 qc
    inform neutral 0 tl
    read neutral 0 q read
    quote neutral 0 qn
    cite neutral 0 qn
    summarise neutral 0 qn
    summarize neutral 0 qn
    estimate neutral 0 qc
    predict neutral 0 qc
    propose neutral 0 qtn
    testify neutral 0 qc
    confirm factive 0 qcn
    declare emphatic 1 qcn
    express neutral 0 n
    voice neutral 0 n
    convey neutral 0 tn
    reiterate emphatic 1 qcn
    repeat neutral 0 qtn
    restate neutral 0 tn
    reaffirm emphatic 1 tn
    affirm emphatic 1 qcn
    note factive 0 qcn
    observe factive 0 qc
    acknowledge factive 1 qcn
    concede factive 1 qcn
    admit factive 1 qcn
    confess factive 1 qcn
    reveal factive 1 qcn
    disclose factive 1 qtn
    clarify factive 0 qtn
    remind factive 1 qcl
    stress emphatic 1 qcn
    emphasize emphatic 1 qcn
    emphasise emphatic 1 qcn
    underline emphatic 1 qtn
    underscore emphatic 1 qtn
    highlight emphatic 1 tn
    insist emphatic 1 qc
    maintain emphatic 1 qc
    assert emphatic 1 qcn
    argue emphatic 1 qc
    contend emphatic 1 qc
    reason emphatic 0 qc
    vow emphatic 1 qcn
    pledge emphatic 1 qtn
    promise emphatic 1 qcnl
    swear emphatic 1 qc swore sworn
    assure emphatic 1 qcl
    guarantee emphatic 1 qtn
    urge emphatic 1 qtn
    warn emphatic 1 qcnl
    caution emphatic 1 qtl
    advise neutral 0 qtnl
    counsel neutral 0 qtn
    demand emphatic 1 qtn
    call neutral 0 qn
    dub coloured 1 qn
    label coloured 1 qn
    term neutral 0 qn
    brand attacking 1 qn
    characterize neutral 0 qn
    characterise neutral 0 qn
    portray neutral 0 n
    deem neutral 0 n
    claim doubting 1 qcn
    allege doubting 1 qcn
    purport doubting 1 t
    profess doubting 1 qtn
    imply doubting 0 qtn
    hint doubting 0 qt
    intimate doubting 0 qt
    speculate doubting 0 qc
    theorize doubting 0 qc
    deny emphatic 1 qcn
    reject emphatic 1 qn
    dispute emphatic 1 qtn
    refute factive 1 qtn
    rebut emphatic 1 qn
    counter emphatic 1 qc
    retort coloured 1 qc
    object emphatic 1 qt
    protest emphatic 1 qt
    complain coloured 1 qc
    lament coloured 1 qcn
    bemoan coloured 1 qn
    decry attacking 1 qn
    denounce attacking 1 qn
    condemn attacking 1 qn
    deplore attacking 1 qn
    criticize attacking 1 qn
    criticise attacking 1 qn
    blast attacking 2 qn
    slam attacking 2 qn
    attack attacking 1 qn
    assail attacking 2 qn
    lambaste attacking 2 qn
    lambast attacking 2 qn
    rip attacking 2 qn
    bash attacking 2 qn
    mock attacking 2 qn
    ridicule attacking 2 qn
    deride attacking 2 qn
    taunt attacking 2 qn
    scold attacking 1 qn
    rebuke attacking 1 qn
    chide attacking 1 qn
    accuse attacking 1 n
    blame attacking 1 n
    dismiss attacking 1 qn
    charge attacking 1 qt
    thunder coloured 2 q
    fume coloured 2 qt
    rage coloured 2 q
    rail coloured 2 q
    rant coloured 2 q
    roar coloured 2 q
    shout coloured 1 qt
    yell coloured 1 qt
    scream coloured 2 q
    cry coloured 1 q
    exclaim coloured 1 qt
    bellow coloured 2 q
    chant coloured 0 q
    snap coloured 1 q
    bark coloured 2 q
    sneer coloured 2 qt
    scoff coloured 2 qt
    gripe coloured 2 qt
    grumble coloured 1 qt
    whine coloured 2 qt
    plead coloured 1 qt pleaded pled
    beg coloured 1 qt
    boast coloured 1 qtn
    brag coloured 1 qtn
    gloat coloured 2 qt
    crow coloured 2 qt
    gush coloured 2 qt
    joke coloured 1 qt
    quip coloured 1 qt
    muse coloured 0 qt
    marvel coloured 1 qt
    wonder thinking 0 qt
    mutter coloured 1 qt
    murmur coloured 0 qt
    whisper coloured 1 qt
    sigh coloured 1 q
    laugh coloured 0 q
    smile coloured 0 q
    opine coloured 1 qt
    interject coloured 0 q
    interrupt coloured 0 q
    praise praising 1 qn
    hail praising 1 qn
    laud praising 1 qn
    applaud praising 1 qn
    commend praising 1 qn
    tout praising 1 qn
    salute praising 1 qn
    celebrate praising 1 qn
    welcome praising 0 qn
    thank praising 0 qn
    congratulate praising 0 n
    defend emphatic 1 qn
    point neutral 0 t
    elaborate neutral 0 q
    recommend neutral 0 qtn
    request neutral 0 qtn
    proclaim emphatic 1 qcn
    pronounce emphatic 1 qn
    profile neutral 0 n
    rate neutral 0 n
    rule neutral 0 qcn
    find neutral 0 tn found
    determine neutral 0 t
    outline neutral 0 n
    detail neutral 0 tn
    reference neutral 0 n
    invoke neutral 0 n
    echo neutral 0 qn
    paraphrase neutral 0 qn
    sign neutral 0 q
    text neutral 0 qc
    email neutral 0 qc
    tease coloured 1 qt
    signal neutral 0 tn
    think thinking 0 qc thought
    believe thinking 0 cn
    feel thinking 0 c felt
    know thinking 0 t knew known
    hope thinking 0 c
    fear thinking 0 c
    expect thinking 0 t
    agree thinking 0 qt
    disagree thinking 0 q
    consider thinking 0 n
    see thinking 0 n saw seen
    worry thinking 0 qt
    decide thinking 0 t
    realize thinking 0 t
    realise thinking 0 t
    doubt thinking 0 t
    learn thinking 0 c learned learnt
    hear thinking 0 ct heard
    imagine thinking 0 qt
    understand thinking 0 t understood
    show neutral 0 t showed shown
    demonstrate neutral 0 t
    refer neutral 0 n
    speak neutral 0 q spoke spoken
    sing coloured 0 q sang sung
    begin neutral 0 q began begun
    start neutral 0 q
    type neutral 0 q
    liken neutral 0 n
    compare neutral 0 n
    encourage neutral 0 n
    put neutral 0 q put
    question doubting 0 tn
    challenge emphatic 1 qn
    discuss neutral 0 n
    address neutral 0 n
    headline neutral 0 q
    """

  /// Verbs whose last consonant is doubled before an ending.
  static let doubling: Set<String> = [
    "admit", "dub", "brag", "quip", "rebut", "refer", "slam", "rip", "beg", "snap", "label",
    "counsel", "signal",
  ]

  /// Phrases that act as a cue, each as its words; the speaker follows.
  static let sourcePhrases: [(words: [String], lemma: String)] = [
    (["according", "to"], "according to"), (["in", "the", "words", "of"], "in the words of"),
    (["as", "per"], "as per"), (["per"], "per"),
  ]
}
