public import DocumentModel
internal import TextCore
internal import YAMLReader

/// One event with its sources, as a `case.yml` describes it.
public struct CaseFile: Sendable, Hashable {
  /// The path of the file, as given.
  public var path: String
  public var title: String?
  /// At least two, at most one of them the subject.
  public var sources: [SourceEntry]
  public var actors: [Actor]
  /// Topics whose absence from every source is worth telling.
  public var expectedTopics: [String]
  /// What the desk knows without a source.
  public var background = BackgroundList()

  /// One source of a case; what is left out here is taken from the file's own
  /// front matter.
  public struct SourceEntry: Sendable, Hashable {
    /// As written: relative to the folder of the case file.
    public var file: String
    public var outlet: String?
    public var headline: String?
    public var byline: String?
    public var url: String?
    public var published: String?
    public var rights: String?
    public var role: SourceMetadata.Role?
    public var genre: SourceMetadata.Genre?
    public var isTranslated: Bool?
    /// The 1-based line of the case file at which the entry starts.
    public var line: Int
  }

  /// A person or body with the names it goes by.
  public struct Actor: Sendable, Hashable {
    public var name: String
    public var aliases: [String]
    /// The side of a dispute that the actor is on, in the case's own words.
    public var side: String?

    public init(name: String, aliases: [String] = [], side: String? = nil) {
      self.name = name
      self.aliases = aliases
      self.side = side
    }
  }

  /// The case in `bytes`. Pure: does not look at the sources' files.
  ///
  /// - Throws: every problem of the file at once, by position.
  public static func read(bytes: [UInt8], path: String) throws(IngestError) -> CaseFile {
    let decoded = try TextDecoding.decode(bytes, path: path)
    do {
      var reader = CaseFileReader(path: path)
      let node = try YAMLReader.read(decoded.text.bytes)
      let file = try reader.file(node)
      guard reader.problems.errors.isEmpty else {
        throw IngestError(path: path, reason: .caseFile(reader.problems.inOrder))
      }
      return file
    } catch let error as YAMLError {
      throw IngestError(path: path, reason: .caseFile([error]))
    } catch let error as IngestError {
      throw error
    } catch {
      throw IngestError(path: path, reason: .unreadable("\(error)"))
    }
  }
}

extension SourceMetadata {
  /// What the case file says wins over what the file says of itself.
  mutating func apply(_ entry: CaseFile.SourceEntry) {
    outlet = entry.outlet ?? outlet
    headline = entry.headline ?? headline
    byline = entry.byline ?? byline
    url = entry.url ?? url
    published = entry.published ?? published
    rights = entry.rights ?? rights
    role = entry.role ?? role
    genre = entry.genre ?? genre
    isTranslated = entry.isTranslated ?? isTranslated
  }
}
