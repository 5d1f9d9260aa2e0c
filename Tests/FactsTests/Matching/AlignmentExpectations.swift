import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import TextCore

/// Two invented texts, one sentence a line, aligned.
struct AlignedTexts {
  let result: SentenceAligner.Result
  private let a: Source
  private let b: Source

  init(
    _ a: String, _ b: String, keepsCandidates: Bool = false,
    knowledge: LexicalKnowledge = LexicalKnowledge()
  ) {
    self.a = .lines(a, id: "a")
    self.b = .lines(b, id: "b")
    let table = TermTable([Reading(self.a), Reading(self.b)], knowledge: knowledge)
    result = SentenceAligner(TermIndexes(table)).alignments(
      of: 0, and: 1, keepsCandidates: keepsCandidates)
  }

  /// The 1-based lines that were aligned, in order.
  var lines: [[Int]] { result.alignments.map(lines(of:)) }

  func lines(of alignment: SentenceAlignment) -> [Int] {
    [
      a.lines.line(at: alignment.a.range.start), b.lines.line(at: alignment.b.range.start),
    ]
  }

  /// The score of two lines, whether decided for or not; 0 when unknown.
  func score(_ line: Int, _ other: Int) -> Double {
    (result.alignments + result.candidates).first { lines(of: $0) == [line, other] }?.score ?? 0
  }
}

/// Sentences on one invented event that share nothing but grammar words, so
/// that a pair in front of them stands in a text and not alone.
enum Background {
  static let left = """
    Farmers sold barley at the autumn fair.
    A choir rehearsed inside the chapel.
    Engineers inspected the lighthouse roof.
    """

  static let right = """
    Pupils planted nine walnut trees.
    The museum borrowed two marble lions.
    Cyclists crossed the mountain pass.
    """
}

/// Scores one sentence against another in front of the background.
func pairScore(
  _ a: String, _ b: String, knowledge: LexicalKnowledge = LexicalKnowledge()
) -> Double {
  AlignedTexts(
    "\(a)\n\(Background.left)", "\(b)\n\(Background.right)", keepsCandidates: true,
    knowledge: knowledge
  ).score(1, 1)
}
