internal import Lexicon
internal import Reading

extension DifferenceReader {
  /// A negation that one side has and the other lacks, over a word that both
  /// have.
  func negations() -> [Found] {
    var found: [Found] = []
    // With several it cannot be told which one went.
    let free =
      balance(pair.left) { pair.matches[$0] == nil } + balance(pair.right) { pair.back[$0] == nil }
    guard free == 1 else { return [] }
    for (over, negations) in denied(pair.left, matcher.left, isFree: { pair.matches[$0] == nil }) {
      guard let j = pair.matches[over]?.index, isNear || isHeld else { continue }
      found.append(Found(kind: .negation, left: negations + [over], right: [j]))
    }
    for (over, negations) in denied(pair.right, matcher.right, isFree: { pair.back[$0] == nil }) {
      guard let i = pair.back[over], isNear || isHeld else { continue }
      found.append(Found(kind: .negation, left: [i], right: negations + [over]))
    }
    return found
  }

  /// The negations without a counterpart, each with the word that it denies.
  private func denied(
    _ words: [NormalWord], _ reading: Reading, isFree: (Int) -> Bool
  ) -> [(over: Int, negations: [Int])] {
    words.indices.compactMap { index in
      guard words[index].kind == .negation, isFree(index),
        let over = governed(words, after: index) ?? before(words, index),
        !isOfManner(words, over + 1, reading, isFree: isFree)
      else { return nil }
      return (over, [index])
    }
  }

  /// Whether an adverb that one side alone has follows the denied verb: “did not
  /// vote unanimously” denies how, and not that there was a vote.
  private func isOfManner(
    _ words: [NormalWord], _ index: Int, _ reading: Reading, isFree: (Int) -> Bool
  ) -> Bool {
    guard index < words.count, words[index].kind == .content, isFree(index) else { return false }
    let parts = reading.lexicon.partsOfSpeech(
      of: reading.words[words[index].words.lowerBound].folded)
    return parts == .adverb
  }

  private func balance(_ words: [NormalWord], _ isFree: (Int) -> Bool) -> Int {
    words.indices.filter { words[$0].kind == .negation && isFree($0) }.count
  }

  /// Where the sentence ends with the negation: “said they would not”.
  private func before(_ words: [NormalWord], _ index: Int) -> Int? {
    isVerbatim && index > 0 && index == words.count - 1 && words[index - 1].kind.isContent
      ? index - 1 : nil
  }

  /// Words of opposed meaning in one slot.
  func opposites() -> [Found] {
    slots.flatMap { slot -> [Found] in
      let denials = [
        slot.left.filter { pair.left[$0].kind == .negation }.count,
        slot.right.filter { pair.right[$0].kind == .negation }.count,
      ]
      guard denials[0] == denials[1] else { return [] }
      return slot.left.compactMap { i in
        guard let j = slot.right.first(where: { matcher.areOpposed(pair.left[i], pair.right[$0]) }),
          isNear
        else { return nil }
        return Found(kind: .opposite, left: [i], right: [j])
      }
    }
  }

  /// Another word in the place of a word, both sides alike around it.
  func wording(besides found: [Found]) -> [Found] {
    let told = (Set(found.flatMap(\.left)), Set(found.flatMap(\.right)))
    return slots.compactMap { slot in
      let left = slot.left.filter { pair.left[$0].kind == .content }
      let right = slot.right.filter { pair.right[$0].kind == .content }
      guard left.count == 1, right.count == 1, slot.left.count == 1, slot.right.count == 1,
        !pair.left[left[0]].isQuoted,
        !told.0.contains(left[0]), !told.1.contains(right[0]),
        isBetween(left[0], right[0], slot),
        !matcher.isRewording(pair.left[left[0]], pair.right[right[0]])
      else { return nil }
      return Found(kind: .wording, left: left, right: right)
    }
  }

  /// Words inside quotation marks on both sides that are other words: there a
  /// rewording is no quotation any more.
  func quotations(besides found: [Found]) -> [Found] {
    let told = Set(found.flatMap(\.left))
    let runs = pair.likeness >= CollationThresholds.sameWords ? quotedRuns() : []
    let moved = runs.compactMap { run -> Found? in
      let moved = run.filter { pair.matches[$0]?.isMoved ?? false }
      guard !moved.isEmpty, moved.count < run.count(where: { pair.matches[$0] != nil }) else {
        return nil
      }
      let right = moved.compactMap { pair.matches[$0]?.index }
      // One quotation there too: an attribution may stand in between.
      let there = run.compactMap { pair.matches[$0].map { pair.right[$0.index].quotation } }
      guard Set(there).count == 1, there.first != .some(nil) else { return nil }
      return right.isEmpty ? nil : Found(kind: .quotation, left: moved, right: right.sorted())
    }
    return moved
      + slots.compactMap { slot in
        let left = slot.left.filter { pair.left[$0].isQuoted && !told.contains($0) }
        let right = slot.right.filter { pair.right[$0].isQuoted }
        guard !left.isEmpty, !right.isEmpty, left.count <= 3, right.count <= 3 else { return nil }
        return Found(kind: .quotation, left: left, right: right)
      }
  }

  /// The words of the left of each quotation.
  private func quotedRuns() -> [[Int]] {
    var runs: [[Int]] = []
    for index in pair.left.indices where pair.left[index].isQuoted {
      if let last = runs.last?.last, pair.left[last].quotation == pair.left[index].quotation {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  /// Whether the words right before and right after both are the same ones, as
  /// far as the passages go on.
  private func isBetween(_ i: Int, _ j: Int, _ slot: CollatedPair.Slot) -> Bool {
    isSame(i - 1, j - 1) && isSame(i + 1, j + 1)
  }

  /// Whether two places are counterparts; beyond the ends both are.
  func isSame(_ i: Int, _ j: Int) -> Bool {
    let isEnd = (!pair.left.indices.contains(i), !pair.right.indices.contains(j))
    if isEnd.0 || isEnd.1 { return isEnd.0 && isEnd.1 }
    return pair.matches[i]?.index == j
  }
}
