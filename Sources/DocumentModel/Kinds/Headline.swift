/// Headlines against their own bodies and against other headlines.
extension KindDescription {
  static let headline: [KindDescription] = [
    KindDescription(
      .headlineNumber, .headline, .error, gate: .always, outOfPlace: [],
      text: "A figure in the headline differs from the body.",
      example: "“41 hurt in mill fire”, and below “14 workers were hurt”.",
      falseAlarm: "The headline adds up two figures of the body.",
      remedy: "Give the sum in the body too. \(suppress)"),
    KindDescription(
      .headlineCertainty, .headline, .warning, gate: .always,
      text: "The headline is firmer than the body.",
      example: "“Minister resigns”, and below “the minister is expected to resign”.",
      falseAlarm: "The body tells the same fact flatly in other words further down."),
    KindDescription(
      .headlineUnsupported, .headline, .warning,
      text: "The body does not carry what the headline says.",
      example: "“Panic on the harbour”, and nobody below is afraid.",
      falseAlarm: "A play on words."),
    KindDescription(
      .headlineDivergence, .headline, .note, section: .emphasis,
      text: "The headlines of the accounts tell different things.",
      example: "“Bridge closes” / “Ferry gets new boats”.",
      falseAlarm: "One of the texts is about more than this event."),
  ]
}
