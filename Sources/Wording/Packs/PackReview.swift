/// The answer of `check-rules`: what is wrong with packs, and what is slow.
public struct PackReview: Sendable, Hashable {
  /// Every defect; the packs load only when there is none.
  public var errors: [RulePackError]
  /// Rules without a trigger word: right, but tried on every sentence.
  public var slowRules: [String]
  /// Rules that were read.
  public var ruleCount: Int
}

extension FramingRuleSet {
  /// Reads and checks packs without using them.
  public static func check(
    _ files: [(path: String, bytes: [UInt8])], usesBuiltIn: Bool = true
  ) -> PackReview {
    let (packs, errors) = RulePackLoader.read(files, usesBuiltIn: usesBuiltIn)
    let count = packs.reduce(0) { $0 + $1.rules.count }
    guard errors.isEmpty else { return PackReview(errors: errors, slowRules: [], ruleCount: count) }
    let set = FramingRuleSet(userPacks: packs, usesBuiltIn: false)
    return PackReview(errors: [], slowRules: set.slowRules, ruleCount: count)
  }
}
