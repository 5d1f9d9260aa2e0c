internal import DocumentModel
internal import FoundationEssentials
public import Wording

/// Lists and explains rules of wording.
public enum RuleReport {
  /// One line a rule: on or off, the most severe it can be, kind, name.
  public static func list(_ rules: [RuleSummary]) -> String {
    var lines: [String] = []
    var pack: String?
    for rule in rules {
      if rule.pack != pack {
        lines.append("\(lines.isEmpty ? "" : "\n")\(rule.pack): \(rule.packTitle)")
        pack = rule.pack
      }
      lines.append(
        "  \(rule.isOn ? "on " : "off")  \(padded(rule.severity.rawValue, 7))  "
          + "\(padded(rule.kind.rawValue, 18))  \(rule.id)")
    }
    let on = rules.filter(\.isOn).count
    lines.append("\(lines.isEmpty ? "" : "\n")\(rules.count) rules, \(on) on")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  /// What a rule finds, why, where it errs, and how it did.
  public static func explanation(_ rule: RuleExplanation) -> String {
    let summary = rule.summary
    var lines = [
      summary.id, "", rule.rationale, "",
      field("pack", "\(summary.pack) (\(summary.packTitle)), \(summary.isOn ? "on" : "off")"),
      field("kind", summary.kind.rawValue), field("at most", severity(rule)),
    ]
    if let pattern = rule.pattern { lines.append(field("pattern", pattern)) }
    if !rule.terms.isEmpty { lines.append(field("terms", terms(rule))) }
    lines.append(field("voice", voice(rule.voice)))
    if !rule.zones.isEmpty {
      lines.append(field("zones", rule.zones.map(\.rawValue).joined(separator: ", ")))
    }
    if !rule.unless.isEmpty { lines.append(field("unless", rule.unless.joined(separator: ", "))) }
    if !rule.only.isEmpty { lines.append(field("only if", rule.only.joined(separator: ", "))) }
    if !rule.neutral.isEmpty {
      lines.append(field("calmer", rule.neutral.joined(separator: ", ")))
    }
    lines += [
      field("wrong for", rule.falseAlarms), field("reference", rule.reference),
      field("measured", measured(rule.measured)), "", "Found:",
    ]
    lines += rule.flags.map { "  \(TerminalText.oneLine($0))" } + ["", "Not found:"]
    lines += rule.passes.map { "  \(TerminalText.oneLine($0))" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func field(_ name: String, _ text: String) -> String {
    "\(padded(name, 10)) \(TerminalText.oneLine(text))"
  }

  private static func severity(_ rule: RuleExplanation) -> String {
    let most = rule.summary.severity.rawValue
    if rule.needsCounterpart { return "\(most); reported only where another account differs" }
    return rule.summary.severity == .note
      ? most : "\(most) where another account is calmer, else note"
  }

  private static func terms(_ rule: RuleExplanation) -> String {
    let forms = ["verb": " (and the verb's forms)", "noun": " (and plurals)"]
    return rule.terms.joined(separator: ", ") + (forms[rule.inflection] ?? "")
  }

  private static func voice(_ voice: RuleVoice) -> String {
    switch voice {
    case .outlet: "the outlet's own; in a quotation a note that weighs less"
    case .indirect: "the outlet's own and what it reports in its wording"
    case .quotation: "quotations only"
    case .any: "any"
    }
  }

  private static func measured(_ record: MeasuredRule) -> String {
    guard let precision = record.precision else {
      return record.hits == 0
        ? "never met in labelled news"
        : "\(record.marked) of \(record.hits) places in labelled news were marked; too few to tell"
    }
    let expected = Double(record.expectedHundredths) / 100 / Double(record.hits)
    return "\(percent(precision)) of \(record.hits) places in labelled news were marked by "
      + "readers or stand in a text they call biased; the average rule would reach "
      + percent(expected)
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// What `check-rules` says of packs without a defect.
  public static func review(_ review: PackReview, packs: Int) -> String {
    var lines = [
      "\(review.ruleCount) rule\(review.ruleCount == 1 ? "" : "s") in \(packs) "
        + "pack\(packs == 1 ? "" : "s"): no defect"
    ]
    lines += review.slowRules.map {
      "\($0): slow: no word stands in every match, so it is tried on every sentence"
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
