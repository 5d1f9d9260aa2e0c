/// Quotations, and whose words they are.
extension KindNote {
  static let quoteAltered = KindNote(
    "Words in quotation marks differ from those of their source.",
    example: "“We will close it” / “We may close it”, both in quotation marks.",
    falseAlarm: "A translated quotation, or one of which a source gives a shorter version.",
    remedy: "Mark a translation with `translated: true`. \(suppress)")

  static let quoteSpeakerConflict = KindNote(
    "The same quoted words are given to different speakers.",
    example: "“It is over,” said Holt. / “It is over,” said Brandt.",
    falseAlarm: "A slogan that both shouted.",
    remedy: suppress)

  static let quoteClipped = KindNote(
    "A quotation ends before words that qualify it.",
    example: "“We will pay.” / “We will pay, if the court says so.”",
    falseAlarm: "The draft gives the condition in its own words in the next sentence.",
    remedy: "Move the condition into the same sentence. \(suppress)")

  static let quoteNotFound = KindNote(
    "Quoted words of the draft stand in none of its sources.",
    example: "“We were never warned at all,” where no source has such words.",
    falseAlarm: "A quotation from the reporter's own interview.",
    remedy: "Add the transcript as a source of the case, or list it under `background`.")

  static let attributionDropped = KindNote(
    "A claim that others attribute stands here in the account's own voice.",
    example: "“The pilot was drunk.” / “The pilot was drunk, the airline said.”",
    falseAlarm: "“The bridge is closed”, which anybody can see.",
    remedy: "Name the speaker, or suppress the finding with what confirms the claim.")

  static let quoteParaphrasedStronger = KindNote(
    "A paraphrase says more than the quoted words.",
    example: "He promised to resign. / “I may have to think about resigning,” he said.",
    falseAlarm: "The promise stands in another speech that the source does not quote.",
    remedy: suppress)

  static let attributionVerb = KindNote(
    "The reporting verb takes a side where others use a plain one.",
    example: "“Holt admitted that the cables were old.” / “Holt said the cables were old.”",
    falseAlarm: "She did admit it, under questions that the other account leaves out.",
    remedy: "Write “said”, or switch the rule off for the desk. \(suppress)")

  static let anonymousOnly = KindNote(
    "A claim rests on unnamed sources alone.",
    example: "“Officials who asked not to be named said the deal was dead.”",
    falseAlarm: "The desk knows the sources and has agreed to keep their names.",
    remedy: suppress)

  static let replyMissing = KindNote(
    "An accusation is carried, the reply to it is not found.",
    example: "“Brandt accused the board of fraud.” / “… The board rejected the charge.”",
    falseAlarm: "The reply stands in the draft in wholly other words.",
    remedy: "Carry the reply. \(suppress)")

  static let sourceBalance = KindNote(
    "The sides of the event are given unequal room to speak.",
    example: "The company is quoted nine times, the union not at all.",
    falseAlarm: "Only one side spoke on that day.",
    remedy: "It is looked for only where a case names a `side` of its actors. \(suppress)")
}
