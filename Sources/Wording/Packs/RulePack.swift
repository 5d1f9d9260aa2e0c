public import DocumentModel
public import YAMLReader

/// A rule pack as an editor writes it: rules, scales and lists.
public struct RulePack: Sendable, Hashable {
  /// The file, for messages.
  public var path: String
  /// The public name: `attribution`.
  public var name: String
  public var title: String
  /// Whether the pack is on unless it is switched off.
  public var isDefault: Bool
  public var rules: [Rule] = []
  public var scales: [RuleScale] = []
  public var lists: [RuleList] = []
}

/// One rule: what it finds, where, and why an editor should care.
public struct Rule: Sendable, Hashable {
  /// `group/name`, stable and public.
  public var id: String
  public var kind: FindingKind
  /// The most severe a finding of the rule can become.
  public var severity: Severity
  /// A PCRE2 pattern, or `nil` when the rule has terms.
  public var pattern: String?
  /// Literal words and phrases, looked up in the table of words.
  public var terms: [String] = []
  /// Which forms of the terms count too.
  public var inflection: TermInflection = .none
  public var voice: RuleVoice = .outlet
  /// Empty for any zone.
  public var zones: [Zone] = []
  /// Contexts that silence a hit: built-in tests or lists, see ``ContextTest``.
  public var unless: [String] = []
  /// Contexts that a hit needs.
  public var only: [String] = []
  /// Whether a hit alone says nothing and only a contrast is reported.
  public var needsCounterpart = false
  /// With `{match}`, and for contrasts `{other}` and `{counterpart}`.
  public var message: String
  /// A calmer wording, where one fits every place.
  public var suggestion: String?
  /// What a calmer account has in the same slot.
  public var neutral: [String] = []
  public var rationale: String
  public var reference: String
  public var falseAlarms: String
  /// With `‹ ›` around what is found.
  public var flags: [RuleExample] = []
  public var passes: [RuleExample] = []
  public var position: YAMLPosition
  public var patternPosition: YAMLPosition
  /// How the rule did on labelled news, when it was measured.
  public var measured = MeasuredRule()
}

/// What a rule found in labelled news.
public struct MeasuredRule: Sendable, Hashable {
  /// Places it found.
  public var hits = 0
  /// Of them, places that experts had marked or in texts they call biased.
  public var marked = 0
  /// How many of its places would be marked were it like the average rule, in
  /// hundredths.
  public var expectedHundredths = 0

  /// The share of its places that were marked; `nil` for fewer than 10.
  public var precision: Double? { hits < 10 ? nil : Double(marked) / Double(hits) }

  /// How much better than the average rule, as a natural logarithm; drawn
  /// towards 0 by ``prior`` imagined average places, so that a few places
  /// decide little.
  var logLift: Double {
    if hits == 0 { return 0 }
    let lift =
      (Double(marked) + Self.prior) / (Double(expectedHundredths) / 100 + Self.prior)
    return WordingScore.logarithm(lift)
  }

  static let prior = 4.0
}

/// One example sentence and where it stands in the pack.
public struct RuleExample: Sendable, Hashable {
  public var text: String
  public var position: YAMLPosition
}

/// Whose words a rule judges.
public enum RuleVoice: String, Sendable, Hashable, CaseIterable {
  /// Only the outlet's own words.
  case outlet
  /// The outlet's words and what it reports in its own wording.
  case indirect
  case quotation
  case any
}

/// Which inflected forms a term stands for.
public enum TermInflection: String, Sendable, Hashable, CaseIterable {
  case none
  /// The first word is a verb: `slam`, `slams`, `slammed`, `slamming`.
  case verb
  /// The last word is a noun: `crony`, `cronies`.
  case noun
}

/// Words ordered from weakest to strongest; a contrast needs two of its steps.
public struct RuleScale: Sendable, Hashable {
  public var id: String
  public var kind: FindingKind
  public var steps: [Step]
  public var position: YAMLPosition

  public struct Step: Sendable, Hashable {
    public var name: String
    /// PCRE2 fragments of whole words.
    public var match: [String]
    /// Whether a word of the step judges what it names; only such a step makes
    /// a difference of labels worth telling.
    public var isLoaded = false
    public var position: YAMLPosition
  }
}

/// A closed word list that contexts use.
public struct RuleList: Sendable, Hashable {
  public var id: String
  /// Lower-case words and phrases.
  public var sets: [[String]]
  /// As a context: words on each side that are looked at; 0 is the sentence.
  public var window: Int
  public var position: YAMLPosition
}
