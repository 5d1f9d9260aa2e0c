internal import DocumentModel
internal import Reading

/// Whether accounts share enough rare material to be about one event.
public struct Comparability: Sendable, Hashable {
  /// The least share over all pairs, 0…1.
  public var leastShare: Double

  public init(leastShare: Double) {
    self.leastShare = leastShare
  }
}
