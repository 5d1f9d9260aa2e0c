internal import DocumentModel
internal import Ingest

/// Reads what the configuration lists as known to the desk.
enum GateBackground {
  /// The texts, their paths relative to the root.
  /// - Throws: every file that lies outside the repository or cannot be read.
  static func load(
    _ list: BackgroundList, in repository: Repository
  ) throws(GateFailure) -> [Source] {
    do {
      var sources = try BackgroundLoader.load(
        list, folder: repository.absolute(repository.base), root: repository.root)
      for index in sources.indices { sources[index].path = repository.shown(sources[index].path) }
      return sources
    } catch {
      throw GateFailure(GateCase.lines(error.errors, in: repository))
    }
  }
}
