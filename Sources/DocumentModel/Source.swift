public import TextCore

/// One account of an event as it was read from a file: its text, held once,
/// and what is known about it.
public struct Source: Sendable {
  /// Stable within one comparison: the file stem, made unique with a suffix.
  public var id: String
  /// The path as the user gave it, or `-` for standard input.
  public var path: String
  public var metadata: SourceMetadata
  /// The decoded file, exactly, for plain text and Markdown (front matter
  /// and line ends included, so that offsets are offsets into the file).
  public let text: UTF8Text
  public let lines: LineIndex
  /// In reading order, without overlap. Blank lines and front matter belong
  /// to no block. A block's range has no white space at its edges.
  public let blocks: [Block]
  /// What the reader of a report must know about how the file was read, such
  /// as a fallback encoding. One sentence each, in the order found.
  public var notices: [String]
  /// How the account was taken out of a web page; `nil` for text.
  public var extraction: Extraction?

  public init(
    id: String, path: String, metadata: SourceMetadata, text: UTF8Text, blocks: [Block],
    notices: [String] = [], extraction: Extraction? = nil
  ) {
    self.id = id
    self.path = path
    self.metadata = metadata
    self.text = text
    self.lines = LineIndex(text)
    self.blocks = blocks
    self.notices = notices
    self.extraction = extraction
  }

  /// How a report names the source: its outlet, else its id.
  public var name: String { metadata.outlet ?? id }
}

/// How an account was taken out of a web page: what a user must see to judge
/// whether the right text was taken.
public struct Extraction: Sendable, Hashable {
  public var encoding: String
  /// How likely the text is not the page's article, 0…1.
  public var doubt: Double
  /// Why ``doubt`` is not 0, one phrase each.
  public var doubtReasons: [String]
  /// Whether the doubt is worth a warning.
  public var isDoubtful: Bool
  /// What was left out, in document order, shortened, with the reason.
  public var dropped: [Dropped]
  /// Which field of the metadata came from where in the page.
  public var provenance: [Provenance]

  public struct Dropped: Sendable, Hashable {
    public var text: String
    public var reason: String

    public init(text: String, reason: String) {
      self.text = text
      self.reason = reason
    }
  }

  public struct Provenance: Sendable, Hashable {
    public var field: String
    public var value: String
    /// Such as `json-ld`, `og:title`, `meta`, `time`.
    public var origin: String

    public init(field: String, value: String, origin: String) {
      self.field = field
      self.value = value
      self.origin = origin
    }
  }

  public init(
    encoding: String, doubt: Double, doubtReasons: [String], isDoubtful: Bool,
    dropped: [Dropped], provenance: [Provenance]
  ) {
    self.encoding = encoding
    self.doubt = doubt
    self.doubtReasons = doubtReasons
    self.isDoubtful = isDoubtful
    self.dropped = dropped
    self.provenance = provenance
  }
}

/// One block of a source with its zone.
public struct Block: Sendable, Hashable {
  public var range: ByteRange
  public var zone: Zone
  /// Whether the line ends inside the block only wrap its text, as in plain
  /// text of fixed width; otherwise a line end ends a unit of the text.
  public var isHardWrapped: Bool

  public init(range: ByteRange, zone: Zone, isHardWrapped: Bool = false) {
    self.range = range
    self.zone = zone
    self.isHardWrapped = isHardWrapped
  }
}

/// What front matter, a page's metadata or a case file says of a source.
public struct SourceMetadata: Sendable, Hashable {
  public var outlet: String?
  public var headline: String?
  public var url: String?
  /// An ISO 8601 date or date and time, as given.
  public var published: String?
  public var byline: String?
  /// The licence or the owner of the text, as given.
  public var rights: String?
  public var role: Role
  public var genre: Genre
  /// Whether the text is a translation: its wording is shown, not judged.
  public var isTranslated: Bool

  public init(
    outlet: String? = nil, headline: String? = nil, url: String? = nil, published: String? = nil,
    byline: String? = nil, rights: String? = nil, role: Role = .reference, genre: Genre = .news,
    isTranslated: Bool = false
  ) {
    self.outlet = outlet
    self.headline = headline
    self.url = url
    self.published = published
    self.byline = byline
    self.rights = rights
    self.role = role
    self.genre = genre
    self.isTranslated = isTranslated
  }

  /// The part a source plays in a comparison.
  public enum Role: String, Sendable, Hashable, CaseIterable, Codable {
    /// What the gate judges, measured against the others.
    case subject
    /// An original document: its points and quotations are the measure.
    case primary
    case reference
  }

  public enum Genre: String, Sendable, Hashable, CaseIterable, Codable {
    case news, readout, opinion, live
  }
}
