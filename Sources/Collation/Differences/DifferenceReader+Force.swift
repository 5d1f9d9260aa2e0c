internal import Lexicon
internal import Reading

extension DifferenceReader {
  // MARK: Certainty

  /// A modal exchanged for one of another degree, or a hedge that one side
  /// lacks before a word that both have.
  func certainty() -> [Found] {
    var found: [Found] = []
    for slot in slots {
      let (left, right) = unmatched(.modal, in: slot)
      if let i = left.first, let j = right.first,
        isOtherForce(pair.left[i].degree, pair.right[j].degree)
      {
        found.append(Found(kind: .certainty, left: [i], right: [j]))
      }
    }
    guard found.isEmpty else { return found }
    let partners = pair.matches.map { $0?.index }
    found += missing(pair.left, partners, pair.right, pair.back)
      .map { Found(kind: .certainty, left: $0.own, right: $0.other) }
    found += missing(pair.right, pair.back, pair.left, partners)
      .map { Found(kind: .certainty, left: $0.other, right: $0.own) }
    return found
  }

  /// “May” against “will”; “can” and “should” say other things than either.
  private func isOtherForce(_ a: String?, _ b: String?) -> Bool {
    Set([a, b]) == ["possible", "certain"]
  }

  /// Hedges, and modals of possibility, that the other side has nothing for,
  /// before a word that it has.
  /// - Parameters:
  ///   - partners: for each of `words` its counterpart in `others`.
  ///   - back: for each of `others` its counterpart in `words`.
  private func missing(
    _ words: [NormalWord], _ partners: [Int?], _ others: [NormalWord], _ back: [Int?]
  ) -> [(own: [Int], other: [Int])] {
    // Another hedge stands there for it.
    let isHedgedToo = others.indices.contains { back[$0] == nil && others[$0].isHedge }
    guard !isHedgedToo else { return [] }
    return words.indices.compactMap { index in
      guard words[index].isHedge, !words[index].isQuoted, partners[index] == nil,
        let over = governed(words, after: index), let other = partners[over]
      else { return nil }
      return ([index, over], [other])
    }
  }

  // MARK: Scope

  /// Quantifiers of other reach, or bounds that exclude each other.
  func scopes() -> [Found] {
    slots.flatMap { slot -> [Found] in
      var found: [Found] = []
      let quantities = unmatched(.scope, in: slot)
      if let i = quantities.left.first, let j = quantities.right.first,
        pair.left[i].degree != pair.right[j].degree
      {
        found.append(Found(kind: .scope, left: [i], right: [j]))
      }
      let bounds = unmatched(.bound, in: slot)
      let (i, j) = (bounds.left.first, bounds.right.first)
      if isOtherBound(i.flatMap { pair.left[$0].degree }, j.flatMap { pair.right[$0].degree }) {
        let left = i.map { [$0] } ?? figure(behind: j, pair.right) { pair.back[$0] }
        let right = j.map { [$0] } ?? figure(behind: i, pair.left) { pair.matches[$0]?.index }
        if !left.isEmpty, !right.isEmpty {
          found.append(Found(kind: .scope, left: left, right: right))
        }
      }
      return found
    }
  }

  /// The counterpart of the figure behind a bound.
  private func figure(
    behind bound: Int?, _ words: [NormalWord], _ partner: (Int) -> Int?
  ) -> [Int] {
    guard let bound, bound + 1 < words.count, words[bound + 1].kind == .figure else { return [] }
    return partner(bound + 1).map { [$0] } ?? []
  }

  /// “At least” against “at most”, “nearly” against “more than”, “up to”
  /// against nothing. That “about” is dropped is a matter of rounding.
  private func isOtherBound(_ a: String?, _ b: String?) -> Bool {
    func side(_ bound: String?) -> Int {
      switch bound {
      case "at-least", "over": 1
      case "at-most", "under": -2
      case "nearly": -1
      default: 0
      }
    }
    let (x, y) = (side(a), side(b))
    return x * y < 0 || (x == 0 && y == -2) || (y == 0 && x == -2)
  }

  // MARK: What a sentence hangs on

