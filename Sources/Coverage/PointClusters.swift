public import Alignment
public import Points
public import Reading

/// The points of one source, repeated mentions merged.
///
/// In reading order a point joins the first cluster with a member that says
/// the same in nearly the same words, else the first whose first member it
/// matches; no chains of likeness, so that a cluster stays about one thing.
/// Merging looks at its own source alone, and so never depends on what it is
/// compared with.
public struct PointClusters: Sendable {
  public let reading: Reading
  public let points: [Point]
  /// Indices into ``points``, by first member; each in reading order.
  public let clusters: [[Int]]

  /// Likeness, `0.4·balance + 0.6·containment`, from which two points are one.
  static let mergeThreshold = 0.5
  /// The harmonic mean of what two points share from which they say one thing
  /// in nearly the same words.
  static let sameThreshold = 0.9

  /// - Parameter source: the number of the source in the table.
  public init(_ table: TermTable, _ source: Int, points: [Point], merges: Bool = true) {
    reading = table.readings[source]
    self.points = points
    guard merges else {
      clusters = points.indices.map { [$0] }
      return
    }
    let aligner = PointAligner(TermIndex(table, source, source), points: (points, points))
    clusters = PointClusters.merged(points, aligner.scores().pairs)
  }

  private static func merged(_ points: [Point], _ pairs: [PointScores.Pair]) -> [[Int]] {
    var clusters: [[Int]] = []
    var clusterOf: [Int] = []
    // The pairs are in order of the point on their left.
    var next = 0
    for point in points.indices {
      while next < pairs.count, pairs[next].left < point { next += 1 }
      let alike = pairs[next...].prefix { $0.left == point && $0.right < point }.filter { pair in
        likeness(pair) >= mergeThreshold && !areNeighbours(points[pair.right], points[point])
      }
      let match =
        alike.first { $0.balance >= sameThreshold }
        ?? alike.first { clusters[clusterOf[$0.right]].first == $0.right }
      let cluster = match.map { clusterOf[$0.right] } ?? clusters.count
      if match == nil { clusters.append([]) }
      clusters[cluster].append(point)
      clusterOf.append(cluster)
    }
    return clusters
  }

  private static func likeness(_ pair: PointScores.Pair) -> Double {
    0.4 * pair.balance + 0.6 * pair.score
  }

  /// Two items of one sentence are two things by the writer's own telling.
  private static func areNeighbours(_ a: Point, _ b: Point) -> Bool {
    a.sentence == b.sentence && a.isEnumerated && b.isEnumerated
  }

  /// A cluster that reports a talk or meeting, and the point of it that does.
  struct EncounterPoint {
    var cluster: Int
    var point: Int
    var kind: Point.Encounter
  }

  /// Points looked at for the talk that both sides report.
  private static let mostEncounters = 8

  /// The first clusters that say nothing but that the parties talked, then
  /// those that say something of it, then those that mention it.
  var encounters: [EncounterPoint] {
    let kinds = [Point.Encounter.bare, .described, .mentioned]
    let found = kinds.flatMap { kind in
      clusters.enumerated().compactMap { cluster, members in
        members.first { points[$0].encounter == kind && points[$0].role != .head }
          .map { EncounterPoint(cluster: cluster, point: $0, kind: kind) }
      }
    }
    return Array(found.prefix(PointClusters.mostEncounters))
  }

  /// Whether some point of a cluster says that the parties talked, and no more.
  func tellsEncounter(_ cluster: Int) -> Bool {
    clusters[cluster].contains { points[$0].encounter == .bare }
  }

  /// What may be claimed of a cluster: the best role among its members.
  func role(ofCluster cluster: Int) -> Point.Role {
    var best = Point.Role.nonMention
    for point in clusters[cluster] where points[point].role.rank < best.rank {
      best = points[point].role
    }
    return best
  }
}

extension Point.Role {
  /// What may be claimed, most first.
  fileprivate var rank: Int {
    switch self {
    case .main: 0
    case .detail: 1
    case .head: 2
    case .frame: 3
    case .nonMention: 4
    }
  }
}
