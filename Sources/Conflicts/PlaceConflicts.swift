internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Where a sentence says that something is or happens.
struct PlaceMention: Sendable {
  enum Relation: String, Sendable, Hashable {
    case inside = "in"
    case outside, north, south, east, west
  }

  var relation: Relation
  /// Stem of the name of the place.
  var name: String
  /// The identifier of a country, when the name is one's.
  var country: String?
  var range: ByteRange
}

/// Reads places: a preposition or a compass direction with a name.
struct PlaceReader {
  let account: Account

  private static let directions: WordDictionary<PlaceMention.Relation> = [
    "north": .north, "south": .south, "east": .east, "west": .west, "northern": .north,
    "southern": .south, "eastern": .east, "western": .west,
  ]

  func mentions(_ sentence: Int) -> [PlaceMention] {
    let clause = ClauseWords(
      reading: account.reading, range: account.reading.wordsOfSentence[sentence])
    return clause.range.compactMap { mention(at: $0, clause) }
  }

  private func mention(at index: Int, _ clause: ClauseWords) -> PlaceMention? {
    let folded = clause.folded(index)
    if let direction = PlaceReader.directions[folded] {
      var next = index + 1
      if clause.isInside(next), clause.folded(next) == "of" { next += 1 }
      return place(direction, index, next, clause)
    }
    switch folded {
    case "in", "inside", "within": return place(.inside, index, index + 1, clause)
    case "outside": return place(.outside, index, index + 1, clause)
    default: return nil
    }
  }

  private func place(
    _ relation: PlaceMention.Relation, _ start: Int, _ name: Int, _ clause: ClauseWords
  ) -> PlaceMention? {
    var name = name
    if clause.isInside(name), clause.folded(name) == "the" { name += 1 }
    guard clause.isInside(name), clause.isJoined(name) else { return nil }
    let word = clause.word(name)
    guard word.shape.startsWithCapital, TimeReader.weekdays[word.folded] == nil,
      TimeReader.month(word) == nil
    else { return nil }
    var end = name + 1
    while clause.isInside(end), clause.gap(before: end) == .blank,
      clause.word(end).shape.startsWithCapital, end - name < 4
    {
      end += 1
    }
    // “in Russian custody”: no place.
    let alias = clause.reading.longestAlias(at: name, upTo: end)
    let isCountry = alias?.kind == .country && alias?.role == .name && alias?.isAmbiguous == false
    if alias?.kind == .country, alias?.role == .adjective { return nil }
    if clause.isInside(end), clause.gap(before: end) == .possessive { return nil }
    return PlaceMention(
      relation: relation, name: clause.word(end - 1).stem,
      country: isCountry ? alias.map { Lexicon.shared.identifier(of: $0.concept) } : nil,
      range: clause.bytes(start..<end))
  }
}

/// Finds the same act at places that exclude each other: in and outside one
/// place, its north and its south, or two countries. Other names prove
/// nothing, since one may lie in the other.
struct PlaceConflicts {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  func findings() -> [Finding] {
    detector.pairs.compactMap { pair in
      let (x, y) = (detector.accounts[pair.left], detector.accounts[pair.right])
      let left = PlaceReader(account: x).mentions(pair.leftSentence)
      guard !left.isEmpty else { return nil }
      let right = PlaceReader(account: y).mentions(pair.rightSentence)
      for a in left {
        for b in right where excludes(a, b) {
          guard !left.contains(where: { isSame($0, b) }), !right.contains(where: { isSame($0, a) }),
            isSameAct(a, b, pair), !mentions(x, b), !mentions(y, a)
          else { continue }
          return finding(a, b, pair)
        }
      }
      return nil
    }
  }

  private func isSame(_ a: PlaceMention, _ b: PlaceMention) -> Bool {
    a.relation == b.relation && (a.name == b.name || (a.country != nil && a.country == b.country))
  }

  /// Whether a source names the other's place in any sentence.
  private func mentions(_ account: Account, _ place: PlaceMention) -> Bool {
    account.contentSentences.contains { sentence in
      PlaceReader(account: account).mentions(sentence).contains { isSame($0, place) }
    }
  }

  private func excludes(_ a: PlaceMention, _ b: PlaceMention) -> Bool {
    if a.name == b.name {
      switch (a.relation, b.relation) {
      case (.inside, .outside), (.outside, .inside), (.north, .south), (.south, .north),
        (.east, .west), (.west, .east):
        return true
      default: return false
      }
    }
    guard a.relation == .inside, b.relation == .inside, let p = a.country, let q = b.country else {
      return false
    }
    return p != q
  }

  /// A verb right before each place, the same or a synonym.
  private func isSameAct(_ a: PlaceMention, _ b: PlaceMention, _ pair: PassagePair) -> Bool {
    guard let x = verb(a, detector.accounts[pair.left], pair.leftSentence),
      let y = verb(b, detector.accounts[pair.right], pair.rightSentence)
    else { return false }
    return SameAct.areOne(x, y)
  }

  private func verb(_ place: PlaceMention, _ account: Account, _ sentence: Int) -> String? {
    let clause = ClauseWords(
      reading: account.reading, range: account.reading.wordsOfSentence[sentence])
    guard
      let start = clause.range.first(where: { clause.word($0).range.start >= place.range.start })
    else { return nil }
    var index = start - 1
    while index >= clause.range.lowerBound, start - index < 9 {
      if clause.gap(before: index + 1) == .border { return nil }
      if clause.isVerb(index) {
        return StatementReader.speech.contains(clause.folded(index)) ? nil : clause.folded(index)
      }
      index -= 1
    }
    return nil
  }

  private func finding(_ a: PlaceMention, _ b: PlaceMention, _ pair: PassagePair) -> Finding {
    detector.finding(
      .placeConflict,
      detector.side(pair.left, around: a.range, in: pair.leftSentence),
      detector.side(pair.right, around: b.range, in: pair.rightSentence), score: 0.75
    ) { first, second in
      let (own, other) = first.source == pair.left ? (a, b) : (b, a)
      return "Places that do not fit: “\(detector.accounts[first.source].text(own.range))” in "
        + "\(detector.teller(first)) and “\(detector.accounts[second.source].text(other.range))” "
        + "in \(detector.teller(second)): \(detector.quote(first)) / \(detector.quote(second))"
    }
  }
}
