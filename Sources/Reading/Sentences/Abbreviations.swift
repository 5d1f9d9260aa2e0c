internal import Lexicon
internal import TextCore

/// What is known of words that are written with a full stop, and of words
/// that start sentences. All entries are lower case and without the last stop.
enum Abbreviations {
  /// Always followed by what they belong to: titles, ranks, "versus".
  static let neverEnding = WordSet(.abbreviations)

  /// Those of ``neverEnding`` that are words of their own in small letters.
  static let titlesThatAreWords = WordSet(.titlesThatAreWords)

  /// Only ever abbreviations, yet also a sentence's last word, when written
  /// with a small letter.
  static let smallEnding = WordSet(.smallAbbreviations)

  /// Not an end before a number; "no", "art" and "fig" are words too.
  static let beforeNumber = WordSet(.numberAbbreviations)

  /// Months and days: a date follows, or a new sentence.
  static let dates = WordSet(.dateAbbreviations)

  /// Names end with them, and so can sentences: companies, states, streets.
  static let mayEnd = WordSet(.endingAbbreviations)

  /// Places and bodies written with inner stops.
  static let bodies = WordSet(.dottedNames)

  static let halfDay = WordSet(.halfDays)

  /// What follows the hour rather than starts a sentence.
  static let afterHour = WordSet(.afterHour)

  /// Words that open a sentence with the hour: "By 6 p.m. Ms. Lee had left".
  static let hourOpeners = WordSet(.hourOpeners)

  /// Capitalised words that go on with the name before them: "U.S. Army",
  /// "Inc. President", "Jr. Boulevard".
  static let goingOn = WordSet(.nameContinuations)

  /// Names that are written with an exclamation or question mark.
  static let markedNames = WordSet(.markedNames)

  /// Words after which a single capital is a label, not an initial.
  static let labelled = WordSet(.labelled)

  /// Words that start sentences and hardly ever names.
  static let starters = WordSet(.sentenceStarters)

  /// The starters that cannot be a surname or a title's first word, for use
  /// after an initial.
  static let strictStarters = WordSet(.strictStarters)

  /// Verbs of saying, in the forms that follow a quotation.
  static let saying = WordSet(.sayingVerbs)

  /// After "Smith said", these show that the name started a new sentence.
  static let reporting = WordSet(.reportingOpeners)
}
