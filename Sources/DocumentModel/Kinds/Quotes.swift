/// Quotations, and whose words they are.
extension KindDescription {
  static let quotes: [KindDescription] = [
    KindDescription(
      .quoteAltered, .quotes, .error, section: .conflicts, gate: .always, conflict: .quotation,
      outOfPlace: [.translation],
      text: "Words in quotation marks differ from those of their source.",
      example: "“We will close it” / “We may close it”, both in quotation marks.",
      falseAlarm: "A translated quotation, or one of which a source gives a shorter version.",
      remedy: "Mark a translation with `translated: true`. \(suppress)"),
    KindDescription(
      .quoteSpeakerConflict, .quotes, .error, section: .conflicts, gate: .always,
      conflict: .quotation,
      text: "The same quoted words are given to different speakers.",
      example: "“It is over,” said Holt. / “It is over,” said Brandt.",
      falseAlarm: "A slogan that both shouted."),
    KindDescription(
      .quoteClipped, .quotes, .warning, section: .conflicts, gate: .always, conflict: .quotation,
      outOfPlace: [.translation],
      text: "A quotation ends before words that qualify it.",
      example: "“We will pay.” / “We will pay, if the court says so.”",
      falseAlarm: "The draft gives the condition in its own words in the next sentence.",
      remedy: "Move the condition into the same sentence. \(suppress)"),
    KindDescription(
      .quoteNotFound, .quotes, .error, section: .conflicts, gate: .always, need: .draft,
      text: "Quoted words of the draft stand in none of its sources.",
      example: "“We were never warned at all,” where no source has such words.",
      falseAlarm: "A quotation from the reporter's own interview.",
      remedy: "Add the transcript as a source of the case, or list it under `background`."),
    KindDescription(
      .attributionDropped, .quotes, .warning, gate: .always, conflict: .statement,
      text: "A claim that others attribute stands here in the account's own voice.",
      example: "“The pilot was drunk.” / “The pilot was drunk, the airline said.”",
      falseAlarm: "“The bridge is closed”, which anybody can see.",
      remedy: "Name the speaker, or suppress the finding with what confirms the claim."),
    KindDescription(
      .quoteParaphrasedStronger, .quotes, .warning, conflict: .statement,
      text: "A paraphrase says more than the quoted words.",
      example: "He promised to resign. / “I may have to think about resigning,” he said.",
      falseAlarm: "The promise stands in another speech that the source does not quote."),
    KindDescription(
      .attributionVerb, .quotes, .warning,
      text: "The reporting verb takes a side where others use a plain one.",
      example: "“Holt admitted that the cables were old.” / “Holt said the cables were old.”",
      falseAlarm: "She did admit it, under questions that the other account leaves out.",
      remedy: "Write “said”, or switch the rule off for the desk. \(suppress)"),
    KindDescription(
      .anonymousOnly, .quotes, .warning,
      text: "A claim rests on unnamed sources alone.",
      example: "“Officials who asked not to be named said the deal was dead.”",
      falseAlarm: "The desk knows the sources and has agreed to keep their names."),
    KindDescription(
      .replyMissing, .quotes, .warning, section: .leftOut, gate: .always, absence: .detail,
      text: "An accusation is carried, the reply to it is not found.",
      example: "“Brandt accused the board of fraud.” / “… The board rejected the charge.”",
      falseAlarm: "The reply stands in the draft in wholly other words.",
      remedy: "Carry the reply. \(suppress)"),
    KindDescription(
      .sourceBalance, .quotes, .note, need: .sides,
      text: "The sides of the event are given unequal room to speak.",
      example: "The company is quoted nine times, the union not at all.",
      falseAlarm: "Only one side spoke on that day.",
      remedy: "It is looked for only where a case names a `side` of its actors. \(suppress)"),
  ]
}
