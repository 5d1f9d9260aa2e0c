internal import DocumentModel
public import Wording

extension RuleReport {
  /// The document of `rules`, with everything each rule says of itself.
  public static func json(
    _ rules: [RuleSummary], in set: FramingRuleSet, tool: ToolIdentity
  ) -> String {
    document(tool) { json in
      json.member("rules") {
        $0.array(rules.compactMap { set.explain($0.id) }) { write($1, to: &$0) }
      }
    }
  }

  /// The document of `explain`.
  public static func json(_ rule: RuleExplanation, tool: ToolIdentity) -> String {
    document(tool) { json in json.member("rule") { write(rule, to: &$0) } }
  }

  private static func document(
    _ tool: ToolIdentity, _ fill: (inout JSONWriter) -> Void
  ) -> String {
    var json = JSONWriter()
    json.object { json in
      fill(&json)
      json.member("schemaVersion", JSONReport.schemaVersion)
      json.member("tool") { JSONReport.write(tool, to: &$0) }
    }
    return json.finished().string
  }

  private static func write(_ rule: RuleExplanation, to json: inout JSONWriter) {
    let summary = rule.summary
    json.object { json in
      json.member("falseAlarms", rule.falseAlarms)
      json.member("flags", rule.flags)
      json.member("id", summary.id)
      json.member("inflect", rule.inflection)
      json.member("isOn") { $0.boolean(summary.isOn) }
      json.member("kind", summary.kind.rawValue)
      json.member("measuredPlaces", rule.measured.hits)
      // Missing for fewer than ten places.
      if let precision = rule.measured.precision { json.member("measuredPrecision", precision) }
      json.member("message", rule.message)
      json.member("needsCounterpart") { $0.boolean(rule.needsCounterpart) }
      json.member("neutral", rule.neutral)
      json.member("only", rule.only)
      json.member("pack", summary.pack)
      json.member("packTitle", summary.packTitle)
      json.member("passes", rule.passes)
      json.member("pattern", rule.pattern)
      json.member("rationale", rule.rationale)
      json.member("reference", rule.reference)
      json.member("severity", summary.severity.rawValue)
      json.member("suggestion", rule.suggestion)
      json.member("terms", rule.terms)
      json.member("unless", rule.unless)
      json.member("voice", rule.voice.rawValue)
      json.member("zones", rule.zones.map(\.rawValue))
    }
  }
}
