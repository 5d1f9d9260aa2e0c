/// Compiled rules with what matching looks up: made once, read by all tasks.
final class RuleTable: Sendable {
  let rules: CompiledRules
  /// From a word to the terms that are looked up by it.
  let terms: HashTable
  /// From a word to the searches that it triggers.
  let triggers: HashTable
  /// Searches that have no trigger.
  let untriggered: [Int]
  let patterns: PatternCache
  /// Which rule or scale step a search belongs to: a rule, or -1.
  let ruleOfSearch: [Int]
  /// The step of a scale that a search belongs to.
  let stepOfSearch: [Int: ScaleStepOwner]

  init(_ rules: CompiledRules) {
    self.rules = rules
    terms = HashTable(rules.terms.enumerated().map { ($0.element.key, $0.offset) })
    var owners = [Int](repeating: -1, count: rules.searches.count)
    for (index, rule) in rules.rules.enumerated() {
      if let search = rule.search { owners[search] = index }
    }
    ruleOfSearch = owners
    stepOfSearch = ScaleStepOwner.bySearch(rules.scales)
    var entries: [(hash: UInt64, value: Int)] = []
    var rest: [Int] = []
    for (index, search) in rules.searches.enumerated() {
      if search.triggers.isEmpty { rest.append(index) }
      for word in search.triggers { entries.append((word, index)) }
    }
    triggers = HashTable(entries)
    untriggered = rest
    patterns = PatternCache(count: rules.searches.count)
  }
}
