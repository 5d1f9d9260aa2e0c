internal import Lexicon
internal import Reading
internal import TextCore

/// What the letters of a form alone tell of the ways to read it, asked once a
/// form.
struct FormFlags: OptionSet, Sendable {
  let rawValue: UInt8

  /// A phrase of a closed class begins with it.
  static let opensClass = FormFlags(rawValue: 1)
  /// A title of courtesy.
  static let isCourtesy = FormFlags(rawValue: 2)
  /// A point in time may begin with it.
  static let opensTime = FormFlags(rawValue: 4)
  /// A numeral in words may begin with it.
  static let opensNumeral = FormFlags(rawValue: 8)
  /// `didn't`, `cannot`.
  static let isContraction = FormFlags(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ form: WordForm) {
    var flags: FormFlags = []
    let folded = form.folded
    let classes = ClosedClasses.english
    if classes.opens(folded) { flags.insert(.opensClass) }
    if classes.holds(folded, .title, key: "courtesy") { flags.insert(.isCourtesy) }
    if TimeReader.opens(folded) { flags.insert(.opensTime) }
    if NumberTable.openers.contains(folded) || folded == "one" { flags.insert(.opensNumeral) }
    if folded.hasSuffix("n't") || folded == "cannot" { flags.insert(.isContraction) }
    self = flags
  }
}
