internal import TextCore

extension DifferenceReader {
  /// Figures of one kind in one slot, or before the same word, that do not
  /// agree.
  func figures() -> [Found] {
    var found: [Found] = []
    var taken: Set<Int> = []
    for slot in slots {
      let (left, right) = unmatched(.figure, in: slot)
      for i in left {
        guard let j = right.first(where: { !taken.contains($0) && areHeld(i, $0, isSlot: true) })
        else { continue }
        taken.insert(j)
        found.append(Found(kind: .figure, left: [i], right: [j]))
      }
    }
    let told = Set(found.flatMap(\.left))
    let left = pair.left.indices.filter { isFree($0, told) }
    let right = pair.right.indices.filter {
      pair.right[$0].kind == .figure && pair.back[$0] == nil && !taken.contains($0)
    }
    for i in left {
      guard let j = right.first(where: { !taken.contains($0) && areHeld(i, $0, isSlot: false) })
      else { continue }
      taken.insert(j)
      found.append(Found(kind: .figure, left: [i], right: [j]))
    }
    return found
  }

  private func isFree(_ i: Int, _ told: Set<Int>) -> Bool {
    pair.left[i].kind == .figure && pair.matches[i] == nil && !told.contains(i)
  }

  /// Whether two figures are held against each other: of one kind, of the same
  /// thing, and in disagreement. In a near pair the slot is enough; else the
  /// word that they count, or stand beside, must be the same.
  private func areHeld(_ i: Int, _ j: Int, isSlot: Bool) -> Bool {
    guard let a = pair.left[i].figure, let b = pair.right[j].figure, isTelling(a), isTelling(b)
    else { return false }
    if isOtherCurrency(a, b) { return isNear && isSlot }
    guard a.isComparable(with: b), !a.agrees(with: b) else { return false }
    if isNear && isSlot { return true }
    return a.kind == b.kind && countsSameThing(i, j)
  }

  /// “$1.2bn” and “£1.2bn”: a sum that is converted changes its number too.
  private func isOtherCurrency(_ a: Figure, _ b: Figure) -> Bool {
    guard case .money(let x) = a.kind, case .money(let y) = b.kind else { return false }
    return x != y && a.interval.center == b.interval.center
  }

  /// A vague word (“several”) against another figure is a matter of scope.
  private func isTelling(_ figure: Figure) -> Bool { figure.interval.form != .vague }

  /// Whether the next word behind both is one word.
  private func countsSameThing(_ i: Int, _ j: Int) -> Bool {
    let (a, b) = (i + 1, j + 1)
    guard a < pair.left.count, b < pair.right.count, pair.left[a].kind == .content else {
      return false
    }
    return pair.matches[a]?.index == b
      || (pair.left[a].key == pair.right[b].key)
  }

  /// Points in time of one kind that exclude each other.
  func times() -> [Found] {
    var found: [Found] = []
    var taken: Set<Int> = []
    for slot in slots {
      let (left, right) = unmatched(.date, in: slot)
      for i in left {
        let j = right.first {
          !taken.contains($0) && excludes(i, $0) && (isNear || isHeld && sharesNeighbour(i, $0))
        }
        guard let j else { continue }
        taken.insert(j)
        found.append(Found(kind: .dateTime, left: [i], right: [j]))
      }
    }
    guard isNear, found.isEmpty else { return found }
    // Moved to another place of the sentence and changed.
    let left = pair.left.indices.filter { pair.left[$0].kind == .date && pair.matches[$0] == nil }
    let right = pair.right.indices.filter { pair.right[$0].kind == .date && pair.back[$0] == nil }
    guard left.count == 1, right.count == 1, excludes(left[0], right[0]) else { return found }
    return [Found(kind: .dateTime, left: left, right: right)]
  }

  private func excludes(_ i: Int, _ j: Int) -> Bool {
    let (a, b) = (pair.left[i], pair.right[j])
    if let x = a.day, let y = b.day { return x != y }
    for (day, other) in [(a.day, b), (b.day, a)] {
      if let day, case .weekday(let weekday)? = other.time { return day.weekday != weekday }
    }
    switch (a.time, b.time) {
    case (.weekday(let x)?, .weekday(let y)?): return x != y
    case (.year(let x)?, .year(let y)?): return x != y
    case (.date(let m, let d, _)?, .date(let n, let e, _)?):
      if m != n { return true }
      if let d, let e { return d != e }
      return false
    case (.clock?, .clock?):
      guard let x = a.time, let y = b.time else { return false }
      return x.isClockApart(from: y, isAboutSo: a.isAboutSo || b.isAboutSo)
    default: return false
    }
  }
}
