import Foundation
import Testing

@Suite struct GateCommandTests {
  private let repository: GateRepository
  private var workplace: Workplace { repository.workplace }

  init() throws { repository = try GateRepository() }

  // MARK: Verdicts

  @Test func `a draft that drops a condition fails`() throws {
    expect(try workplace.run("gate"), 1, GateRepository.failing())
  }

  @Test func `a corrected draft passes and tells what was compared`() throws {
    try repository.correctDraft()
    expect(try workplace.run("gate"), 0, GateRepository.passing(212))
    expect(try workplace.run("gate", "--quiet"), 0, "")
  }

  @Test func `exit-zero changes the code alone`() throws {
    expect(try workplace.run("gate", "--exit-zero"), 0, GateRepository.failing())
  }

  @Test func `writing files changes no code`() throws {
    let result = try workplace.run(
      "gate", "--format", "json=gate.json", "-o", "markdown=gate.md", "--quiet")
    #expect(result.status == 1)
    let json = try JSONSerialization.jsonObject(with: Data(workplace.read("gate.json").utf8))
    let one = ((json as? [String: Any])?["cases"] as? [[String: Any]])?.first
    let finding = (one?["findings"] as? [[String: Any]])?.first
    #expect(finding?["status"] as? String == "failing")
    #expect(finding?["fingerprint"] as? String == GateRepository.finding)
    #expect(
      try workplace.read("gate.md").hasPrefix("## biasdiff\n\n**Failed: 1 warning. (exit 1)**"))
  }

  @Test func `a file for each case`() throws {
    try repository.write("outputs: ['json=gate-{case}.json']\n", to: ".biasdiff.yml")
    _ = try workplace.run("init", "--no-example", "x")
    _ = try workplace.run("gate", "--quiet")
    #expect(try workplace.files().filter { $0.hasSuffix(".json") } == ["gate-cases-example.json"])
  }

  @Test func `the formats of other tools hold open findings only`() throws {
    let suffixes = ["sarif", "rdjson", "rdjsonl", "gitlab", "junit", "checkstyle", "html"]
    let outputs = suffixes.map { "\($0)=out.\($0)" }.joined(separator: ", ")
    try repository.write("outputs: [\(outputs)]\n", to: ".biasdiff.yml")
    #expect(try workplace.run("gate", "--quiet").status == 1)
    for suffix in suffixes {
      #expect(try workplace.read("out.\(suffix)").contains("qualifier-missing"), "\(suffix)")
    }
    for suffix in ["sarif", "rdjson", "gitlab"] {
      _ = try JSONSerialization.jsonObject(with: Data(workplace.read("out.\(suffix)").utf8))
    }
    #expect(try workplace.run("gate", "--write-baseline").status == 0)
    #expect(try workplace.run("gate", "--quiet").status == 0)
    #expect(!(try workplace.read("out.gitlab").contains("qualifier-missing")))
    let sarif = try JSONSerialization.jsonObject(with: Data(workplace.read("out.sarif").utf8))
    let run = ((sarif as? [String: Any])?["runs"] as? [[String: Any]])?.first
    let results = try #require(run?["results"] as? [[String: Any]])
    #expect(results.allSatisfy { $0["ruleId"] as? String == "told-differently" })
  }

  @Test func `completions for shells`() throws {
    let result = try workplace.run("--generate-completion-script", "bash")
    #expect(result.status == 0 && result.output.contains("--write-baseline"))
  }

  @Test func `the fail level and single kinds`() throws {
    expect(
      try workplace.run("gate", "--fail-on", "never", "--show", "error"), 0,
      GateRepository.passing(notListed: "1 warning (--show), \(GateRepository.notes)"))
    #expect(try workplace.run("gate", "--fail-on", "error").status == 0)
    try repository.write("fail-on:\n  qualifier-missing: never\n", to: ".biasdiff.yml")
    #expect(try workplace.run("gate").status == 0)
    try repository.write("kinds:\n  omission: off\n", to: ".biasdiff.yml")
    expect(
      try workplace.run("gate"), 0,
      GateRepository.passing(notListed: "\(GateRepository.notes), 1 of kinds that are switched off")
    )
    try repository.write(
      "fail-on: error\nkinds:\n  qualifier-missing: error\n", to: ".biasdiff.yml")
    #expect(try workplace.run("gate").status == 1)
  }

  @Test func `a budget is kept`() throws {
    try repository.write("fail-on: never\nbudgets:\n  warnings: 0\n", to: ".biasdiff.yml")
    let result = try workplace.run("gate", "--show", "error")
    expect(
      result, 1,
      """
      cases/example/case.yml: error: 1 of the sort `warnings`; at most 0 are allowed \
      (.biasdiff.yml:3) [budget, fails]

      Compared 1 case, 3 sources, 205 words.
      Not listed: 1 warning (--show), \(GateRepository.notes).
      Failed: 1 broken budget or stale entry. (exit 1)

      """)
    try repository.write("fail-on: never\nbudgets:\n  warnings: 1\n", to: ".biasdiff.yml")
    #expect(try workplace.run("gate").status == 0)
  }

  @Test func `annotations can be read back`() throws {
    let result = try workplace.run("gate", "--format", "github")
    #expect(result.status == 1)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(
      lines.first?.hasPrefix(
        "::warning file=cases/example/draft.md,line=12,endLine=12,col=1,endColumn=59,"
          + "title=qualifier-missing::") == true)
  }

  // MARK: Where it is run

  @Test func `from a folder inside, by name, and without configuration`() throws {
    #expect(try workplace.run("gate", "cases/example").output == GateRepository.failing())
    #expect(try workplace.run("gate", "cases/example/case.yml").output == GateRepository.failing())
    #expect(try workplace.run("gate", "--no-config").output == GateRepository.failing())
  }

  @Test func `a draft with sources in its front matter is a case`() throws {
    try FileManager.default.removeItem(at: workplace.url("cases/example/case.yml"))
    try repository.edit(
      GateRepository.draft, "---\noutlet",
      "---\ntitle: Bridge\nsources:\n  - file: authority.txt\n    role: primary\n  - agency.txt\noutlet"
    )
    let result = try workplace.run("gate")
    #expect(result.status == 1 && result.errors.isEmpty)
    #expect(result.output.hasPrefix("== cases/example/draft.md: Bridge\n"))
    #expect(result.output.contains("\n\ncases/example/draft.md:17:1: warning: "))
  }

  @Test func `opinion and live accounts are judged less`() throws {
    try repository.edit(
      "cases/example/case.yml", "role: subject ", "role: subject\n    genre: live ")
    expect(
      try workplace.run("gate"), 0,
      GateRepository.passing(notListed: "\(GateRepository.notes), 1 of kinds that are switched off")
    )
  }
}

