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
  static let unnamed: Set<String> = [
    "official", "officials", "source", "sources", "aide", "aides", "insider", "insiders",
    "diplomat", "diplomats", "adviser", "advisers", "advisor", "advisors", "observer", "observers",
    "critic", "critics", "analyst", "analysts", "expert", "experts", "person", "people",
    "lawmaker", "lawmakers", "staffer", "staffers", "operative", "operatives", "someone",
    "somebody", "witness", "witnesses", "others", "some", "many", "supporters", "opponents",
    "reports", "report", "rumours", "rumors",
  ]
  /// Pronouns that stayed without a name.
  static let pronouns: Set<String> = [
    "he", "she", "they", "it", "we", "i", "you", "who", "which", "that", "this", "one", "both",
    "those", "these",
  ]
  /// Documents that a party speaks through.
  static let documents: Set<String> = [
    "readout", "readouts", "summary", "statement", "communique", "communiqué", "release",
    "transcript", "memo", "memorandum", "letter", "notice", "bulletin", "account", "remarks",
    "announcement", "version",
  ]
  static let determiners: Set<String> = [
    "the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those", "both",
    "one", "two", "three", "several", "another", "some", "many",
  ]
  /// What an official of a government is called.
  static let offices: Set<String> = [
    "president", "minister", "premier", "chancellor", "secretary", "ambassador", "spokesman",
    "spokeswoman", "spokesperson", "counterpart", "envoy", "leader", "king", "queen", "government",
  ]
  /// What takes an office away again.
  static let notInOffice: Set<String> = [
    "former", "ex", "then", "opposition", "candidate", "nominee", "elect", "late",
  ]
}
