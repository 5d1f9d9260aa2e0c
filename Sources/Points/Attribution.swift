internal import Reading

/// Cuts off what only says whose words a sentence reports: “…, the ministry
/// said on Friday”, “According to a summary, …”. It carries no fact.
struct AttributionTrimmer {
  let text: ClauseText
  let verbs: VerbTest

  /// The longest tail or opening that counts, in words.
  private static let longest = 14

  /// The words without a leading and a trailing attribution.
  func trimmed(_ words: Range<Int>) -> Range<Int> {
    let start = afterLeading(words)
    return start..<beforeTrailing(start..<words.upperBound)
  }

  private func afterLeading(_ words: Range<Int>) -> Int {
    guard words.count > 4, text.folded(words.lowerBound) == "according",
      text.folded(words.lowerBound + 1) == "to"
    else { return words.lowerBound }
    for index in words.dropFirst(2).prefix(AttributionTrimmer.longest)
    where text.gap(before: index).contains(.comma) {
      return index
    }
    return words.lowerBound
  }

  private func beforeTrailing(_ words: Range<Int>) -> Int {
    let earliest = max(words.lowerBound + 2, words.upperBound - AttributionTrimmer.longest)
    guard earliest < words.upperBound else { return words.upperBound }
    for index in (earliest..<words.upperBound).reversed() {
      let gap = text.gap(before: index)
      guard gap.contains(.comma) || gap.contains(.quote) || gap.contains(.dash) else { continue }
      if isAttribution(index..<words.upperBound) { return index }
    }
    return words.upperBound
  }

  /// Whether the words are a speaker and a reporting verb and nothing more.
  private func isAttribution(_ words: Range<Int>) -> Bool {
    if text.folded(words.lowerBound) == "according" { return true }
    let firstVerb = words.first { text.has(.reportingVerb, $0) }
    guard let verb = firstVerb, verb - words.lowerBound <= 6 else { return false }
    if text.folded(words.lowerBound) == "and" || text.folded(words.lowerBound) == "but" {
      return false
    }
    let after = verb + 1..<words.upperBound
    let opensInverted = verb == words.lowerBound
    let plain = after.filter { index in
      text.shape(index) == .lower && !text.isStopWord(index)
        && !text.hasAny(of: [.frame, .title], index)
    }
    return opensInverted ? plain.count <= 3 : plain.isEmpty
  }
}
