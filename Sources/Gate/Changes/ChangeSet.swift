internal import DocumentModel
internal import Ingest

/// Which changes count.
public enum ChangeScope: Sendable, Hashable {
  /// Since the last common commit with this one: what a branch did, with
  /// what is not committed yet.
  case since(String)
  /// What is staged for the next commit.
  case staged
}

extension ChangedLines {
  /// Asks git what changed in `repository`.
  static func load(
    _ scope: ChangeScope, in repository: Repository
  ) throws(GateFailure) -> ChangedLines {
    guard repository.isGit else {
      throw GateFailure("\(repository.root): is not a git repository; --diff and --staged need one")
    }
    var git = GitCommand(folder: repository.root)
    try git.prepare()
    let base: String
    var arguments = [
      "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all",
      "--find-renames", "--no-relative", "--src-prefix=a/", "--dst-prefix=b/",
    ]
    switch scope {
    case .since(let name):
      base = try commonCommit(with: name, git)
    case .staged:
      base = try headOrEmptyTree(git)
      arguments.append("--cached")
    }
    let raw = try git.output(["diff", "--raw", "-z", "--no-abbrev"] + arguments + [base, "--"])
    let patch = try git.output(
      [
        "diff", "--patch", "--unified=0", "--inter-hunk-context=0", "--submodule=short",
        "--no-color-moved", "--diff-filter=AMR",
      ] + arguments + [base, "--"])
    var changes = DiffReader.read(raw: raw, patch: patch)
    changes.commit = base
    if case .since = scope {
      let others = try git.output(["ls-files", "--others", "--exclude-standard", "-z"])
      for path in others.split(separator: 0) {
        changes.files[String(decoding: path, as: UTF8.self)] = .init(isWhole: true)
      }
    }
    return changes
  }

  private static func commonCommit(
    with name: String, _ git: GitCommand
  ) throws(GateFailure) -> String {
    let commit: [UInt8]
    do {
      commit = try git.output([
        "rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}",
      ])
    } catch {
      throw GateFailure(
        "--diff \(name): no such commit here; fetch it first (in GitHub Actions: fetch-depth: 0)")
    }
    do {
      let common = try git.output(["merge-base", trimmed(commit), "HEAD"])
      return trimmed(common)
    } catch {
      throw GateFailure(
        "--diff \(name): no common commit with HEAD is here; fetch the whole history "
          + "(in GitHub Actions: fetch-depth: 0)")
    }
  }

  /// Before the first commit everything that is staged is new.
  private static func headOrEmptyTree(_ git: GitCommand) throws(GateFailure) -> String {
    if let head = try? git.output(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]) {
      return trimmed(head)
    }
    return trimmed(try git.output(["hash-object", "-t", "tree", "/dev/null"]))
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
  }
}

extension ChangedLines {
  /// Whether a finding counts: one of its passages changed, or, where it says
  /// that something is not there, something was taken out of its source.
  func concerns(_ finding: Finding, _ places: [FindingPlace], sources: [Source]) -> Bool {
    for (passage, place) in zip([finding.passage] + finding.counterparts, places) {
      // The lines of a page are those of its extracted text.
      if sources[passage.source].extraction != nil {
        if isChanged(place.path) { return true }
      } else if touches(place.path, place.line, place.endLine) {
        return true
      }
    }
    return finding.kind.absence?.isLookedUp == true && lost(places[0].path)
  }

  /// Whether the case itself says something else than before: for a case
  /// whose file only follows renamed sources, nothing changed.
  func changesCase(_ gateCase: GateCase, in repository: Repository) -> Bool {
    let path = gateCase.file.path
    guard isChanged(path) else { return false }
    if gateCase.isDraft { return touches(path, 1, gateCase.frontMatterLines) }
    let earlier = renames[path] ?? path
    guard files[path]?.isWhole == false,
      let bytes = try? GitCommand(folder: repository.root).output([
        "cat-file", "blob", "\(commit):\(earlier)",
      ]), let old = try? CaseFile.read(bytes: bytes, path: earlier)
    else { return true }
    let now = gateCase.file
    guard old.title == now.title, old.actors == now.actors,
      old.expectedTopics == now.expectedTopics, old.background == now.background,
      old.sources.count == now.sources.count
    else { return true }
    return zip(old.sources, now.sources).contains { before, after in
      let oldFile = place(of: before.file, from: earlier)
      let newFile = place(of: after.file, from: path)
      var (a, b) = (before, after)
      (a.file, b.file, a.line, b.line) = ("", "", 0, 0)
      return a != b || (oldFile != newFile && renames[newFile] != oldFile)
    }
  }

  private func place(of file: String, from path: String) -> String {
    let joined = PathRules.joined(PathRules.folder(of: path), file)
    return PathRules.normalized(joined) ?? joined
  }
}
