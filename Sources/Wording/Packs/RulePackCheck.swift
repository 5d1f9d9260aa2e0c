internal import DocumentModel
internal import PatternEngine
internal import TextCore
internal import YAMLReader

/// Checks what can only be checked when a pack is whole: names, patterns and
/// examples.
struct RulePackCheck {
  let packs: [RulePack]
  private let contexts: [CompiledRules.ContextList]
  private let knownRules: Set<String>
  private var found: [RulePackError] = []

  init(_ packs: [RulePack], usesBuiltIn: Bool) {
    self.packs = packs
    let builtIn = usesBuiltIn ? FramingRuleSet.builtIn().tables.first?.rules : nil
    contexts = builtIn?.lists ?? []
    knownRules = Set(builtIn?.rules.map(\.id) ?? [])
  }

  mutating func errors() -> [RulePackError] {
    checkNames()
    for pack in packs {
      for rule in pack.rules where checkPattern(rule, pack) { checkExamples(rule, pack) }
      for scale in pack.scales { checkScale(scale, pack) }
    }
    return found
  }

  private mutating func add(
    _ pack: RulePack, _ position: YAMLPosition, _ rule: String, _ message: String
  ) {
    found.append(RulePackError(path: pack.path, at: position, rule: rule, message))
  }

  // MARK: Names

  private mutating func checkNames() {
    var places: [String: String] = [:]
    let lists = packs.flatMap(\.lists).map(\.id) + contexts.map(\.id)
    for pack in packs {
      for rule in pack.rules {
        if let first = places[rule.id] {
          add(pack, rule.position, rule.id, "the id stands twice; first at \(first)")
        } else if knownRules.contains(rule.id) {
          add(pack, rule.position, rule.id, "the id belongs to a built-in rule")
        }
        places[rule.id] = "\(pack.path):\(rule.position.line)"
        for name in rule.unless + rule.only where ContextTest(name, lists: lists) == nil {
          let known = ContextTest.names + lists
          let hint = NearestName.of(name, in: known).map { "did you mean `\($0)`?" }
          add(
            pack, rule.position, rule.id,
            "unknown context `\(name.prefix(40))`; "
              + (hint ?? "known are \(known.joined(separator: ", "))"))
        }
      }
    }
  }

  // MARK: Patterns

  /// Whether the rule can be tried at all.
  private mutating func checkPattern(_ rule: Rule, _ pack: RulePack) -> Bool {
    if rule.terms.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      add(pack, rule.position, rule.id, "`terms` has an empty term")
      return false
    }
    guard let source = rule.pattern else { return true }
    return compiles(source, rule.patternPosition, rule.id, pack)
  }

  private mutating func compiles(
    _ source: String, _ position: YAMLPosition, _ id: String, _ pack: RulePack
  ) -> Bool {
    do {
      let pattern = try Pattern(source, options: [.caseless], limits: .rules)
      if try PatternMatcher().firstRange(of: pattern, in: UTF8Text("")) != nil {
        add(pack, position, id, "the pattern matches the empty text")
        return false
      }
      return true
    } catch {
      add(pack, position, id, error.description)
      return false
    }
  }

  private mutating func checkScale(_ scale: RuleScale, _ pack: RulePack) {
    for step in scale.steps where !step.match.isEmpty {
      _ = compiles(RuleCompiler.pattern(of: step), step.position, scale.id, pack)
    }
  }

  // MARK: Examples

  private mutating func checkExamples(_ rule: Rule, _ pack: RulePack) {
    var alone = pack
    alone.rules = [rule]
    alone.isDefault = true
    alone.scales = []
    let compiled = RuleCompiler.compile([alone], contexts: allContexts)
    let trial = RuleTrial(rule: rule, table: RuleTable(compiled))
    for example in rule.flags {
      if let problem = trial.problem(ofFlag: example.text) {
        add(pack, example.position, rule.id, problem)
      }
    }
    for example in rule.passes {
      if let problem = trial.problem(ofPass: example.text) {
        add(pack, example.position, rule.id, problem)
      }
    }
  }

  /// Lists of the other packs and the built-in ones.
  private var allContexts: [CompiledRules.ContextList] {
    RuleCompiler.compile(
      packs.map {
        var bare = $0
        bare.rules = []
        bare.scales = []
        return bare
      }, contexts: contexts
    ).lists
  }
}
