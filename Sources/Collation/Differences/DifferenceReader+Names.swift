internal import Lexicon
internal import Reading

extension DifferenceReader {
  /// Another name in the place of a name.
  func names() -> [Found] {
    var found: [Found] = []
    for slot in slots {
      let (left, right) = unmatched(.name, in: slot)
      guard let i = left.first, let j = right.first else { continue }
      let a = phrase(around: i, left, pair.left)
      let b = phrase(around: j, right, pair.right)
      guard isVerbatim && isBeside(a, b, slot) || isNear && isBetween(a, b), !isOneName(a, b)
      else { continue }
      found.append(Found(kind: .name, left: a, right: b))
    }
    return found
  }

  /// The unmatched words of a name that stand in one run with `index`.
  private func phrase(
    around index: Int, _ candidates: [Int], _ words: [NormalWord]
  ) -> [Int] {
    var phrase = [index]
    for next in candidates where next == phrase[phrase.count - 1] + 1 {
      if words[next].words.lowerBound == words[next - 1].words.upperBound { phrase.append(next) }
    }
    return phrase
  }

  /// Whether the two may be one name: a part of it is matched right beside
  /// (a first name was added or left out), or one is the initials of the other.
  private func isOneName(_ a: [Int], _ b: [Int]) -> Bool {
    if isOffice(a, pair.left, matcher.left) || isOffice(b, pair.right, matcher.right) {
      return true
    }
    let concepts = Set(a.compactMap { pair.left[$0].concept })
    if sharesWord(a, b) || b.contains(where: { concepts.contains(pair.right[$0].concept ?? -1) }) {
      return true
    }
    func touchesMatch(_ phrase: [Int], _ words: [NormalWord], _ isMatched: (Int) -> Bool) -> Bool {
      [phrase[0] - 1, phrase[phrase.count - 1] + 1].contains { index in
        words.indices.contains(index) && words[index].kind == .name && isMatched(index)
          && (words[index].words.upperBound == words[phrase[0]].words.lowerBound
            || words[index].words.lowerBound == words[phrase[phrase.count - 1]].words.upperBound)
      }
    }
    // The surname stays, the first name differs: still two people, unless one
    // side has only an initial or a title there; that is for the reader.
    let left = touchesMatch(a, pair.left) { pair.matches[$0] != nil }
    let right = touchesMatch(b, pair.right) { pair.back[$0] != nil }
    return left != right
  }

  /// “Secretary”, “Chairman”: an office with a capital, for whoever holds it.
  private func isOffice(_ phrase: [Int], _ words: [NormalWord], _ reading: Reading) -> Bool {
    guard phrase.count == 1 else { return false }
    return ClosedClasses.english.holds(
      reading.words[words[phrase[0]].words.lowerBound].folded, .title)
  }

  /// “U.S.” and “U.S. Capitol Police”: one holds the words of the other.
  private func sharesWord(_ a: [Int], _ b: [Int]) -> Bool {
    func forms(_ phrase: [Int], _ words: [NormalWord], _ reading: Reading) -> Set<String> {
      Set(phrase.flatMap { words[$0].words.map { reading.words[$0].stem } })
    }
    let (x, y) = (forms(a, pair.left, matcher.left), forms(b, pair.right, matcher.right))
    return x.isSubset(of: y) || y.isSubset(of: x)
  }

  /// Whether a word right before or right after both is the same one, or the
  /// slot holds nothing but names.
  private func isBeside(_ a: [Int], _ b: [Int], _ slot: CollatedPair.Slot) -> Bool {
    sharesNeighbour(a[0], b[0]) || sharesNeighbour(a[a.count - 1], b[b.count - 1])
      || slot.left.allSatisfy { pair.left[$0].kind == .name }
        && slot.right.allSatisfy { pair.right[$0].kind == .name }
  }

  /// Whether the words right before and right after both are the same ones.
  private func isBetween(_ a: [Int], _ b: [Int]) -> Bool {
    isSame(a[0] - 1, b[0] - 1) && isSame(a[a.count - 1] + 1, b[b.count - 1] + 1)
  }
}
