internal import Reading

/// Tells by its form whether a word can be the verb that makes a clause.
struct VerbTest {
  let text: ClauseText

  /// An auxiliary, a reporting verb or a past form.
  func isFinite(_ index: Int) -> Bool { isAuxiliary(index) || isLexicalFinite(index) }

  /// A finite form that carries content.
  func isLexicalFinite(_ index: Int) -> Bool {
    if text.has(.reportingVerb, index) { return true }
    guard text.hasAny(of: [.past, .thirdPerson], index) else { return false }
    return text.shape(index) == .lower && !text.isStopWord(index)
  }

  func isAuxiliary(_ index: Int) -> Bool { text.has(.auxiliary, index) }

  func isPastForm(_ index: Int) -> Bool { text.has(.past, index) }

  func isParticiple(_ index: Int) -> Bool { text.has(.participle, index) }

  /// Whether “to” stands at `index` and a verb behind it.
  func isInfinitive(_ index: Int) -> Bool {
    index + 1 < text.words.upperBound && text.folded(index) == "to" && text.has(.base, index + 1)
  }

  /// Whether any word of `range` may be a verb, finite or not.
  func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { isFinite($0) || isParticiple($0) || text.has(.anyVerb, $0) }
  }

  /// Whether any word of `range` is finite.
  func hasFiniteVerb(_ range: Range<Int>) -> Bool { range.contains(where: isFinite) }
}