@Suite struct GateRefusalTests {
  private let repository: GateRepository
  private var workplace: Workplace { repository.workplace }

  init() throws { repository = try GateRepository(commits: false) }

  @Test func `no case is an error`() throws {
    try FileManager.default.removeItem(at: workplace.url("cases"))
    expectFailure(
      "no case matches cases/**/case.yml, cases/**/*.md (.biasdiff.yml:7); `biasdiff init` writes "
        + "an example", from: try workplace.run("gate"))
    expectFailure("none: no such file; check the path", from: try workplace.run("gate", "none"))
  }

  @Test func `a broken configuration is told in full`() throws {
    try repository.write(
      """
      version: 2
      casess: ["**/case.yml"]
      cases: [../**]
      fail-on:
        number-conflit: warning
        default: high
      kinds: {wording: loud}
      budgets: {warnings: many}
      baseline: /etc/passwd
      outputs: [pdf=x.pdf, json=../x.json, json=.git/config]

      """, to: ".biasdiff.yml")
    expectFailure(
      ".biasdiff.yml:1:10: `version` must be from 1 to 1; found `2`",
      ".biasdiff.yml:2:1: unknown key `casess`; did you mean `cases`?",
      ".biasdiff.yml:3:9: `cases` must hold patterns below this file's folder, such as "
        + "**/case.yml; found `../**`",
      ".biasdiff.yml:5:3: unknown key `number-conflit`; did you mean `number-conflict`?",
      ".biasdiff.yml:6:12: `default` must be one of note, warning, error, never; found `high`",
      ".biasdiff.yml:7:18: `wording` must be one of off, note, warning, error; found `loud`",
      ".biasdiff.yml:8:21: `warnings` must be a whole number; found `many`",
      ".biasdiff.yml:9:11: `baseline` must be a file below this file's folder; found `/etc/passwd`",
      ".biasdiff.yml:10:11: `outputs` must hold FORMAT=FILE with one of text, markdown, json, "
        + "github, html, sarif, rdjson, rdjsonl, gitlab, junit, checkstyle and a file below this file's folder; found `pdf=x.pdf`",
      ".biasdiff.yml:10:22: `outputs` must hold FORMAT=FILE with one of text, markdown, json, "
        + "github, html, sarif, rdjson, rdjsonl, gitlab, junit, checkstyle and a file below this file's folder; found `json=../x.json`",
      ".biasdiff.yml:10:38: `outputs` must hold FORMAT=FILE with one of text, markdown, json, "
        + "github, html, sarif, rdjson, rdjsonl, gitlab, junit, checkstyle and a file below this file's folder; found `json=.git/config`",
      from: try workplace.run("gate"))
  }

