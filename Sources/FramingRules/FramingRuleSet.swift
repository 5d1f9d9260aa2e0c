internal import BuiltinRules
public import DocumentModel
internal import PatternEngine
public import Reading
internal import UnicodeText

/// The rules of a run: those built in and the user's own, with the switches.
///
/// Making one from the built-in packs parses nothing; patterns are compiled
/// when a text first needs them and then kept, so one value serves all tasks.
public struct FramingRuleSet: Sendable {
  let tables: [RuleTable]
  let options: FramingOptions
  /// For each table, whether each of its rules is on.
  let isOn: [[Bool]]
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
    isOn = tables.map { table in
      table.rules.rules.map { rule in
        let pack = table.rules.packs[rule.pack]
        return (options.packs[pack.name] ?? pack.isDefault)
          && !options.disabledRules.contains(rule.id)
      }
    }
    digested += options.lines.joined(separator: "\n").utf8
    digest = SHA256.hexDigest(of: digested)
  }

  /// What the rules find in one text.
  public struct Result: Sendable, Hashable {
    /// By range, then rule.
    public var findings: [Finding]
    /// Rules that passed a match limit and were left out for this text.
    public var gaveUp: [String]
  }

  /// The wording findings of one text that need no other source.
  /// - Parameters:
  ///   - source: the number of the source in the run.
  ///   - voice: whose words a range is in; quotation marks decide when left
  ///     out.
  public func findings(
    in reading: Reading, source: Int = 0, voice: VoiceTest? = nil
  ) -> [Finding] {
    result(in: reading, source: source, voice: voice).findings
  }

  /// As ``findings(in:source:voice:)``, and which rules gave up.
  public func result(
    in reading: Reading, source: Int = 0, voice: VoiceTest? = nil
  ) -> Result {
    if reading.source.metadata.isTranslated { return Result(findings: [], gaveUp: []) }
    let (weighed, gaveUp) = weighedHits(in: reading, voice: voice)
    let floor = options.minimumScore ?? WordingScore.floor
    let findings = weighed.compactMap { hit, features -> Finding? in
      let score = WordingScore.score(features)
      guard score >= floor else { return nil }
      return finding(hit, reading, source, score)
    }
    return Result(findings: findings, gaveUp: gaveUp)
  }

  /// The hits that stand on their own with what their score is made of; for
  /// calibration.
  public func weighedHits(
    in reading: Reading, voice: VoiceTest? = nil
  ) -> (hits: [(hit: RuleHit, features: WordingFeatures)], gaveUp: [String]) {
    let text = PreparedText(reading)
    let (all, gaveUp) = hits(in: text, voice: voice)
    let hits = withoutOverlaps(
      all.filter { !info($0).needsCounterpart && info($0).kind.group == .wording })
    var counts: [Int: Int] = [:]
    for hit in hits { counts[hit.sentence, default: 0] += 1 }
    return (hits.map { ($0, features(of: $0, text, counts[$0.sentence] ?? 1)) }, gaveUp)
  }

  func info(_ hit: RuleHit) -> CompiledRules.RuleInfo { tables[hit.table].rules.rules[hit.index] }

  private func features(of hit: RuleHit, _ text: PreparedText, _ inSentence: Int) -> WordingFeatures
  {
    let table = tables[hit.table]
    let rule = info(hit)
    let context = SentenceContext(
      text: text, lists: table.rules.lists, sentence: hit.sentence, range: hit.range,
      hit: hit.words)
    return WordingFeatures(
      pack: table.rules.packs[rule.pack].name, ceiling: rule.severity, voice: hit.voice,
      rarity: context.rarity, isProminent: context.isProminent, modifies: context.modifies,
      company: min(inSentence - 1, 3), length: hit.words.count,
      measured: rule.measured.logLift)
  }

  private func finding(
    _ hit: RuleHit, _ reading: Reading, _ source: Int, _ score: Double
  ) -> Finding {
    let rule = info(hit)
    let match = reading.source.text.string(hit.range)
    return Finding(
      rule: rule.id, kind: rule.kind,
      severity: options.severities[rule.id] ?? min(rule.severity, .note), score: score,
      message: RuleMessage.alone(rule.message, match: match),
      passage: Passage(source: source, range: hit.range), suggestion: rule.suggestion,
      voice: hit.voice.rawValue)
  }
}
