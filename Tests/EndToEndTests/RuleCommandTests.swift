import BiasdiffTestSupport
import Foundation
import Testing

/// `rules`, `explain` and `check-rules`, and packs given to other commands.
@Suite struct RuleCommandTests {
  private let workplace: Workplace

  private static let pack = """
    pack: house
    title: House rules
    rules:
      - id: house/famously
        kind: loaded-term
        severity: warning
        terms: ['famously']
        message: '“{match}” says that everybody knows.'
        rationale: Who knows it already need not be told.
        reference: House style
        false-alarms: Quoted songs.
        examples:
          flags: ['The hall is ‹famously› cold.']
          passes: ['The hall is cold.']
    """

  init() throws { workplace = try Workplace() }

  @Test func `rules are listed and filtered`() throws {
    let all = try workplace.run("rules")
    #expect(all.status == 0 && all.errors.isEmpty)
    #expect(all.output.contains("attribution: Attribution and reporting verbs\n"))
    let some = try workplace.run("rules", "slam", "--in", "attribution")
    #expect(
      some.output == """
        attribution: Attribution and reporting verbs
          on   warning  loaded-term         attribution/slam

        1 rules, 1 on

        """)
    let off = try workplace.run("rules", "--off")
    #expect(off.output.contains("contested-guns/gun-grab"))
    #expect(!off.output.contains("attribution/slam"))
  }

  @Test func `rules as JSON carry what explain tells`() throws {
    let json = try workplace.run("rules", "slam", "--format", "json").output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let rules = try #require(object["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["attribution/slam"])
    #expect((rules[0]["rationale"] as? String)?.isEmpty == false)
    let tool = try #require(object["tool"] as? [String: Any])
    #expect((tool["rulesDigest"] as? String)?.hasPrefix("sha256:") == true)
  }

  @Test func `a rule is explained`() throws {
    let told = try workplace.run("explain", "attribution/slam")
    #expect(told.status == 0)
    #expect(told.output.hasPrefix("attribution/slam\n\n"))
    for part in ["calmer", "wrong for", "reference", "measured", "\nFound:\n", "\nNot found:\n"] {
      #expect(told.output.contains(part), "\(part)")
    }
  }

  @Test func `an unknown rule, pack, kind or severity is named with a hint`() throws {
    expectFailure(
      "atribution/slam: no kind or rule has this name; did you mean `attribution/slam`?",
      from: try workplace.run("explain", "atribution/slam"))
    expectFailure(
      "slam: no kind or rule has this name; did you mean `attribution/slam`?",
      from: try workplace.run("explain", "slam"))
    expectFailure(
      "--disable idiom/none-such: no rule or pack has this name; `biasdiff rules` lists them",
      "--severity attribution/slam=fatal: the severity must be one of note, warning, error",
      "--severity slam: expected a rule, = and a severity, as in attribution/slam=warning",
      from: try workplace.run(
        "rules", "--disable", "idiom/none-such", "--severity", "attribution/slam=fatal",
        "--severity", "slam"))
  }

  @Test func `a sound pack is checked, listed and used`() throws {
    try workplace.write(Self.pack, to: "house.yml")
    #expect(
      try workplace.run("check-rules", "house.yml").output == "1 rule in 1 pack: no defect\n")
    let listed = try workplace.run("rules", "--pack", "house.yml", "--in", "house")
    #expect(listed.output.contains("on   warning  loaded-term         house/famously\n"))
    try workplace.write("The hall of Sarn is famously cold.\n", to: "text.txt")
    let found = try workplace.run(
      "inspect", "text.txt", "--pack", "house.yml", "--severity", "house/famously=error")
    #expect(
      found.output.contains("! house/famously · error · "), "\(found.output) \(found.errors)")
    let off = try workplace.run(
      "inspect", "text.txt", "--pack", "house.yml", "--disable", "house")
    #expect(!off.output.contains("famously ·"))
  }

  @Test func `every defect of bad packs is one line`() throws {
    try workplace.write(
      Self.pack.replacing("    kind: loaded-term\n", with: "    kind: loaded\n")
        .replacing("famously› cold", with: "notably› cold"), to: "kind.yml")
    try workplace.write(
      Self.pack.replacing("terms: ['famously']", with: "pattern: 'famously('"), to: "open.yml")
    try workplace.write(
      Self.pack.replacing("    terms: ['famously']\n", with: ""), to: "nothing.yml")
    try workplace.write([0x70, 0x61, 0xFF], to: "bytes.yml")
    try workplace.write("", to: "empty.yml")
    let result = try workplace.run(
      "check-rules", "kind.yml", "open.yml", "nothing.yml", "bytes.yml", "empty.yml")
    #expect(result.status == 2 && result.output.isEmpty)
    let lines = result.errors.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("biasdiff: kind.yml:5:11: house/famously: `kind` must be one of"))
    #expect(lines[1].hasPrefix("biasdiff: open.yml:7:14: house/famously: invalid pattern: "))
    #expect(lines[2] == "  famously(")
    #expect(lines[3] == "           ^")
    #expect(
      Array(lines[4...]) == [
        "biasdiff: nothing.yml:4:5: house/famously: `pattern` or `terms` is missing",
        "biasdiff: bytes.yml:1:1: the file is not UTF-8: byte 2 does not belong to a character",
        "biasdiff: empty.yml:1:1: the pack is empty; `pack` is missing",
      ])
  }

  @Test func `examples that fail are told with what they flag`() throws {
    try workplace.write(
      Self.pack.replacing("The hall is cold", with: "The hall is famously warm"), to: "pass.yml")
    expectFailure(
      "pass.yml:14:16: house/famously: the example should pass but “famously” is flagged",
      from: try workplace.run("check-rules", "pass.yml"))
  }

  @Test func `a YAML bomb and a pattern without end stop the run at once`() throws {
    try workplace.write(
      "a: &a [x, x]\nb: &b [*a, *a]\npack: [*b, *b]\n", to: "bomb.yml")
    let bomb = try workplace.run("check-rules", "bomb.yml")
    #expect(bomb.status == 2 && bomb.errors.hasPrefix("biasdiff: bomb.yml:"))
    try workplace.write(
      Self.pack.replacing("terms: ['famously']", with: #"pattern: '\bhall(?:\w+\s?)+[!?]'"#)
        .replacing("The hall is ‹famously› cold.", with: "Go to ‹hallways!›"), to: "slow.yml")
    try workplace.write(
      "The hall" + String(repeating: "aaaaaaaaaa ", count: 40) + ".\n", to: "text.txt")
    let slow = try workplace.run("inspect", "text.txt", "--pack", "slow.yml")
    #expect(slow.status == 0)
    #expect(!slow.output.isEmpty)
  }

  @Test func `a pack that is not there or broken stops every command`() throws {
    try workplace.writeReadouts()
    expectFailure(
      "none.yml: no such file; check the path",
      from: try workplace.run("compare", "tarsia.txt", "ostreva.txt", "--pack", "none.yml"))
    try workplace.write("pack: house\n", to: "bare.yml")
    let result = try workplace.run("inspect", "tarsia.txt", "--pack", "bare.yml")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("biasdiff: bare.yml:1:1: "))
  }
}