  /// A condition that one side has and the other dropped, with the words that
  /// follow it.
  func conditions() -> [Found] {
    let left = { (index: Int) in pair.matches[index] == nil }
    let right = { (index: Int) in pair.back[index] == nil }
    // “While it is closed” for “as long as the site is closed”: another word
    // that opens such a clause stands there for it.
    let opens = (
      pair.left.indices.contains { pair.left[$0].kind == .condition && left($0) },
      pair.right.indices.contains { pair.right[$0].kind == .condition && right($0) }
    )
    guard opens.0 != opens.1 else { return [] }
    return dropped(pair.left, isFree: left).map { Found(kind: .condition, left: $0, right: []) }
      + dropped(pair.right, isFree: right).map { Found(kind: .condition, left: [], right: $0) }
  }

  private func dropped(_ words: [NormalWord], isFree: (Int) -> Bool) -> [[Int]] {
    words.indices.compactMap { index in
      // A clause of time alone is a detail.
      guard words[index].kind == .condition, words[index].degree == "if", isFree(index) else {
        return nil
      }
      let tail = words.indices[(index + 1)...].prefix { words[$0].kind != .condition }
      let free = tail.prefix(while: isFree)
      guard let last = free.last,
        words[last].words.upperBound - words[index].words.lowerBound >= 3
      else { return nil }
      return [index] + free
    }
  }

  /// A verb of saying that one side has, where the other has nothing of the
  /// kind: the words stand there in the outlet's own voice.
  func attributions() -> [Found] {
    let lost = flat(pair.right, matcher.right, isFree: { pair.back[$0] == nil })
    if let lost, isOwnVoice(pair.left, matcher.left, isFree: { pair.matches[$0] == nil }) {
      return [Found(kind: .attribution, left: [], right: [lost])]
    }
    let gained = flat(pair.left, matcher.left, isFree: { pair.matches[$0] == nil })
    if let gained, isOwnVoice(pair.right, matcher.right, isFree: { pair.back[$0] == nil }) {
      return [Found(kind: .attribution, left: [gained], right: [])]
    }
    return []
  }

  /// The verb of saying that the other side has nothing for, where the other
  /// side has what was said: else it went with the words that it governs.
  private func flat(
    _ words: [NormalWord], _ reading: Reading, isFree: (Int) -> Bool
  ) -> Int? {
    guard let verb = words.indices.first(where: { words[$0].kind == .saying && isFree($0) }) else {
      return nil
    }
    var content = words.indices.filter { words[$0].kind.isContent }
    // “…, according to the police”: who says it stands behind.
    if isPostposed(words[verb], reading) {
      let speaker = words.indices[(verb + 1)...].prefix(while: isFree)
      content.removeAll { speaker.contains($0) }
    }
    let told = content.filter { !isFree($0) }
    guard Double(told.count) >= CollationThresholds.attributed * Double(content.count) else {
      return nil
    }
    // Words in quotation marks are nobody's own voice on either side.
    return told.count { words[$0].isQuoted } * 2 > told.count ? nil : verb
  }

  /// “According to”, and “, said” right before a name.
  private func isPostposed(_ verb: NormalWord, _ reading: Reading) -> Bool {
    let sentence = reading.wordsOfSentence[reading.words[verb.words.lowerBound].sentence]
    let clause = SentenceWords(reading: reading, range: sentence)
    if clause.folded(verb.words.lowerBound) == "according" { return true }
    let next = verb.words.upperBound
    return clause.gap(before: verb.words.lowerBound) == .comma && clause.isInside(next)
      && clause.word(next).shape.startsWithCapital
  }

  /// Whether a side says nothing more of who says it: no verb of saying that
  /// the other side lacks, and no stronger one: “admitted”.
  private func isOwnVoice(
    _ words: [NormalWord], _ reading: Reading, isFree: (Int) -> Bool
  ) -> Bool {
    !words.indices.contains { words[$0].kind == .saying && isFree($0) }
      && !words.contains { $0.kind == .voice }
      && !reports(words, reading, isFree: isFree)
  }

  /// Whether a verb of reporting took the place of the plain one: “admitted”.
  private func reports(
    _ words: [NormalWord], _ reading: Reading, isFree: (Int) -> Bool
  ) -> Bool {
    words.indices.contains { index in
      words[index].kind == .content && isFree(index)
        && reading.lexicon.isReportingVerb(reading.words[words[index].words.lowerBound].folded)
    }
  }
}
