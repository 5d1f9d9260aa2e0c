import Foundation
import Testing

/// Rule packs that a configuration names under `packs`.
@Suite struct GatePackTests {
  private let repository: GateRepository
  private var workplace: Workplace { repository.workplace }

  private static let pack = """
    pack: house
    title: House rules
    rules:
      - id: house/notoriously
        kind: loaded-term
        severity: warning
        terms: ['notoriously']
        message: '“{match}” says that everybody knows.'
        rationale: Who knows it already need not be told.
        reference: House style
        false-alarms: Quoted songs.
        examples:
          flags: ['The hall is ‹notoriously› cold.']
          passes: ['The hall is cold.']

    """

  init() throws {
    repository = try GateRepository()
    try repository.correctDraft()
    try repository.edit(
      GateRepository.draft, "drivers a day will", "drivers a day will notoriously")
  }

  private func configure(_ lines: String) throws {
    try repository.write(try workplace.read(".biasdiff.yml") + lines, to: ".biasdiff.yml")
  }

  @Test func `the rules of a pack are judged, and fail when they are named`() throws {
    try repository.write(Self.pack, to: "packs/house.yml")
    let before = try workplace.run("gate")
    #expect(before.status == 0 && !before.output.contains("notoriously"))
    try configure("packs: [packs/house.yml]\n")
    let listed = try workplace.run("gate", "--show", "note")
    #expect(listed.status == 0 && listed.errors.isEmpty, "\(listed.output)\(listed.errors)")
    #expect(listed.output.contains("“notoriously” says that everybody knows"), "\(listed.output)")
    try configure("fail-on:\n  loaded-term: note\n")
    let failed = try workplace.run("gate")
    #expect(failed.status == 1 && failed.output.contains("[loaded-term, fails]"))
  }

  @Test func `paths start at the configuration, wherever the gate is run`() throws {
    try repository.write(Self.pack, to: "packs/house.yml")
    try configure("packs: [packs/house.yml]\nfail-on:\n  loaded-term: note\n")
    try FileManager.default.createDirectory(
      at: workplace.url("below"), withIntermediateDirectories: true)
    let result = try workplace.run("gate", "--config", ".biasdiff.yml", "cases/example")
    #expect(result.status == 1 && result.output.contains("[loaded-term, fails]"))
    #expect(
      try workplace.run("gate", "--print-config").output.contains("packs: [\"packs/house.yml\"]"))
  }

  @Test func `every problem of every pack is told and nothing is judged`() throws {
    try repository.write(
      Self.pack.replacing("kind: loaded-term", with: "kind: loud"), to: "packs/bad.yml")
    try FileManager.default.createSymbolicLink(
      atPath: workplace.url("packs/out.yml").path, withDestinationPath: "/etc/hostname")
    try configure("packs: [packs/bad.yml]\n")
    let bad = try workplace.run("gate")
    #expect(bad.status == 2 && bad.output.isEmpty)
    #expect(
      bad.errors.hasPrefix(
        "biasdiff: packs/bad.yml:5:11: house/notoriously: `kind` must be one of"),
      "\(bad.errors)")
    try repository.edit(".biasdiff.yml", "packs/bad.yml", "packs/none.yml, packs/out.yml")
    let missing = try workplace.run("gate")
    #expect(missing.status == 2 && missing.output.isEmpty)
    let lines = missing.errors.split(separator: "\n").map(String.init)
    #expect(lines.count == 2, "\(missing.errors)")
    #expect(lines.first?.hasPrefix("biasdiff: packs/none.yml: no such file") == true)
    #expect(
      lines.last?.contains("packs/out.yml") == true && lines.last?.contains("repository") == true)
  }
}
