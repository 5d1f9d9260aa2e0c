/// Facts that two accounts tell in other ways, or that no source tells.
extension KindDescription {
  static let facts: [KindDescription] = [
    KindDescription(
      .numberConflict, .facts, .error, gate: .always, conflict: .statement,
      text: "Two accounts give different figures for the same count.",
      example: "“The fire hurt 41 workers.” / “The fire hurt 14 workers.”",
      falseAlarm:
        "“Nine ships were freed” / “Eleven ships were freed”, where the second counts a day more.",
      remedy: "Say in the draft which day or which part the figure counts. \(suppress)"),
    KindDescription(
      .dateTimeConflict, .facts, .error, gate: .always, conflict: .statement,
      text: "Two accounts give different dates or times for the same act.",
      example: "“The bridge closes on 12 May.” / “The bridge closes on 21 May.”",
      falseAlarm: "A yearly festival, where one account tells of last year's.",
      remedy: "Put `published` into both sources, so that weekdays become dates. \(suppress)"),
    KindDescription(
      .polarityConflict, .facts, .error, gate: .always, conflict: .statement,
      text: "One account states what another denies, or says the opposite.",
      example: "“The jury found him guilty.” / “The jury found him not guilty.”",
      falseAlarm: "“The dam did not break” / “The dam broke in the model”, which is of a test."),
    KindDescription(
      .roleConflict, .facts, .error, gate: .always, conflict: .statement,
      text: "Two names stand in exchanged places: who did it, and to whom.",
      example: "“Vell sued Ormsey.” / “Ormsey sued Vell.”",
      falseAlarm: "“Vell met Ormsey” / “Ormsey met Vell”, where both did the same."),
    KindDescription(
      .scopeConflict, .facts, .warning, gate: .always, conflict: .statement,
      text: "Two accounts give the same thing another reach: some and all, up to and at least.",
      example: "“All schools will close.” / “Some schools will close.”",
      falseAlarm: "“Most of the town” / “Nearly all of the town”, which is near enough.",
      remedy: "Take over the source's word. \(suppress)"),
    KindDescription(
      .nameConflict, .facts, .error, gate: .always, conflict: .statement,
      formerNames: ["place-conflict", "name-title-conflict"],
      text:
        "Two accounts have other names in the same place of a sentence: persons, bodies, places.",
      example: "“Talks were held in Ormsey.” / “Talks were held in Vell.”",
      falseAlarm: "“The Harbour Board” / “Dana Holt”, who spoke for the board.",
      remedy:
        "If both names stand for one actor, list them under `actors` of the case, or in a table for "
        + "--aliases. \(suppress)"),
    KindDescription(
      .figureNotFound, .facts, .error, gate: .always, need: .draft,
      text: "A figure of the draft stands in none of its sources.",
      example: "“Repairs will cost 3.2 million” where no source names a cost.",
      falseAlarm: "“The bridge, built in 1931, …”, which the desk has from its archive.",
      remedy: background),
    KindDescription(
      .nameNotFound, .facts, .warning, gate: .always, need: .draft,
      text: "A name of the draft stands in none of its sources.",
      example: "“engineer Ruth Amsel said” where every source names Dana Holt.",
      falseAlarm: "“Mayor Ilse Brandt”, whom the sources call the mayor.",
      remedy: background),
    KindDescription(
      .claimNotFound, .facts, .warning, need: .draft,
      text: "No source tells what a sentence of the draft says.",
      example: "“Drivers have long complained of the ferry's fares” where no source has fares.",
      falseAlarm: "A sentence from the reporter's own call, or told in wholly other words.",
      remedy:
        "Add what the sentence rests on as a source of the case. \(suppress)"),
    KindDescription(
      .toldDifferently, .facts, .note,
      text: "Two passages on one thing that a reader should compare.",
      example: "“The board let him go.” / “The board dismissed him.”",
      falseAlarm: "“The talks were long” / “The talks took the night”, which say the same.",
      remedy: "It never fails by itself, being a note. Read both passages and go on."),
  ]
}
