/// What a reader must know about the texts and about the run.
extension KindDescription {
  static let input: [KindDescription] = [
    KindDescription(
      .notComparable, .input, .error, gate: .always,
      text: "It is doubtful whether two texts are accounts of one event.",
      example: "A text on the May closure beside one on the April closure.",
      falseAlarm: "Two accounts of one event that name other persons and other days.",
      remedy: "List further names of the actors under `actors` of the case."),
    KindDescription(
      .stub, .input, .warning, gate: .always,
      text: "An account is very short, or was hard to take out of its page.",
      example: "A page of which only the teaser before a paywall was saved.",
      falseAlarm: "An agency's flash of two lines.",
      remedy:
        "Save the whole text. `biasdiff inspect FILE --zones` shows what was kept. \(suppress)"),
    KindDescription(
      .staleSuppression, .input, .warning, need: .gate,
      text: "A suppression or an entry of the baseline no longer matches any finding.",
      example: "The sentence that a suppression was about has been corrected.",
      falseAlarm: "The case was renamed, and the suppression still names the old path.",
      remedy: "Take the entry out or give it the new path; `--write-baseline` renews a baseline."),
    KindDescription(
      .sharedCopy, .input, .note,
      text: "Two accounts share long passages word for word.",
      example: "Two papers that print one agency's text.",
      falseAlarm: "Both quote one long statement.",
      remedy: "Count such accounts as one witness. It is a note, and nothing fails by it."),
    KindDescription(
      .timeSkew, .input, .note,
      text: "The accounts were published days apart.",
      example: "One of 3 May, one of 9 May: counts may have grown meanwhile.",
      falseAlarm: "The date is that of the page's last change.",
      remedy: "Put the right date into `published`."),
    KindDescription(
      .translation, .input, .note,
      text: "An account is a translation: its wording is shown, not judged.",
      example: "A source with `translated: true`.",
      falseAlarm: "The text was written in English and is marked by mistake.",
      remedy: "Take `translated` out."),
  ]

  /// No kind of a finding, but the gate prints it beside them.
  public static let budget = KindDescription(
    nil, .input, .error, gate: .always,
    text: "A case has more findings of a sort than `budgets` of the configuration allows.",
    example: "`budgets: {warnings: 10}`, and a case with eleven warnings.",
    falseAlarm: "A long case, for which the budget was not made.",
    remedy: "Correct findings, suppress them with a reason, or raise the budget.")
}
