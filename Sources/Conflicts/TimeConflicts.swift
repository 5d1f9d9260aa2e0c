internal import DocumentModel
internal import UnicodeText

/// Finds the same act on days, or at hours, that exclude each other.
struct TimeConflicts {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  func findings() -> [Finding] {
    detector.pairs.flatMap { pair -> [Finding] in
      let left = detector.accounts[pair.left].times[pair.leftSentence]
      let right = detector.accounts[pair.right].times[pair.rightSentence]
      for a in left {
        for b in right where excludes(a, b) {
          if !agrees(left, b), !agrees(right, a), !agrees(pair.left, b), !agrees(pair.right, a),
            isSameAct(a, b), !isOtherCount(pair)
          {
            return [finding(a, b, pair)]
          }
        }
      }
      return []
    }
  }

  /// “On Monday 14 left”, “on Friday 22 left”: another day of a count, or
  /// another fact, and no other day of one act.
  private func isOtherCount(_ pair: PassagePair) -> Bool {
    let left = detector.accounts[pair.left].quantities[pair.leftSentence]
    let right = detector.accounts[pair.right].quantities[pair.rightSentence]
    let counts = [left, right].map { $0.filter { $0.kind == .count } }
    guard !counts[0].isEmpty, !counts[1].isEmpty else { return false }
    return counts[0].allSatisfy { a in
      counts[1].allSatisfy { a.interval.excludes($0.interval) }
    }
  }

  private func isSameAct(_ a: TimeMention, _ b: TimeMention) -> Bool {
    guard a.role == b.role, let x = a.predicateForm, let y = b.predicateForm,
      !StatementReader.speech.contains(x), !StatementReader.speech.contains(y)
    else { return false }
    return a.predicate == b.predicate || SameAct.areOne(x, y)
  }

  /// A sentence that names the other's day as well is in no conflict.
  private func agrees(_ mentions: [TimeMention], _ other: TimeMention) -> Bool {
    mentions.contains { own in
      own.value == other.value || (own.day != nil && own.day == other.day)
    }
  }

  /// Whether a source dates the same act as the other does somewhere.
  private func agrees(_ source: Int, _ other: TimeMention) -> Bool {
    detector.accounts[source].times.contains { sentence in
      sentence.contains {
        ($0.value == other.value || ($0.day != nil && $0.day == other.day))
          && $0.predicate == other.predicate
      }
    }
  }

  private func excludes(_ a: TimeMention, _ b: TimeMention) -> Bool {
    if let p = a.day, let q = b.day { return p != q }
    switch (a.value, b.value) {
    case (.weekday(let x), .weekday(let y)): return x != y
    case (.monthDay(let m, let d, let y), .monthDay(let n, let e, let z)):
      if let y, let z, y != z { return true }
      return m != n || d != e
    case (.monthDay(_, _, let year?), .weekday), (.weekday, .monthDay(_, _, let year?)):
      return year > 0 && weekdayDiffers(a, b)
    case (.clock, .clock):
      return a.isClockApart(from: b)
    default: return false
    }
  }

  /// A full date falls on one weekday, whenever the text was published.
  private func weekdayDiffers(_ a: TimeMention, _ b: TimeMention) -> Bool {
    for (date, weekday) in [(a.value, b.value), (b.value, a.value)] {
      if case .monthDay(let month, let day, let year?) = date, case .weekday(let number) = weekday {
        return CalendarDay(year: year, month: month, day: day).map { $0.weekday != number } ?? false
      }
    }
    return false
  }

  private func finding(_ a: TimeMention, _ b: TimeMention, _ pair: PassagePair) -> Finding {
    detector.finding(
      .dateTimeConflict,
      detector.side(pair.left, around: a.range, in: pair.leftSentence),
      detector.side(pair.right, around: b.range, in: pair.rightSentence), score: 0.85
    ) { first, second in
      let (own, other) = first.source == pair.left ? (a, b) : (b, a)
      let told = detector.accounts[first.source].text(own.range)
      let theirs = detector.accounts[second.source].text(other.range)
      return
        "Times that do not fit: for “\(own.predicateForm ?? "")”, \(detector.teller(first)) has “\(told)” "
        + "and \(detector.teller(second)) “\(theirs)”: "
        + "\(detector.quote(first)) / \(detector.quote(second))"
    }
  }
}
