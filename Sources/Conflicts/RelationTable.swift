internal import UnicodeText

/// Acts in which it matters who does them to whom.
///
/// One row an act: its identifier, what a message calls it, and the stems of
/// the verbs that tell it. The verbs of one row are one act to a reader:
/// “asked for the meeting”, “requested the meeting”.
enum RelationTable {
  struct Relation: Sendable, Hashable {
    var id: String
    /// “who ‹asked for the contact›”
    var question: String
    /// Whether the object must be a talk or meeting; such an act is compared
    /// without alignment, since one event has one call.
    var needsEncounter: Bool
  }

  /// By stem of the verb.
  static let byVerb: WordDictionary<Relation> = {
    var table: WordDictionary<Relation> = [:]
    let rows: [(String, String, Bool, String)] = [
      (
        "initiate-contact", "asked for the call or meeting", true,
        "initi request propos seek solicit"
      ),
      ("invite", "invited whom", false, "invit"),
      ("accuse", "accused whom", false, "accus blame"),
      ("attack", "attacked whom", false, "attack assault shell bomb invad ambush storm raid"),
      ("strike", "hit whom", false, "hit strike ram"),
      ("open-fire", "opened fire", false, "fire"),
      ("defeat", "beat whom", false, "defeat beat trounc"),
      ("win", "won", false, "win"),
      ("sue", "sued whom", false, "sue"),
      ("buy", "bought what", false, "buy acquir purchas"),
      ("concede", "conceded", false, "conced"),
      ("arrest", "arrested whom", false, "arrest detain"),
      ("kill", "killed whom", false, "kill"),
      ("offer", "made the offer", false, "offer"),
      ("reject", "rejected what", false, "reject refus declin"),
      ("violate", "broke what", false, "violat breach break"),
      ("start", "started what", false, "start begin launch provok instig"),
      ("end", "called off what", false, "cancel postpon suspend halt"),
      ("lead", "led what", false, "chair lead host"),
      ("propose", "proposed what", false, "draft author"),
      ("lend", "lent or gave what", false, "lend loan"),
      ("owe", "owed what", false, "owe"),
      ("praise", "praised whom", false, "prais thank congratul"),
      ("rescue", "rescued whom", false, "rescu save"),
      ("overtake", "overtook whom", false, "overtak"),
      ("sign", "signed what", false, "sign ratifi"),
    ]
    for (id, question, needsEncounter, stems) in rows {
      for stem in stems.split(separator: " ") {
        table[String(stem)] = Relation(
          id: id, question: question, needsEncounter: needsEncounter)
      }
    }
    return table
  }()

  /// Verbs of several words: stem, the words that follow, the act.
  static let phrases: [(stem: String, rest: [String], act: String)] = [
    ("reach", ["out", "for"], "request"), ("ask", ["for"], "request"),
    ("push", ["for"], "request"), ("press", ["for"], "request"),
  ]

  /// Whether a verb with this stem can tell one of the acts.
  static func mayTell(_ stem: String) -> Bool {
    byVerb[stem] != nil || phrases.contains { $0.stem == stem }
  }

  /// Nouns for a talk or meeting.
  static let encounters = WordSet(
    """
    call calls conversation meeting talks summit discussion discussions visit interview negotiation
    negotiations dialogue session
    """)

  /// “at the request of”, “at X’s invitation”.
  static let nominals = WordSet("request initiative invitation urging")
}
