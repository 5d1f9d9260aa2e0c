internal import Comparison
internal import DocumentModel
internal import Ingest

/// The sources of one comparison, from arguments or a case file.
struct CompareInput: Sendable {
  var sources: [Source]
  var title: String?
  var expectedTopics: [String] = []
  /// Names that stand for one actor, from the case file.
  var actors: [ComparisonOptions.Actor] = []

  var paths: [String] { sources.map(\.path).filter { $0 != "-" } }

  init(paths: [String], subject: String?, caseFile: String?, title: String?) throws(Failure) {
    self.title = title
    if let caseFile {
      guard paths.isEmpty && subject == nil else {
        throw Failure("--case names the sources; leave out the file arguments and --subject")
      }
      sources = []
      try load(caseFile: caseFile)
      return
    }
    let all = (subject.map { [$0] } ?? []) + paths
    try CompareInput.checkNoneTwice(all)
    guard all.count >= 2 else {
      throw Failure(
        all.isEmpty
          ? "no source given; name at least two files, or a case with --case"
          : "one source given (\(all[0])); a comparison needs at least two")
    }
    do {
      sources = try SourceLoader.load(paths: all)
    } catch {
      throw Failure(error.errors.flatMap(\.lines))
    }
    if subject != nil { sources[0].metadata.role = .subject }
  }

  private mutating func load(caseFile path: String) throws(Failure) {
    do {
      let loaded = try CaseLoader.load(caseFile: path)
      sources = loaded.sources
      title = title ?? loaded.caseFile.title
      expectedTopics = loaded.caseFile.expectedTopics
      actors = loaded.caseFile.actors.map { .init(name: $0.name, aliases: $0.aliases) }
    } catch {
      throw Failure(error.errors.flatMap(\.lines))
    }
  }

  private static func checkNoneTwice(_ paths: [String]) throws(Failure) {
    var seen: Set<String> = []
    var twice: [String] = []
    for path in paths {
      if !seen.insert(path == "-" ? path : OutputFile.resolved(path)).inserted {
        twice.append(path)
      }
    }
    guard twice.isEmpty else {
      throw Failure(twice.map { "\($0): given twice; name each source once" })
    }
  }
}