  @Test func `a missing source fails its case alone`() throws {
    try repository.write("sources:\n  - file: a.txt\n  - file: b.txt\n", to: "cases/other/case.yml")
    let result = try workplace.run("gate")
    #expect(result.status == 2)
    #expect(
      result.errors == """
        biasdiff: cases/other/a.txt: no such file; check the path
        biasdiff: cases/other/b.txt: no such file; check the path

        """)
    #expect(result.output.contains(GateRepository.entry()))
    #expect(result.output.hasSuffix("Could not judge 2 things; see the messages. (exit 2)\n"))
    #expect(try workplace.run("gate", "--exit-zero").status == 2)
  }

  @Test func `unrelated sources are an error`() throws {
    try repository.write(
      "The choir of Ansley sang in the old theatre on Sunday. Critics praised the soprano Rhea Vint. "
        + "The concert will be repeated in June, the director said.\n",
      to: "cases/example/authority.txt")
    let result = try workplace.run("gate", "--quiet")
    #expect(result.status == 2)
    #expect(result.errors.contains("do not seem to be about one event"), "\(result.errors)")
  }

  @Test func `nothing outside the repository is read`() throws {
    let outside = try Workplace()
    try outside.write("The authority will close the bridge.\n", to: "secret.txt")
    let secret = outside.url("secret.txt").path
    try repository.edit(
      "cases/example/case.yml", "file: agency.txt",
      "file: ../../../\(outside.folder.lastPathComponent)/secret.txt")
    var result = try workplace.run("gate")
    #expect(result.status == 2 && !result.output.contains("will close"))
    #expect(result.errors.contains("lies outside the repository"), "\(result.errors)")
    _ = try workplace.run("init", "second")
    try FileManager.default.removeItem(at: workplace.url("cases"))
    try repository.write("cases: ['second/**/case.yml']\n", to: ".biasdiff.yml")
    try FileManager.default.removeItem(at: workplace.url("second/cases/example/agency.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: workplace.url("second/cases/example/agency.txt").path, withDestinationPath: secret)
    result = try workplace.run("gate")
    expect(
      result, 2,
      "Compared 0 cases, 0 sources, 0 words.\n"
        + "Could not judge 1 thing; see the messages. (exit 2)\n",
      errors: "biasdiff: second/cases/example/agency.txt: lies outside the repository; keep a "
        + "case's sources inside it\n")
  }

  @Test func `nothing outside the repository is written`() throws {
    let outside = try Workplace()
    try FileManager.default.createSymbolicLink(
      atPath: workplace.url("out").path, withDestinationPath: outside.folder.path)
    try repository.write("outputs: [json=out/x.json]\n", to: ".biasdiff.yml")
    #expect(try workplace.run("gate").status == 2)
    try outside.write("kept", to: "target")
    try FileManager.default.createSymbolicLink(
      atPath: workplace.url("x.json").path, withDestinationPath: outside.url("target").path)
    try repository.write("outputs: [json=x.json]\nbaseline: x.json\n", to: ".biasdiff.yml")
    #expect(try workplace.run("gate").status == 2)
    #expect(try workplace.run("gate", "--write-baseline").status == 2)
    #expect(try outside.read("target") == "kept")
    #expect(try outside.files() == ["target"])
    try repository.write("outputs: [json=cases/example/agency.txt]\n", to: ".biasdiff.yml")
    expectFailure(
      "cases/example/agency.txt: is one of the files that were read; name another file",
      from: try workplace.run("gate"))
  }

  @Test func `init writes over nothing`() throws {
    let result = try workplace.run("init")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains(".biasdiff.yml: exists already and was left as it is"))
  }

  @Test func `print-config tells origins`() throws {
    try repository.write("kinds:\n  wording: off\nshow: note\n", to: ".biasdiff.yml")
    let result = try workplace.run("gate", "--print-config", "--fail-on", "error")
    #expect(result.status == 0 && result.errors.isEmpty)
    for line in [
      "cases: [\"**/case.yml\"]  # built in", "  default: error  # --fail-on",
      "  loaded-term: off  # .biasdiff.yml:2", "show: note  # .biasdiff.yml:3",
      "  claim-missing: warning  # built in; fails only when fail-on names it",
    ] {
      #expect(result.output.contains("\n\(line)\n"), "\(line)")
    }
  }

  @Test func `names and texts of others are no commands`() throws {
    try repository.write("cases: ['**/*.yml']\n", to: ".biasdiff.yml")
    try repository.edit(
      "cases/example/case.yml", "title: Bridge closure at Vell",
      "title: \"a\\n::error::b\\e[31m| <script> @team\"")
    for name in ["draft.md", "authority.txt", "agency.txt"] {
      try repository.write(try workplace.read("cases/example/\(name)"), to: "::error ::x/\(name)")
    }
    try repository.write(try workplace.read("cases/example/case.yml"), to: "::error ::x/c.yml")
    try FileManager.default.removeItem(at: workplace.url("cases"))
    let result = try workplace.run("gate", "--format", "text", "-o", "markdown=m.md")
    #expect(result.status == 1 && result.errors.isEmpty)
    #expect(!result.output.split(separator: "\n").contains { $0.hasPrefix("::") })
    #expect(!result.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    let summary = try workplace.read("m.md")
    #expect(!summary.contains("<script>") && !summary.contains("@team"))
    let annotations = try workplace.run("gate", "--format", "github").output.split(separator: "\n")
    #expect(annotations.count == 1)
    #expect(annotations.first?.hasPrefix("::warning file=%3A%3Aerror %3A%3Ax/draft.md,") == true)
  }

  @Test func `many findings keep within what GitHub shows`() throws {
    for number in 0..<12 {
      for file in ["case.yml", "draft.md", "authority.txt", "agency.txt"] {
        try repository.write(
          try workplace.read("cases/example/\(file)"), to: "cases/c\(number)/\(file)")
      }
    }
    let lines = try workplace.run("gate", "--format", "github").output.split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.last == "::warning title=biasdiff::4 more of this level; see the summary")
  }
}
