internal import DocumentModel
internal import Points
internal import Reading
internal import UnicodeText

/// Which clusters of the sources form one fact.
///
/// Links are taken strongest first; two groups are joined when they share no
/// source and at least half of the pairs between them are linked. So a fact
/// holds at most one cluster of its own a source and never grows by a chain
/// of single links. Afterwards a source that is not in a group adopts the
/// fact where most of the group's members match one of its clusters: one
/// long passage may carry several facts.
struct FactGroups {
  struct Group {
    /// By source, then by cluster; several of a source where it repeats
    /// itself.
    var members: [Member]
    /// Those that make the fact, without the passages of other sources that
    /// tell it among others: a label is taken from these.
    var own: [Member]
  }

  /// A cluster of a source.
  struct Member: Hashable, Comparable, Sendable {
    var source: Int
    var cluster: Int

    static func < (a: Member, b: Member) -> Bool {
      (a.source, a.cluster) < (b.source, b.cluster)
    }
  }

  private enum Share {
    /// Of the pairs between two groups, to join them.
    static let joining = 0.5
    /// Of the members of a group, to adopt its fact.
    static let adopting = 0.7
  }

  private(set) var groups: [Group] = []

  init(_ clusters: [PointClusters], _ links: LinkTable) {
    for members in FactGroups.joined(clusters, links) {
      let roles = members.map { clusters[$0.source].role(ofCluster: $0.cluster) }
      if roles.allSatisfy({ $0 == .nonMention }) { continue }
      let all = members + FactGroups.adopters(of: members, clusters.count, links)
      if all.count == 1 && roles[0] != .main { continue }
      groups.append(Group(members: all.sorted(), own: members))
    }
  }

  // MARK: Joining

  private struct Edge {
    var a: Member
    var b: Member
    var score: Double
    /// Orders edges of one score by the texts, not by the order in which the
    /// sources were given.
    var tie: [Int]
  }

  /// The linked pairs of members.
  private struct Linked {
    private var pairs: Set<Int> = []
    private let offsets: [Int]
    private let count: Int

    init(_ edges: [Edge], _ clusters: [PointClusters]) {
      var offsets: [Int] = []
      var total = 0
      for source in clusters {
        offsets.append(total)
        total += source.clusters.count
      }
      self.offsets = offsets
      count = total
      pairs.reserveCapacity(edges.count)
      for edge in edges { pairs.insert(key(edge.a, edge.b)) }
    }

    /// The number of a member among those of all sources.
    func number(_ member: Member) -> Int { offsets[member.source] + member.cluster }

    private func key(_ x: Member, _ y: Member) -> Int {
      let (a, b) = (number(x), number(y))
      return min(a, b) * count + max(a, b)
    }

    func contains(_ x: Member, _ y: Member) -> Bool { pairs.contains(key(x, y)) }
  }

