public import DocumentModel

/// Reads a case file and the sources it names.
public enum CaseLoader {
  /// The case at `path` with its sources, in the order of the file; what the
  /// case says of a source wins over the source's own front matter.
  ///
  /// - Parameter root: the folder that no source may lie outside of, links
  ///   resolved; the case file's own folder when `nil`.
  /// - Throws: what is wrong with the case file, else with each source that
  ///   cannot be read or lies outside the root.
  public static func load(
    caseFile path: String, root: String? = nil
  ) throws(IngestErrors) -> (caseFile: CaseFile, sources: [Source]) {
    let caseFile: CaseFile
    do {
      let bytes = try FileBytes.read(path: path, limit: SourceLoader.sizeLimit)
      caseFile = try CaseFile.read(bytes: bytes, path: path)
    } catch {
      throw IngestErrors([error])
    }
    return (caseFile, try sources(of: caseFile, root: root))
  }

  /// The sources that a case names, in its order.
  ///
  /// - Parameter root: as for ``load(caseFile:root:)``.
  /// - Throws: what is wrong with each source.
  public static func sources(
    of caseFile: CaseFile, root: String? = nil
  ) throws(IngestErrors) -> [Source] {
    let path = caseFile.path
    let folder = PathRules.folder(of: path)
    guard let resolvedRoot = FileBytes.resolved(root ?? folder) else {
      throw IngestErrors([IngestError(path: root ?? folder, reason: .missing)])
    }
    var sources: [Source] = []
    var errors: [IngestError] = []
    for entry in caseFile.sources {
      do {
        sources.append(try load(entry, folder: folder, root: resolvedRoot))
      } catch {
        errors.append(error)
      }
    }
    errors += subjectErrors(sources, caseFile)
    guard errors.isEmpty else { throw IngestErrors(errors) }
    SourceIdentifiers.makeUnique(&sources)
    return sources
  }

  /// What a case lists as known, as texts.
  ///
  /// - Parameter root: as for ``load(caseFile:root:)``.
  /// - Throws: what is wrong with each file.
  public static func background(
    of caseFile: CaseFile, root: String? = nil
  ) throws(IngestErrors) -> [Source] {
    let folder = PathRules.folder(of: caseFile.path)
    return try BackgroundLoader.load(
      caseFile.background, folder: folder, root: root ?? folder,
      accounts: caseFile.sources.map { PathRules.joined(folder, $0.file) })
  }

  private static func load(
    _ entry: CaseFile.SourceEntry, folder: String, root: String
  ) throws(IngestError) -> Source {
    let path = PathRules.joined(folder, entry.file)
    guard let resolved = FileBytes.resolved(path) else {
      // Reading says why: missing, no permission, a circle of links.
      _ = try FileBytes.read(path: path, limit: SourceLoader.sizeLimit)
      throw IngestError(path: path, reason: .missing)
    }
    guard PathRules.isInside(resolved, root: root) else {
      throw IngestError(path: path, reason: .outsideRoot(root))
    }
    var source = try SourceLoader.load(path: path)
    source.metadata.apply(entry)
    return source
  }

  /// Front matter can make a second subject that the case file does not show.
  private static func subjectErrors(_ sources: [Source], _ caseFile: CaseFile) -> [IngestError] {
    let subjects = sources.filter { $0.metadata.role == .subject }
    return subjects.dropFirst().map {
      IngestError(path: $0.path, reason: .secondSubject(first: subjects[0].path))
    }
  }
}
