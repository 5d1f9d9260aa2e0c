import Testing
import Wording

/// A pack with one rule whose lines can be replaced.
private func pack(_ changes: (String) -> String = { $0 }) -> [UInt8] {
  Array(
    changes(
      """
      pack: house
      title: House rules
      rules:
        - id: house/regime
          kind: epithet
          severity: warning
          pattern: '\\bregimes?\\b'
          voice: outlet
          zones: [any]
          unless: [in-name]
          message: '“{match}” denies legitimacy; {other} has “{counterpart}”.'
          rationale: Government is the neutral word.
          reference: House style
          false-alarms: Tax regimes.
          examples:
            flags: ['The ‹regime› fell.']
            passes: ['The government fell.']
      """
    ).utf8)
}

private func errors(_ changes: (String) -> String) -> [String] {
  FramingRuleSet.check([(path: "house.yml", bytes: pack(changes))], usesBuiltIn: false)
    .errors.map(\.description)
}

@Suite struct RulePackLoaderTests {
  @Test func `a sound pack loads`() throws {
    let packs = try RulePackLoader.load([(path: "house.yml", bytes: pack())])
    #expect(packs.map(\.name) == ["house"])
    #expect(packs[0].rules.map(\.id) == ["house/regime"])
  }

  @Test func `an unknown key names its place and the nearest key`() {
    #expect(
      errors { $0.replacing("severity:", with: "severty:") }.first
        == "house.yml:4:5: house/regime: `severity` is missing")
    #expect(
      errors { $0.replacing("rationale:", with: "rationnale:") }.contains(
        "house.yml:12:5: house/regime: unknown key `rationnale`; did you mean `rationale`?"))
  }

  @Test func `a broken pattern shows PCRE2's message and the offset`() {
    let found = errors { $0.replacing("\\bregimes?\\b", with: "regime(") }
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("house.yml:7:14: house/regime: invalid pattern: "))
    #expect(found[0].hasSuffix("at byte 7\n  regime(\n         ^"))
  }

  @Test func `examples are needed and must hold`() {
    #expect(
      errors { $0.replacing("      passes: ['The government fell.']", with: "") }
        == ["house.yml:16:7: house/regime: `examples` needs at least one of `passes`"])
    #expect(
      errors { $0.replacing("‹regime›", with: "‹junta›") }
        == ["house.yml:16:15: house/regime: the example does not flag “junta”"])
    #expect(
      errors { $0.replacing("The government fell", with: "The regime fell") }
        == [
          "house.yml:17:16: house/regime: the example should pass but “regime” is flagged"
        ])
  }

  @Test func `every defect is told once`() {
    let found = errors {
      $0.replacing("kind: epithet", with: "kind: epithets")
        .replacing("zones: [any]", with: "zones: [sidebar]")
        .replacing("unless: [in-name]", with: "unless: [in-nam]")
    }
    #expect(found.count == 2)  // The context is checked only for rules that could be read.
    #expect(found[0].contains("`kind` must be one of"))
    #expect(found[1].contains("`zones` must name any, headline"))
    #expect(
      errors { $0.replacing("unless: [in-name]", with: "unless: [in-nam]") }.first?
        .hasSuffix("unknown context `in-nam`; did you mean `in-name`?") == true)
  }

  @Test func `bad input is refused and nothing hangs`() {
    #expect(errors { _ in "" }.count == 1)
    #expect(errors { _ in "pack: [" }.count == 1)
    #expect(
      errors { $0.replacing("\\bregimes?\\b", with: "x*") }.first?
        .hasSuffix("the pattern matches the empty text") == true)
    #expect(
      errors { $0.replacing("\\bregimes?\\b", with: String(repeating: "a", count: 9000)) }
        .first?.contains("the limit is 8192") == true)
    let invalid = FramingRuleSet.check([(path: "x.yml", bytes: [0x70, 0xFF])]).errors
    #expect(
      invalid.map(\.message) == ["the file is not UTF-8: byte 1 does not belong to a character"])
  }

  @Test func `an id may stand once only`() throws {
    let twice = FramingRuleSet.check(
      [(path: "a.yml", bytes: pack()), (path: "b.yml", bytes: pack())], usesBuiltIn: false)
    #expect(
      twice.errors.map(\.description)
        == ["b.yml:4:5: house/regime: the id stands twice; first at a.yml:4"])
  }

  @Test func `a rule without a trigger word is told as slow`() {
    let review = FramingRuleSet.check(
      [
        (
          path: "house.yml",
          bytes: pack { $0.replacing("\\bregimes?\\b", with: "\\b\\w+gime\\b") }
        )
      ], usesBuiltIn: false)
    #expect(review.errors == [])
    #expect(review.slowRules == ["house/regime"])
  }
}
