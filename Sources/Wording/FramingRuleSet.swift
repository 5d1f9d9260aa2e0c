/// The rules of a run: those built in and the user's own, with the switches.
///
/// Making one from the built-in packs parses nothing; patterns are compiled
/// when a text first needs them and then kept, so one value serves all tasks.
public struct FramingRuleSet: Sendable {
  let tables: [RuleTable]
  let options: FramingOptions
  /// For each table, whether each of its rules is on.
  let isOn: [[Bool]]
  /// The table of the user's own packs.
  let ownTable: Int?
  /// SHA-256 of the rules and switches: what a report names so that another
  /// run can be told to have judged alike.
  public let digest: String

  /// The rules that ship with the program.
  public static func builtIn(_ options: FramingOptions = FramingOptions()) -> FramingRuleSet {
    FramingRuleSet(userPacks: [], options: options)
  }

  /// The built-in rules and `userPacks`, which were checked when read
  /// (``RulePackLoader``).
  public init(
    userPacks: [RulePack], options: FramingOptions = FramingOptions(), usesBuiltIn: Bool = true
  ) {
    var tables: [RuleTable] = []
    var digested: [UInt8] = []
    if usesBuiltIn {
      let bytes = BuiltinRules.bytes
      tables.append(RuleTable(CompiledRules(packed: bytes)))
      digested += BuiltinRules.digest.utf8
    }
    if !userPacks.isEmpty {
      let compiled = RuleCompiler.compile(
        userPacks, contexts: tables.first?.rules.lists ?? [])
      digested += SHA256.hexDigest(of: compiled.packed()).utf8
      tables.append(RuleTable(compiled))
    }
    self.tables = tables
    self.options = options
    ownTable = usesBuiltIn && !userPacks.isEmpty ? tables.indices.last : nil
    isOn = tables.map { table in
      table.rules.rules.map { rule in
        let pack = table.rules.packs[rule.pack]
        if options.disabledRules.contains(rule.id) { return false }
        return options.enabledRules.contains(rule.id) || options.packs[pack.name] ?? pack.isDefault
      }
    }
    digested += options.lines.joined(separator: "\n").utf8
    digest = SHA256.hexDigest(of: digested)
  }

  /// Whether the user wrote the rule or named it: what a newsroom asks for is
  /// shown, however seldom such words are marked as loaded in labelled news.
  func isAskedFor(_ hit: RuleHit) -> Bool {
    if hit.table == ownTable { return true }
    let rule = info(hit).id
    return options.enabledRules.contains(rule) || options.severities[rule] != nil
  }

  func info(_ hit: RuleHit) -> CompiledRules.RuleInfo { tables[hit.table].rules.rules[hit.index] }
}
