internal import Ingest

/// Finds the cases of a repository: case files and drafts, by their paths
/// relative to its root.
enum CaseFinder {
  /// Patterns find drafts by these suffixes; everything else is a case file.
  static func isDraft(_ path: String) -> Bool {
    [".md", ".markdown", ".txt", ".html", ".htm"].contains { path.lowercased().hasSuffix($0) }
  }

  /// The cases that the configuration's patterns find, by path.
  ///
  /// A draft counts when its front matter names sources; texts without are
  /// passed over, since a pattern such as `**/*.md` also finds other things.
  static func all(
    _ configuration: GateConfiguration, in repository: Repository
  ) -> [String] {
    let base = repository.base.isEmpty ? repository.root : repository.absolute(repository.base)
    let wanted = configuration.cases.value.compactMap { PathPattern($0) }
    let unwanted = configuration.exclude.value.compactMap { PathPattern($0) }
    return FileTree.files(in: base).filter { path in
      wanted.contains { $0.matches(path) } && !unwanted.contains { $0.matches(path) }
        && !isOurs(path)
    }
    .map { repository.pathFromRoot($0) }
    .filter { !isDraft($0) || namesSources($0, repository) }
  }

  /// Whether a pattern such as `**/*.yml` finds the file only by accident: the
  /// configuration and other hidden files, and suppressions.
  private static func isOurs(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last else { return true }
    return name.hasPrefix(".") || name == SuppressionFile.nameBesideCase
  }

  /// The cases that the user named: files, or folders in which to look.
  ///
  /// - Parameter folder: where relative paths start, absolute.
  static func named(
    _ paths: [String], from folder: String, _ configuration: GateConfiguration,
    in repository: Repository
  ) throws(GateFailure) -> [String] {
    var found: Set<String> = []
    var problems: [String] = []
    for path in paths {
      let absolute = path.hasPrefix("/") ? path : "\(folder)/\(path)"
      guard FileBytes.resolved(absolute) != nil else {
        problems.append("\(path): no such file; check the path")
        continue
      }
      guard let inside = repository.inside(absolute) else {
        problems.append("\(path): lies outside the repository \(repository.root)")
        continue
      }
      if Repository.isFolder(absolute) {
        let prefix = inside.isEmpty ? "" : inside + "/"
        let cases = all(configuration, in: repository).filter { $0.hasPrefix(prefix) }
        if cases.isEmpty { problems.append("\(path): no case lies in this folder") }
        found.formUnion(cases)
      } else {
        found.insert(inside)
      }
    }
    guard problems.isEmpty else { throw GateFailure(problems) }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Front matter that cannot be read counts as a case, so that it is told.
  private static func namesSources(_ path: String, _ repository: Repository) -> Bool {
    guard repository.inside(repository.absolute(path)) != nil else { return true }
    do {
      let bytes = try FileBytes.read(
        path: repository.absolute(path), limit: SourceLoader.sizeLimit)
      guard bytes.starts(with: Array("---".utf8)) || bytes.starts(with: [0xEF, 0xBB, 0xBF])
      else { return false }
      return try CaseFile.read(draft: bytes, path: path) != nil
    } catch {
      if case .frontMatter = error.reason { return true }
      return false
    }
  }
}
