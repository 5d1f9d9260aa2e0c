public import TextCore

/// Somebody or something that acts or speaks in a source.
public struct SourceActor: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case person
    /// A body, firm, office or group with a name.
    case organization
    /// A country, and its government when that speaks.
    case country
  }

  /// The fullest form of the name in the source, without titles.
  public var name: String
  public var kind: Kind
  /// The identifier of the name in the built-in lexicon: `country.russia`.
  public var concept: String?
  /// Of a person, as titles, nouns and the given name tell; nil where they do
  /// not.
  public var gender: Gender?
  /// Every form of the name in the source, by first mention.
  public var variants: [String]
  /// What the source calls the actor besides the name: titles, roles,
  /// appositions, in reading order.
  public var labels: [ActorLabel]
  /// Where the name stands, in reading order.
  public var mentions: [ByteRange]

  public init(
    name: String, kind: Kind, concept: String? = nil, gender: Gender? = nil,
    variants: [String] = [],
    labels: [ActorLabel] = [], mentions: [ByteRange] = []
  ) {
    self.name = name
    self.kind = kind
    self.concept = concept
    self.gender = gender
    self.variants = variants
    self.labels = labels
    self.mentions = mentions
  }
}

/// What pronouns ask of a person.
public enum Gender: String, Sendable, Hashable, Codable { case male, female }

/// A title, role or description that a source gives an actor.
public struct ActorLabel: Sendable, Hashable {
  public var text: String
  public var range: ByteRange

  public init(text: String, range: ByteRange) {
    self.text = text
    self.range = range
  }
}
