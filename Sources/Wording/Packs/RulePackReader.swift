internal import DocumentModel
internal import YAMLReader

/// Reads the YAML of one pack, gathering what is wrong with it.
struct RulePackReader {
  let path: String
  var errors: [RulePackError] = []

  static let keys = ["pack", "title", "default", "rules", "scales", "lists"]
  static let ruleKeys = [
    "id", "kind", "severity", "pattern", "terms", "inflect", "voice", "zones", "unless", "only",
    "needs-counterpart", "message", "suggestion", "neutral", "rationale", "reference",
    "false-alarms", "examples",
  ]
  static let longestPattern = 8192

  /// The pack in `bytes`; whole only when ``errors`` stays empty.
  mutating func pack(_ bytes: [UInt8]) -> RulePack? {
    let start = YAMLPosition(line: 1, column: 1)
    let node: YAMLNode?
    do {
      node = try YAMLReader.read(bytes)
    } catch {
      add(error)
      return nil
    }
    guard let node else {
      errors.append(RulePackError(path: path, at: start, "the pack is empty; `pack` is missing"))
      return nil
    }
    guard let mapping = attempt(nil, { () throws(YAMLError) in try node.mapping("the pack") })
    else { return nil }
    for error in mapping.unknownKeys(known: Self.keys) { add(error) }
    let name = required("pack", in: mapping)
    if let name, !Self.isName(name) {
      add(mapping["pack"]?.position ?? start, nil, "`pack` must be lower-case letters and hyphens")
    }
    var pack = RulePack(
      path: path, name: name ?? "", title: required("title", in: mapping) ?? "", isDefault: true)
    if let value = mapping["default"] {
      pack.isDefault =
        attempt(nil) { () throws(YAMLError) in try value.boolean("default") } ?? true
    }
    for node in items("rules", of: mapping) {
      if let rule = rule(node) { pack.rules.append(rule) }
    }
    pack.scales = items("scales", of: mapping).compactMap { scale($0) }
    pack.lists = items("lists", of: mapping).compactMap { list($0) }
    if pack.rules.isEmpty && pack.scales.isEmpty && pack.lists.isEmpty
      && errors.isEmpty
    {
      add(mapping.position, nil, "the pack has no rules, scales or lists")
    }
    return pack
  }

  // MARK: Rules

  private mutating func rule(_ node: YAMLNode) -> Rule? {
    guard
      let mapping = attempt(nil, { () throws(YAMLError) in try node.mapping("an item of `rules`") })
    else { return nil }
    let id = required("id", in: mapping)
    let before = errors.count
    for error in mapping.unknownKeys(known: Self.ruleKeys) { add(error, rule: id) }
    if let id, !Self.isRuleName(id) {
      add(
        mapping["id"]?.position ?? mapping.position, id,
        "`id` must read `group/name` in lower-case letters, digits and hyphens")
    }
    let kind = choice("kind", FindingKind.self, in: mapping, id)
    let severity = choice("severity", Severity.self, in: mapping, id)
    var rule = Rule(
      id: id ?? "", kind: kind ?? .loadedTerm, severity: severity ?? .note,
      message: required("message", in: mapping, id) ?? "",
      rationale: required("rationale", in: mapping, id) ?? "",
      reference: required("reference", in: mapping, id) ?? "",
      falseAlarms: required("false-alarms", in: mapping, id) ?? "",
      position: mapping.position, patternPosition: mapping["pattern"]?.position ?? mapping.position)
    readMatching(mapping, &rule)
    readContext(mapping, &rule)
    rule.suggestion = text("suggestion", in: mapping, id)
    rule.neutral = texts("neutral", in: mapping, id)
    readExamples(mapping, &rule)
    return errors.count == before && id != nil ? rule : nil
  }

  private mutating func readMatching(_ mapping: YAMLMapping, _ rule: inout Rule) {
    rule.pattern = text("pattern", in: mapping, rule.id)
    rule.terms = texts("terms", in: mapping, rule.id)
    if rule.pattern == nil && rule.terms.isEmpty {
      add(mapping.position, rule.id, "`pattern` or `terms` is missing")
    }
    if rule.pattern != nil && mapping["terms"] != nil {
      add(rule.patternPosition, rule.id, "a rule has `pattern` or `terms`, not both")
    }
    if let pattern = rule.pattern, pattern.utf8.count > Self.longestPattern {
      add(
        rule.patternPosition, rule.id,
        "`pattern` has \(pattern.utf8.count) bytes; the limit is \(Self.longestPattern)")
    }
    if mapping["inflect"] != nil {
      rule.inflection = choice("inflect", TermInflection.self, in: mapping, rule.id) ?? .none
    }
  }

  private mutating func readContext(_ mapping: YAMLMapping, _ rule: inout Rule) {
    if mapping["voice"] != nil {
      rule.voice = choice("voice", RuleVoice.self, in: mapping, rule.id) ?? .outlet
    }
    if let node = mapping["needs-counterpart"] {
      let id = rule.id
      rule.needsCounterpart =
        attempt(id) { () throws(YAMLError) in try node.boolean("needs-counterpart") } ?? false
    }
    rule.unless = texts("unless", in: mapping, rule.id)
    rule.only = texts("only", in: mapping, rule.id)
    let zones = texts("zones", in: mapping, rule.id)
    for zone in zones where zone != "any" {
      guard let known = Zone(rawValue: zone) else {
        let names = ["any"] + Zone.allCases.map(\.rawValue)
        add(
          mapping["zones"]?.position ?? mapping.position, rule.id,
          "`zones` must name \(names.joined(separator: ", ")); found `\(zone.prefix(40))`")
        continue
      }
      rule.zones.append(known)
    }
    if zones.contains("any") { rule.zones = [] }
  }

  private mutating func readExamples(_ mapping: YAMLMapping, _ rule: inout Rule) {
    let id = rule.id
    guard let node = mapping["examples"] else {
      return add(mapping.position, id, "`examples` is missing: one of `flags`, one of `passes`")
    }
    guard
      let examples = attempt(id, { () throws(YAMLError) in try node.mapping("examples") })
    else { return }
    for error in examples.unknownKeys(known: ["flags", "passes"]) { add(error, rule: id) }
    rule.flags = exampleList("flags", examples, id)
    rule.passes = exampleList("passes", examples, id)
  }

  private mutating func exampleList(
    _ key: String, _ mapping: YAMLMapping, _ id: String
  ) -> [RuleExample] {
    guard let node = mapping[key] else {
      add(mapping.position, id, "`examples` needs at least one of `\(key)`")
      return []
    }
    let list = attempt(id) { () throws(YAMLError) in
      try node.sequence("examples.\(key)")
    }
    var found: [RuleExample] = []
    for item in list ?? [] {
      let text = attempt(id) { () throws(YAMLError) in
        try item.string("an item of `\(key)`")
      }
      if let text { found.append(RuleExample(text: text, position: item.position)) }
    }
    if found.isEmpty && list != nil {
      add(node.position, id, "`examples` needs at least one of `\(key)`")
    }
    return found
  }
}
