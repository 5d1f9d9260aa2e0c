internal import TextCore

/// What differs between two quotations of the same words.
struct QuoteDifference {
  /// A stretch where the two sides differ.
  struct Change {
    /// Indices of the items of each side; either can be empty.
    var left: Range<Int>
    var right: Range<Int>
  }

  /// The words both share within the alignment.
  private(set) var shared = 0
  private(set) var longestRun = 0
  /// The differences that no mark explains.
  private(set) var changes: [Change] = []
  /// Words that one side left out at a mark or at its end, by side.
  private(set) var lostOnLeft: [Range<Int>] = []
  private(set) var lostOnRight: [Range<Int>] = []
  /// Whether one sentence begins or ends on both sides with other words.
  private(set) var diverges = false
  let alignment: WordAlignment

  private let left: QuoteRun
  private let right: QuoteRun

  /// Words that both sides may have beyond the alignment for it to be a change
  /// of the first or last words.
  private static let longestEdge = 3

  init(_ left: QuoteRun, _ right: QuoteRun) {
    self.left = left
    self.right = right
    alignment = WordAlignment(
      numbers: left.items.map(\.number), right.items.map(\.number))
    collect()
    addEdges()
  }

  /// Whether the two are the same words of one speaker and not two statements
  /// that share a phrase.
  var isSameStatement: Bool {
    let shorter = min(left.items.count, right.items.count)
    guard shared >= 4, longestRun >= 3 else { return false }
    let isLong = shared >= 6 && longestRun >= 4
    let content = contentWords
    let covers = Double(shared) >= 0.6 * Double(shorter)
    if isLong { return content >= 2 && (covers || shared >= 12) }
    return covers && content >= 2 && Double(shared) >= 0.75 * Double(shorter)
  }

  /// Whether the differences are few beside what is shared: much altered words
  /// are those of another occasion. A long omission counts as three words.
  var isOneOccasion: Bool {
    let changed = changes.reduce(0) { $0 + min(3, max($1.left.count, $1.right.count)) }
    if diverges { return 20 * changed <= shared }
    return changes.count == 1 || 4 * changed <= shared
  }

  /// Whether nothing differs but words that speech leaves out or fills in and
  /// that those who write it down treat alike: “a chance (that) we lose”.
  var isSlight: Bool {
    changes.allSatisfy { change in
      (left.items[change.left] + right.items[change.right]).allSatisfy {
        QuoteDifference.fillers.contains($0.key)
      }
    }
  }

  private static let fillers: Set<String> = ["that", "and", "also", "uh", "um", "er"]

  /// Shared words that carry content.
  private var contentWords: Int {
    var (i, j, count) = (alignment.left.lowerBound, alignment.right.lowerBound, 0)
    for step in alignment.steps {
      switch step {
      case .pair:
        if left.items[i].key == right.items[j].key, !left.items[i].isStopWord { count += 1 }
        i += 1
        j += 1
      case .left: i += 1
      case .right: j += 1
      }
    }
    return count
  }

  private mutating func collect() {
    var (i, j) = (alignment.left.lowerBound, alignment.right.lowerBound)
    var start: (Int, Int)?
    var run = 0
    func isEqual(_ step: WordAlignment.Step) -> Bool {
      step == .pair && left.items[i].key == right.items[j].key
    }
    for step in alignment.steps {
      if isEqual(step) {
        if let (a, b) = start { note(Change(left: a..<i, right: b..<j)) }
        start = nil
        shared += 1
        run += 1
        longestRun = max(longestRun, run)
      } else {
        if start == nil { start = (i, j) }
        run = 0
      }
      if step != .right { i += 1 }
      if step != .left { j += 1 }
    }
  }

  /// Sorts a difference: explained by a mark, a spelling, or a change.
  private mutating func note(_ change: Change) {
    if spelled(left, change.left) == spelled(right, change.right) { return }
    if isOneName(change) || isInterruption(change) { return }
    let gapLeft = gap(left, change.left)
    let gapRight = gap(right, change.right)
    let isExchange =
      !change.left.isEmpty && !change.right.isEmpty
      && abs(change.left.count - change.right.count) <= 2
    // A mark on one side stands for what that side lacks there.
    if max(gapLeft, gapRight) != .none, !isExchange {
      if gapLeft >= gapRight, !change.right.isEmpty { lostOnLeft.append(change.right) }
      if gapRight >= gapLeft, !change.left.isEmpty { lostOnRight.append(change.left) }
      return
    }
    changes.append(change)
  }

