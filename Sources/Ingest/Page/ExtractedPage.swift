public import DocumentModel
public import TextCore

/// The account that a web page carries, and how it was found.
public struct ExtractedPage: Sendable {
  /// The extracted text: blocks in reading order, separated by blank lines.
  public var text: UTF8Text
  /// Ranges into ``text``, in order, without white space at their edges.
  public var blocks: [Block]
  public var metadata: PageMetadata
  /// What a reader must know about how the page was read, one sentence each.
  public var notices: [String]
  /// The name of the encoding that the bytes were read in.
  public var encoding: String
  /// How likely the text is not the page's article, 0…1; above
  /// ``doubtThreshold`` a report should say so.
  public var doubt: Double
  /// Why ``doubt`` is not 0, one phrase each.
  public var doubtReasons: [String]
  /// What was left out, in document order, cut to a readable length.
  public var droppedBlocks: [DroppedBlock]

  /// From here on the extraction is worth a warning.
  public static let doubtThreshold = 0.5
}

/// A stretch of a page that was left out.
public struct DroppedBlock: Sendable, Hashable {
  /// About the first 200 bytes of it.
  public var text: String
  public var reason: DropReason
}

/// What a page says of itself, each field with the place it was found in.
public struct PageMetadata: Sendable, Hashable {
  /// A value and where it came from: "json-ld", "og:title", "meta", "time",
  /// "byline pattern", "title", "h1", "canonical", "html".
  public struct Field: Sendable, Hashable {
    public var value: String
    public var provenance: String

    public init(_ value: String, from provenance: String) {
      self.value = value
      self.provenance = provenance
    }
  }

  public var outlet: Field?
  public var headline: Field?
  public var url: Field?
  /// ISO 8601, as given.
  public var published: Field?
  public var byline: Field?
  /// A BCP 47 tag, as given.
  public var language: Field?

  public init() {}
}
