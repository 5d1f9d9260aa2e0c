internal import DocumentModel
internal import Lexicon

/// Turns packs that were checked into what is matched.
struct RuleCompiler {
  private let lexicon: Lexicon
  private var compiled = CompiledRules()
  private var details = PackedWriter()
  private var listNames: [String] = []

  private init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// - Parameter contexts: lists of other packs that rules may name.
  static func compile(
    _ packs: [RulePack], contexts: [CompiledRules.ContextList] = [], lexicon: Lexicon = .builtIn
  ) -> CompiledRules {
    var compiler = RuleCompiler(lexicon)
    compiler.addLists(packs.flatMap(\.lists))
    for list in contexts where !compiler.listNames.contains(list.id) {
      compiler.listNames.append(list.id)
      compiler.compiled.lists.append(list)
    }
    for pack in packs { compiler.add(pack) }
    compiler.addTerms(packs)
    compiler.compiled.details = compiler.details.bytes
    return compiler.compiled
  }

  private mutating func addLists(_ lists: [RuleList]) {
    for list in lists where !listNames.contains(list.id) {
      listNames.append(list.id)
      let words = list.sets.joined().filter { !$0.contains(" ") }
      compiled.lists.append(
        CompiledRules.ContextList(
          id: list.id, window: list.window, words: Set(words.map { wordHash($0.utf8) })))
    }
  }

  private mutating func add(_ pack: RulePack) {
    let index = compiled.packs.count
    compiled.packs.append(
      CompiledRules.PackInfo(name: pack.name, title: pack.title, isDefault: pack.isDefault))
    for rule in pack.rules { add(rule, pack: index) }
    for scale in pack.scales {
      let steps = scale.steps.map { step in
        (
          step.name, step.isLoaded,
          step.match.isEmpty ? nil : addSearch(RuleCompiler.pattern(of: step))
        )
      }
      compiled.scales.append(
        CompiledRules.ScaleInfo(id: scale.id, kind: scale.kind, steps: steps))
    }
  }

  /// The pattern of a scale's step.
  static func pattern(of step: RuleScale.Step) -> String {
    "\\b(?:\(step.match.joined(separator: "|")))\\b"
  }

  private mutating func addSearch(_ pattern: String) -> Int {
    let trigger = Trigger(pattern: pattern, lexicon: lexicon)
    compiled.searches.append(
      CompiledRules.Search(
        pattern: pattern, triggers: (trigger?.words ?? []).map { wordHash($0.utf8) },
        isAtStart: trigger?.isAtStart ?? false))
    return compiled.searches.count - 1
  }

  private mutating func add(_ rule: Rule, pack: Int) {
    let zones = Zone.allCases.enumerated().reduce(0) {
      rule.zones.contains($1.element) ? $0 | 1 << $1.offset : $0
    }
    compiled.rules.append(
      CompiledRules.RuleInfo(
        id: rule.id, pack: pack, kind: rule.kind, severity: rule.severity, voice: rule.voice,
        zones: zones, unless: rule.unless.compactMap { ContextTest($0, lists: listNames) },
        only: rule.only.compactMap { ContextTest($0, lists: listNames) },
        needsCounterpart: rule.needsCounterpart, message: rule.message,
        suggestion: rule.suggestion, search: rule.pattern.map { addSearch($0) },
        measured: rule.measured, detailsOffset: details.bytes.count))
    details.optional(rule.pattern)
    for texts in [
      rule.terms, [rule.inflection.rawValue], rule.neutral, rule.unless, rule.only,
      [rule.rationale, rule.reference, rule.falseAlarms], rule.flags.map(\.text),
      rule.passes.map(\.text),
    ] {
      details.list(texts) { $0.text($1) }
    }
  }

  private mutating func addTerms(_ packs: [RulePack]) {
    let rules = packs.flatMap(\.rules)
    var forms: [(rule: Int, text: String)] = []
    for (index, rule) in rules.enumerated() {
      for term in rule.terms {
        forms += TermForms.forms(of: term, rule.inflection).map { (index, $0) }
      }
    }
    var seen: Set<[String]> = []
    for (form, parts) in zip(forms, TermWords.parts(of: forms.map(\.text), lexicon)) {
      let words = parts.map(\.folded)
      let hyphens = parts.prefix(30).enumerated().reduce(0) {
        $1.element.hasHyphen ? $0 | 1 << $1.offset : $0
      }
      guard !words.isEmpty, seen.insert(["\(form.rule) \(hyphens)"] + words).inserted else {
        continue
      }
      // The rarest word brings the fewest candidates.
      let rarities = words.map { lexicon.rarity(of: $0) }
      let position = rarities.indices.max {
        (rarities[$0], -$0) < (rarities[$1], -$1)
      }
      let hashes = words.map { wordHash($0.utf8) }
      compiled.terms.append(
        CompiledRules.Term(
          rule: form.rule, key: hashes[position ?? 0], keyPosition: position ?? 0,
          first: compiled.termWords.count, count: hashes.count, hyphens: hyphens))
      compiled.termWords += hashes
    }
  }
}
