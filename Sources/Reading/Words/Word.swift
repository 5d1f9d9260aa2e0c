public import TextCore

/// One word or number of a source.
public struct Word: Sendable {
  /// The characters of the word, without a possessive ending.
  public let range: ByteRange
  public let shape: Shape
  /// Whether the word carries grammar rather than content.
  public let isStopWord: Bool
  /// The index of its sentence.
  public let sentence: Int
  /// The index of its form in ``Reading/forms``.
  public let form: Int
  let letters: WordForm

  /// Lower case, with typographic apostrophes made plain and the dots of an
  /// abbreviation left out: `U.S.` reads `us.` so that it never meets `us`.
  public var folded: String { letters.folded }
  /// The Snowball stem of ``folded``.
  public var stem: String { letters.stem }

  /// How a word is written.
  public enum Shape: Sendable, Hashable {
    case lower
    /// A capital first: a name, or the first word of a sentence.
    case capitalized
    /// Two or more capitals and no small letter, dots left out.
    case allCaps
    /// Capitals inside: `SolarWinds`.
    case mixed
    /// Starts with a digit.
    case number

    public var startsWithCapital: Bool {
      switch self {
      case .capitalized, .allCaps, .mixed: true
      case .lower, .number: false
      }
    }
  }
}
