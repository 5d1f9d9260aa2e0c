internal import Reading

/// Splits a clause that lists things into one segment an item, under the
/// frame that introduces them.
struct EnumerationSplitter {
  let text: ClauseText
  let verbs: VerbTest
  let isCountryNoun: (Int) -> Bool

  func segments(of segment: Segment) -> [Segment] {
    if let opened = afterOpener(segment) { return opened }
    return plainList(segment)
  }

  // MARK: After “including”, “such as”, a colon

  private func afterOpener(_ segment: Segment) -> [Segment]? {
    guard let opener = opener(in: segment.words) else { return nil }
    let items = items(of: opener.items, minimumPairWords: 2)
    let frameWords = segment.words.lowerBound..<opener.words.lowerBound
    let content = frameWords.filter { isContent($0) }.count
    var result: [Segment] = []
    if !frameWords.isEmpty {
      result.append(
        Segment(words: frameWords, role: content < 3 ? .frame : segment.role))
    }
    result += items.map {
      Segment(
        words: $0, role: segment.role == .detail ? .main : segment.role, isEnumerated: true)
    }
    return result
  }

  /// The words that open a list, and the words of its items.
  private func opener(in words: Range<Int>) -> (words: Range<Int>, items: Range<Int>)? {
    for index in words.dropLast() {
      let word = text.folded(index)
      let next = index + 1
      if index > words.lowerBound, text.gap(before: index).contains(.colon) {
        return (index..<index, index..<words.upperBound)
      }
      if text.has(.listOpener, index), index > words.lowerBound || word != "include" {
        return (index..<next, next..<words.upperBound)
      }
      if word == "such", text.folded(next) == "as", next + 1 < words.upperBound {
        return (index..<next + 1, next + 1..<words.upperBound)
      }
    }
    return nil
  }

  // MARK: Without an opener

  private func plainList(_ segment: Segment) -> [Segment] {
    let separators = segment.words.dropFirst().filter(isSeparator)
    guard separators.count >= 2 else { return [segment] }
    let items = items(of: segment.words, minimumPairWords: 2)
    guard items.count >= 3, verbs.hasFiniteVerb(items[0]) else { return [segment] }
    let areLong = items.dropFirst().allSatisfy { item in
      item.filter { !text.isStopWord($0) }.count >= 2
    }
    guard areLong, !items.dropFirst().contains(where: startsClause) else { return [segment] }
    return items.map { Segment(words: $0, role: segment.role, isEnumerated: true) }
  }

  /// “…, an economist and …”: what follows the comma tells who or what the
  /// name before it is.
  private func tellsWhoBefore(_ index: Int) -> Bool {
    let opener = text.folded(index)
    return (opener == "a" || opener == "an") && text.word(index - 1).shape.startsWithCapital
  }

  private func startsClause(_ item: Range<Int>) -> Bool {
    text.has(.relativeOpener, item.lowerBound)
  }

  // MARK: Items

  private func isSeparator(_ index: Int) -> Bool {
    text.gap(before: index).contains(.comma) || text.folded(index) == "and"
  }

  /// Cuts at commas and at the final `and`; two things joined by `and` alone
  /// are cut only when both have `minimumPairWords` content words.
  private func items(of words: Range<Int>, minimumPairWords: Int) -> [Range<Int>] {
    var cuts: [Int] = []
    var isInApposition = false
    for index in words.dropFirst() {
      let afterComma = text.gap(before: index).contains(.comma)
      if afterComma { isInApposition = tellsWhoBefore(index) }
      if isInApposition { continue }
      if afterComma && opensApposition(index, words) { continue }
      if afterComma { cuts.append(index) }
      if !afterComma, text.folded(index) == "and",
        splitsPair(at: index, from: cuts.last ?? words.lowerBound, words, hasComma: !cuts.isEmpty)
      {
        cuts.append(index)
      }
    }
    var items: [Range<Int>] = []
    var start = words.lowerBound
    for cut in cuts + [words.upperBound] {
      let item = trimmed(start..<cut)
      if item.contains(where: isContent) || item.contains(where: { !text.isStopWord($0) }) {
        items.append(item)
      } else if let last = items.last, !item.isEmpty {
        items[items.count - 1] = last.lowerBound..<item.upperBound
      }
      start = cut
    }
    return items
  }

  /// Whether the comma before `index` sets off something other than an item.
  private func opensApposition(_ index: Int, _ words: Range<Int>) -> Bool {
    text.has(.relativeOpener, index)
      || verbs.isParticiple(index)
  }

  private func splitsPair(
    at index: Int, from start: Int, _ words: Range<Int>, hasComma: Bool
  ) -> Bool {
    let left = (start..<index).filter { !text.isStopWord($0) }
    let rightEnd = nextComma(after: index, words)
    let right = (index + 1..<rightEnd).filter { !text.isStopWord($0) }
    guard left.count >= 2 && right.count >= 2 else { return false }
    if let a = left.last, let b = right.first, isCountryNoun(a) && isCountryNoun(b) { return false }
    return true
  }

  private func nextComma(after index: Int, _ words: Range<Int>) -> Int {
    for next in index + 1..<words.upperBound where text.gap(before: next).contains(.comma) {
      return next
    }
    return words.upperBound
  }

  /// Without a conjunction or `as well as` at the front.
  private func trimmed(_ item: Range<Int>) -> Range<Int> {
    var start = item.lowerBound
    while start < item.upperBound, text.has(.conjunction, start) {
      start += 1
    }
    return start..<item.upperBound
  }

  private func isContent(_ index: Int) -> Bool {
    !text.isStopWord(index) && !text.has(.frame, index)
  }
}
