public import DocumentModel
public import TextCore

/// A word on a scale, found in a text.
public struct ScaleStepHit: Sendable, Hashable {
  public let scale: String
  public let kind: FindingKind
  /// 0 is the weakest.
  public let step: Int
  public let name: String
  /// Whether the step judges, see ``RuleScale/Step/isLoaded``.
  public let isLoaded: Bool
  public let range: ByteRange
  /// The index of its sentence.
  public let sentence: Int
  /// Its words, as indices of the reading's words.
  public let words: Range<Int>
}

/// What is known of a scale's step before any text is seen.
struct ScaleStepOwner: Sendable {
  var scale: String
  var kind: FindingKind
  var step: Int
  var name: String
  var isLoaded: Bool

  /// Whether the scale is one of wording that stages outside do not read for
  /// themselves; how speech and certainty are told is their business.
  var isWording: Bool { kind == .verbIntensity || kind == .labelDivergence }

  func hit(at range: ByteRange, sentence: Int, words: Range<Int>) -> ScaleStepHit {
    ScaleStepHit(
      scale: scale, kind: kind, step: step, name: name, isLoaded: isLoaded, range: range,
      sentence: sentence, words: words)
  }

  static func bySearch(_ scales: [CompiledRules.ScaleInfo]) -> [Int: ScaleStepOwner] {
    var owners: [Int: ScaleStepOwner] = [:]
    for scale in scales {
      for (number, step) in scale.steps.enumerated() {
        guard let search = step.search else { continue }
        owners[search] = ScaleStepOwner(
          scale: scale.id, kind: scale.kind, step: number, name: step.name,
          isLoaded: step.isLoaded)
      }
    }
    return owners
  }
}
