internal import DocumentModel
internal import Ingest
internal import YAMLReader

/// Reads the tree of a `.biasdiff.yml`, gathering what is wrong with it.
struct ConfigurationReader {
  /// As shown in origins.
  let path: String
  var problems = YAMLProblems()
  private var configuration = GateConfiguration()

  static let keys = [
    "version", "cases", "exclude", "packs", "min-score", "kinds", "fail-on", "show", "budgets",
    "baseline", "suppressions", "outputs", "background",
  ]

  init(path: String) { self.path = path }

  /// The configuration that `node` describes over the built-in values;
  /// complete only while there are no problems. `nil` stands for a file
  /// without any value, which changes nothing.
  mutating func read(_ node: YAMLNode?) throws(YAMLError) -> GateConfiguration {
    guard let node, !node.isNull else { return configuration }
    let mapping = try node.mapping("the configuration")
    problems.add(mapping.unknownKeys(known: ConfigurationReader.keys))
    value(mapping, "version") { node throws(YAMLError) in
      _ = try node.integer("version", in: 1...1)
    }
    patterns(mapping, "cases", isRequired: true) { $0.cases = $1 }
    patterns(mapping, "exclude") { $0.exclude = $1 }
    files(mapping, "packs") { $0.packs = $1 }
    if let score = value(
      mapping, "min-score",
      { node throws(YAMLError) in
        try node.number("min-score", in: 0...1)
      })
    {
      configuration.minScore = setting(score, mapping, "min-score")
    }
    kinds(mapping)
    failOn(mapping)
    if let level = value(
      mapping, "show",
      { node throws(YAMLError) in
        try node.choice("show", of: Severity.self)
      })
    {
      configuration.show = setting(level, mapping, "show")
    }
    budgets(mapping)
    file(mapping, "baseline") { $0.baseline = $1 }
    file(mapping, "suppressions") { $0.suppressions = $1 }
    outputs(mapping)
    background(mapping)
    return configuration
  }

  // MARK: Lists of paths

  private mutating func patterns(
    _ mapping: YAMLMapping, _ key: String, isRequired: Bool = false,
    _ store: (inout GateConfiguration, Setting<[String]>) -> Void
  ) {
    guard let node = mapping[key],
      let texts = value(mapping, key, { node throws(YAMLError) in try node.strings(key) })
    else { return }
    if isRequired && texts.isEmpty {
      problems.add(node.mismatch(key, "must name at least one pattern"))
    }
    for (text, place) in zip(texts, items(node)) where PathPattern(text) == nil {
      problems.add(
        place.mismatch(key, "must hold patterns below this file's folder, such as **/case.yml"))
    }
    store(&configuration, setting(texts, mapping, key))
  }

  private mutating func files(
    _ mapping: YAMLMapping, _ key: String,
    _ store: (inout GateConfiguration, Setting<[String]>) -> Void
  ) {
    guard let node = mapping[key],
      let texts = value(mapping, key, { node throws(YAMLError) in try node.strings(key) })
    else { return }
    for place in items(node) { check(place, key) }
    store(&configuration, setting(texts, mapping, key))
  }

  private mutating func file(
    _ mapping: YAMLMapping, _ key: String,
    _ store: (inout GateConfiguration, Setting<String>) -> Void
  ) {
    guard let node = mapping[key],
      let text = value(mapping, key, { node throws(YAMLError) in try node.string(key) })
    else { return }
    check(node, key)
    store(&configuration, setting(text, mapping, key))
  }

  private mutating func outputs(_ mapping: YAMLMapping) {
    guard let node = mapping["outputs"],
      let texts = value(
        mapping, "outputs", { node throws(YAMLError) in try node.strings("outputs") })
    else { return }
    for (text, place) in zip(texts, items(node)) where GateOutput(text) == nil {
      problems.add(
        place.mismatch(
          "outputs",
          "must hold FORMAT=FILE with one of \(GateFormat.list) and a file below "
            + "this file's folder"))
    }
    configuration.outputs = setting(texts, mapping, "outputs")
  }

