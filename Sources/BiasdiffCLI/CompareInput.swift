internal import DocumentModel
internal import Ingest

/// The sources of one comparison, from arguments or a case file.
struct CompareInput {
  var sources: [Source]
  var title: String?
  var expectedTopics: [String] = []

  var paths: [String] { sources.map(\.path).filter { $0 != "-" } }

  init(paths: [String], subject: String?, caseFile: String?, title: String?) throws(Failure) {
    self.title = title
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

  private static func checkNoneTwice(_ paths: [String]) throws(Failure) {
    var seen: Set<String> = []
    var twice: [String] = []
    for path in paths {
      if !seen.insert(path == "-" ? path : OutputFile.resolved(path)).inserted { twice.append(path) }
    }
    guard twice.isEmpty else {
      throw Failure(twice.map { "\($0): given twice; name each source once" })
    }
  }
}
