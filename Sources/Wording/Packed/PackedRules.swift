internal import DocumentModel

// The compact form of compiled rules. It is read at every start, so it holds
// nothing that must be parsed or worked out; a change of layout must raise
// `packedVersion`.

extension CompiledRules {
  private static var packedVersion: Int { 6 }

  /// The rules as bytes.
  func packed() -> [UInt8] {
    var out = PackedWriter()
    out.number(Self.packedVersion)
    out.list(FindingKind.allCases) { $0.text($1.rawValue) }
    var messages: [String] = []
    for rule in rules where !messages.contains(rule.message) { messages.append(rule.message) }
    out.list(messages) { $0.text($1) }
    out.list(packs) { out, pack in
      out.text(pack.name)
      out.text(pack.title)
      out.number(pack.isDefault ? 1 : 0)
    }
    out.list(lists) { out, list in
      out.text(list.id)
      out.number(list.window)
      out.list(list.words.sorted()) { $0.hash($1) }
    }
    out.list(rules) { $0.rule($1, messages) }
    out.list(searches) { out, search in
      out.text(search.pattern)
      out.list(search.triggers) { $0.hash($1) }
      out.number(search.isAtStart ? 1 : 0)
    }
    out.list(terms) { out, term in
      for value in [term.rule, term.keyPosition, term.first, term.count, term.hyphens] {
        out.number(value)
      }
      out.hash(term.key)
    }
    out.list(termWords) { $0.hash($1) }
    out.list(scales) { out, scale in
      out.text(scale.id)
      out.text(scale.kind.rawValue)
      out.list(scale.steps) { out, step in
        out.text(step.name)
        out.number(step.isLoaded ? 1 : 0)
        out.number(step.search.map { $0 + 1 } ?? 0)
      }
    }
    out.number(details.count - detailsStart)
    return out.bytes + details[detailsStart...]
  }

  /// The rules in `bytes`; none when they have another layout.
  init(packed bytes: [UInt8]) {
    var reader = PackedReader(bytes)
    guard reader.number() == Self.packedVersion else { return }
    let kinds = reader.list { FindingKind(rawValue: $0.text()) ?? .loadedTerm }
    let messages = reader.list { $0.text() }
    packs = reader.list {
      PackInfo(name: $0.text(), title: $0.text(), isDefault: $0.number() == 1)
    }
    lists = reader.list {
      ContextList(id: $0.text(), window: $0.number(), words: Set($0.list { $0.hash() }))
    }
    rules = reader.list { RuleInfo(from: &$0, kinds, messages) }
    searches = reader.list { reader in
      Search(
        pattern: reader.text(), triggers: reader.list { $0.hash() },
        isAtStart: reader.number() == 1)
    }
    terms = reader.list { reader in
      let (rule, position) = (reader.number(), reader.number())
      let (first, count, hyphens) = (reader.number(), reader.number(), reader.number())
      return Term(
        rule: rule, key: reader.hash(), keyPosition: position, first: first, count: count,
        hyphens: hyphens)
    }
    termWords = reader.list { $0.hash() }
    scales = reader.list { reader in
      ScaleInfo(
        id: reader.text(), kind: FindingKind(rawValue: reader.text()) ?? .certaintyShift,
        steps: reader.list { reader in
          let (name, isLoaded) = (reader.text(), reader.number() == 1)
          let search = reader.number()
          return (name, isLoaded, search == 0 ? nil : search - 1)
        })
    }
    _ = reader.number()
    details = bytes
    detailsStart = reader.offset
    dropDamage()
  }

  /// Leaves out what points outside, so that damaged bytes cannot crash.
  private mutating func dropDamage() {
    let limits = (rules.count, searches.count, termWords.count, packs.count)
    if rules.contains(where: { $0.pack >= limits.3 || ($0.search ?? 0) >= max(limits.1, 1) }) {
      self = CompiledRules()
      return
    }
    terms.removeAll {
      $0.rule >= limits.0 || $0.first > limits.2 || $0.count > limits.2 - $0.first
        || $0.keyPosition >= $0.count
    }
    scales.removeAll { $0.steps.contains { ($0.search ?? 0) >= max(limits.1, 1) } }
  }
}

extension PackedWriter {
  fileprivate mutating func rule(_ rule: CompiledRules.RuleInfo, _ messages: [String]) {
    text(rule.id)
    number(rule.pack)
    number(FindingKind.allCases.firstIndex(of: rule.kind) ?? 0)
    number(Severity.allCases.firstIndex(of: rule.severity) ?? 0)
    number(RuleVoice.allCases.firstIndex(of: rule.voice) ?? 0)
    number(rule.zones)
    list(rule.unless) { $0.number($1.code) }
    list(rule.only) { $0.number($1.code) }
    number(rule.needsCounterpart ? 1 : 0)
    number(messages.firstIndex(of: rule.message) ?? 0)
    optional(rule.suggestion)
    number(rule.search.map { $0 + 1 } ?? 0)
    for value in [rule.measured.hits, rule.measured.marked, rule.measured.expectedHundredths] {
      number(value)
    }
    number(rule.detailsOffset)
  }
}

extension CompiledRules.RuleInfo {
  fileprivate init(
    from reader: inout PackedReader, _ kinds: [FindingKind], _ messages: [String]
  ) {
    func item<T>(_ items: [T], _ index: Int, _ other: T) -> T {
      index < items.count ? items[index] : other
    }
    id = reader.text()
    pack = reader.number()
    kind = item(kinds, reader.number(), .loadedTerm)
    severity = item(Severity.allCases, reader.number(), .note)
    voice = item(RuleVoice.allCases, reader.number(), .outlet)
    zones = reader.number()
    unless = reader.list { $0.number() }.compactMap { ContextTest(code: $0) }
    only = reader.list { $0.number() }.compactMap { ContextTest(code: $0) }
    needsCounterpart = reader.number() == 1
    message = item(messages, reader.number(), "")
    suggestion = reader.optional()
    let number = reader.number()
    search = number == 0 ? nil : number - 1
    measured = MeasuredRule(
      hits: reader.number(), marked: reader.number(), expectedHundredths: reader.number())
    detailsOffset = reader.number()
  }
}
