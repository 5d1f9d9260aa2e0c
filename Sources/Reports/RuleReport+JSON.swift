internal import DocumentModel
internal import FoundationEssentials
public import FramingRules

extension RuleReport {
  /// The document of `rules`, with everything each rule says of itself.
  public static func json(
    _ rules: [RuleSummary], in set: FramingRuleSet, tool: ToolIdentity
  ) throws -> String {
    let values = rules.compactMap { set.explain($0.id) }.map(RuleValue.init)
    return try JSONReport.encode(RulesOutput(tool: tool.value, rules: values))
  }

  /// The document of `explain`.
  public static func json(_ rule: RuleExplanation, tool: ToolIdentity) throws -> String {
    try JSONReport.encode(ExplainOutput(tool: tool.value, rule: RuleValue(rule)))
  }
}

private struct RulesOutput: Encodable {
  var schemaVersion = JSONDocument.schemaVersion
  var tool: JSONDocument.Tool
  var rules: [RuleValue]
}

private struct ExplainOutput: Encodable {
  var schemaVersion = JSONDocument.schemaVersion
  var tool: JSONDocument.Tool
  var rule: RuleValue
}

/// A rule as JSON tells it.
private struct RuleValue: Encodable {
  var id: String
  var pack: String
  var packTitle: String
  var kind: String
  var severity: String
  var isOn: Bool
  var pattern: String?
  var terms: [String]
  var inflect: String
  var voice: String
  var zones: [String]
  var unless: [String]
  var only: [String]
  var needsCounterpart: Bool
  var message: String
  var suggestion: String?
  var neutral: [String]
  var rationale: String
  var reference: String
  var falseAlarms: String
  var flags: [String]
  var passes: [String]
  var measuredPlaces: Int
  /// Share of the places that were marked; missing for fewer than ten.
  var measuredPrecision: Double?

  init(_ rule: RuleExplanation) {
    id = rule.summary.id
    pack = rule.summary.pack
    packTitle = rule.summary.packTitle
    kind = rule.summary.kind.rawValue
    severity = rule.summary.severity.rawValue
    isOn = rule.summary.isOn
    pattern = rule.pattern
    terms = rule.terms
    inflect = rule.inflection
    voice = rule.voice.rawValue
    zones = rule.zones.map(\.rawValue)
    unless = rule.unless
    only = rule.only
    needsCounterpart = rule.needsCounterpart
    message = rule.message
    suggestion = rule.suggestion
    neutral = rule.neutral
    rationale = rule.rationale
    reference = rule.reference
    falseAlarms = rule.falseAlarms
    flags = rule.flags
    passes = rule.passes
    measuredPlaces = rule.measured.hits
    measuredPrecision = rule.measured.precision.map { ($0 * 1000).rounded() / 1000 }
  }
}
