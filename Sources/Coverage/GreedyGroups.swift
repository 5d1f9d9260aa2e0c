internal import Alignment
internal import Points

struct GreedyGroups {
  private(set) var groups: [FactGroups.Group] = []

  init(_ clusters: [PointClusters], _ links: LinkTable) {
    let count = clusters.count
    var score: [[Int]: Double] = [:]
    var all: [(key: [Int], score: Double)] = []
    for a in 0..<count {
      for b in (a + 1)..<max(a + 1, count) {
        for link in links.links(a, b) {
          let key = [a, link.left, b, link.right]
          score[key] = link.score
          all.append((key, link.score))
        }
      }
    }
    all.sort { $0.score != $1.score ? $0.score > $1.score : $0.key.lexicographicallyPrecedes($1.key) }
    func linked(_ x: [Int], _ y: [Int]) -> Bool {
      score[x[0] < y[0] ? x + y : y + x] != nil
    }
    var groupOf: [[Int]: Int] = [:]
    var members: [[[Int]]] = []
    for source in clusters.indices {
      for cluster in clusters[source].clusters.indices {
        groupOf[[source, cluster]] = members.count
        members.append([[source, cluster]])
      }
    }
    for (key, _) in all {
      guard let g = groupOf[[key[0], key[1]]], let h = groupOf[[key[2], key[3]]], g != h else { continue }
      let sources = Set(members[g].map { $0[0] })
      guard sources.isDisjoint(with: members[h].map { $0[0] }) else { continue }
      var agreeing = 0
      for x in members[g] { for y in members[h] where linked(x, y) { agreeing += 1 } }
      guard Double(agreeing) >= tune("gshare", 0.5) * Double(members[g].count * members[h].count) else { continue }
      for y in members[h] { groupOf[y] = g }
      members[g] += members[h]
      members[h] = []
    }
    for group in members where !group.isEmpty {
      var all = group
      // A source outside the group whose cluster most members match.
      for source in clusters.indices where !group.contains(where: { $0[0] == source }) {
        var best: [Int: (Int, Double)] = [:]
        for x in group {
          for link in links.links(x[0], source) where link.left == x[1] {
            let old = best[link.right] ?? (0, 0)
            best[link.right] = (old.0 + 1, old.1 + link.score)
          }
        }
        let top = best.max { ($0.value.1, $1.key) < ($1.value.1, $0.key) }
        if let top, Double(top.value.0) >= tune("gadopt", 0.7) * Double(group.count) { all.append([source, top.key]) }
      }
      let roles = group.map { clusters[$0[0]].role(ofCluster: $0[1]) }
      if roles.allSatisfy({ $0 == .nonMention }) { continue }
      if all.count == 1 && roles[0] != .main { continue }
      groups.append(FactGroups.Group(members: all.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { (source: $0[0], cluster: $0[1]) }))
    }
  }
}
