internal import Comparison
internal import DocumentModel
internal import Ingest
internal import Reports

/// The sources of one comparison, from arguments or a case file.
struct CompareInput: Sendable {
  var sources: [Source]
  /// The title, and what the case file asks for.
  var options = ComparisonOptions()

  var paths: [String] { sources.map(\.path).filter { $0 != "-" } }

  init(paths: [String], subject: String?, caseFile: String?, title: String?) throws(Failure) {
    options.title = title
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
      let title = options.title
      options = ComparisonOptions(loaded.caseFile)
      options.background = try CaseLoader.background(of: loaded.caseFile)
      options.title = title ?? options.title
    } catch {
      throw Failure(error.errors.flatMap(\.lines))
    }
  }

  /// Gives sources the names of `LETTER=NAME`.
  mutating func name(_ names: [String]) throws(Failure) {
    let sigla = sources.indices.map(SourceLegend.siglum)
    for given in names {
      let parts = given.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let source = sigla.firstIndex(of: parts[0]) else {
        throw Failure(
          "--name \(given): give a letter from \(sigla.first ?? "A") to \(sigla.last ?? "A"), "
            + "= and a name")
      }
      sources[source].metadata.outlet = parts[1]
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
