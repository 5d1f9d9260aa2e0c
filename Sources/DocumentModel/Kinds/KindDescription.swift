/// What is to be known of one kind of finding. It is said here alone: help,
/// reports, the formats of other tools, the gate and the tests of the documents
/// read it. Examples are invented.
public struct KindDescription: Sendable, Hashable {
  /// `nil` for ``budget``, which is no kind of a finding.
  public let kind: FindingKind?
  public let group: FindingGroup
  /// The severity that a finding starts from.
  public let severity: Severity
  /// Where a report lists it.
  public let section: ReportSection
  /// Whether a gate fails for it without being told to.
  public let gate: Gating
  /// What a finding says is not found; `nil` where it is about something that
  /// is there.
  public let absence: Absence?
  /// What the passages of a finding tell in two ways.
  public let conflict: Conflict?
  /// Without which it is not looked for; `nil` where every comparison does.
  public let need: Need?
  /// Texts in which a finding says nothing.
  public let outOfPlace: Set<Setting>
  /// Names that it had.
  public let formerNames: [String]
  /// What it looks for, in one sentence.
  public let text: String
  /// A pair of passages in which the finding is right.
  public let example: String
  /// One in which it is wrong, or right and of no matter.
  public let falseAlarm: String
  /// What to do about such a one.
  public let remedy: String

  /// What is not given is as in most kinds of the group.
  init(
    _ kind: FindingKind?, _ group: FindingGroup, _ severity: Severity,
    section: ReportSection? = nil,
    gate: Gating = .onlyWhenTold, absence: Absence? = nil, conflict: Conflict? = nil,
    need: Need? = nil, outOfPlace: Set<Setting>? = nil, formerNames: [String] = [],
    text: String, example: String = "", falseAlarm: String = "", remedy: String = suppress
  ) {
    self.kind = kind
    self.group = group
    self.severity = severity
    self.section = section ?? group.section
    self.gate = gate
    self.absence = absence
    self.conflict = conflict
    self.need = need
    self.outOfPlace = outOfPlace ?? group.outOfPlace
    self.formerNames = formerNames
    self.text = text
    self.example = example
    self.falseAlarm = falseAlarm
    self.remedy = remedy
  }

  public var id: String { kind?.rawValue ?? "budget" }

  /// The name as words: `number-conflict` is “Number conflict”.
  public var title: String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// How to treat a finding, whatever its kind.
  public static let help =
    "Read both passages before acting on it. A finding tells what differs between the texts that "
    + "were compared; it says nothing about intent, and agreement between texts is no proof."

  static let ofKind = Dictionary(
    grouping: facts + quotes + omission + headline + wording + input, by: \.kind
  ).compactMapValues(\.first)
}

// MARK: What to do about false alarms

extension KindDescription {
  static let suppress = "Suppress the one finding, with the reason."
  static let background =
    "List what the desk knows under `background`, or suppress the finding with the reason."
}

// MARK: What kinds of a group have in common

extension FindingGroup {
  fileprivate var section: ReportSection {
    switch self {
    case .facts, .headline: .conflicts
    case .quotes: .accounts
    case .omission: .leftOut
    case .wording: .wording
    case .input: .input
    }
  }

  /// Opinion is written to be worded, a live blog is not complete, and the
  /// wording of a translation is the translator's.
  fileprivate var outOfPlace: Set<KindDescription.Setting> {
    switch self {
    case .wording: [.opinion, .translation]
    case .headline: [.opinion]
    case .omission: [.live]
    case .facts, .quotes, .input: []
    }
  }
}
