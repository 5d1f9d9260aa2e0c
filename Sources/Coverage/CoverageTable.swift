/// The facts of an event against its sources.
public struct CoverageTable: Sendable {
  /// Most salient first; claims before what is only a detail.
  public var facts: [Fact]
  /// For each source its points with repeated mentions merged.
  package var clusters: [PointClusters]
}
