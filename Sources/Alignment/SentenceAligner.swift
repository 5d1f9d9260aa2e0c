internal import DocumentModel
public import Reading
internal import UnicodeText

/// Finds the sentences of two sources that state the same fact.
///
/// The score is the harmonic mean of the two shares of term weight that
/// stand on the other side; many-to-many, since facts repeat, and without
/// regard to position. Pairs are found through an inverted index, so that
/// only sentences that share a term cost anything.
public struct SentenceAligner: Sendable {
  /// Pairs at or above this score are decided for. Chosen where F1 peaks on
  /// the development half of the alignment data.
  static let possibleThreshold = 0.29
  /// Pairs at or above this score may carry a claim: precision .88 there.
  static let firmThreshold = 0.50
  /// Candidates below this score are not worth listing.
  static let candidateFloor = 0.02

  public init() {}

  /// What came of scoring two sources.
  public struct Result: Sendable {
    /// Decided for; by position in the first source, then in the second.
    public var alignments: [SentenceAlignment]
    /// Scored below the decision, same order.
    public var candidates: [SentenceAlignment]
  }

  /// - Parameters:
  ///   - first: the index of `a` in the comparison, and `second` that of `b`.
  /// - Complexity: O(pairs of sentences that share a term)
  public func alignments(
    _ a: Reading, at first: Int, _ b: Reading, at second: Int
  ) -> Result {
    var vocabulary = Vocabulary()
    let left = IndexedSentences(a, &vocabulary)
    let right = IndexedSentences(b, &vocabulary)
    let weights = TermWeights(
      documents: left.terms + right.terms, termCount: vocabulary.count)
    var result = Result(alignments: [], candidates: [])
    for pair in OverlapScore(left: left.terms, right: right.terms, weights: weights).pairs()
    where pair.score >= SentenceAligner.candidateFloor {
      let alignment = SentenceAlignment(
        a: Passage(source: first, range: a.sentences[left.sentences[pair.left]].range),
        b: Passage(source: second, range: b.sentences[right.sentences[pair.right]].range),
        score: pair.score,
        level: pair.score >= SentenceAligner.firmThreshold ? .firm : .possible,
        reasons: reasons(pair, left, right, weights))
      if pair.score >= SentenceAligner.possibleThreshold {
        result.alignments.append(alignment)
      } else {
        result.candidates.append(alignment)
      }
    }
    return result
  }

  /// The shared words, heaviest first, at most six.
  private func reasons(
    _ pair: OverlapScore.Pair, _ left: IndexedSentences, _ right: IndexedSentences,
    _ weights: TermWeights
  ) -> [String] {
    guard pair.score >= SentenceAligner.possibleThreshold else { return [] }
    let other = Set(right.terms[pair.right])
    return left.terms[pair.left].filter(other.contains)
      .sorted { (weights[$1], $0) < (weights[$0], $1) }
      .prefix(6).map { left.surface[$0] ?? "" }
  }
}

/// The content sentences of one source as sets of terms.
struct IndexedSentences {
  /// The indices in `Reading.sentences` of the sentences that count.
  private(set) var sentences: [Int] = []
  /// For each of them its distinct terms, in order of first use.
  private(set) var terms: [[Int]] = []
  /// How the source first writes a term.
  private(set) var surface: [Int: String] = [:]

  init(_ reading: Reading, _ vocabulary: inout Vocabulary) {
    for (index, sentence) in reading.sentences.enumerated() where sentence.zone.isContent {
      var distinct: [Int] = []
      for word in reading.words(of: index) where !word.isStopWord {
        let term = vocabulary.number(of: word.stem)
        if !distinct.contains(term) { distinct.append(term) }
        if surface[term] == nil { surface[term] = reading.source.text.string(word.range) }
      }
      guard !distinct.isEmpty else { continue }
      sentences.append(index)
      terms.append(distinct)
    }
  }
}
