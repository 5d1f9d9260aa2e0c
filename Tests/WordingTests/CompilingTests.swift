import Testing

@testable import Wording

@Suite struct CompilingTests {
  @Test(
    arguments: [
      (#"\bregimes?\b"#, ["regime", "regimes"], true),
      (#"\b(?:so|self)[- ]called\b"#, ["self", "so"], true),
      (#"\bthe\s+regime\b"#, ["regime"], false),
      (#"(?:was|were)\s+\w+\s+slammed\b"#, ["slammed"], false),
      (#"\b\w+\s(?:mob|horde)\b"#, ["horde", "mob"], false),
      (#"\bdon['’]t\s+care\b"#, ["don"], true),
      (#"\bgr[eo]w(?:s|n)?\b"#, ["grew", "grewn", "grews", "grow", "grown", "grows"], true),
      (#"\b(?:hate[sd]?|long\s+\w+)\s+to\b"#, ["hate", "hated", "hates", "long"], true),
      (#"\bx(?:ab|cd){1,2}\b"#, ["xab", "xabab", "xabcd", "xcd", "xcdab", "xcdcd"], true),
    ])
  func `a pattern's required words are found`(pattern: String, words: [String], isAtStart: Bool) {
    let trigger = Trigger(pattern: pattern)
    #expect(trigger?.words == words)
    #expect(trigger?.isAtStart == isAtStart)
  }

  @Test(
    arguments: [
      #"\w+gate"#, "mob", #"\bmob"#, "[a-z]+", #"\bmob\b|x\w*"#, #"(?:\bmob\b)?"#, #"\Qmob\E"#,
      #"\b(?<x>m)ob\k<x>"#, #"\p{Lu}+"#, "^a|b$", #"\bm[a-z]b\b"#, #"\bm[^o]b\b"#,
      #"\b(?:mob\b|\w+ish)"#,
    ])
  func `where no whole word is sure there is no trigger`(pattern: String) {
    #expect(Trigger(pattern: pattern) == nil)
  }

  @Test(arguments: [0, 1, 7, 500, 20_000, 150_000])
  func `damaged bytes give fewer rules and no crash`(length: Int) {
    let bytes = Array(BuiltinRules.bytes.prefix(length))
    _ = RuleTable(CompiledRules(packed: bytes))
    _ = RuleTable(CompiledRules(packed: bytes.map { $0 ^ 1 }))
  }

  @Test func `packing loses nothing`() {
    let bytes = BuiltinRules.bytes
    #expect(CompiledRules(packed: bytes).packed() == bytes)
  }

  @Test func `terms are inflected`() {
    #expect(TermForms.forms(of: "slam", .verb) == ["slam", "slams", "slammed", "slamming"])
    #expect(TermForms.forms(of: "decry", .verb) == ["decry", "decries", "decried", "decrying"])
    #expect(TermForms.forms(of: "berate", .verb) == ["berate", "berates", "berated", "berating"])
    #expect(
      TermForms.forms(of: "take on", .verb) == [
        "take on", "takes on", "taking on", "took on", "taken on",
      ])
    #expect(TermForms.forms(of: "rebel", .verb) == ["rebel", "rebels", "rebelled", "rebelling"])
    #expect(TermForms.forms(of: "go south", .verb).contains("goes south"))
    #expect(TermForms.forms(of: "fat cat", .noun) == ["fat cat", "fat cats"])
  }

  /// The vectors of FIPS 180-4's examples.
  @Test func `SHA-256 is as published`() {
    #expect(
      SHA256.hexDigest(of: [])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hexDigest(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexDigest(of: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }
}
