/// How firmly and in what words a thing is told.
extension KindDescription {
  /// What to do about wording.
  private static let calmer =
    "Take the calmer word, or switch the rule off: `biasdiff explain RULE` says where it errs."

  static let wording: [KindDescription] = [
    KindDescription(
      .certaintyShift, .wording, .warning, section: .conflicts, gate: .always, conflict: .statement,
      text: "What one account states another reports, hedges or expects.",
      example: "“The firm will leave.” / “The firm may leave.”",
      falseAlarm: "The hedge is gone since the fact was confirmed meanwhile.",
      remedy: "Suppress the finding with what confirms it."),
    KindDescription(
      .labelDivergence, .wording, .warning,
      text: "The accounts call the same actor by different descriptions.",
      example: "“the activist” / “the vandal”",
      falseAlarm: "“the mayor” / “the former teacher”, which are both so.",
      remedy: calmer),
    KindDescription(
      .describedDifferently, .wording, .note, section: .conflicts,
      text: "One named thing stands under two nouns.",
      example: "“the Vell settlement” / “the Vell surrender”",
      falseAlarm: "“the Vell report” / “the Vell inquiry”, which are two things.",
      remedy: "It never fails by itself, being a note. Read both passages and go on."),
    KindDescription(
      .loadedTerm, .wording, .warning,
      text: "A term takes a side where another account has a plain one.",
      example: "“the regime” / “the government”",
      falseAlarm: "The term is a proper name, or the speaker's own word.",
      remedy: calmer),
    KindDescription(
      .agentDeleted, .wording, .warning,
      text: "An act is told without its doer, whom another account names.",
      example: "“Shots were fired.” / “Guards fired shots.”",
      falseAlarm: "The sentence before names the guards.",
      remedy: "Name the doer. \(suppress)"),
    KindDescription(
      .presupposition, .wording, .warning,
      text: "A disputed claim is taken for granted.",
      example: "“Brandt still denies the fraud” where the fraud is not proved.",
      falseAlarm: "A court has found the fraud.",
      remedy: calmer),
    KindDescription(
      .verbIntensity, .wording, .note,
      text: "A verb is stronger than that of another account for the same act.",
      example: "“Prices exploded.” / “Prices rose.”",
      falseAlarm: "A gas tank, which did explode.",
      remedy: calmer),
    KindDescription(
      .scareQuotes, .wording, .note,
      text: "Quotation marks put distance to words that nobody is named for.",
      example: "the “experts” of the board",
      falseAlarm: "The title of a book or a programme.",
      remedy: "Set titles in italics, or say who uses the word. \(suppress)"),
    KindDescription(
      .motiveAsserted, .wording, .note,
      text: "A motive is stated in the account's own voice.",
      example: "“to distract from the scandal, the minister opened a park”",
      falseAlarm: "The minister said so himself in the sentence before.",
      remedy: "Say who sees this motive. \(suppress)"),
    KindDescription(
      .epithet, .wording, .note,
      text: "A description is added to an actor that other accounts do without.",
      example: "“the embattled chairman” / “the chairman”",
      falseAlarm: "“the blind pianist”, where it is the matter of the text.",
      remedy: calmer),
  ]
}
