internal import DocumentModel
internal import Wording

/// Turns the names that a user switches into options, gathering those that
/// nothing is called.
struct RuleSwitches {
  private(set) var options = FramingOptions()
  private(set) var problems: [String] = []
  private let rules: Set<String>
  private let packs: Set<String>
  private let names: [String]

  init(_ set: FramingRuleSet) {
    let all = set.rules
    rules = Set(all.map(\.id))
    packs = Set(all.map(\.pack))
    names = packs.sorted() + all.map(\.id)
  }

  mutating func turn(_ name: String, on: Bool) {
    if packs.contains(name) {
      options.packs[name] = on
    } else if rules.contains(name) {
      if on { options.enabledRules.insert(name) } else { options.disabledRules.insert(name) }
    } else {
      problems.append(unknown(name, option: on ? "--enable" : "--disable"))
    }
  }

  /// `rule=severity`.
  mutating func weigh(_ text: String) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      problems.append(
        "--severity \(text): expected a rule, = and a severity, as in "
          + "attribution/slam=warning")
      return
    }
    guard let severity = Severity(rawValue: parts[1]) else {
      problems.append(
        "--severity \(text): the severity must be one of "
          + Severity.allCases.map(\.rawValue).joined(separator: ", "))
      return
    }
    guard rules.contains(parts[0]) else {
      problems.append(unknown(parts[0], option: "--severity"))
      return
    }
    options.severities[parts[0]] = severity
  }

  private func unknown(_ name: String, option: String) -> String {
    "\(option) \(name): no rule or pack has this name; \(RuleNames.hint(name, names))"
  }
}

/// Helps with a name that is not known.
enum RuleNames {
  static func hint(_ name: String, _ names: [String]) -> String {
    if let near = RuleNameSearch.nearest(to: name, in: names) { return "did you mean `\(near)`?" }
    return "`biasdiff rules` lists them"
  }
}

/// Says which rules were left out of a run.
enum RuleWarnings {
  static func write(_ rules: [String]) {
    for rule in rules {
      StandardStreams.writeError(
        "biasdiff: \(rule): gave up on a text: its pattern needs too many steps; the rule was "
          + "left out there")
    }
  }
}
