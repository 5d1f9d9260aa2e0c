internal import Ingest
internal import Platform
internal import Reports

extension Repository {
  /// The absolute path at which a file that the configuration names may be
  /// written.
  ///
  /// - Parameters:
  ///   - path: relative to the root.
  ///   - inputs: files that must not be written over, relative to the root.
  /// - Throws: when the place lies outside of the repository or in `.git`, is
  ///   a link or a folder, or holds one of the inputs.
  public func writable(_ path: String, inputs: Set<String> = []) throws(GateFailure) -> String {
    guard let normal = PathRules.normalized(path), !normal.isEmpty, !path.hasPrefix("/"),
      !normal.split(separator: "/").contains(".git")
    else { throw GateFailure("\(path): lies outside the repository, or in .git") }
    guard !inputs.contains(normal) else {
      throw GateFailure("\(path): is one of the files that were read; name another file")
    }
    let folder = PathRules.folder(of: absolute(normal))
    guard FileBytes.resolved(folder) != nil else {
      throw GateFailure("\(path): its folder does not exist")
    }
    guard let inside = inside(folder), !inside.split(separator: "/").contains(".git") else {
      throw GateFailure("\(path): its folder is a link that leads out of the repository")
    }
    var status = stat()
    if lstat(absolute(normal), &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw GateFailure("\(path): is a link or a folder; name another file")
    }
    return absolute(normal)
  }
}

extension GateResult {
  /// Every file that was read, relative to the root.
  public var inputs: Set<String> {
    Set(cases.flatMap { [$0.path] + $0.sources.map(\.path) + $0.background })
  }

  /// The text of the new baseline.
  ///
  /// - Throws: when it would grow without leave, or the run was not whole.
  public func baselineText(
    allowsGrowth: Bool, isFirst: Bool
  ) throws(GateFailure) -> (text: String, report: String) {
    guard errors.isEmpty else {
      throw GateFailure("the baseline was not written, since some cases could not be judged")
    }
    let (added, removed) = oldBaseline.difference(to: newBaseline)
    guard added == 0 || allowsGrowth || isFirst else {
      throw GateFailure(
        "the baseline would grow by \(ReportWords.counted(added, "finding")); look at what `biasdiff "
          + "gate` lists, then add --allow-growth, or leave the baseline as it is")
    }
    let total = newBaseline.entries.reduce(0) { $0 + $1.count }
    return (
      try newBaseline.text(),
      "\(ReportWords.counted(total, "finding")) (\(added) added, \(removed) removed)"
    )
  }
}