  /// “… jobs,” Marsh said, “and …”: the attribution of a quotation whose marks
  /// were read as one.
  private func isInterruption(_ change: Change) -> Bool {
    guard change.left.isEmpty != change.right.isEmpty else { return false }
    let items = change.left.isEmpty ? right.items[change.right] : left.items[change.left]
    return (2...4).contains(items.count) && items.contains(where: \.isCapital)
      && items.contains { !$0.isCapital && ["said", "says", "added", "told"].contains($0.key) }
  }

  /// The strongest mark between the word before a stretch and the one after.
  private func gap(_ run: QuoteRun, _ range: Range<Int>) -> QuoteRun.Gap {
    var found = QuoteRun.Gap.none
    for index in range.lowerBound...range.upperBound where index < run.items.count {
      found = max(found, run.items[index].gapBefore)
    }
    return range.upperBound == run.items.count ? max(found, run.gapAfter) : found
  }

  /// "cease fire" and "ceasefire" are one.
  private func spelled(_ run: QuoteRun, _ range: Range<Int>) -> String {
    run.items[range].map(\.key).joined()
  }

  /// Whether both sides have a name, and it is one name in two transcriptions:
  /// the same consonants, as far as alphabets tell them apart.
  private func isOneName(_ change: Change) -> Bool {
    guard change.left.count <= 2, change.right.count <= 2,
      left.items[change.left].contains(where: \.isCapital),
      right.items[change.right].contains(where: \.isCapital)
    else { return false }
    let (a, b) = (consonants(left, change.left), consonants(right, change.right))
    return a.count > 1 && a == b
  }

  private func consonants(_ run: QuoteRun, _ range: Range<Int>) -> String {
    var result = ""
    for item in run.items[range] where item.key != "al" && item.key != "el" {
      for letter in item.key {
        let plain: Character? =
          switch letter {
          case "a", "e", "i", "o", "u", "y", "h", "j", "'", "-": nil
          case "q", "g", "c", "x": "k"
          case "w": "v"
          case "z": "s"
          default: letter
          }
        if let plain, result.last != plain { result.append(plain) }
      }
    }
    return result
  }

  // MARK: Edges

  private mutating func addEdges() {
    guard !alignment.steps.isEmpty else { return }
    let (a, b) = (alignment.left, alignment.right)
    addEdge(edge(left, from: a.upperBound), edge(right, from: b.upperBound), isTail: true)
    addEdge(edge(left, before: a.lowerBound), edge(right, before: b.lowerBound), isTail: false)
  }

  /// The words after the alignment up to the next mark; nil when a mark stands
  /// right there.
  private func edge(_ run: QuoteRun, from start: Int) -> Range<Int>? {
    guard start < run.items.count else {
      return run.gapAfter == .none ? start..<start : nil
    }
    guard run.items[start].gapBefore == .none else { return nil }
    var end = start + 1
    while end < run.items.count, run.items[end].gapBefore == .none { end += 1 }
    return start..<end
  }

  private func edge(_ run: QuoteRun, before end: Int) -> Range<Int>? {
    if end < run.items.count, run.items[end].gapBefore != .none { return nil }
    var start = end
    while start > 0 {
      start -= 1
      if run.items[start].gapBefore != .none { break }
    }
    return start..<end
  }

  private mutating func addEdge(_ a: Range<Int>?, _ b: Range<Int>?, isTail: Bool) {
    addChange(a, b, isTail: isTail)
    if a?.isEmpty ?? true, let b, !b.isEmpty { lostOnLeft.append(b) }
    if b?.isEmpty ?? true, let a, !a.isEmpty { lostOnRight.append(a) }
  }

  /// Both sides have a few more words, and other ones.
  private mutating func addChange(_ a: Range<Int>?, _ b: Range<Int>?, isTail: Bool) {
    guard let a, let b, !a.isEmpty, !b.isEmpty else { return }
    guard max(a.count, b.count) <= QuoteDifference.longestEdge else {
      let isSentence =
        isTail
        ? left.items[a.lowerBound].startsSentence && right.items[b.lowerBound].startsSentence
        : left.items[a.upperBound].startsSentence && right.items[b.upperBound].startsSentence
      diverges = diverges || !isSentence
      return
    }
    if spelled(left, a) == spelled(right, b) { return }
    changes.append(Change(left: a, right: b))
  }
}
