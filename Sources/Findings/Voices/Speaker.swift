internal import Lexicon
internal import TextCore

/// Somebody whom sources report as speaking, the same across sources.
public struct Speaker: Sendable, Hashable {
  /// What kind of name the sources have for the speaker.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case person
    /// A body, firm, office or group with a name.
    case organization
    /// A country's government, by whatever name: its capital, its seat.
    case government
    /// A role without a name: “police”, “the mayor”.
    case role
    /// Nobody can look it up: “officials”, “a source”.
    case unnamed
  }

  public var name: String
  public var kind: Kind
  /// The side the speaker stands for, as the identifier of a country or body
  /// in the lexicon: a government's own, and that of its officials; `nil`
  /// where the sources do not say.
  public var party: String?

  public init(name: String, kind: Kind, party: String? = nil) {
    self.name = name
    self.kind = kind
    self.party = party
  }

  /// Whether a reader can look the speaker up.
  public var isNamed: Bool { kind != .role && kind != .unnamed }
}

/// Words that tell what a speaker without a name is.
enum SpeakerWords {
  /// Nobody in particular.
  static let unnamed = WordSet(.unnamedSpeakers)
  /// Pronouns that stayed without a name.
  static let pronouns = WordSet(.speakerPronouns)
  /// Documents that a party speaks through.
  static let documents = WordSet(.speakerDocuments)
  static let determiners = WordSet(.speakerDeterminers)
  /// What an official of a government is called.
  static let offices = WordSet(.offices)
  /// What takes an office away again.
  static let notInOffice = WordSet(.notInOffice)
}
