extension DifferenceReader {
  /// Another name in the place of a name.
  func names() -> [Found] {
    var found: [Found] = []
    for slot in slots {
      let (left, right) = unmatched(.name, in: slot)
      guard let i = left.first, let j = right.first else { continue }
      let a = phrase(around: i, left, pair.left)
      let b = phrase(around: j, right, pair.right)
      guard isNear || sharesNeighbour(a[a.count - 1], b[b.count - 1]) || sharesNeighbour(a[0], b[0]),
        !isOneName(a, b)
      else { continue }
      found.append(Found(kind: .name, left: a, right: b))
    }
    guard isNear, found.isEmpty else { return found }
    // Moved with its verb of saying and changed.
    let left = pair.left.indices.filter { pair.left[$0].kind == .name && pair.matches[$0] == nil }
    let right = pair.right.indices.filter { pair.right[$0].kind == .name && pair.back[$0] == nil }
    guard let i = left.first, let j = right.first else { return [] }
    let (a, b) = (phrase(around: i, left, pair.left), phrase(around: j, right, pair.right))
    return isOneName(a, b) ? [] : [Found(kind: .name, left: a, right: b)]
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

  /// Two names that stand in exchanged places: with the two exchanged the
  /// sentences are more alike than as they are.
  func exchange() -> [Found] {
    guard isVerbatim else { return [] }
    let names = pair.left.indices.filter { pair.left[$0].kind == .name }
    let phrases = runs(names)
    guard (2...4).contains(phrases.count) else { return [] }
    let plain = CollatedPair.sequenceWeight(pair.left, pair.right, matcher)
    for (number, x) in phrases.enumerated() {
      for y in phrases[(number + 1)...] {
        guard isIn(x), isIn(y), !sharesWord(x, y) else { continue }
        let exchanged =
          Array(pair.left[..<x.lowerBound]) + Array(pair.left[y])
          + Array(pair.left[x.upperBound..<y.lowerBound]) + Array(pair.left[x])
          + Array(pair.left[y.upperBound...])
        let other = CollatedPair.sequenceWeight(exchanged, pair.right, matcher)
        if other > plain + DifferenceReader.exchangeGain {
          let left = Array(x) + Array(y)
          let right = left.compactMap { pair.matches[$0]?.index }.sorted()
          guard !right.isEmpty else { continue }
          return [Found(kind: .whoDidIt, left: left, right: right)]
        }
      }
    }
    return []
  }

  /// What two exchanged names must gain: more than one name's weight.
  private static let exchangeGain = 1.0

  private func runs(_ indices: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in indices {
      if let last = runs.last, last.upperBound == index,
        pair.left[index].words.lowerBound == pair.left[index - 1].words.upperBound
      {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// Whether all words of a name stand in the other passage.
  private func isIn(_ phrase: Range<Int>) -> Bool {
    phrase.allSatisfy { pair.matches[$0] != nil }
  }

  private func sharesWord(_ x: Range<Int>, _ y: Range<Int>) -> Bool {
    !Set(pair.left[x].map(\.key)).isDisjoint(with: pair.left[y].map(\.key))
  }
}

extension CollatedPair {
  /// The weight of the heaviest common sequence.
  static func sequenceWeight(
    _ left: [NormalWord], _ right: [NormalWord], _ words: WordMatcher
  ) -> Double {
    var above = [Double](repeating: 0, count: right.count + 1)
    for word in left {
      var row = above
      for (j, other) in right.enumerated() {
        let weight = word.key == other.key ? words.weight(word, other) : 0
        row[j + 1] = max(above[j + 1], row[j], weight > 0 ? above[j] + weight : 0)
      }
      above = row
    }
    return above[right.count]
  }
}
