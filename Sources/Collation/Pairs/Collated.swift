internal import Lexicon
internal import Reading
internal import TextCore

/// Two passages with their words laid side by side.
struct CollatedPair: Sendable {
  /// How a word meets its counterpart.
  enum Match: Sendable, Hashable {
    /// The same word, in the same order.
    case equal(Int)
    /// Another form, a derivation or a synonym, in the same order.
    case alike(Int)
    /// The same word elsewhere in the passage.
    case moved(Int)

    var index: Int {
      switch self {
      case .equal(let index), .alike(let index), .moved(let index): index
      }
    }

    var isMoved: Bool { if case .moved = self { true } else { false } }
  }

  let left: [NormalWord]
  let right: [NormalWord]
  /// For each word of the left its counterpart on the right.
  private(set) var matches: [Match?]
  /// For each word of the right its counterpart on the left.
  private(set) var back: [Int?]
  let likeness: Double

  /// Lays the words side by side: the heaviest common sequence, then words
  /// that moved. Bounds, negations and modals keep their place: elsewhere they
  /// belong to another word.
  /// - Complexity: O(left × right)
  init(_ left: [NormalWord], _ right: [NormalWord], likeness: Double, _ words: WordMatcher) {
    self.left = left
    self.right = right
    self.likeness = likeness
    matches = [Match?](repeating: nil, count: left.count)
    back = [Int?](repeating: nil, count: right.count)
    sequence(words)
    moved()
  }

  private mutating func sequence(_ words: WordMatcher) {
    let (n, m) = (left.count, right.count)
    guard n > 0, m > 0 else { return }
    let width = m + 1
    var best = [Double](repeating: 0, count: (n + 1) * width)
    var weights = [Double](repeating: 0, count: n * m)
    for i in stride(from: n - 1, through: 0, by: -1) {
      for j in stride(from: m - 1, through: 0, by: -1) {
        let weight = words.weight(left[i], right[j])
        weights[i * m + j] = weight
        let skip = max(best[(i + 1) * width + j], best[i * width + j + 1])
        let take = weight > 0 ? weight + best[(i + 1) * width + j + 1] : 0
        best[i * width + j] = max(skip, take)
      }
    }
    var (i, j) = (0, 0)
    while i < n, j < m {
      let weight = weights[i * m + j]
      if weight > 0, best[i * width + j] == weight + best[(i + 1) * width + j + 1] {
        matches[i] = left[i].key == right[j].key ? .equal(j) : .alike(j)
        back[j] = i
        i += 1
        j += 1
      } else if best[(i + 1) * width + j] >= best[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  private mutating func moved() {
    var free: [Int: [Int]] = [:]
    for j in right.indices.reversed() where back[j] == nil {
      free[right[j].key, default: []].append(j)
    }
    for i in left.indices where matches[i] == nil {
      switch left[i].kind {
      case .negation, .modal, .bound, .order, .scope: continue
      default: break
      }
      guard let j = free[left[i].key]?.popLast() else { continue }
      matches[i] = .moved(j)
      back[j] = i
    }
  }

  /// A place where the two differ between words that are equal in order.
  struct Slot: Sendable {
    /// Words without a counterpart, by side.
    var left: [Int]
    var right: [Int]
  }

  /// The slots, in the order of the left.
  func slots() -> [Slot] {
    var slots: [Slot] = []
    var from = (0, 0)
    func close(_ i: Int, _ j: Int) {
      let a = (from.0..<i).filter { matches[$0] == nil }
      let b = (from.1..<j).filter { back[$0] == nil }
      if !a.isEmpty || !b.isEmpty {
        slots.append(Slot(left: a, right: b))
      }
    }
    for i in left.indices {
      guard let match = matches[i], !match.isMoved else { continue }
      close(i, match.index)
      from = (i + 1, match.index + 1)
    }
    close(left.count, right.count)
    return slots
  }
}

/// How far two words in normal form are one.
struct WordMatcher: Sendable {
  let left: Reading
  let right: Reading

  /// 0 for words that are not one; heavier words make the sequence.
  func weight(_ a: NormalWord, _ b: NormalWord) -> Double {
    if a.key == b.key { return WordMatcher.weight(a.kind) }
    switch (a.kind, b.kind) {
    case (.figure, .figure):
      guard let x = a.figure, let y = b.figure, x.agrees(with: y) else { return 0 }
      return 1.2
    case (.date, .date): return isOneTime(a, b) ? 1.2 : 0
    case (.name, .name): return a.concept != nil && a.concept == b.concept ? 1.5 : 0
    // Inside quotation marks a synonym is another word.
    case (.content, .content): return isAlike(a, b, isQuoted: a.isQuoted && b.isQuoted) ? 0.8 : 0
    default: return 0
    }
  }

  private static func weight(_ kind: NormalWord.Kind) -> Double {
    switch kind {
    case .name, .figure, .date: 1.5
    case .content: 1.2
    case .negation, .saying, .hedge, .scope, .condition: 0.7
    case .modal, .bound, .order, .voice: 0.5
    }
  }

  /// Whether two points in time may be one.
  func isOneTime(_ a: NormalWord, _ b: NormalWord) -> Bool {
    if let x = a.day, let y = b.day, x == y { return true }
    // “June” and “June 12”.
    if case .date(let m, let d, _)? = a.time, case .date(let n, let e, _)? = b.time {
      return m == n && (d == nil || e == nil || d == e)
    }
    for (day, other) in [(a.day, b), (b.day, a)] {
      if let day, case .weekday(let weekday)? = other.time, day.weekday == weekday { return true }
    }
    if case .clock? = a.time, case .clock? = b.time, let x = a.time, let y = b.time {
      return !x.isClockApart(from: y, isAboutSo: a.isAboutSo || b.isAboutSo)
    }
    return false
  }

  private func isAlike(_ a: NormalWord, _ b: NormalWord, isQuoted: Bool) -> Bool {
    let (x, y) = (lemmas(a, left), lemmas(b, right))
    switch left.lexicon.relation(x, y) {
    case .sameLemma, .derivation: return true
    case .synonym: return !isQuoted && !left.lexicon.areOpposed(x, y)
    case .hypernym, .antonym, nil: return false
    }
  }

  private func lemmas(_ word: NormalWord, _ reading: Reading) -> [WordID] {
    reading.forms[reading.words[word.words.lowerBound].form].facts.lemmas
  }

  /// Whether the two words are opposites.
  func areOpposed(_ a: NormalWord, _ b: NormalWord) -> Bool {
    if a.kind == .order, b.kind == .order { return WordMatcher.isOpposedOrder(a, b) }
    guard a.kind == .content, b.kind == .content else { return false }
    return left.lexicon.areOpposed(lemmas(a, left), lemmas(b, right))
  }

  /// Whether a careful editor could write one for the other.
  func isRewording(_ a: NormalWord, _ b: NormalWord) -> Bool {
    left.lexicon.isRewording(lemmas(a, left), lemmas(b, right))
  }

  private static let orders = WordDictionary(.orders) { $0 }

  private static func isOpposedOrder(_ a: NormalWord, _ b: NormalWord) -> Bool {
    guard let x = a.degree, let y = b.degree else { return false }
    return orders[x] == y || orders[y] == x
  }
}
