internal import Reading
internal import TextCore

/// Splits what a word such as “including” or a colon opens into one segment an
/// item, under the frame that introduces them. Commas alone open no list: they
/// set off additions to a clause as often as items.
struct ListSplitter {
  let text: ClauseText
  let verbs: VerbTest

  func segments(of segment: Segment) -> [Segment] { afterOpener(segment) ?? [segment] }

  // MARK: After “including”, “such as”, a colon

  private func afterOpener(_ segment: Segment) -> [Segment]? {
    guard let opener = opener(in: segment.words) else { return nil }
    let items = items(of: opener.items, minimumPairWords: 2)
    let frameWords = segment.words.lowerBound..<opener.words.lowerBound
    // “he said: the road is closed, we will wait”: a clause and no list.
    if opener.words.isEmpty, items.first.map(startsStatement) ?? false {
      return statement(after: frameWords, opener.items, segment)
    }
    // “firms including Norvik and Tarn were fined”: the clause goes on.
    if !opener.words.isEmpty, items.contains(where: goesOnWithVerb) { return nil }
    let content = frameWords.filter { isContent($0) }.count
    var result: [Segment] = []
    if !frameWords.isEmpty {
      result.append(
        Segment(words: frameWords, role: content < 3 ? .frame : segment.role))
    }
    result += items.map {
      Segment(
        words: $0, role: segment.role == .detail ? .main : segment.role, isListed: true)
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

  /// What stands before a colon, and the clause after it.
  private func statement(
    after frame: Range<Int>, _ rest: Range<Int>, _ segment: Segment
  ) -> [Segment] {
    let content = frame.filter { isContent($0) }.count
    var result = [Segment(words: rest, role: segment.role)]
    if !frame.isEmpty {
      result.insert(Segment(words: frame, role: content < 3 ? .frame : segment.role), at: 0)
    }
    return result
  }

  /// Whether an item has a subject and a verb of its own.
  private func startsStatement(_ item: Range<Int>) -> Bool {
    item.dropFirst().prefix(7).contains { verbs.isFinite($0) } && !opensDependently(item)
  }

  /// Whether an auxiliary in an item belongs to a subject before the list.
  private func goesOnWithVerb(_ item: Range<Int>) -> Bool {
    guard let verb = item.first(where: verbs.isAuxiliary), verb > item.lowerBound else {
      return false
    }
    return !(item.lowerBound..<verb).contains { opensClause($0) }
  }

  private func opensClause(_ index: Int) -> Bool {
    text.hasAny(of: [.relativeOpener, .subordinator, .pronoun], index)
      || ["that", "what", "how", "when", "as", "there", "if", "whether"].contains(
        text.folded(index))
  }

  private func opensDependently(_ item: Range<Int>) -> Bool {
    opensClause(item.lowerBound) && !text.has(.pronoun, item.lowerBound)
  }

  // MARK: Items

  /// “…, an economist and …”: what follows the comma tells who or what the
  /// name before it is.
  private func tellsWhoBefore(_ index: Int) -> Bool {
    let opener = text.folded(index)
    return (opener == "a" || opener == "an") && text.word(index - 1).shape.startsWithCapital
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
      || verbs.isParticiple(index) && !isFollowedByItem(index, words)
  }

  /// Whether the list goes on behind a form in -ing: then that is an item, too.
  private func isFollowedByItem(_ index: Int, _ words: Range<Int>) -> Bool {
    (index + 1..<words.upperBound).contains {
      text.folded($0) == "and" && text.gap(before: $0).contains(.comma)
    }
  }

  private func splitsPair(
    at index: Int, from start: Int, _ words: Range<Int>, hasComma: Bool
  ) -> Bool {
    let left = (start..<index).filter { !text.isStopWord($0) }
    let rightEnd = nextComma(after: index, words)
    let right = (index + 1..<rightEnd).filter { !text.isStopWord($0) }
    guard left.count >= 2 && right.count >= 2 else { return false }
    // “between 2009 and 2016”, “between an act and its effect”
    if opensBetween(start..<index) || isInsideName(index) { return false }
    // “Russia and China”, “Ann and Ray Holt”: two names may share what is said.
    if let a = left.last, let b = right.first {
      return !(text.shape(a).startsWithCapital && text.shape(b).startsWithCapital)
    }
    return true
  }

  private func opensBetween(_ words: Range<Int>) -> Bool {
    guard let between = words.last(where: { ["between", "both"].contains(text.folded($0)) }) else {
      return false
    }
    return !(between..<words.upperBound).contains { text.folded($0) == "and" }
  }

  /// “Fish and Wildlife Service”: one capitalised word, `and`, and more of
  /// them. Names of two persons have two words before the `and`.
  private func isInsideName(_ index: Int) -> Bool {
    guard index > text.words.lowerBound + 1, index + 1 < text.words.upperBound,
      text.shape(index - 1).startsWithCapital, text.shape(index + 1).startsWithCapital
    else { return false }
    return !text.shape(index - 2).startsWithCapital
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
