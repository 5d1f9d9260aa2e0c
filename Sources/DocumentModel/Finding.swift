internal import TextCore

/// How much a finding weighs.
public enum Severity: String, Sendable, Hashable, CaseIterable, Codable, Comparable {
  case note, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The family a finding belongs to.
public enum FindingGroup: String, Sendable, Hashable, CaseIterable, Codable {
  case facts, quotes, omission, wording, headline, input
}

/// One located observation. The message states what was seen, never intent.
public struct Finding: Sendable, Hashable {
  /// The rule that made it; for detectors without rule data, the kind's name.
  public var rule: String
  public var kind: FindingKind
  public var severity: Severity
  /// How sure the detector is, 0…1.
  public var score: Double
  public var message: String
  /// Where the finding stands: for an omission, the place in the source that
  /// lacks the fact after which it would belong.
  public var passage: Passage
  /// The other side's evidence, best first; not empty for anything claimed
  /// between sources.
  public var counterparts: [Passage]
  public var suggestion: String?
  /// Whose words the passage is in, when known.
  public var voice: String?
  /// The fact it is about, for findings about coverage.
  public var fact: String?
  /// Whether reports for people, the formats of other tools and the gate list
  /// it. Wording that experts seldom mark is found and kept with its score, for
  /// programs, and is listed nowhere else.
  public var isListed: Bool

  public init(
    rule: String? = nil, kind: FindingKind, severity: Severity? = nil, score: Double,
    message: String, passage: Passage, counterparts: [Passage] = [], suggestion: String? = nil,
    voice: String? = nil, fact: String? = nil, isListed: Bool = true
  ) {
    self.rule = rule ?? kind.rawValue
    self.kind = kind
    self.severity = severity ?? kind.defaultSeverity
    self.score = score
    self.message = message
    self.passage = passage
    self.counterparts = counterparts
    self.suggestion = suggestion
    self.voice = voice
    self.fact = fact
    self.isListed = isListed
  }

  public var group: FindingGroup { kind.group }
}

extension Finding {
  /// Whether the finding stands before another in a report: by severity,
  /// then by group and kind in the order of their declaration, then by score,
  /// source and place.
  public func precedes(_ other: Finding) -> Bool {
    if severity != other.severity { return severity > other.severity }
    if kind != other.kind { return kind.order < other.kind.order }
    if score != other.score { return score > other.score }
    return passage < other.passage
  }
}
