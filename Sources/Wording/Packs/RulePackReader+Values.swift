internal import DocumentModel
internal import YAMLReader

// Scales, lists, and the typed reading of single values.

extension RulePackReader {
  mutating func scale(_ node: YAMLNode) -> RuleScale? {
    guard
      let mapping = attempt(
        nil, { () throws(YAMLError) in try node.mapping("an item of `scales`") }
      )
    else { return nil }
    for error in mapping.unknownKeys(known: ["id", "kind", "steps"]) { add(error) }
    guard let id = required("id", in: mapping) else { return nil }
    let kind = choice("kind", FindingKind.self, in: mapping, id)
    var steps: [RuleScale.Step] = []
    for item in items("steps", of: mapping, id) {
      guard
        let step = attempt(id, { () throws(YAMLError) in try item.mapping("an item of `steps`") })
      else { continue }
      for error in step.unknownKeys(known: ["name", "match", "loaded"]) { add(error, rule: id) }
      let match = texts("match", in: step, id)
      var isLoaded = false
      if let node = step["loaded"] {
        isLoaded = attempt(id) { () throws(YAMLError) in try node.boolean("loaded") } ?? false
      }
      steps.append(
        RuleScale.Step(
          name: required("name", in: step, id) ?? "", match: match, isLoaded: isLoaded,
          position: item.position))
    }
    if steps.count < 2 { add(mapping.position, id, "`steps` must have at least two items") }
    return RuleScale(
      id: id, kind: kind ?? .certaintyShift, steps: steps, position: mapping.position)
  }

  mutating func list(_ node: YAMLNode) -> RuleList? {
    guard
      let mapping = attempt(nil, { () throws(YAMLError) in try node.mapping("an item of `lists`") })
    else { return nil }
    for error in mapping.unknownKeys(known: ["id", "window", "sets"]) { add(error) }
    guard let id = required("id", in: mapping) else { return nil }
    var window = 8
    if let node = mapping["window"] {
      window =
        attempt(id) { () throws(YAMLError) in try node.integer("window", in: 0...40) } ?? window
    }
    var sets: [[String]] = []
    for item in items("sets", of: mapping, id) {
      let words = attempt(id) { () throws(YAMLError) in try item.strings("an item of `sets`") }
      if let words { sets.append(words) }
    }
    if sets.isEmpty { add(mapping.position, id, "`sets` must hold at least one list") }
    return RuleList(id: id, sets: sets, window: window, position: mapping.position)
  }

  // MARK: Values

  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isSmall($0) || $0 == 0x2D }
  }

  static func isRuleName(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy {
        !$0.isEmpty && $0.allSatisfy { isSmall($0) || $0 == 0x2D || (0x30...0x39).contains($0) }
      }
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  mutating func attempt<T>(
    _ rule: String?, _ body: () throws(YAMLError) -> T
  ) -> T? {
    do {
      return try body()
    } catch {
      add(error, rule: rule)
      return nil
    }
  }

  mutating func add(_ error: YAMLError, rule: String? = nil) {
    errors.append(RulePackError(path: path, at: error.position, rule: rule, error.message))
  }

  mutating func add(_ position: YAMLPosition, _ rule: String?, _ message: String) {
    errors.append(RulePackError(path: path, at: position, rule: rule, message))
  }

  mutating func required(
    _ key: String, in mapping: YAMLMapping, _ rule: String? = nil
  ) -> String? {
    let text = attempt(rule) { () throws(YAMLError) in
      try mapping.required(key).string(key)
    }
    guard let text else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else {
      add(mapping[key]?.position ?? mapping.position, rule, "`\(key)` is empty")
      return nil
    }
    return text
  }

  mutating func text(_ key: String, in mapping: YAMLMapping, _ rule: String?) -> String? {
    guard let node = mapping[key] else { return nil }
    return attempt(rule) { () throws(YAMLError) in try node.string(key) }
  }

  mutating func texts(_ key: String, in mapping: YAMLMapping, _ rule: String?) -> [String] {
    guard let node = mapping[key] else { return [] }
    return attempt(rule) { () throws(YAMLError) in try node.strings(key) } ?? []
  }

  mutating func choice<Choice>(
    _ key: String, _ type: Choice.Type, in mapping: YAMLMapping, _ rule: String?
  ) -> Choice? where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    attempt(rule) { () throws(YAMLError) in try mapping.required(key).choice(key, of: type) }
  }

  mutating func items(
    _ key: String, of mapping: YAMLMapping, _ rule: String? = nil
  ) -> [YAMLNode] {
    guard let node = mapping[key] else { return [] }
    return attempt(rule) { () throws(YAMLError) in try node.sequence(key) } ?? []
  }
}
