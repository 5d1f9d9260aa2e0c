internal import DocumentModel
internal import TextCore

/// Names what differs in a pair of passages whose words were laid side by side.
///
/// Everything is found in the slots of the alignment: what one side has where
/// the other has something else, or nothing. Each kind of difference asks one
/// question of a slot.
struct DifferenceReader {
  let pair: CollatedPair
  let matcher: WordMatcher
  let slots: [CollatedPair.Slot]
  /// Whether one passage holds nearly all that the other says.
  let isHeld: Bool
  /// Whether the passages are one sentence, edited: then a word that one side
  /// lacks is a word that was taken out.
  let isNear: Bool
  let isVerbatim: Bool

  init(_ pair: CollatedPair, _ matcher: WordMatcher) {
    self.pair = pair
    self.matcher = matcher
    slots = pair.slots()
    isNear = pair.likeness >= CollationThresholds.near
    isHeld = DifferenceReader.isHeld(pair)
    isVerbatim = pair.likeness >= CollationThresholds.verbatim
  }

  /// A difference by the words of each side, as indices; an empty side is
  /// what that side lacks.
  struct Found: Sendable {
    var kind: Difference.Kind
    var left: [Int]
    var right: [Int]
  }

  /// All differences, by kind in the order of ``Difference/Kind``, each word
  /// told once.
  func differences() -> [Found] {
    let names = names()
    var found = figures() + times() + names + (names.isEmpty ? exchange() : [])
    found += negations() + opposites()
    if isNear || isHeld {
      found += certainty() + scopes() + conditions() + attributions()
    }
    if isVerbatim { found += quotations(besides: found) + wording(besides: found) }
    return found
  }

  // MARK: Slots

  /// The words of a kind that have no counterpart, by side and slot.
  func unmatched(
    _ kind: NormalWord.Kind, in slot: CollatedPair.Slot
  ) -> (left: [Int], right: [Int]) {
    (
      slot.left.filter { pair.left[$0].kind == kind },
      slot.right.filter { pair.right[$0].kind == kind }
    )
  }

  /// Whether the two passages have something in common right beside the words:
  /// the same neighbour on either side.
  func sharesNeighbour(_ i: Int, _ j: Int) -> Bool {
    func isMatched(_ a: Int, _ b: Int) -> Bool {
      pair.left.indices.contains(a) && pair.right.indices.contains(b)
        && pair.matches[a]?.index == b
    }
    return isMatched(i + 1, j + 1) || isMatched(i - 1, j - 1)
  }

  private static func isHeld(_ pair: CollatedPair) -> Bool {
    func share(_ words: [NormalWord], _ isFree: (Int) -> Bool) -> Bool {
      let content = words.indices.filter { words[$0].kind.isContent }
      let told = content.count { !isFree($0) }
      return told >= CollationThresholds.heldWords
        && Double(told) >= CollationThresholds.held * Double(content.count)
    }
    return share(pair.left) { pair.matches[$0] == nil }
      || share(pair.right) { pair.back[$0] == nil }
  }

  /// The next word that tells something, from a word on; `nil` at the end.
  func governed(_ words: [NormalWord], after index: Int) -> Int? {
    words.indices[(index + 1)...].prefix(4).first { words[$0].kind.isContent }
  }
}
