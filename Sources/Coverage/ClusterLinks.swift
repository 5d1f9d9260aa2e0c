internal import Alignment
internal import Points
internal import Reading

/// Which clusters of two sources state the same fact, and for those that
/// have no counterpart how much of them the other source touches.
struct ClusterLinks: Sendable {
  /// A link, from either side.
  struct Link: Sendable {
    var left: Int
    var right: Int
    var score: Double
    /// By the words alone; see `PointScores.Pair.plainScore`.
    var plainScore: Double
    /// By the words alone; see ``SentenceContext/support(_:)``.
    var plainSupport: Double
    /// Found in the second pass, on weaker ground.
    var isPossible: Bool

    /// Whether a claim may be built on it.
    var isFirm: Bool {
      !isPossible && plainScore >= Threshold.firm
        && plainSupport >= Threshold.firmSupport
    }

    /// Whether a reader may be told of one fact without reserve. Of links that
    /// were read one by one, those with more support were right six times in
    /// seven, the others not even every second time.
    var isSure: Bool {
      !isPossible && plainScore >= Threshold.link && plainSupport > Threshold.sureSupport
    }
  }

  enum Threshold {
    /// A best match from either side at or above this links.
    static let link = 0.44
    /// A mutual best match among what is left over, with context.
    static let secondPass = 0.27
    static let contextWeight = 0.5
    /// Below this a point is not found in the other source.
    static let absent = 0.45
    /// A pair that shares a name only, at or above this score, is evidence
    /// that the topic is there.
    static let topicScore = 0.1
    static let sameTopic = 0.3
    static let topicBonus = 0.2
    /// Links at or above this may carry a claim.
    static let firm = 0.62
    /// Links need this much support in either pass; see
    /// ``SentenceContext/support(_:)``.
    static let support = 0.4
    /// Links with more than this are told without reserve.
    static let sureSupport = 0.6
    /// What both sides say of the talk itself is one fact in any words.
    static let encounterSupport = 0.65
    /// Firm links need this much.
    static let firmSupport = 0.7
  }

  private(set) var links: [Link] = []
  /// For each side and cluster: its best score against the other side, and
  /// the cluster there (-1 when nothing overlaps).
  private(set) var best: [[(score: Double, other: Int)]] = []
  /// The same, pairs that share names only included.
  private(set) var nearest: [[(score: Double, other: Int)]] = []
  /// For each side and cluster: best score plus the bonus for its topic.
  private(set) var evidence: [[Double]] = []

  init(
    _ index: TermIndex, _ left: PointClusters, _ right: PointClusters, usesSecondPass: Bool
  ) {
    let aligner = PointAligner(index, points: (left.points, right.points))
    let sides = [left, right]
    let scores = ClusterScores(left, right, aligner.scores().pairs)
    best = scores.best
    nearest = scores.nearest
    var context = SentenceContext(sides[0], sides[1], aligner)
    firstPass(scores, sides, &context)
    linkEncounters(sides, aligner)
    if usesSecondPass { secondPass(scores, sides, &context) }
    evidence = [0, 1].map { side in
      sides[side].clusters.indices.map { cluster in
        nearest[side][cluster].score + scores.topicEvidence[side][cluster]
          + (touchesTopic(cluster, side, sides, aligner) ? Threshold.topicBonus : 0)
      }
    }
  }

  /// Every cluster's best counterpart, where it is good enough.
  private mutating func firstPass(
    _ scores: ClusterScores, _ sides: [PointClusters], _ context: inout SentenceContext
  ) {
    var seen: Set<Int> = []
    for side in 0...1 {
      for cluster in sides[side].clusters.indices {
        let (score, other) = best[side][cluster]
        guard score >= Threshold.link else { continue }
        let (left, right) = side == 0 ? (cluster, other) : (other, cluster)
        guard seen.insert(left * sides[1].clusters.count + right).inserted,
          let pair = scores.pair(left, right)
        else { continue }
        let support = context.support(pair)
        guard support.all >= Threshold.support else { continue }
        links.append(
          Link(
            left: left, right: right, score: score, plainScore: pair.plainScore,
            plainSupport: support.plain, isPossible: false))
      }
    }
    links.sort { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  /// Links what each side says of the talk or meeting itself: of all pairs
  /// that do, the one with most names in common, since there may be several
  /// talks. They must name a party in common; where one only mentions the
  /// talk, two.
  private mutating func linkEncounters(_ sides: [PointClusters], _ aligner: PointAligner) {
    var best: (rank: Int, left: Int, right: Int)?
    let right = sides[1].encounters
    for a in sides[0].encounters {
      for b in right where a.kind != .mentioned || b.kind != .mentioned {
        let names = aligner.sharedNames(a.point, b.point)
        let isPassing = a.kind == .mentioned || b.kind == .mentioned
        guard names >= (isPassing ? 2 : 1) else { continue }
        let rank = names * 10 + a.kind.rawValue + b.kind.rawValue
        if rank > best?.rank ?? 0 { best = (rank, a.cluster, b.cluster) }
      }
    }
    guard let best,
      !links.contains(where: { $0.left == best.left && $0.right == best.right })
    else { return }
    links.append(
      Link(
        left: best.left, right: best.right, score: Threshold.link, plainScore: Threshold.link,
        plainSupport: Threshold.encounterSupport, isPossible: false))
  }

  /// Among main clusters that neither side linked: the mutual best, helped by
  /// what stands in the other point's sentence.
  private mutating func secondPass(
    _ scores: ClusterScores, _ sides: [PointClusters], _ context: inout SentenceContext
  ) {
    let linkedLeft = Set(links.map(\.left))
    let linkedRight = Set(links.map(\.right))
    func isOpen(_ pair: ClusterScores.Pair) -> Bool {
      !pair.isTopicOnly && !linkedLeft.contains(pair.left) && !linkedRight.contains(pair.right)
        && sides[0].role(ofCluster: pair.left) == .main
        && sides[1].role(ofCluster: pair.right) == .main
    }
    let open = scores.pairs.filter(isOpen).map { pair in
      (pair, pair.score + Threshold.contextWeight * context.share(pair))
    }
    var bestLeft = [Double](repeating: 0, count: sides[0].clusters.count)
    var bestRight = [Double](repeating: 0, count: sides[1].clusters.count)
    for (pair, score) in open {
      bestLeft[pair.left] = max(bestLeft[pair.left], score)
      bestRight[pair.right] = max(bestRight[pair.right], score)
    }
    var usedLeft: Set<Int> = []
    var usedRight: Set<Int> = []
    for (pair, score) in open
    where score >= Threshold.secondPass && score == bestLeft[pair.left]
      && score == bestRight[pair.right] && !usedLeft.contains(pair.left)
      && !usedRight.contains(pair.right)
    {
      usedLeft.insert(pair.left)
      usedRight.insert(pair.right)
      let support = context.support(pair)
      guard support.all >= Threshold.support else { continue }
      links.append(
        Link(
          left: pair.left, right: pair.right, score: pair.score,
          plainScore: pair.plainScore, plainSupport: support.plain, isPossible: true))
    }
    links.sort { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  /// Whether the second most telling term of a cluster stands anywhere in
  /// the other source: its topic is there, whatever is said of it.
  private func touchesTopic(
    _ cluster: Int, _ side: Int, _ sides: [PointClusters], _ aligner: PointAligner
  ) -> Bool {
    let telling = aligner.tellingTerms(ofPoint: sides[side].clusters[cluster][0], side: side)
    guard let term = telling.dropFirst().first ?? telling.first else { return false }
    return aligner.stands(term, inSide: 1 - side)
  }
}
