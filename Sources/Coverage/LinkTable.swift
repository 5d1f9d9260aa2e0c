internal import Alignment
internal import Parallel

/// The links of all pairs of sources.
struct LinkTable {
  /// How far a source touches a cluster that it does not carry.
  struct Touch {
    var score: Double
    var evidence: Double
    /// The nearest cluster of that source, or -1.
    var cluster: Int
  }

  /// Keyed by first source times count plus second source.
  private var pairs: [Int: ClusterLinks] = [:]
  /// Links of both directions by the same key, by `left`, then by `right`.
  private var directed: [[ClusterLinks.Link]]
  private let count: Int

  init(_ clusters: [PointClusters], _ indexes: TermIndexes, ablations: Set<Ingredient>) {
    count = clusters.count
    var keys: [Int] = []
    for a in clusters.indices {
      for b in clusters.indices where b > a { keys.append(a * clusters.count + b) }
    }
    let usesSecondPass = !ablations.contains(.secondPass)
    let links = keys.parallelMap { key in
      let (a, b) = (key / clusters.count, key % clusters.count)
      return ClusterLinks(
        indexes.index(a, b), clusters[a], clusters[b], usesSecondPass: usesSecondPass)
    }
    directed = Array(repeating: [], count: count * count)
    for (key, links) in zip(keys, links) {
      pairs[key] = links
      let (a, b) = (key / count, key % count)
      directed[a * count + b] = links.links.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
      directed[b * count + a] = LinkTable.swapped(links.links)
    }
  }

  /// The links between two sources, `left` being a cluster of `a`.
  func links(_ a: Int, _ b: Int) -> [ClusterLinks.Link] { directed[a * count + b] }

  /// The links of one cluster of `a` with `b`, `left` being that cluster.
  func links(_ a: Int, _ b: Int, ofCluster cluster: Int) -> ArraySlice<ClusterLinks.Link> {
    let links = directed[a * count + b]
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].left < cluster { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < links.count, links[end].left == cluster { end += 1 }
    return links[low..<end]
  }

  private static func swapped(_ links: [ClusterLinks.Link]) -> [ClusterLinks.Link] {
    links.map { link in
      var link = link
      swap(&link.left, &link.right)
      return link
    }.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  func touch(of member: FactGroups.Member, in source: Int) -> Touch {
    let isLeft = member.source < source
    let key = isLeft ? member.source * count + source : source * count + member.source
    guard let links = pairs[key] else { return Touch(score: 0, evidence: 0, cluster: -1) }
    let side = isLeft ? 0 : 1
    let best = links.nearest[side][member.cluster]
    return Touch(
      score: best.score, evidence: links.evidence[side][member.cluster], cluster: best.other)
  }
}
