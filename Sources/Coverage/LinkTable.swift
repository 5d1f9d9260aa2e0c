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
  private let count: Int

  init(_ clusters: [PointClusters], _ table: TermTable, ablations: Set<Ingredient>) {
    count = clusters.count
    var keys: [Int] = []
    for a in clusters.indices {
      for b in clusters.indices where b > a { keys.append(a * clusters.count + b) }
    }
    let usesSecondPass = !ablations.contains(.secondPass)
    let links = keys.parallelMap { key in
      let (a, b) = (key / clusters.count, key % clusters.count)
      return ClusterLinks(
        table, a, b, clusters[a], clusters[b], usesSecondPass: usesSecondPass)
    }
    pairs = Dictionary(uniqueKeysWithValues: zip(keys, links))
  }

  /// The links between two sources, `left` being a cluster of `a`.
  func links(_ a: Int, _ b: Int) -> [ClusterLinks.Link] {
    if a < b { return pairs[a * count + b]?.links ?? [] }
    return (pairs[b * count + a]?.links ?? []).map { link in
      var link = link
      swap(&link.left, &link.right)
      return link
    }
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
