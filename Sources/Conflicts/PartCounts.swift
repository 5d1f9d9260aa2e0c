internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Finds one thing with two numbers of parts: “a 48-page indictment” and “the
/// 47-page indictment”.
///
/// The parts name the thing: no alignment is asked for where each source has
/// one such thing only. Lengths and spans of time (“a two-year sentence”) are
/// no parts, many things share them.
struct PartCounts {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  private struct Parts {
    var count: Int
    /// Stem of the part, and of the thing.
    var part: String
    var thing: String
    var range: ByteRange
    var sentence: Int
  }

  func findings() -> [Finding] {
    detector.betweenAccounts(parts) { a, left, b, right in
      a.compactMap { own -> Finding? in
        guard let other = b.first(where: { isSame($0, own) }), other.count != own.count
        else { return nil }
        return finding(own, left, other, right)
      }
    }
  }

  private func isSame(_ a: Parts, _ b: Parts) -> Bool { a.part == b.part && a.thing == b.thing }

  /// Those of a source that it has once, or always with one number.
  private func parts(_ account: Account) -> [Parts] {
    let words = account.reading.words
    let isNumeral = account.reading.forms.map { NumberTable.small[$0.folded] != nil }
    var found: [Parts] = []
    for index in words.indices.dropLast(2)
    where words[index].shape == .number || isNumeral[words[index].form] {
      guard account.reading.sentences[words[index].sentence].zone.isContent,
        let one = parts(at: index, account)
      else { continue }
      found.append(one)
    }
    return found.enumerated().filter { position, one in
      !found.contains { isSame($0, one) && $0.count != one.count }
        && !found[..<position].contains { isSame($0, one) }
    }.map(\.element)
  }

  private func parts(at index: Int, _ account: Account) -> Parts? {
    let words = account.reading.words
    let clause = ClauseWords(
      reading: account.reading, range: account.reading.wordsOfSentence[words[index].sentence])
    let (part, thing) = (index + 1, index + 2)
    guard clause.isInside(thing), clause.gap(before: part) == .hyphen,
      clause.gap(before: thing) == .blank,
      index == clause.range.lowerBound || clause.gap(before: index) == .blank,
      let count = NumberTable.small[words[index].folded].map({ Int($0) })
        ?? Int(words[index].folded), count > 1,
      words[part].shape == .lower, words[thing].shape == .lower,
      UnitTable.units[words[part].folded] == nil, UnitTable.currencies[words[part].folded] == nil,
      clause.facts(part).isMostlyNoun, clause.facts(thing).partsOfSpeech.contains(.noun),
      // The thing may be the first noun of several: “10-point plan document”.
      !clause.isInside(thing + 1) || clause.gap(before: thing + 1) != .blank
        || clause.facts(thing + 1).partsOfSpeech != .noun
    else { return nil }
    return Parts(
      count: count, part: words[part].stem, thing: words[thing].stem,
      range: clause.bytes(index..<thing + 1), sentence: words[index].sentence)
  }

  private func finding(_ a: Parts, _ left: Int, _ b: Parts, _ right: Int) -> Finding {
    detector.finding(
      .numberConflict, detector.side(left, around: a.range, in: a.sentence),
      detector.side(right, around: b.range, in: b.sentence), score: 0.75
    ) { first, second in
      let (own, other) = first.source == left ? (a, b) : (b, a)
      return "Figures that do not fit: \(detector.accounts[first.source].name) has "
        + "“\(detector.accounts[first.source].text(own.range))”, "
        + "\(detector.accounts[second.source].name) "
        + "“\(detector.accounts[second.source].text(other.range))”"
    }
  }
}
