internal import DocumentModel
internal import Reading
public import TextCore

/// The same thing on two steps of one scale.
public struct ScaleContrast: Sendable, Hashable {
  public let stronger: ScaleStepHit
  public let weaker: ScaleStepHit
  /// Whether the stronger word is that of the first text.
  public let isFirstStronger: Bool
}

extension ScaleContrast {
  /// Words that count as near on each side of a word of a scale.
  private static let window = 5

  /// Where two passages that tell the same choose different steps, one
  /// contrast a scale at most.
  ///
  /// Each must use one step of the scale only; the words must stand in like
  /// company; and a label must be avoided by the other account as a whole.
  public static func all(
    _ first: TextReview, _ firstRange: ByteRange, _ second: TextReview, _ secondRange: ByteRange
  ) -> [ScaleContrast] {
    let left = first.steps.filter { firstRange.contains($0.range) }
    guard !left.isEmpty else { return [] }
    let right = second.steps.filter { secondRange.contains($0.range) }
    guard !right.isEmpty else { return [] }
    var found: [ScaleContrast] = []
    for a in left where only(a, left) {
      for b in right where b.scale == a.scale && b.step != a.step && only(b, right) {
        guard haveLikeCompany(a, first, b, second) else { continue }
        if a.kind == .labelDivergence {
          guard a.isLoaded || b.isLoaded, !has(second, a), !has(first, b) else { continue }
        }
        let isFirst =
          a.kind == .labelDivergence
          ? a.isLoaded && a.step > b.step || !b.isLoaded
          : a.step > b.step
        found.append(
          ScaleContrast(
            stronger: isFirst ? a : b, weaker: isFirst ? b : a, isFirstStronger: isFirst))
      }
    }
    return found
  }

  private static func only(_ step: ScaleStepHit, _ all: [ScaleStepHit]) -> Bool {
    all.filter { $0.scale == step.scale }.count == 1
  }

  /// Whether a text uses the step of another's word anywhere.
  private static func has(_ review: TextReview, _ step: ScaleStepHit) -> Bool {
    review.steps.contains { $0.scale == step.scale && $0.step == step.step }
  }

  /// Whether a content word stands near both.
  private static func haveLikeCompany(
    _ a: ScaleStepHit, _ first: TextReview, _ b: ScaleStepHit, _ second: TextReview
  ) -> Bool {
    let near = company(of: a, first)
    return company(of: b, second).contains { near.contains($0) }
  }

  private static func company(of step: ScaleStepHit, _ review: TextReview) -> [String] {
    let sentence = review.reading.wordsOfSentence[step.sentence]
    let start = max(sentence.lowerBound, step.words.lowerBound - window)
    let end = min(sentence.upperBound, step.words.upperBound + window)
    return (start..<max(start, end)).filter { !step.words.contains($0) }
      .map { review.reading.words[$0] }.filter { !$0.isStopWord }.map(\.stem)
  }
}
