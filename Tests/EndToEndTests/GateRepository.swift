import Foundation
import Testing

/// A scratch git repository with the example that `init` writes: one case
/// whose draft drops a condition.
struct GateRepository {
  let workplace: Workplace

  static let draft = "cases/example/draft.md"
  static let finding = "7cbedb575a1fba032a81e7a69e783951"

  init(commits: Bool = true) throws {
    workplace = try Workplace()
    try git("init", "--quiet", "--initial-branch=main")
    _ = try workplace.run("init")
    if commits { try commit() }
  }

  func commit(_ message: String = "Change") throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
  }

  func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=Test", "-c", "user.email=test@example.org"] + arguments
    process.currentDirectoryURL = workplace.folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments)")
  }

  /// Replaces `old`, which must be there, in a file.
  func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try workplace.read(path)
    try #require(text.contains(old))
    try workplace.write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  func write(_ text: String, to path: String) throws {
    let folder = workplace.url(path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try workplace.write(text, to: path)
  }

  func move(_ from: String, to path: String) throws { try git("mv", from, path) }

  /// Gives the draft its condition back.
  func correctDraft() throws {
    try edit(
      Self.draft, "by the end of August.", "by the end of August if the new cables arrive in time.")
  }

  /// The finding as it is printed, for a draft whose sentence is on `line`.
  static func entry(line: Int = 12, draft: String = draft) -> String {
    """
    \(draft):\(line):1: warning: “if the new cables arrive in time” (Road Authority) not found in \
    Our desk [qualifier-missing, fails]
        here     “The authority will reopen the bridge by the end of August.”
        there    cases/example/authority.txt:5:59: “if the new cables arrive in time”
        fingerprint \(finding)

    """
  }

  static let advice = """
    Correct the draft, or accept a finding: put this into .biasdiff-suppressions.yml
        suppressions:
          - fingerprint: \(finding)
            reason: why it is right as it is
    To start from how things are now, run `biasdiff gate --write-baseline`.

    """

  /// Pairs of sentences to compare, two in the example, are notes and not shown.
  static let notes = "2 notes (--show)"

  /// The whole output of a run in which the example fails.
  static func failing(
    line: Int = 12, draft: String = draft, words: Int = 205, scope: String = ""
  ) -> String {
    """
    == cases/example/case.yml: Bridge closure at Vell

    \(entry(line: line, draft: draft))
    Compared 1 case, 3 sources, \(words) words\(scope).
    Not listed: \(notes).
    Failed: 1 warning. (exit 1)
    \(advice)
    """
  }

  /// The whole output of a run in which nothing fails.
  static func passing(
    _ words: Int = 205, scope: String = "", notListed: String = notes
  ) -> String {
    """
    Compared 1 case, 3 sources, \(words) words\(scope).
    Not listed: \(notListed).
    Passed: nothing fails the gate. (exit 0)

    """
  }
}

/// Expects these three in full.
func expect(
  _ result: ProgramResult, _ status: Int32, _ output: String, errors: String = "",
  _ location: SourceLocation = #_sourceLocation
) {
  #expect(
    result == ProgramResult(status: status, output: output, errors: errors),
    sourceLocation: location)
}
