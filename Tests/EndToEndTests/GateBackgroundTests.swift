import Foundation
import Testing

/// What the desk knows, in the gate's configuration and in a case.
@Suite struct GateBackgroundTests {
  private let repository: GateRepository

  /// A draft with a figure that no source has.
  init() throws {
    repository = try GateRepository(commits: false)
    try repository.correctDraft()
    try repository.edit(
      GateRepository.draft, "had rusted through.",
      "had rusted through. Repairs will cost 3.2 million pounds.")
  }

  private var gate: ProgramResult {
    get throws { try repository.workplace.run("gate") }
  }

  private func configure(_ background: String) throws {
    let old = try repository.workplace.read(".biasdiff.yml")
    try repository.write(old + background + "\n", to: ".biasdiff.yml")
  }

  @Test func `without it the figure fails`() throws {
    let result = try gate
    #expect(result.status == 1)
    #expect(result.output.contains("[figure-not-found, fails]"))
  }

  @Test func `a phrase of the configuration is known`() throws {
    try configure("background: {phrases: [3.2 million pounds]}")
    let result = try gate
    #expect(result.status == 0 && result.errors.isEmpty, "\(result)")
  }

  @Test func `so is a file of the configuration or of the case`() throws {
    try repository.write("The repairs cost 3.2 million pounds.\n", to: "known/costs.txt")
    try configure("background: [known/costs.txt]")
    #expect(try gate.status == 0)
    try configure("# nothing more")
    try repository.edit(".biasdiff.yml", "background: [known/costs.txt]", "")
    #expect(try gate.status == 1)
    try repository.edit(
      "cases/example/case.yml", "sources:", "background: [../../known/costs.txt]\nsources:")
    #expect(try gate.status == 0)
  }

  @Test func `a phrase of the case is known, and the configuration is printed`() throws {
    try repository.edit(
      "cases/example/case.yml", "sources:", "background: {phrases: [3.2 million pounds]}\nsources:")
    #expect(try gate.status == 0)
    try configure("background: {files: [a.txt], phrases: ['x \"y\"']}")
    let shown = try repository.workplace.run("gate", "--print-config")
    #expect(shown.output.contains("background:\n  files: [\"a.txt\"]  # .biasdiff.yml:"))
    #expect(shown.output.contains("  phrases: [\"x \\\"y\\\"\"]  # .biasdiff.yml:"))
  }

  @Test func `a file outside, a missing one and the draft itself are refused`() throws {
    try configure("background: [known.txt]")
    expectFailure("known.txt: no such file; check the path", from: try gate)
    try FileManager.default.createSymbolicLink(
      atPath: repository.workplace.url("known.txt").path, withDestinationPath: "/etc/hostname")
    expectFailure(
      "known.txt: lies outside the repository; keep a case's sources inside it", from: try gate)
    try repository.edit(".biasdiff.yml", "[known.txt]", "[cases/example/draft.md]")
    let own = try gate
    #expect(own.status == 2)
    #expect(
      own.errors
        == "biasdiff: cases/example/draft.md: is compared and stands in `background` too; take it "
        + "out of one of them\n")
    try repository.edit(".biasdiff.yml", "[cases/example/draft.md]", "[../known.txt]")
    let outside = try gate
    #expect(outside.status == 2)
    #expect(
      outside.errors.hasSuffix(
        "`background` must hold files below this file's folder; found `../known.txt`\n"))
  }

  @Test func `kinds that were dropped are named`() throws {
    try repository.write(
      """
      kinds: {place-conflict: error}
      fail-on: {agreement-scope: error}
      """, to: ".biasdiff.yml")
    expectFailure(
      ".biasdiff.yml:1:9: `place-conflict` is now `name-conflict`; write that",
      ".biasdiff.yml:2:11: `agreement-scope` was dropped; take it out",
      from: try gate)
  }
}
