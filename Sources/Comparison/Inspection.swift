public import DocumentModel
public import Quotations
public import Reading
public import Wording

/// What can be told of one source alone: the value that `inspect` shows.
public struct Inspection: Sendable {
  public let reading: Reading
  public let speech: SpeechReading
  /// Wording that rules found, by place; notes, for nothing is compared.
  public let findings: [Finding]
  /// Rules that passed a match limit and were left out.
  public let rulesThatGaveUp: [String]

  /// Reads the voices of `reading` and runs `rules` over it.
  public init(_ reading: Reading, rules: FramingRuleSet) {
    self.reading = reading
    speech = SpeechReading(reading)
    let result = rules.result(of: rules.review(reading, speech: speech))
    findings = result.findings
    rulesThatGaveUp = result.gaveUp
  }
}
