public import DocumentModel
internal import Ingest

/// The demonstration events that come with the project.
public enum Corpus {
  /// The names of their folders below `corpus/`.
  public static let events = [
    "first-call", "ferry-strike", "dam-flood", "square-protest", "court-ruling",
  ]

  /// The root of the package, with a slash at the end.
  public static let packageRoot: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/") + "/"
  }()

  /// The case of an event with its sources, their paths as seen from the root
  /// of the package, so that no report depends on where the package lies.
  public static func load(
    _ event: String
  ) throws -> (title: String?, expectedTopics: [String], sources: [Source]) {
    let loaded = try CaseLoader.load(caseFile: "\(packageRoot)corpus/\(event)/case.yml")
    let sources = loaded.sources.map { source in
      var source = source
      if source.path.hasPrefix(packageRoot) {
        source.path.removeFirst(packageRoot.count)
      }
      return source
    }
    return (loaded.caseFile.title, loaded.caseFile.expectedTopics, sources)
  }
}
