internal import Alignment
internal import Points
internal import Reading

/// How much of two points stands in each other's whole sentences.
struct SentenceContext {
  private let sides: [PointClusters]
  private let aligner: PointAligner
  /// For each side and sentence its terms, once they were asked for.
  private var terms: [[PointAligner.PassageTerms?]]

  init(_ left: PointClusters, _ right: PointClusters, _ aligner: PointAligner) {
    sides = [left, right]
    self.aligner = aligner
    terms = sides.map { Array(repeating: nil, count: $0.reading.sentences.count) }
  }

  /// The smaller of the two shares of a point's weight that stand in the
  /// other point's sentence, 0…1.
  mutating func share(_ pair: ClusterScores.Pair) -> Double {
    min(
      share(ofPoint: pair.leftPoint, side: 0, across: pair.rightPoint),
      share(ofPoint: pair.rightPoint, side: 1, across: pair.leftPoint))
  }

  /// How much stands behind a link besides its score, from 0 up: what the two
  /// whole sentences have in common, and how much the points themselves share.
  /// A short point that is found word for word in a sentence about something
  /// else has little of either. Of all that was tried to tell right links
  /// from wrong ones, these two told most (see the article on measurements).
  mutating func support(_ pair: ClusterScores.Pair) -> Support {
    let left = sentenceTerms(sides[0].points[pair.leftPoint].sentence, side: 0)
    let right = sentenceTerms(sides[1].points[pair.rightPoint].sentence, side: 1)
    return Support(
      all: aligner.balance(ofSentences: left, right, paraphrases: true) + pair.matched / 12,
      plain: aligner.balance(ofSentences: left, right, paraphrases: false)
        + pair.plainMatched / 12)
  }

  /// See ``support(_:)``.
  struct Support {
    /// By words and paraphrases.
    var all: Double
    /// By the words alone.
    var plain: Double
  }

  private mutating func sentenceTerms(_ sentence: Int, side: Int) -> PointAligner.PassageTerms {
    if let known = terms[side][sentence] { return known }
    let found = aligner.terms(ofSentence: sentence, side: side)
    terms[side][sentence] = found
    return found
  }

  private mutating func share(ofPoint point: Int, side: Int, across other: Int) -> Double {
    let sentence = sides[1 - side].points[other].sentence
    return aligner.share(
      ofPoint: point, side: side, among: sentenceTerms(sentence, side: 1 - side))
  }
}
