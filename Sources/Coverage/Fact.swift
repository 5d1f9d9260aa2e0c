public import UnicodeText

/// One fact or issue of an event: who carries it, and where.
public struct Fact: Sendable, Hashable {
  /// `f1`, `f2`, … in order of salience.
  public var id: String
  /// The shortest exact passage that names it, from the source that states
  /// it best; never invented text.
  public var label: String
  /// The source and the place the label was taken from.
  public var labelSource: Int
  public var labelRange: ByteRange
  public var salience: Salience
  /// One cell a source, in the order given.
  public var cells: [Cell]
  /// Whether some source states it as a claim of its own, and not only as a
  /// torn-off detail, a frame or a heading: only these are ever reported as
  /// left out.
  public var isClaim: Bool

  /// What one source has of a fact.
  public struct Cell: Sendable, Hashable {
    public var status: Status
    /// The passages that carry it, statements before details and headings,
    /// then in reading order; empty unless carried.
    public var spans: [ByteRange]
    /// For a source that lacks the fact, the nearest aligned passage: the
    /// place after which it would belong.
    public var nearest: ByteRange?
    /// The cluster of the source's points that carries it.
    package var cluster: Int?
    /// Whether the match may carry a claim, such as that a qualifier is
    /// missing; `false` for a match on weaker ground.
    public var isFirm: Bool
    /// Whether a reader can take it for the same fact as the label without
    /// looking: `false` for a match on few words, which is told as “perhaps”.
    public var isSure: Bool

    package init(
      status: Status, spans: [ByteRange] = [], nearest: ByteRange? = nil, cluster: Int? = nil,
      isFirm: Bool = false, isSure: Bool = true
    ) {
      self.status = status
      self.spans = spans
      self.nearest = nearest
      self.cluster = cluster
      self.isFirm = isFirm
      self.isSure = isSure
    }
  }

  /// The indices of the sources that carry it and of which that can be told
  /// without reserve.
  public var sureCarriers: [Int] {
    cells.indices.filter { cells[$0].status == .carried && cells[$0].isSure }
  }

  public enum Status: String, Sendable, Hashable, Codable {
    case carried
    /// The topic or actor is there, but the fact is thinner or different.
    case partly
    case notFound
  }

  /// The indices of the sources with this status.
  public func sources(_ status: Status) -> [Int] {
    cells.indices.filter { cells[$0].status == status }
  }
}

/// How much a fact matters to a reader, with the reasons.
public struct Salience: Sendable, Hashable {
  /// 0…1.
  public var score: Double
  /// Such as `primary source`, `in a headline or lead`; in a fixed order.
  public var reasons: [String]

  public init(score: Double, reasons: [String]) {
    self.score = score
    self.reasons = reasons
  }
}
