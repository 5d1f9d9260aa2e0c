internal import Reading
internal import UnicodeText

/// Finds the hedge of a verb.
struct HedgeReader {
  let clause: ClauseWords

  func hedge(_ verb: Int, from start: Int) -> (scale: CertaintyScale, range: ByteRange)? {
    var index = verb - 1
    var weakest: (scale: CertaintyScale, words: Range<Int>)?
    func note(_ scale: CertaintyScale, _ words: Range<Int>) {
      if scale < weakest?.scale ?? .stated { weakest = (scale, words) }
    }
    while index >= start, verb - index < 7 {
      let folded = clause.folded(index)
      if let scale = CertaintyScale.adverbs[folded] { note(scale, index..<index + 1) }
      if let scale = CertaintyScale.modals[folded], clause.word(index).shape == .lower {
        note(scale, index..<index + 1)
      }
      if folded == "could", (index + 1..<verb).contains(where: { clause.folded($0) == "have" }) {
        note(.possible, index..<index + 1)
      }
      if let scale = CertaintyScale.raising[folded], isRaised(index, verb) {
        note(scale, index..<index + 1)
      }
      if clause.isVerb(index), CertaintyScale.raising[folded] == nil { break }
      index -= 1
    }
    if let opening = opening(start, verb) { note(opening.scale, opening.words) }
    return weakest.map { ($0.scale, clause.bytes($0.words)) }
  }

  /// “was believed to have”, “accused of selling”.
  private func isRaised(_ index: Int, _ verb: Int) -> Bool {
    guard index + 1 < verb else { return false }
    let next = clause.folded(index + 1)
    return next == "to" || (next == "of" && clause.folded(verb).hasSuffix("ing"))
  }

  /// “Perhaps the bridge …”, “It is alleged that …”, “reports that …”.
  private func opening(_ start: Int, _ verb: Int) -> (scale: CertaintyScale, words: Range<Int>)? {
    guard start < verb else { return nil }
    if let scale = CertaintyScale.adverbs[clause.folded(start)] {
      return (scale, start..<start + 1)
    }
    let that = start - 1
    guard that > clause.range.lowerBound, clause.folded(that) == "that" else { return nil }
    let word = clause.folded(that - 1)
    if let scale = CertaintyScale.reports[word] { return (scale, that - 1..<that) }
    guard
      [
        "alleged", "reported", "rumoured", "rumored", "suspected", "believed", "thought",
        "claimed",
      ].contains(word), that - 2 >= clause.range.lowerBound,
      ["is", "was", "been"].contains(clause.folded(that - 2))
    else { return nil }
    return (CertaintyScale.raising[word] ?? .alleged, that - 1..<that)
  }
}
