public import TextCore

/// One fact or issue of an event: who carries it, and where.
public struct Fact: Sendable, Hashable {
  /// `f1`, `f2`, … in order of salience.
  public var id: String
  /// The exact clause that states it, from the source that it is told by; never
  /// invented text.
  public var label: String
  /// The source and the place the label was taken from.
  public var labelSource: Int
  public var labelRange: ByteRange
  /// The parts of ``labelRange`` that the fact is about; all of it where the
  /// clause holds nothing else.
  public var focus: [ByteRange]
  /// What to call the fact in a sentence: ``label``, or only the words of
  /// ``focus`` with `…` for what stands around them.
  public var name: String {
    guard focus != [labelRange], !focus.isEmpty else { return label }
    let bytes = Array(label.utf8)
    let pieces = focus.compactMap { span -> String? in
      let (start, end) = (span.start - labelRange.start, span.end - labelRange.start)
      guard 0 <= start, start <= end, end <= bytes.count else { return nil }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    let opens = focus[0].start > labelRange.start
    let closes = focus[focus.count - 1].end < labelRange.end
    return (opens ? "… " : "") + pieces.joined(separator: " … ") + (closes ? " …" : "")
  }
  public var salience: Salience
  /// One cell a source, in the order given.
  public var cells: [Cell]
  /// Whether some source states it as a claim of its own, and not only as a
  /// frame, a heading or an aside: only these are ever reported as left out.
  public var isClaim: Bool

  /// What one source has of a fact.
  public struct Cell: Sendable, Hashable {
    public var status: Status
    /// The passages that carry it, in reading order; empty unless carried or
    /// told differently.
    public var spans: [ByteRange]
    /// The passage that comes nearest, where the fact is unclear or not found;
    /// `nil` where nothing comes near.
    public var nearest: ByteRange?
    /// The probability that the source states the fact, 0…1; 1 where it is the
    /// source's own statement.
    public var probability: Double
    /// What a person can check: shared rare words, names and figures, the way
    /// back, what differs. In a fixed order.
    public var reasons: [String]
    /// The statements of the source that are this fact, by their numbers.
    package var statements: [Int]
    /// Whether the match may carry a finding, such as that a condition is
    /// missing.
    public var isFirm: Bool

    package init(
      status: Status, spans: [ByteRange] = [], nearest: ByteRange? = nil,
      probability: Double = 1, reasons: [String] = [], statements: [Int] = [],
      isFirm: Bool = false
    ) {
      self.status = status
      self.spans = spans
      self.nearest = nearest
      self.probability = probability
      self.reasons = reasons
      self.statements = statements
      self.isFirm = isFirm
    }

    /// Whether the source tells the fact, the same way or another.
    public var isTold: Bool { status == .carried || status == .differs }
  }

  /// What can be said of a source and a fact.
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case carried
    /// The fact is there with another figure, year, negation or force.
    case differs
    /// Nobody could know from the words alone: compare.
    case unclear
    case notFound = "not-found"
  }

  /// The indices of the sources with this status.
  public func sources(_ status: Status) -> [Int] {
    cells.indices.filter { cells[$0].status == status }
  }

  /// The indices of the sources that tell it, the same way or another.
  public var tellers: [Int] { cells.indices.filter { cells[$0].isTold } }
}

/// The facts of an event against its sources.
public struct CoverageTable: Sendable {
  /// Most salient first; claims before what is only a detail.
  public var facts: [Fact]
  /// The statements of each source.
  package var statements: [[Statement]]
  /// Sentences to compare, most likely to differ first.
  public var divergences: [DivergentPair]
}
