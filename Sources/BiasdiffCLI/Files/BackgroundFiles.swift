internal import DocumentModel
internal import Ingest

/// Reads what the desk knows from files given by path.
enum BackgroundFiles {
  /// - Parameter sources: the paths of the accounts that are compared.
  static func load(_ paths: [String], besides sources: [String]) throws(Failure) -> [Source] {
    guard !paths.isEmpty else { return [] }
    guard !paths.contains("-") else {
      throw Failure("--background -: name a file; standard input can only be a source")
    }
    let taken = Set(sources.map(OutputFile.resolved))
    let both = paths.filter { taken.contains(OutputFile.resolved($0)) }
    guard both.isEmpty else {
      throw Failure(
        both.map { "\($0): is compared and given as --background too; leave out one of them" })
    }
    do {
      return try SourceLoader.load(paths: paths)
    } catch {
      throw Failure(error.errors.flatMap(\.lines))
    }
  }
}
