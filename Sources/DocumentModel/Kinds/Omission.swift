/// What an account lacks, and what it gives weight to.
extension KindDescription {
  /// What to do about what a text leaves out on purpose.
  private static let shorter =
    "A short text leaves things out: suppress it, or set the kind to `note`."

  static let omission: [KindDescription] = [
    KindDescription(
      .topicMissing, .omission, .warning, gate: .amongReadouts, absence: .fact,
      text: "A topic that other accounts carry is not found in this one.",
      example: "One readout has a paragraph on grain; the other never speaks of grain.",
      falseAlarm: "The topic is told under a name that shares no word with the others.",
      remedy: shorter),
    KindDescription(
      .commitmentMissing, .omission, .warning, gate: .amongReadouts, absence: .fact,
      text: "A commitment that other accounts carry is not found in this one.",
      example: "“Both will reopen the mine by June” stands in one readout only.",
      falseAlarm: "The commitment is told in wholly other words.",
      remedy: shorter),
    KindDescription(
      .claimMissing, .omission, .warning, absence: .fact,
      text: "A claim that other accounts carry is not found in this one.",
      example: "“The valve had failed before” stands in two sources and not in the draft.",
      falseAlarm: "The draft is on another side of the event.",
      remedy: shorter),
    KindDescription(
      .actorMissing, .omission, .warning, absence: .detail,
      text: "An actor whom other accounts name is not found in this one.",
      example: "Two sources name the contractor, the draft does not.",
      falseAlarm: "The draft calls the contractor by another name.",
      remedy: "List the names under `actors` of the case. \(shorter)"),
    KindDescription(
      .qualifierMissing, .omission, .warning, gate: .always, absence: .part,
      text:
        "A claim is carried without the condition, exception or limit that other accounts have.",
      example: "“It reopens in August.” / “It reopens in August if the cables arrive in time.”",
      falseAlarm: "The draft gives the condition two sentences later.",
      remedy: "Put the condition into the sentence it belongs to. \(suppress)"),
    KindDescription(
      .reportedOmission, .omission, .note, absence: .told,
      text: "An account says that another does not mention something.",
      example: "“The other side's statement made no mention of the prisoners.”",
      falseAlarm: "The statement that is meant is none of the sources."),
    KindDescription(
      .sharedSilence, .omission, .note, absence: .everywhere, need: .topics,
      text: "A topic that was expected is not found in any account.",
      example: "`expected-topics: [patients]`, and no account has patients.",
      falseAlarm: "All of them say “the sick”.",
      remedy: "Give the topic the words that the accounts use."),
    KindDescription(
      .buried, .omission, .note, section: .emphasis,
      text: "What leads in one account stands far down in this one.",
      example: "The deaths are the first sentence of one account, the twentieth of another.",
      falseAlarm: "A background article that tells events in their order."),
    KindDescription(
      .leadDivergence, .omission, .note, section: .emphasis,
      text: "The accounts lead with different facts.",
      example: "One opens with the closure, the other with what it costs.",
      falseAlarm: "A follow-up, which opens with what is new."),
    KindDescription(
      .spaceImbalance, .omission, .note, section: .emphasis,
      text: "A shared fact is given very different room.",
      example: "Nine sentences on the strike here, one there.",
      falseAlarm: "One account is a short notice."),
    KindDescription(
      .oneSidedBackground, .omission, .note, need: .rules,
      text: "Background is given for one side of the event only.",
      example: "The company's past fines are told, the union's past strikes are not.",
      falseAlarm: "Only one side has a past that matters here."),
    KindDescription(
      .oneWayCourtesy, .omission, .note, need: .rules,
      text: "Only one side tells of a courtesy.",
      example: "“Both thanked each other” stands in one readout only.",
      falseAlarm: "The other text is no readout."),
  ]
}
