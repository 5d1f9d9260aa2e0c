public import TextCore

/// Words in and around the names of persons and bodies, all in lower case.
/// They stand in `CEmbedded/Lexicon/people.tsv` and `given-names.tsv`.
public enum PeopleWords {
  /// Titles before a name, without their full stop: “sen”, “president”.
  public static let titles = set("titles")
  /// Words inside a title that are none alone: “vice”, “foreign”.
  public static let titleParts = set("title-parts")
  /// Nouns that say what somebody is, besides titles.
  public static let roles = set("roles")
  /// Words that make another office of an office: “vice”, “former”.
  public static let otherOffices = set("other-offices")
  /// Heads of states and governments.
  public static let leaders = set("leaders")
  /// Speakers that nobody can look up: “officials”.
  public static let unnamed = set("unnamed")
  /// Nouns of one gender.
  public static let maleNouns = set("male-nouns")
  public static let femaleNouns = set("female-nouns")
  /// Relatives.
  public static let kin = set("kin")
  /// Parties and what their members are called.
  public static let parties = set("parties")
  /// Parts of federations and kingdoms that are told before an office: “Ohio”.
  public static let states = set("states")
  /// Small words inside names: “de”, “van”.
  public static let particles = set("particles")
  /// Nouns that make a name that of a body: “ministry”.
  public static let bodies = set("bodies")
  /// Nouns that at the end make a name that of a place: “river”.
  public static let places = set("places")
  /// What somebody speaks through: “statement”, “letter”.
  public static let documents = set("documents")
  /// Nouns for what is said: “claim”, “warning”.
  public static let speechNouns = set("speech-nouns")

  /// What a given name tells of its bearer.
  public enum GivenName: Sendable { case male, female, either }

  /// What a name in lower case is as a given name; nil when it is none.
  public static func givenName(_ name: String) -> GivenName? {
    if male.contains(name) { return .male }
    if female.contains(name) { return .female }
    return either.contains(name) ? .either : nil
  }

  private static let male = set("given-male", in: WordRows.givenNames)
  private static let female = set("given-female", in: WordRows.givenNames)
  private static let either = set("given-either", in: WordRows.givenNames)

  /// The entries of one class.
  private static func set(_ name: String, in table: WordRows = .people) -> WordSet {
    WordSet(bytes: table.entries(of: name) ?? [], separator: WordClass.separator)
  }
}
