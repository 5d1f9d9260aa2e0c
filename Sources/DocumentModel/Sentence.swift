public import TextCore

/// One sentence of a source.
public struct Sentence: Sendable, Hashable {
  /// Without white space at the edges; inside one block.
  public var range: ByteRange
  public var zone: Zone
  /// The index of the block in `Source.blocks`.
  public var block: Int

  public init(range: ByteRange, zone: Zone, block: Int) {
    self.range = range
    self.zone = zone
    self.block = block
  }
}

/// A located stretch of one source of a comparison.
public struct Passage: Sendable, Hashable, Comparable {
  /// The index of the source in the order given by the user, 0-based.
  public var source: Int
  public var range: ByteRange

  public init(source: Int, range: ByteRange) {
    self.source = source
    self.range = range
  }

  /// By source, then by range.
  public static func < (a: Passage, b: Passage) -> Bool {
    a.source != b.source ? a.source < b.source : a.range < b.range
  }
}
