internal import Ingest

/// Paths that users write into files of the repository.
enum RelativePath {
  /// Whether `path` is relative and does not lead out by itself; links are
  /// another matter, see ``Repository``.
  static func isConfined(_ path: String) -> Bool {
    guard !path.isEmpty, path != "-", !path.hasPrefix("/"), !path.hasPrefix("~"),
      !path.utf8.contains(0), !path.contains("\\"),
      let normalized = PathRules.normalized(path)
    else { return false }
    return !normalized.isEmpty
  }
}