  private static func joined(_ clusters: [PointClusters], _ links: LinkTable) -> [[Member]] {
    let edges = strongestFirst(clusters.count, links, ranks(clusters))
    let linked = Linked(edges, clusters)
    var groups: [[Member]] = clusters.indices.flatMap { source in
      clusters[source].clusters.indices.map { [Member(source: source, cluster: $0)] }
    }
    var groupOf = Array(groups.indices)
    for edge in edges {
      let (g, h) = (groupOf[linked.number(edge.a)], groupOf[linked.number(edge.b)])
      guard g != h, agree(groups[g], groups[h], linked) else { continue }
      for member in groups[h] { groupOf[linked.number(member)] = g }
      groups[g] += groups[h]
      groups[h] = []
    }
    absorb(&groups, &groupOf, edges, linked)
    uniteEncounters(&groups, &groupOf, edges, linked, clusters)
    return groups.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  /// Joins groups that hold repeated mentions of one fact: sources mention a
  /// fact twice in words that differ, and other sources match both.
  private static func absorb(
    _ groups: inout [[Member]], _ groupOf: inout [Int], _ edges: [Edge], _ linked: Linked
  ) {
    for edge in edges {
      let (g, h) = (groupOf[linked.number(edge.a)], groupOf[linked.number(edge.b)])
      guard g != h else { continue }
      guard areMentions(groups[g], of: groups[h], linked) else { continue }
      for member in groups[h] { groupOf[linked.number(member)] = g }
      groups[g] += groups[h]
      groups[h] = []
    }
  }

  /// Joins groups that say that the parties talked, and no more: a headline, a
  /// bullet and the first sentence often say so in as many words.
  private static func uniteEncounters(
    _ groups: inout [[Member]], _ groupOf: inout [Int], _ edges: [Edge], _ linked: Linked,
    _ clusters: [PointClusters]
  ) {
    func isEncounter(_ group: [Member]) -> Bool {
      let telling = group.count { clusters[$0.source].tellsEncounter($0.cluster) }
      return telling > 0 && telling * 3 >= group.count
    }
    for edge in edges {
      let (g, h) = (groupOf[linked.number(edge.a)], groupOf[linked.number(edge.b)])
      guard g != h, isEncounter(groups[g]), isEncounter(groups[h]) else { continue }
      for member in groups[h] { groupOf[linked.number(member)] = g }
      groups[g] += groups[h]
      groups[h] = []
    }
  }

  /// Whether two groups tell one fact: at least half of the pairs across
  /// sources are linked, and two in three members of either have a part in it. A
  /// passage that tells two facts must not make one of them.
  private static func areMentions(
    _ g: [Member], of h: [Member], _ linked: Linked
  ) -> Bool {
    var across = 0
    var agreeing = 0
    for (own, others) in [(g, h), (h, g)] {
      var apart = 0
      for x in own {
        let partners = others.filter { $0.source != x.source }
        let found = partners.count { linked.contains(x, $0) }
        if found == 0 && !partners.isEmpty { apart += 1 }
        across += partners.count
        agreeing += found
      }
      if apart * 3 > own.count { return false }
    }
    return across > 2 && Double(agreeing) >= Share.joining * Double(across)
  }

  private static func tieKey(_ a: Member, _ b: Member, _ ranks: [Int]) -> [Int] {
    let x = [ranks[a.source], a.cluster]
    let y = [ranks[b.source], b.cluster]
    return x.lexicographicallyPrecedes(y) ? x + y : y + x
  }

  /// The place of each source when all are ordered by their texts.
  private static func ranks(_ clusters: [PointClusters]) -> [Int] {
    let order = clusters.indices.sorted { x, y in
      let (a, b) = (clusters[x].reading.source.text.bytes, clusters[y].reading.source.text.bytes)
      return a != b ? a.lexicographicallyPrecedes(b) : x < y
    }
    var ranks = [Int](repeating: 0, count: clusters.count)
    for (rank, source) in order.enumerated() { ranks[source] = rank }
    return ranks
  }

  private static func strongestFirst(
    _ count: Int, _ links: LinkTable, _ ranks: [Int]
  ) -> [Edge] {
    var edges: [Edge] = []
    for a in 0..<count {
      for b in 0..<count where b > a {
        edges += links.links(a, b).map { link -> Edge in
          let (x, y) = (
            Member(source: a, cluster: link.left), Member(source: b, cluster: link.right)
          )
          return Edge(a: x, b: y, score: link.score, tie: tieKey(x, y, ranks))
        }
      }
    }
    return edges.sorted { x, y in
      x.score != y.score
        ? x.score > y.score : x.tie.lexicographicallyPrecedes(y.tie)
    }
  }

  private static func agree(
    _ g: [Member], _ h: [Member], _ linked: Linked
  ) -> Bool {
    guard !g.contains(where: { x in h.contains { $0.source == x.source } }) else { return false }
    var agreeing = 0
    for x in g { for y in h where linked.contains(x, y) { agreeing += 1 } }
    return Double(agreeing) >= Share.joining * Double(g.count * h.count)
  }

  // MARK: Adopting

  /// For each source outside the group the cluster that most members match.
  private static func adopters(
    of group: [Member], _ count: Int, _ links: LinkTable
  ) -> [Member] {
    (0..<count).filter { source in !group.contains { $0.source == source } }.compactMap { source in
      var votes: [Int: (count: Int, score: Double)] = [:]
      for member in group {
        for link in links.links(member.source, source, ofCluster: member.cluster) {
          votes[link.right, default: (0, 0)].count += 1
          votes[link.right, default: (0, 0)].score += link.score
        }
      }
      let best = votes.max { a, b in
        (a.value.count, a.value.score, b.key) < (b.value.count, b.value.score, a.key)
      }
      guard let best, Double(best.value.count) >= Share.adopting * Double(group.count) else {
        return nil
      }
      return Member(source: source, cluster: best.key)
    }
  }
}