  private mutating func background(_ mapping: YAMLMapping) {
    guard let node = mapping["background"] else { return }
    let list = BackgroundList.read(node, &problems) { item throws(YAMLError) in
      let path = try item.string("background")
      guard RelativePath.isConfined(path) else {
        throw item.mismatch("background", "must hold files below this file's folder")
      }
      return path
    }
    configuration.background = setting(list, mapping, "background")
  }

  /// A file below the configuration's folder: links are looked at when it is
  /// opened.
  private mutating func check(_ node: YAMLNode, _ key: String) {
    guard case .scalar(let text, _) = node.value, !RelativePath.isConfined(text) else { return }
    problems.add(node.mismatch(key, "must be a file below this file's folder"))
  }

  private func items(_ node: YAMLNode) -> [YAMLNode] {
    if case .sequence(let items) = node.value { return items }
    return [node]
  }

  // MARK: Kinds

  private mutating func kinds(_ mapping: YAMLMapping) {
    guard let levels = table(mapping, "kinds") else { return }
    let groups = FindingGroup.allCases.map(\.rawValue)
    problems.add(KindNames.unknownKeys(of: levels, known: groups + KindNames.all))
    for entry in levels.entries {
      let level = problems.attempt { () throws(YAMLError) in
        try entry.value.choice(entry.key, of: KindLevel.self)
      }
      guard let level else { continue }
      let setting = Setting(level, .file(path, line: entry.position.line))
      if let group = FindingGroup(rawValue: entry.key) {
        configuration.groupLevels[group] = setting
      } else if let kind = FindingKind(rawValue: entry.key) {
        configuration.kindLevels[kind] = setting
      }
    }
  }

  private mutating func failOn(_ mapping: YAMLMapping) {
    guard let node = mapping["fail-on"] else { return }
    guard case .mapping = node.value else {
      let level = problems.attempt { () throws(YAMLError) in
        try node.choice("fail-on", of: FailLevel.self)
      }
      if let level { configuration.failOn = setting(level, mapping, "fail-on") }
      return
    }
    guard let levels = table(mapping, "fail-on") else { return }
    problems.add(KindNames.unknownKeys(of: levels, known: ["default"] + KindNames.all))
    for entry in levels.entries {
      let level = problems.attempt { () throws(YAMLError) in
        try entry.value.choice(entry.key, of: FailLevel.self)
      }
      guard let level else { continue }
      let setting = Setting(level, .file(path, line: entry.position.line))
      if entry.key == "default" { configuration.failOn = setting }
      if let kind = FindingKind(rawValue: entry.key) { configuration.failOnKinds[kind] = setting }
    }
  }

  private mutating func budgets(_ mapping: YAMLMapping) {
    guard let limits = table(mapping, "budgets") else { return }
    problems.add(KindNames.unknownKeys(of: limits, known: BudgetKey.all.map(\.name)))
    for entry in limits.entries {
      guard let key = BudgetKey.all.first(where: { $0.name == entry.key }) else { continue }
      let limit = problems.attempt { () throws(YAMLError) in
        try entry.value.integer(entry.key, in: 0...100_000)
      }
      if let limit {
        configuration.budgets[key] = Setting(limit, .file(path, line: entry.position.line))
      }
    }
  }

  // MARK: Values

  private mutating func table(_ mapping: YAMLMapping, _ key: String) -> YAMLMapping? {
    value(mapping, key) { node throws(YAMLError) in try node.mapping(key) }
  }

  @discardableResult
  private mutating func value<T>(
    _ mapping: YAMLMapping, _ key: String, _ read: (YAMLNode) throws(YAMLError) -> T
  ) -> T? {
    guard let node = mapping[key] else { return nil }
    return problems.attempt { () throws(YAMLError) in try read(node) }
  }

  private func setting<T>(_ value: T, _ mapping: YAMLMapping, _ key: String) -> Setting<T> {
    let line = mapping.entries.first { $0.key == key }?.position.line
    return Setting(value, .file(path, line: line ?? mapping.position.line))
  }
}
