import Foundation
import Testing

/// Baseline, suppressions, and what only changes count for.
@Suite struct GateHistoryTests {
  private let repository: GateRepository
  private var workplace: Workplace { repository.workplace }
  private static let addition = "\nThe ferry at Ormsey runs every hour, the Road Authority said.\n"

  init() throws { repository = try GateRepository() }

  // MARK: Baseline

  @Test func `a baseline holds what was there`() throws {
    expect(
      try workplace.run("gate", "--write-baseline"), 0,
      "Wrote .biasdiff-baseline.json: 1 finding (1 added, 0 removed).\n")
    #expect(
      try workplace.read(".biasdiff-baseline.json") == """
        {
          "entries" : [
            {
              "case" : "cases/example/case.yml",
              "count" : 1,
              "excerpt" : "if the new cables arrive in time",
              "fingerprint" : "\(GateRepository.finding)",
              "kind" : "qualifier-missing"
            }
          ],
          "version" : 1
        }

        """)
    expect(
      try workplace.run("gate"), 0,
      GateRepository.passing(notListed: "\(GateRepository.notes), 1 in the baseline"))
  }

  @Test func `moved lines and a renamed case keep the baseline`() throws {
    _ = try workplace.run("gate", "--write-baseline")
    try repository.edit(GateRepository.draft, "# Vell bridge", "\n\n\n# Vell bridge")
    try repository.move("cases/example", to: "cases/renamed")
    expect(
      try workplace.run("gate"), 0,
      GateRepository.passing(notListed: "\(GateRepository.notes), 1 in the baseline"))
  }

  @Test func `a baseline grows only when told to and shows stale entries`() throws {
    try repository.correctDraft()
    _ = try workplace.run("gate", "--write-baseline")
    try repository.edit(
      GateRepository.draft, " if the new cables arrive in time.", ".")
    #expect(try workplace.run("gate").status == 1)
    expectFailure(
      "the baseline would grow by 1 finding; look at what `biasdiff gate` lists, then add "
        + "--allow-growth, or leave the baseline as it is",
      from: try workplace.run("gate", "--write-baseline"))
    #expect(try workplace.run("gate", "--write-baseline", "--allow-growth").status == 0)
    try repository.correctDraft()
    expect(
      try workplace.run("gate"), 0,
      """
      .biasdiff-baseline.json: warning: the baseline's qualifier-missing of cases/example/case.yml \
      is gone: “if the new cables arrive in time”; run with --write-baseline to take it out \
      [stale-suppression]

      \(GateRepository.passing(212))
      """)
    expect(
      try workplace.run("gate", "--write-baseline"), 0,
      "Wrote .biasdiff-baseline.json: 0 findings (0 added, 1 removed).\n")
  }

  // MARK: Suppressions

  private func suppress(_ entry: String, in path: String = ".biasdiff-suppressions.yml") throws {
    try repository.write("suppressions:\n\(entry)\n", to: path)
  }

  @Test func `a suppression by fingerprint, by words, and beside the case`() throws {
    let suppressed = GateRepository.passing(notListed: "\(GateRepository.notes), 1 suppressed")
    try suppress(
      "  - fingerprint: \(GateRepository.finding)\n    reason: the cables have arrived")
    expect(try workplace.run("gate"), 0, suppressed)
    try suppress(
      "  - case: cases/example/case.yml\n    kind: qualifier-missing\n"
        + "    excerpt: IF THE NEW cables\n    reason: the cables have arrived")
    expect(try workplace.run("gate"), 0, suppressed)
    try FileManager.default.removeItem(at: workplace.url(".biasdiff-suppressions.yml"))
    try suppress(
      "  - kind: qualifier-missing\n    excerpt: new cables\n    reason: they have arrived",
      in: "cases/example/suppressions.yml")
    expect(try workplace.run("gate"), 0, suppressed)
  }

  @Test func `an expired suppression no longer holds`() throws {
    try suppress(
      "  - fingerprint: \(GateRepository.finding)\n    reason: until then\n    expires: 2031-06-01")
    #expect(try workplace.run("gate", "--today", "2031-06-01").status == 0)
    let result = try workplace.run("gate", environment: ["BIASDIFF_TODAY": "2031-06-02"])
    #expect(result.status == 1)
    #expect(
      result.output.contains(
        ".biasdiff-suppressions.yml:2: warning: the suppression expired on 2031-06-01; renew it "
          + "with a reason, or remove it [stale-suppression]\n"))
    #expect(try workplace.run("gate", "--today", "soon").status == 2)
  }

  @Test func `an unused suppression is told and can fail`() throws {
    try repository.correctDraft()
    try suppress("  - fingerprint: \(GateRepository.finding)\n    reason: no longer needed")
    let remark =
      ".biasdiff-suppressions.yml:2: warning: the suppression covers no finding; remove it"
    expect(
      try workplace.run("gate"), 0,
      "\(remark) [stale-suppression]\n\n\(GateRepository.passing(212))")
    try repository.write("fail-on:\n  stale-suppression: warning\n", to: ".biasdiff.yml")
    let result = try workplace.run("gate")
    #expect(result.status == 1 && result.output.hasPrefix("\(remark) [stale-suppression, fails]\n"))
  }

  @Test func `a suppression needs a reason and a known kind`() throws {
    try suppress(
      """
        - fingerprint: \(GateRepository.finding)
        - case: cases/example/case.yml
          kind: qualifier-misssing
          excerpt: new cables
          reason: they have arrived
        - fingerprint: abc
          reason: "-"
          expires: 2031-02-30
      """)
    expectFailure(
      ".biasdiff-suppressions.yml:2:5: `reason` is missing; say why the finding is accepted",
      ".biasdiff-suppressions.yml:4:11: unknown kind `qualifier-misssing`; did you mean "
        + "`qualifier-missing`?",
      ".biasdiff-suppressions.yml:7:18: `fingerprint` must be the 32 digits that the gate prints; "
        + "found `abc`",
      ".biasdiff-suppressions.yml:8:13: `reason` must say why the finding is accepted; found `-`",
      ".biasdiff-suppressions.yml:9:14: `expires` must be a day such as 2026-05-01; found "
        + "`2031-02-30`",
      from: try workplace.run("gate"))
  }

  @Test func `a comment counts in the draft and nowhere else`() throws {
    let comment = "<!-- biasdiff-disable-next qualifier-missing: the cables are here -->\n\n"
    try repository.edit(
      GateRepository.draft, "The authority will reopen", "\(comment)The authority will reopen")
    expect(
      try workplace.run("gate"), 0,
      GateRepository.passing(notListed: "\(GateRepository.notes), 1 suppressed"))
    try repository.edit(GateRepository.draft, ": the cables are here", "")
    expect(
      try workplace.run("gate"), 2,
      "Compared 0 cases, 0 sources, 0 words.\n"
        + "Could not judge 1 thing; see the messages. (exit 2)\n",
      errors: "biasdiff: cases/example/draft.md:12: a comment needs a reason: <!-- "
        + "biasdiff-disable-next qualifier-missing: why -->\n")
    try repository.edit(
      GateRepository.draft, "<!-- biasdiff-disable-next qualifier-missing -->\n\n", "")
    try repository.edit("cases/example/agency.txt", "It will reopen", "\(comment)It will reopen")
    #expect(try workplace.run("gate").status == 1)
  }

  // MARK: Changes

  @Test func `without changes nothing counts`() throws {
    expect(
      try workplace.run("gate", "--diff", "main"), 0,
      """
      Compared 0 cases, 0 sources, 0 words; only changes since main count; 1 case without changes \
      passed over.
      Passed: nothing fails the gate. (exit 0)

      """)
  }

  @Test func `a change elsewhere in the draft does not count, one in the passage does`() throws {
    try repository.git("checkout", "--quiet", "-b", "work")
    try workplace.write(
      try workplace.read(GateRepository.draft) + Self.addition, to: GateRepository.draft)
    try repository.commit()
    let scope = "; only changes since main count"
    expect(
      try workplace.run("gate", "--diff", "main"), 0,
      GateRepository.passing(216, scope: scope, notListed: "3 in unchanged passages"))
    try repository.edit(GateRepository.draft, "by the end of August.", "by the end of August. ")
    expect(
      try workplace.run("gate", "--diff", "main"), 1,
      GateRepository.failing(words: 216, scope: scope))
  }

  @Test func `a change of the other side counts too`() throws {
    try repository.edit("cases/example/authority.txt", "arrive in time", "arrive  in time")
    #expect(try workplace.run("gate", "--diff", "HEAD").status == 1)
  }

  @Test func `what is staged counts`() throws {
    try repository.edit(GateRepository.draft, "by the end of August.", "by the end of August. ")
    #expect(try workplace.run("gate", "--staged").status == 0)
    try repository.git("add", "--all")
    #expect(try workplace.run("gate", "--staged").status == 1)
  }

  @Test func `a new case counts as a whole, also when nothing is committed`() throws {
    let fresh = try GateRepository(commits: false)
    try fresh.git("add", "--all")
    #expect(try fresh.workplace.run("gate", "--staged").status == 1)
    _ = try workplace.run("init", "more")
    try FileManager.default.removeItem(at: workplace.url("more/.biasdiff.yml"))
    try repository.write("cases: ['**/case.yml']\n", to: ".biasdiff.yml")
    let result = try workplace.run("gate", "--diff", "main")
    #expect(result.status == 1)
    #expect(result.output.contains("== more/cases/example/case.yml: "))
    #expect(!result.output.contains("== cases/example/case.yml: "))
  }

  @Test func `renamed sources are followed`() throws {
    try repository.move("cases/example/draft.md", to: "cases/example/article.md")
    try repository.edit("cases/example/case.yml", "file: draft.md", "file: article.md")
    try repository.commit()
    expect(
      try workplace.run("gate", "--diff", "HEAD~1"), 0,
      GateRepository.passing(
        scope: "; only changes since HEAD~1 count", notListed: "3 in unchanged passages"))
    try repository.edit("cases/example/case.yml", "role: primary ", "role: reference ")
    #expect(try workplace.run("gate", "--diff", "HEAD~1").output.contains("qualifier-missing"))
  }

  @Test func `a base that is not there is told`() throws {
    expectFailure(
      "--diff --output=x: no such commit here; fetch it first (in GitHub Actions: fetch-depth: 0)",
      from: try workplace.run("gate", "--diff=--output=x"))
    #expect(!FileManager.default.fileExists(atPath: workplace.url("x").path))
  }

  @Test func `two hundred cases in the order of their paths`() throws {
    for number in 0..<200 {
      let name = "cases/c\(String(1_000 + number).dropFirst())"
      for file in ["case.yml", "draft.md", "authority.txt", "agency.txt"] {
        try repository.write(try workplace.read("cases/example/\(file)"), to: "\(name)/\(file)")
      }
    }
    let first = try workplace.run("gate")
    #expect(first.status == 1 && first.errors.isEmpty)
    let headings = first.output.split(separator: "\n").filter { $0.hasPrefix("== ") }
    #expect(headings.count == 201 && headings == headings.sorted())
    #expect(first.output.contains("\nCompared 201 cases, 603 sources, 41,205 words.\n"))
    #expect(try workplace.run("gate") == first)
  }
}
