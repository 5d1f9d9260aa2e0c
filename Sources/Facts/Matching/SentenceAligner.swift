internal import DocumentModel
internal import Reading
internal import TextCore

/// Finds the sentences of two sources that state the same fact.
///
/// Many-to-many, since facts repeat, and without regard to position; how a
/// pair is scored stands at ``SentenceScores``. Pairs are found through an
/// inverted index, so that only sentences that share a term cost anything.
public struct SentenceAligner: Sendable {
  /// Pairs at or above this score are decided for: near where F1 peaks on
  /// the development half of the alignment data.
  static let possibleThreshold = 0.32
  /// Pairs whose score, times `n / (n + 2)` with `n` the shared terms other
  /// than frame words, is at or above this may carry a claim; precision .92 on
  /// the development half. What coincides in one word is ground for none,
  /// however short the sentences.
  static let firmThreshold = 0.32
  /// How many shared terms bring a pair half of its score.
  static let firmTerms = 2.0
  private let indexes: TermIndexes

  public init(_ indexes: TermIndexes) {
    self.indexes = indexes
  }

  /// What came of scoring two sources.
  public struct Result: Sendable {
    /// Decided for; by position in the first source, then in the second.
    public var alignments: [SentenceAlignment]
    /// The pairs below the decision; empty unless asked for. Those that share
    /// nothing stand last, with score 0.
    public var candidates: [SentenceAlignment]

    public init(alignments: [SentenceAlignment] = [], candidates: [SentenceAlignment] = []) {
      self.alignments = alignments
      self.candidates = candidates
    }
  }

  /// - Parameters:
  ///   - first: the number of the first source in the table, before that of
  ///     the second.
  /// - Complexity: O(pairs of sentences that share a term)
  public func alignments(
    of first: Int, and second: Int, keepsCandidates: Bool = false
  ) -> Result {
    SentenceAligner.alignments(
      in: PairReading(indexes.index(first, second)), keepsCandidates: keepsCandidates)
  }

  /// The same of two accounts that have been read together.
  static func alignments(in pair: PairReading, keepsCandidates: Bool) -> Result {
    let index = pair.index
    let (first, second) = (index.sources[0], index.sources[1])
    let (a, b) = (pair.reading(0), pair.reading(1))
    let (left, right) = (pair.sentences[0], pair.sentences[1])
    let weights = pair.sentenceWeights
    let scores = pair.scores
    let passages = Passages(left: left, right: right, a: a, b: b, first: first, second: second)
    var result = Result(alignments: [], candidates: [])
    var scored: Set<Int> = []
    for pair in scores.pairs {
      if keepsCandidates { scored.insert(pair.left * right.terms.count + pair.right) }
      if pair.score >= SentenceAligner.possibleThreshold {
        let x = left.terms[pair.left]
        let y = right.terms[pair.right]
        let level = SentenceAligner.level(pair.score, x, y, index)
        result.alignments.append(
          passages.alignment(
            pair.left, pair.right, pair.score, level, reasons(x, y, index, weights)))
      } else if keepsCandidates {
        result.candidates.append(
          passages.alignment(pair.left, pair.right, pair.score, .possible, []))
      }
    }
    guard keepsCandidates else { return result }
    for l in left.terms.indices {
      for r in right.terms.indices where !scored.contains(l * right.terms.count + r) {
        result.candidates.append(passages.alignment(l, r, 0, .possible, []))
      }
    }
    return result
  }

  /// Makes alignments of sentences named by their numbers among the content
  /// sentences of the two sides.
  private struct Passages {
    let left: ContentSentences
    let right: ContentSentences
    let a: Reading
    let b: Reading
    let first: Int
    let second: Int

    func alignment(
      _ l: Int, _ r: Int, _ score: Double, _ level: SentenceAlignment.Level,
      _ reasons: [String]
    ) -> SentenceAlignment {
      SentenceAlignment(
        a: Passage(source: first, range: a.sentences[left.sentences[l]].range),
        b: Passage(source: second, range: b.sentences[right.sentences[r]].range),
        score: score, level: level, reasons: reasons)
    }
  }

  /// How much may be built on a pair that was decided for.
  private static func level(
    _ score: Double, _ left: [Int], _ right: [Int], _ index: TermIndex
  ) -> SentenceAlignment.Level {
    let shared = left.filter { !index.table.terms[$0].isFrame }.reduce(0.0) { sum, term in
      if right.contains(term) { return sum + 1 }
      let near = index.table.softMatches.matches(of: term).filter { right.contains($0.term) }
      return sum + (near.map(\.strength).max() ?? 0)
    }
    guard shared > 1 else { return .possible }
    return score * shared / (shared + firmTerms) >= firmThreshold ? .firm : .possible
  }

  /// The shared words, heaviest first, at most six, as the first source
  /// writes them.
  private static func reasons(
    _ left: [Int], _ right: [Int], _ index: TermIndex, _ weights: [Double]
  ) -> [String] {
    left.filter(right.contains)
      .sorted { (weights[$1], $0) < (weights[$0], $1) }
      .prefix(6).map { index.surface(of: $0, side: 0) }
  }
}

/// The content sentences of one source as sets of terms.
struct ContentSentences {
  /// The indices in `Reading.sentences` of the sentences that count.
  private(set) var sentences: [Int] = []
  /// For each of them its distinct terms, in order of first use.
  private(set) var terms: [[Int]] = []
  /// The same, ascending.
  private(set) var sorted: [[Int]] = []

  init(_ reading: Reading, _ index: TermIndex, side: Int) {
    for (number, sentence) in reading.sentences.enumerated() where sentence.zone.isContent {
      let distinct = index.terms(ofWords: [reading.wordsOfSentence[number]], side: side)
      guard !distinct.isEmpty else { continue }
      sentences.append(number)
      terms.append(distinct)
      sorted.append(distinct.sorted())
    }
  }
}
