internal import Alignment
internal import Points
/// Which clusters of the sources form one fact.
struct FactGroups {
  struct Group {
    /// At most one cluster a source, by source.
    var members: [(source: Int, cluster: Int)]
  }

  private(set) var groups: [Group] = []

  init(_ clusters: [PointClusters], _ links: LinkTable) {
    if tune("greedy", 1) > 0 {
      groups = GreedyGroups(clusters, links).groups
      return
    }
    var best: [[[Int: (Int, Double)]]] = clusters.map { source in
      Array(repeating: [:], count: source.clusters.count)
    }
    for a in clusters.indices {
      for b in clusters.indices where b != a {
        for link in links.links(a, b) {
          if let known = best[a][link.left][b], known.1 >= link.score { continue }
          best[a][link.left][b] = (link.right, link.score)
        }
      }
    }
    var found: [Set<[Int]>] = []
    for source in clusters.indices {
      for cluster in clusters[source].clusters.indices {
        var members: Set<[Int]> = [[source, cluster]]
        for (other, link) in best[source][cluster] { members.insert([other, link.0]) }
        let role = clusters[source].role(ofCluster: cluster)
        if role == .nonMention { continue }
        if members.count == 1 && role != .main { continue }
        found.append(members)
      }
    }
    groups = FactGroups.withoutContained(found).map { members in
      Group(
        members: members.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
          .map { (source: $0[0], cluster: $0[1]) })
    }
  }

  /// Drops sets that another one contains; of equal ones the first stays.
  private static func withoutContained(_ sets: [Set<[Int]>]) -> [Set<[Int]>] {
    var byMember: [[Int]: [Int]] = [:]
    for (index, set) in sets.enumerated() {
      for member in set { byMember[member, default: []].append(index) }
    }
    return sets.indices.filter { index in
      guard let anyMember = sets[index].first else { return false }
      return !(byMember[anyMember] ?? []).contains { other in
        other != index && sets[other].isSuperset(of: sets[index])
          && (sets[other].count > sets[index].count || other < index)
      }
    }.map { sets[$0] }
  }
}
