public import Alignment
internal import DocumentModel
internal import Parallel
internal import Points
internal import Reading
internal import UnicodeText

/// Groups the points of all sources into facts and says who carries each.
///
/// A fact is one cluster of one source with its best counterpart in each
/// other source; never a chain of links, so that a fact stays about one
/// thing. A fact that another one contains is dropped.
public struct FactBuilder: Sendable {
  private let indexes: TermIndexes
  private let knowledge: LexicalKnowledge
  private let ablations: Set<Ingredient>

  public init(
    _ indexes: TermIndexes, knowledge: LexicalKnowledge, ablations: Set<Ingredient> = []
  ) {
    self.indexes = indexes
    self.knowledge = knowledge
    self.ablations = ablations
  }

  /// The facts of the compared sources, most salient first, with the clusters of
  /// points they are made of.
  /// - Complexity: quadratic in the number of sources, near linear in length.
  public func coverage() -> CoverageTable {
    let readings = indexes.table.readings
    let clusters = readings.indices.parallelMap { self.clusters(of: readings[$0], $0) }
    let links = LinkTable(clusters, indexes, ablations: ablations)
    let groups = FactGroups(clusters, links).groups
    let scorer = SalienceScorer(clusters: clusters)
    let facts = groups.map { group in
      fact(group, clusters, links, scorer)
    }
    // Their numbers are put in order, since a fact is much to carry about.
    let order = facts.indices.sorted { FactBuilder.precedes(facts[$0], facts[$1]) }
    let ordered = order.enumerated().map { index, number in
      var fact = facts[number]
      fact.id = "f\(index + 1)"
      return fact
    }
    return CoverageTable(facts: ordered, clusters: clusters)
  }

  private func clusters(of reading: Reading, _ source: Int) -> PointClusters {
    let knowledge = knowledge
    let reader = PointReader(
      splitsClauses: !ablations.contains(.clauses), splitsLists: !ablations.contains(.lists),
      isCountryName: { knowledge.isCountryNoun($0) })
    return PointClusters(
      indexes.table, source, points: reader.points(of: reading),
      merges: !ablations.contains(.merging))
  }

  private static func precedes(_ a: Fact, _ b: Fact) -> Bool {
    if a.isClaim != b.isClaim { return a.isClaim }
    if a.salience.score != b.salience.score { return a.salience.score > b.salience.score }
    return (a.labelSource, a.labelRange) < (b.labelSource, b.labelRange)
  }

  // MARK: One fact

  private func fact(
    _ group: FactGroups.Group, _ clusters: [PointClusters], _ links: LinkTable,
    _ scorer: SalienceScorer
  ) -> Fact {
    let members = group.members
    let isClaim = members.contains { member in
      clusters[member.source].role(ofCluster: member.cluster) == .main
    }
    // The label is that of the members which surely tell one thing.
    let sure = group.own.filter { matches($0, members, links, where: \.isSure) }
    let label = FactLabel(members: sure.isEmpty ? group.own : sure, clusters: clusters).best
    let cells = clusters.indices.map { source in
      var cell = cell(of: source, members, isClaim, clusters, links)
      if sure.isEmpty && source == label.source { cell.isSure = true }
      return cell
    }
    return Fact(
      id: "", label: clusters[label.source].reading.source.text.string(label.range),
      labelSource: label.source, labelRange: label.range,
      salience: scorer.salience(of: members), cells: cells, isClaim: isClaim)
  }

  private func cell(
    of source: Int, _ members: [FactGroups.Member], _ isClaim: Bool,
    _ clusters: [PointClusters], _ links: LinkTable
  ) -> Fact.Cell {
    let own = members.filter { $0.source == source }
    if let first = own.first {
      return Fact.Cell(
        status: .carried, spans: FactBuilder.spans(of: own, clusters[source]),
        cluster: first.cluster,
        isFirm: members.count == own.count
          || own.contains { matches($0, members, links, where: \.isFirm) },
        isSure: members.count == own.count
          || own.contains { matches($0, members, links, where: \.isSure) })
    }
    let touches = members.map { links.touch(of: $0, in: source) }
    // The mean over the members: a fact that three sources carry is not
    // touched because one of the three wordings happens to share a word.
    let evidence = touches.map(\.evidence).reduce(0, +) / Double(max(1, touches.count))
    let isAbsent = isClaim && evidence < ClusterLinks.Threshold.absent
    let nearest = nearestPassage(
      touches, clusters[source],
      atLeast: isAbsent ? FactBuilder.leastNearness : FactBuilder.leastTopicNearness)
    return Fact.Cell(status: isAbsent ? .notFound : .partly, nearest: nearest)
  }

  /// Whether a member matches one of another source as well as asked for.
  private func matches(
    _ own: FactGroups.Member, _ members: [FactGroups.Member], _ links: LinkTable,
    where isGood: (ClusterLinks.Link) -> Bool
  ) -> Bool {
    members.contains { other in
      other.source != own.source
        && links.links(own.source, other.source, ofCluster: own.cluster).contains {
          $0.right == other.cluster && isGood($0)
        }
    }
  }

  /// Below this score a passage is not near in any sense a reader would see;
  /// where the topic is known to be there, below the second.
  private static let leastNearness = 0.25
  private static let leastTopicNearness = 0.12

  /// “the deputy” alone is near to everything about one.
  private static let leastNearWords = 4

  /// The passage of a source that comes nearest to a fact it lacks.
  private func nearestPassage(
    _ touches: [LinkTable.Touch], _ clusters: PointClusters, atLeast least: Double
  ) -> ByteRange? {
    guard let best = touches.max(by: { $0.score < $1.score }), best.cluster >= 0,
      best.score >= least,
      let point = clusters.clusters[best.cluster].first,
      clusters.points[point].wordCount >= FactBuilder.leastNearWords
    else { return nil }
    return clusters.points[point].extent
  }

  /// The passages of clusters of one source: statements first, then details, then
  /// headings; each in reading order.
  static func spans(of members: [FactGroups.Member], _ clusters: PointClusters) -> [ByteRange] {
    let points = members.flatMap { clusters.clusters[$0.cluster] }.sorted()
      .map { clusters.points[$0] }
    let heads = points.filter { $0.role == .head || $0.role == .frame }
    let details = points.filter { $0.role == .detail }
    return (points.filter { $0.role == .main } + details + heads).map(\.extent)
  }
}
