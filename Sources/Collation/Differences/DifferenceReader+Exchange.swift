internal import Lexicon
internal import Reading
internal import TextCore

extension DifferenceReader {
  /// Two names that stand in each other's places: each has the neighbours that
  /// the other has on the other side. Neighbours are words as they are written,
  /// those of grammar too: in the passive another word stands behind the doer,
  /// and that is no exchange.
  ///
  /// Not asked where another name stands in a name's place.
  func exchange() -> [Found] {
    guard isVerbatim else { return [] }
    let blocks = nameBlocks()
    guard (2...DifferenceReader.mostBlocks).contains(blocks.count) else { return [] }
    for (number, x) in blocks.enumerated() {
      for y in blocks[(number + 1)...] where isExchanged(x, y) {
        return [
          Found(
            kind: .whoDidIt, left: Array(x.left) + Array(y.left),
            right: (Array(x.right) + Array(y.right)).sorted())
        ]
      }
    }
    guard pair.likeness >= CollationThresholds.sameWords,
      let block = blocks.first(where: isElsewhere)
    else { return [] }
    return [Found(kind: .whoDidIt, left: Array(block.left), right: Array(block.right))]
  }

  /// A name that moved to another place of the same words: none of its
  /// neighbours is one there. Where “by” or “for” comes or goes before a name,
  /// the sentence was turned round.
  private func isElsewhere(_ block: Block) -> Bool {
    guard block.left.count > 1, block.left.contains(where: { pair.matches[$0]?.isMoved ?? false }),
      !movesAlong(block)
    else { return false }
    let own = Set([block.own.before, block.own.after]).subtracting([""])
    let other = Set([block.other.before, block.other.after]).subtracting([""])
    guard own.isDisjoint(with: other), !own.isEmpty, !other.isEmpty else { return false }
    return turns(matcher.left, pair.left) == turns(matcher.right, pair.right)
  }

  /// Whether the word beside it moved with it: then a phrase moved, and the
  /// name is where it was.
  private func movesAlong(_ block: Block) -> Bool {
    let (before, after) = (block.left.lowerBound - 1, block.left.upperBound)
    return pair.left.indices.contains(before)
      && pair.matches[before] == .moved(block.right.lowerBound - 1)
      || pair.left.indices.contains(after) && pair.matches[after] == .moved(block.right.upperBound)
  }

  /// How often a name stands behind a word that shows its part: “by”, “of”.
  private func turns(_ reading: Reading, _ words: [NormalWord]) -> Int {
    words.count { word in
      let first = word.words.lowerBound
      return word.kind == .name && first > 0
        && ["by", "of", "to", "for", "with", "from"].contains(reading.words[first - 1].folded)
    }
  }

  /// A sentence of more names is a list.
  private static let mostBlocks = 12

  /// A name, or a part of one, that stands on both sides.
  private struct Block {
    var left: Range<Int>
    var right: Range<Int>
    /// The words around it, on the left and on the right.
    var own: (before: String, after: String)
    var other: (before: String, after: String)
  }

  /// The runs of names whose counterparts are a run as well, and of these the
  /// ones that stand between other words there.
  private func nameBlocks() -> [Block] {
    var runs: [(left: Range<Int>, right: Range<Int>)] = []
    for i in pair.left.indices where pair.left[i].kind == .name && !isTitle(i) {
      guard let j = pair.matches[i]?.index else { continue }
      if let last = runs.last, last.left.upperBound == i, last.right.upperBound == j,
        isAdjacent(i, pair.left), isAdjacent(j, pair.right)
      {
        runs[runs.count - 1] = (last.left.lowerBound..<i + 1, last.right.lowerBound..<j + 1)
      } else {
        runs.append((i..<i + 1, j..<j + 1))
      }
    }
    return runs.map { left, right in
      Block(
        left: left, right: right, own: around(left, pair.left, matcher.left),
        other: around(right, pair.right, matcher.right))
    }.filter { $0.own != $0.other }
  }

  /// “Mayor”: an office, wherever it stands.
  private func isTitle(_ index: Int) -> Bool {
    ClosedClasses.english.holds(
      matcher.left.words[pair.left[index].words.lowerBound].folded, .title)
  }

  private func isAdjacent(_ index: Int, _ words: [NormalWord]) -> Bool {
    words[index].words.lowerBound == words[index - 1].words.upperBound
  }

  private func around(
    _ block: Range<Int>, _ words: [NormalWord], _ reading: Reading
  ) -> (before: String, after: String) {
    let first = words[block.lowerBound].words.lowerBound
    let end = words[block.upperBound - 1].words.upperBound
    let sentence = reading.wordsOfSentence[reading.words[first].sentence]
    return (
      first > sentence.lowerBound ? reading.words[first - 1].stem : "",
      end < sentence.upperBound ? reading.words[end].stem : ""
    )
  }

  private func isExchanged(_ x: Block, _ y: Block) -> Bool {
    guard x.own == y.other, y.own == x.other, !isMutual(x, y) else { return false }
    // “Ann and Ben”, “Ben and Ann”.
    let first = x.left.upperBound <= y.left.lowerBound ? x : y
    let second = x.left.upperBound <= y.left.lowerBound ? y : x
    let end = pair.left[first.left.upperBound - 1].words.upperBound
    let start = pair.left[second.left.lowerBound].words.lowerBound
    guard start - end == 1, ["and", "or"].contains(first.own.after) else { return true }
    // “The secretary Ann and Ben”: the office goes with the first.
    let before = pair.left[first.left.lowerBound].words.lowerBound - 1
    let sentence = matcher.left.wordsOfSentence[matcher.left.words[before + 1].sentence]
    return sentence.contains(before) && !matcher.left.words[before].isStopWord
      && matcher.left.words[before].shape == .lower
  }

  /// “Ann met Ben”: what both do together.
  private func isMutual(_ x: Block, _ y: Block) -> Bool {
    let (first, second) =
      x.left.lowerBound < y.left.lowerBound ? (x.left, y.left) : (y.left, x.left)
    let between =
      pair.left[first.upperBound - 1].words
      .upperBound..<pair.left[second.lowerBound].words.lowerBound
    return between.contains { index in
      ClosedClasses.english.holds(matcher.left.words[index].folded, .mutual)
    }
  }
}
