internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Finds figures for the same thing that exclude each other
/// (`number-conflict`), the same figure for another measure
/// (`scope-conflict`), and one figure given more firmly or more vaguely
/// (`precision-shift`).
struct NumberConflicts {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  func findings() -> [Finding] {
    detector.pairs.flatMap { pair -> [Finding] in
      let left = detector.accounts[pair.left].quantities[pair.leftSentence]
      let right = detector.accounts[pair.right].quantities[pair.rightSentence]
      guard !left.isEmpty, !right.isEmpty else { return [] }
      var found: [Finding] = []
      for a in left {
        for b in right {
          if let finding = compare(a, b, pair) { found.append(finding) }
        }
      }
      return found
    }
  }

  private func compare(_ a: Quantity, _ b: Quantity, _ pair: PassagePair) -> Finding? {
    guard a.kind == b.kind, a.isPart == b.isPart, !isOtherDay(pair) else { return nil }
    if let scope = scope(a, b, pair) { return scope }
    guard QuantityMatch(a, b).isSameThing else { return nil }
    // What one newsroom converts, it rounds: ten miles are 16 kilometres.
    let slack = a.unit == b.unit ? 0 : 0.05
    if a.interval.widened(by: slack).excludes(b.interval) {
      guard !agrees(pair.left, b), !agrees(pair.right, a) else { return nil }
      return numberConflict(a, b, pair)
    }
    return precisionShift(a, b, pair)
  }

  /// A count that runs is another one on another day.
  private func isOtherDay(_ pair: PassagePair) -> Bool {
    let (a, b) = (detector.accounts[pair.left], detector.accounts[pair.right])
    if let p = a.published, let q = b.published, p != q { return true }
    let x = a.times[pair.leftSentence]
    let y = b.times[pair.rightSentence]
    guard !x.isEmpty, !y.isEmpty else { return false }
    return !x.contains { m in
      y.contains { $0.value == m.value || ($0.day != nil && $0.day == m.day) }
    }
  }

  /// Whether a source has a figure for the same thing that fits the other's.
  private func agrees(_ source: Int, _ other: Quantity) -> Bool {
    detector.accounts[source].quantities.contains { sentence in
      sentence.contains { own in
        own.kind == other.kind && !own.interval.excludes(other.interval)
          && (own.head == other.head || own.measure == other.measure)
      }
    }
  }

  // MARK: Findings

  private func numberConflict(_ a: Quantity, _ b: Quantity, _ pair: PassagePair) -> Finding {
    let (left, right) = sides(a, b, pair)
    return detector.finding(
      .numberConflict, left, right, score: 0.9,
      severity: detector.severity(ofVoices: pair.left, a.range, pair.right, b.range)
    ) { first, second in
      let (own, other) = first.source == pair.left ? (a, b) : (b, a)
      return "Figures that do not fit: \(detector.teller(first)) has "
        + "“\(Excerpt.shortened(detector.accounts[first.source].text(own.range), limit: 40))”, "
        + "\(detector.teller(second)) “\(Excerpt.shortened(detector.accounts[second.source].text(other.range), limit: 40))”"
    }
  }

  private func precisionShift(_ a: Quantity, _ b: Quantity, _ pair: PassagePair) -> Finding? {
    let (x, y) = (a.interval.form, b.interval.form)
    guard x != y, a.kind == .count else { return nil }
    let isVague = x == .vague || y == .vague
    let isBound = a.interval.isSameValue(b.interval) && (x == .exact || y == .exact)
    guard isVague || isBound, min(a.interval.center, b.interval.center) > 5,
      !sameForm(pair.left, b), !sameForm(pair.right, a)
    else { return nil }
    let (left, right) = sides(a, b, pair)
    // The firmer figure stands first.
    let isLeftFirmer = x.rawValue < y.rawValue
    return detector.finding(
      .precisionShift, isLeftFirmer ? left : right, isLeftFirmer ? right : left, score: 0.7,
      keepsOrder: true
    ) { first, second in
      "The same figure, firmer in \(detector.teller(first)) (\(detector.quote(first, limit: 50))) "
        + "than in \(detector.teller(second)) (\(detector.quote(second, limit: 50)))"
    }
  }

