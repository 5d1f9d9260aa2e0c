internal import DocumentModel
internal import Reading
internal import TextCore

/// Tries one rule on its examples, as they stand and in the surroundings that
/// often break rules.
struct RuleTrial {
  let rule: Rule
  let set: FramingRuleSet

  init(rule: Rule, table: RuleTable) {
    self.rule = rule
    set = FramingRuleSet(trialOf: table)
  }

  /// What is wrong when the example should be found exactly where it is marked.
  func problem(ofFlag marked: String) -> String? {
    guard let (text, expected) = RuleTrial.unmarked(marked), !expected.isEmpty else {
      return "a `flags` example marks what is found with ‹ and ›"
    }
    for (name, before, after) in RuleTrial.surroundings {
      let found = ranges(in: before + text + after)
      let moved = expected.map {
        ByteRange($0.start + before.utf8.count, $0.end + before.utf8.count)
      }
      if let missing = moved.first(where: { !found.contains($0) }) {
        return "the example does not flag “\(piece(text, missing, before))”\(name)"
          + RuleTrial.instead(found, in: before + text + after)
      }
      if let extra = found.first(where: { !moved.contains($0) }) {
        return "the example also flags “\(piece(text, extra, before))”\(name)"
      }
    }
    return quotationProblem(text)
  }

  /// What is wrong when the example should not be found.
  func problem(ofPass marked: String) -> String? {
    if marked.contains("‹") { return "a `passes` example has no marks" }
    guard let range = ranges(in: marked).first else { return nil }
    return "the example should pass but “\(UTF8Text(marked).string(range))” is flagged"
  }

  private static let surroundings = [
    (name: "", before: "", after: ""),
    (name: " after multi-byte text", before: "Später – noch größer, 日本 🗞️. ", after: ""),
    (name: " with CRLF line ends", before: "One line.\r\n", after: "\r\nAnother line.\r\n"),
  ]

  /// Inside a quotation a rule for the outlet's own voice must know whose
  /// words it found, so that they stay a note.
  private func quotationProblem(_ text: String) -> String? {
    guard rule.voice == .outlet || rule.voice == .indirect,
      !text.contains(where: { "\"“”".contains($0) })
    else { return nil }
    return hits(in: "“\(text)”").allSatisfy { $0.voice == .quotation }
      ? nil : "the example is flagged as the outlet's words inside quotation marks"
  }

  private func ranges(in text: String) -> [ByteRange] { hits(in: text).map(\.range) }

  private func hits(in text: String) -> [RuleHit] {
    let utf8 = UTF8Text(text)
    let zone = rule.zones.first ?? .paragraph
    let source = Source(
      id: "example", path: "", metadata: SourceMetadata(), text: utf8,
      blocks: [Block(range: utf8.range, zone: zone)])
    return set.hits(in: Reading(source))
  }

  private func piece(_ text: String, _ range: ByteRange, _ before: String) -> String {
    UTF8Text(before + text).string(range)
  }

  private static func instead(_ found: [ByteRange], in text: String) -> String {
    guard let first = found.first else { return "" }
    return "; it flags “\(UTF8Text(text).string(first))”"
  }

  /// The text without its marks and the ranges they enclosed.
  private static func unmarked(_ marked: String) -> (String, [ByteRange])? {
    var text = ""
    var start: Int?
    var ranges: [ByteRange] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‹":
        if start != nil { return nil }
        start = text.utf8.count
      case "›":
        guard let open = start else { return nil }
        ranges.append(ByteRange(open, text.utf8.count))
        start = nil
      default: text.unicodeScalars.append(scalar)
      }
    }
    return start == nil ? (text, ranges) : nil
  }
}

extension FramingRuleSet {
  /// A set of one table whose rules are all on.
  fileprivate init(trialOf table: RuleTable) {
    tables = [table]
    options = FramingOptions()
    isOn = [table.rules.rules.map { _ in true }]
    ownTable = nil
    digest = ""
  }
}
