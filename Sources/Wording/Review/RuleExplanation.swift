public import DocumentModel

/// A rule in a list of rules.
public struct RuleSummary: Sendable, Hashable {
  public var id: String
  public var pack: String
  public var packTitle: String
  public var kind: FindingKind
  /// The most severe its findings can become.
  public var severity: Severity
  public var isOn: Bool
}

/// Everything a rule says of itself.
public struct RuleExplanation: Sendable, Hashable {
  public var summary: RuleSummary
  public var pattern: String?
  public var terms: [String]
  public var inflection: String
  public var voice: RuleVoice
  /// Empty for any.
  public var zones: [Zone]
  public var unless: [String]
  public var only: [String]
  public var needsCounterpart: Bool
  public var message: String
  public var suggestion: String?
  public var neutral: [String]
  public var rationale: String
  public var reference: String
  public var falseAlarms: String
  /// With `‹ ›` around what is found.
  public var flags: [String]
  public var passes: [String]
  /// How it did on labelled news.
  public var measured: MeasuredRule
}

extension FramingRuleSet {
  /// All rules, those of the user last, in the order of their packs.
  public var rules: [RuleSummary] {
    tables.indices.flatMap { table in
      tables[table].rules.rules.indices.map { summary(table, $0) }
    }
  }

  private func summary(_ table: Int, _ index: Int) -> RuleSummary {
    let rule = tables[table].rules.rules[index]
    let pack = tables[table].rules.packs[rule.pack]
    return RuleSummary(
      id: rule.id, pack: pack.name, packTitle: pack.title, kind: rule.kind,
      severity: options.severities[rule.id] ?? rule.severity, isOn: isOn[table][index])
  }

  /// Everything about the rule called `id`; `nil` when there is none.
  public func explain(_ id: String) -> RuleExplanation? {
    for table in tables.indices {
      guard let index = tables[table].rules.rules.firstIndex(where: { $0.id == id }) else {
        continue
      }
      return explanation(table, index)
    }
    return nil
  }

  private func explanation(_ table: Int, _ index: Int) -> RuleExplanation {
    let rule = tables[table].rules.rules[index]
    var reader = tables[table].rules.detailsReader(at: rule.detailsOffset)
    let pattern = reader.optional()
    var lists: [[String]] = []
    for _ in 0..<8 { lists.append(reader.list { $0.text() }) }
    let prose = lists[5] + ["", "", ""]
    let zones = Zone.allCases.enumerated().filter { rule.zones >> $0.offset & 1 == 1 }
    return RuleExplanation(
      summary: summary(table, index), pattern: pattern, terms: lists[0],
      inflection: lists[1].first ?? "none", voice: rule.voice, zones: zones.map(\.element),
      unless: lists[3], only: lists[4], needsCounterpart: rule.needsCounterpart,
      message: rule.message, suggestion: rule.suggestion, neutral: lists[2], rationale: prose[0],
      reference: prose[1], falseAlarms: prose[2], flags: lists[6], passes: lists[7],
      measured: rule.measured)
  }

  /// Rules whose patterns have no trigger word and are tried on every
  /// sentence.
  public var slowRules: [String] {
    tables.flatMap { table in
      table.untriggered.compactMap { search in
        let rule = table.ruleOfSearch[search]
        return rule >= 0 ? table.rules.rules[rule].id : nil
      }
    }
  }
}