  /// Whether a source gives the figure in the other's form somewhere.
  private func sameForm(_ source: Int, _ other: Quantity) -> Bool {
    detector.accounts[source].quantities.contains { sentence in
      sentence.contains { own in
        own.kind == other.kind && own.head == other.head
          && own.interval.form == other.interval.form
          && !own.interval.excludes(other.interval)
      }
    }
  }

  /// The same exact figure, of another member of a group of measures.
  private func scope(_ a: Quantity, _ b: Quantity, _ pair: PassagePair) -> Finding? {
    guard let x = a.measure, let y = b.measure, x.group == y.group, x.name != y.name,
      a.interval.isSameValue(b.interval), a.interval.center > 2, !a.isPart, !b.isPart,
      !tells(pair.left, b), !tells(pair.right, a)
    else { return nil }
    let (left, right) = sides(a, b, pair)
    return detector.finding(.scopeConflict, left, right, score: 0.8) { first, second in
      let (own, other) = first.source == pair.left ? (x, y) : (y, x)
      return "The same figure for another measure: \(own.name) in \(detector.teller(first)) "
        + "(\(detector.quote(first, limit: 50))), \(other.name) in \(detector.teller(second)) "
        + "(\(detector.quote(second, limit: 50)))"
    }
  }

  private func tells(_ source: Int, _ other: Quantity) -> Bool {
    detector.accounts[source].quantities.contains { sentence in
      sentence.contains { $0.measure == other.measure && $0.interval.isSameValue(other.interval) }
    }
  }

  private func sides(
    _ a: Quantity, _ b: Quantity, _ pair: PassagePair
  ) -> (ConflictDetector.Side, ConflictDetector.Side) {
    (
      detector.side(pair.left, around: a.range, in: pair.leftSentence),
      detector.side(pair.right, around: b.range, in: pair.rightSentence)
    )
  }
}

/// Whether two figures count the same thing.
struct QuantityMatch {
  let a: Quantity
  let b: Quantity

  init(_ a: Quantity, _ b: Quantity) {
    self.a = a
    self.b = b
  }

  var isSameThing: Bool {
    guard populationsAgree else { return false }
    switch a.kind {
    case .count: return a.head != nil && a.head == b.head && modifiersAgree && predicatesAgree
    case .ordinal:
      if a.head != nil || b.head != nil {
        return a.head == b.head && a.modifiers == b.modifiers && a.population == b.population
      }
      return a.predicate != nil && isSamePredicate
    case .percent, .percentagePoints, .money, .measure:
      guard a.marker == b.marker else { return false }
      if a.kind == .percent, a.head != nil || b.head != nil {
        return a.head == b.head && a.modifiers == b.modifiers && isSamePredicate
      }
      if a.head != nil || b.head != nil { return a.head == b.head && a.modifiers == b.modifiers }
      return a.predicate != nil && isSamePredicate
    }
  }

  /// The same narrowing words on both sides, or none on one of them that
  /// could make it another group.
  private var modifiersAgree: Bool { a.modifiers == b.modifiers }

  private var populationsAgree: Bool {
    let (x, y) = (a.population, b.population)
    if x == y { return true }
    let marks = x.symmetricDifference(y).contains { $0.hasPrefix("~") }
    return !marks && (x.isEmpty || y.isEmpty || !x.isDisjoint(with: y))
  }

  private var predicatesAgree: Bool {
    if let x = a.measure, let y = b.measure { return x == y }
    if a.measure != nil || b.measure != nil { return false }
    return isSamePredicate
  }

  private var isSamePredicate: Bool {
    guard let x = a.predicate, let y = b.predicate else { return false }
    return x == y || SameAct.areOne(a.predicateForm ?? x, b.predicateForm ?? y)
  }
}

extension Account {
  /// The clause of a sentence around a range: at most forty words, cut at
  /// commas far away.
  func clause(of range: ByteRange, _ sentence: Int) -> ByteRange {
    let words = reading.wordsOfSentence[sentence]
    if words.count <= 30 { return reading.sentences[sentence].range }
    let first = words.first { reading.words[$0].range.start >= range.start } ?? words.lowerBound
    let start = max(words.lowerBound, first - 12)
    let end = min(words.upperBound, first + 15)
    return ByteRange(reading.words[start].range.start, reading.words[end - 1].range.end)
      .union(range)
  }
}
