internal import DocumentModel
internal import PatternEngine
public import Reading
public import UnicodeText

/// What another account has where this one has a hit.
public enum RuleContrast: Sendable, Hashable {
  /// The other passage has one of the rule's neutral words instead.
  case calmer(counterpart: ByteRange)
  /// The other passage is without the hit's words.
  case avoided
  /// The other passage has the same words: shared wording frames nothing.
  case shared(counterpart: ByteRange)
}

/// A step of a scale found in a passage.
public struct ScaleStepHit: Sendable, Hashable {
  public let scale: String
  /// 0 is the weakest.
  public let step: Int
  public let name: String
  public let range: ByteRange
}

extension FramingRuleSet {
  /// What the aligned passage of another account has in place of `hit`.
  /// - Parameters:
  ///   - reading: the account the hit stands in.
  ///   - other: the other account, and `range` its aligned passage.
  public func contrast(
    _ hit: RuleHit, in reading: Reading, with other: Reading, range: ByteRange
  ) -> RuleContrast {
    let stems = hit.words.map { reading.words[$0] }.filter { !$0.isStopWord }.map(\.stem)
    let there = other.words.filter { range.contains($0.range) }
    if let same = there.first(where: { stems.contains($0.stem) }) {
      return .shared(counterpart: same.range)
    }
    let neutral = explain(hit.rule)?.neutral ?? []
    for words in TermWords.words(of: neutral) where !words.isEmpty {
      for start in there.indices where start + words.count <= there.count {
        let slice = there[start..<(start + words.count)]
        if slice.map(\.folded) == words, let last = slice.last {
          return .calmer(counterpart: there[start].range.union(last.range))
        }
      }
    }
    return .avoided
  }

  /// The steps of all scales that stand in `range`, by range.
  public func scaleSteps(in text: UTF8Text, range: ByteRange) -> [ScaleStepHit] {
    var found: [ScaleStepHit] = []
    var matcher = PatternMatcher()
    for table in tables {
      for scale in table.rules.scales {
        for (number, step) in scale.steps.enumerated() {
          guard let search = step.search,
            let pattern = table.patterns.pattern(
              search, table.rules.searches[search], anchored: false),
            let matches = try? matcher.matches(of: pattern, in: text, range: range)
          else { continue }
          found += matches.map {
            ScaleStepHit(scale: scale.id, step: number, name: step.name, range: $0.range)
          }
        }
      }
    }
    return found.sorted { ($0.range, $0.scale, $0.step) < ($1.range, $1.scale, $1.step) }
  }
}
