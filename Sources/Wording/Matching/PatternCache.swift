internal import PatternEngine
internal import Synchronization

/// The compiled patterns of a rule set, each compiled when it is first needed
/// and shared by all tasks.
final class PatternCache: Sendable {
  /// Two places a search, `nil` before it is needed.
  private let patterns: Mutex<[Pattern??]>

  init(count: Int) { patterns = Mutex(Array(repeating: nil, count: 2 * count)) }

  /// The pattern with number `index`; `nil` when it does not compile.
  func pattern(_ index: Int, _ search: CompiledRules.Search, anchored: Bool) -> Pattern? {
    let key = 2 * index + (anchored ? 1 : 0)
    return patterns.withLock { patterns in
      if let known = patterns[key] { return known }
      let options: PatternOptions = anchored ? [.caseless, .anchored] : [.caseless]
      // Machine code pays only for what is tried on every sentence.
      let made = try? Pattern(
        search.pattern, options: options, limits: .rules, useJIT: search.triggers.isEmpty)
      patterns[key] = .some(made)
      return made
    }
  }
}

extension MatchLimits {
  /// For rules, whose subjects are sentences: at most about 2 ms a call.
  static let rules = MatchLimits(match: 100_000, heapKibibytes: 1_024, depth: 10_000)
}
