internal import Alignment

/// Scores between clusters: the best over their members.
struct ClusterScores {
  struct Pair {
    var left: Int
    var right: Int
    var score: Double
    /// By the words alone; see `PointScores.Pair.plainScore`.
    var plainScore: Double
    /// The smaller matched weight of the two.
    var matched: Double
    /// The same by the words alone.
    var plainMatched: Double
    /// Whether they share names only; see `PointScores.Pair.isTopicOnly`.
    var isTopicOnly: Bool
    var sharedNames: Int
    /// The members that gave the score.
    var leftPoint: Int
    var rightPoint: Int

    init(_ left: Int, _ right: Int, _ points: PointScores.Pair) {
      self.left = left
      self.right = right
      score = points.score
      plainScore = points.plainScore
      matched = points.matched
      plainMatched = points.plainMatched
      isTopicOnly = points.isTopicOnly
      sharedNames = points.sharedNames
      leftPoint = points.left
      rightPoint = points.right
    }
  }

  /// By left, then by right.
  private(set) var pairs: [Pair] = []
  /// For each side and cluster its best pair that shares more than names.
  private(set) var best: [[(score: Double, other: Int)]] = []
  /// For each side and cluster its best pair.
  private(set) var nearest: [[(score: Double, other: Int)]] = []
  private(set) var topicEvidence: [[Double]] = []

  init(_ left: PointClusters, _ right: PointClusters, _ scored: [PointScores.Pair]) {
    var owner = [Int](repeating: 0, count: right.points.count)
    for (cluster, members) in right.clusters.enumerated() {
      for member in members { owner[member] = cluster }
    }
    // Row by row: the pairs of one left cluster, found by their right one.
    var firstPair = [Int](repeating: 0, count: left.points.count + 1)
    for pair in scored { firstPair[pair.left + 1] += 1 }
    for point in left.points.indices { firstPair[point + 1] += firstPair[point] }
    var slot = [Int](repeating: -1, count: right.clusters.count)
    for (l, members) in left.clusters.enumerated() {
      let first = pairs.count
      for member in members {
        for pair in scored[firstPair[member]..<firstPair[member + 1]] {
          let r = owner[pair.right]
          if slot[r] < 0 {
            slot[r] = pairs.count
            pairs.append(Pair(l, r, pair))
          } else if ClusterScores.isBetter(pair, than: pairs[slot[r]]) {
            pairs[slot[r]] = Pair(l, r, pair)
          }
        }
      }
      for pair in pairs[first...] { slot[pair.right] = -1 }
      pairs[first...].sort { $0.right < $1.right }
    }
    best = [
      [(score: Double, other: Int)](repeating: (0, -1), count: left.clusters.count),
      [(score: Double, other: Int)](repeating: (0, -1), count: right.clusters.count),
    ]
    nearest = best
    topicEvidence = best.map { $0.map { _ in 0 } }
    for pair in pairs {
      func note(_ table: inout [[(score: Double, other: Int)]]) {
        if pair.score > table[0][pair.left].score { table[0][pair.left] = (pair.score, pair.right) }
        if pair.score > table[1][pair.right].score {
          table[1][pair.right] = (pair.score, pair.left)
        }
      }
      note(&nearest)
      if !pair.isTopicOnly {
        note(&best)
      } else if pair.sharedNames > 0, pair.score > ClusterLinks.Threshold.topicScore {
        topicEvidence[0][pair.left] = ClusterLinks.Threshold.sameTopic
        topicEvidence[1][pair.right] = ClusterLinks.Threshold.sameTopic
      }
    }
  }
}

extension ClusterScores {
  /// The pair of two clusters, when they share anything.
  func pair(_ left: Int, _ right: Int) -> Pair? {
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if (pairs[middle].left, pairs[middle].right) < (left, right) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < pairs.count, pairs[low].left == left, pairs[low].right == right else { return nil }
    return pairs[low]
  }

  /// By score; ties by what tells more, then by place, the same whichever
  /// side is called left.
  fileprivate static func isBetter(_ pair: PointScores.Pair, than known: Pair) -> Bool {
    if pair.score != known.score { return pair.score > known.score }
    if pair.isTopicOnly != known.isTopicOnly { return !pair.isTopicOnly }
    if pair.matched != known.matched { return pair.matched > known.matched }
    let new = (min(pair.left, pair.right), max(pair.left, pair.right))
    let old = (
      min(known.leftPoint, known.rightPoint), max(known.leftPoint, known.rightPoint)
    )
    return new < old
  }
}
