import DocumentModel
import Gate
import Testing

@Suite struct ConfigurationTests {
  private func read(_ text: String) throws -> GateConfiguration {
    try GateConfiguration.read(Array(text.utf8), path: "c.yml")
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return (error as? GateFailure)?.lines ?? ["\(error)"]
    }
  }

  @Test func `an empty file changes nothing`() throws {
    #expect(try read("") == GateConfiguration())
    #expect(try read("# only this\n") == GateConfiguration())
    #expect(try read("version: 1\n") == GateConfiguration())
  }

  @Test func `each value with its line`() throws {
    let configuration = try read(
      """
      cases: drafts/**/*.md
      exclude: [drafts/old/**]
      fail-on:
        default: error
        claim-missing: note
      kinds:
        wording: off
        loaded-term: note
      budgets: {warnings: 3, buried: 0}
      outputs: [json=out/x.json]
      """)
    #expect(configuration.cases == Setting(["drafts/**/*.md"], .file("c.yml", line: 1)))
    #expect(configuration.exclude.value == ["drafts/old/**"])
    #expect(configuration.failOn == Setting(.error, .file("c.yml", line: 4)))
    #expect(configuration.failOnKinds == [.claimMissing: Setting(.note, .file("c.yml", line: 5))])
    #expect(configuration.level(of: .epithet) == Setting(.off, .file("c.yml", line: 7)))
    #expect(configuration.level(of: .loadedTerm) == Setting(.note, .file("c.yml", line: 8)))
    #expect(configuration.level(of: .buried) == nil)
    #expect(
      configuration.budgets == [
        .severity(.warning): Setting(3, .file("c.yml", line: 9)),
        .kind(.buried): Setting(0, .file("c.yml", line: 9)),
      ])
    #expect(configuration.outputs.value == ["json=out/x.json"])
  }

  @Test(arguments: [
    ("[]", "c.yml:1:1: `the configuration` must hold `key: value` lines; found a list"),
    ("cases: []", "c.yml:1:8: `cases` must name at least one pattern; found a list"),
    ("cases: {a: b}", "c.yml:1:8: `cases` must be text; found a mapping"),
    (
      "fail-on: yes",
      "c.yml:1:10: `fail-on` must be one of note, warning, error, never; found `yes`"
    ),
    ("faill-on: error", "c.yml:1:1: unknown key `faill-on`; did you mean `fail-on`?"),
    (
      "kinds: {quote-alterd: off}",
      "c.yml:1:9: unknown key `quote-alterd`; did you mean `quote-altered`?"
    ),
    (
      "baseline: ../b.json",
      "c.yml:1:11: `baseline` must be a file below this file's folder; found `../b.json`"
    ),
    ("budgets: {errors: -1}", "c.yml:1:19: `errors` must be from 0 to 100000; found `-1`"),
    ("show: all", "c.yml:1:7: `show` must be one of note, warning, error; found `all`"),
    ("show: &a note", "c.yml:1:7: anchors are not allowed"),
  ])
  func `what is wrong`(text: String, problem: String) {
    let found = problems(text)
    if text.contains("&") {
      #expect(found.count == 1 && found[0].hasPrefix("c.yml:1:7: "))
    } else {
      #expect(found == [problem])
    }
  }

  @Test func `the score from which notes count is a number from 0 to 1`() throws {
    #expect(try read("min-score: 0.2\n").minScore == Setting(0.2, .file("c.yml", line: 1)))
    #expect(problems("min-score: 2\n").count == 1)
    #expect(problems("min-score: low\n").count == 1)
    #expect(GateConfiguration().listing.contains("min-score: 0.31  # built in"))
  }

  @Test func `what is listed can be read`() throws {
    let configuration = try read("kinds: {facts: warning}\nbudgets: {notes: 4}\nshow: note\n")
    let again = try read(configuration.listing)
    #expect(again.show.value == .note && again.budgets[.severity(.note)]?.value == 4)
    #expect(again.level(of: .numberConflict)?.value == .warning)
    #expect(again.level(of: .buried)?.value == .note)
  }

  @Test func `the starter configuration is valid and only names cases`() throws {
    let starter = try #require(StarterFiles.all.first)
    var configuration = try read(starter.text)
    configuration.cases = GateConfiguration().cases
    #expect(configuration == GateConfiguration())
    // With the comments opened, every line is valid too.
    let opened = starter.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasPrefix("# ") && ($0.contains(": ") || $0.hasSuffix(":") || $0.hasPrefix("#   "))
        && !$0.contains("`") && !$0.contains(", ") && !$0.contains(" a ")
        ? String($0.dropFirst(2)) : String($0)
    }.joined(separator: "\n")
    #expect(problems(opened) == [], "\(opened)")
  }
}
