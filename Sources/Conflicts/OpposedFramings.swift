internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Finds one place or matter under words that frame what goes on there in
/// different ways: a war, a conflict, a settlement.
///
/// The pairing is by topic, not by fact: the same country or rare name, and a
/// noun of another class. Only what a source never frames the other's way is
/// reported.
struct OpposedFramings {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  /// Classes of nouns for what goes on at a place, by folded form.
  static let frames: [String: String] = {
    var table: [String: String] = [:]
    let rows = [
      ("war", "war warfare"), ("aggression", "aggression invasion occupation annexation incursion"),
      ("settlement", "settlement reconciliation"), ("conflict", "conflict hostilities"),
      ("crisis", "crisis unrest turmoil"), ("operation", "operation"),
      ("uprising", "uprising revolution revolt"), ("coup", "coup putsch"),
      ("sovereignty", "sovereignty independence"), ("massacre", "massacre genocide"),
      ("liberation", "liberation"), ("separatism", "separatism secession"),
    ]
    for (name, words) in rows {
      for word in words.split(separator: " ") { table[String(word)] = name }
    }
    return table
  }()

  struct Mention {
    var frame: String
    var place: String
    var range: ByteRange
  }

  func findings() -> [Finding] {
    let mentions = detector.accounts.map { account in
      account.contentSentences.flatMap { self.mentions(account, $0) }
    }
    var found: [Finding] = []
    for left in mentions.indices {
      for right in mentions.indices where right > left {
        found += compare(mentions[left], left, mentions[right], right)
      }
    }
    return found
  }

  private func compare(
    _ a: [Mention], _ left: Int, _ b: [Mention], _ right: Int
  ) -> [Finding] {
    let places = Set(a.map(\.place)).intersection(b.map(\.place)).sorted()
    return places.compactMap { place in
      let x = a.filter { $0.place == place }
      let y = b.filter { $0.place == place }
      guard Set(x.map(\.frame)).isDisjoint(with: y.map(\.frame)), let first = x.first,
        let second = y.first
      else { return nil }
      return finding(first, left, second, right)
    }
  }

  private func mentions(_ account: Account, _ sentence: Int) -> [Mention] {
    let clause = ClauseWords(
      reading: account.reading, range: account.reading.wordsOfSentence[sentence])
    return clause.range.compactMap { index in
      guard let frame = OpposedFramings.frames[clause.folded(index)],
        clause.word(index).shape == .lower, let place = place(around: index, clause)
      else { return nil }
      let first = min(index, place.words.lowerBound)
      let last = max(index + 1, place.words.upperBound)
      return Mention(frame: frame, place: place.key, range: clause.bytes(first..<last))
    }
  }

  /// “Velland’s independence”, “the war in Velland”, “the Velland crisis”.
  private func place(
    around noun: Int, _ clause: ClauseWords
  ) -> (key: String, words: Range<Int>)? {
    var index = noun - 1
    while clause.isInside(index), noun - index < 4, clause.isJoined(index + 1) {
      if let key = country(index, clause) { return (key, index..<noun + 1) }
      if clause.word(index).isStopWord { break }
      index -= 1
    }
    index = noun + 1
    var hasPreposition = false
    while clause.isInside(index), index - noun < 8, clause.isJoined(index) {
      let folded = clause.folded(index)
      if ["in", "of", "over", "on", "against"].contains(folded) { hasPreposition = true }
      if ["and", "but", "that", "which"].contains(folded) || clause.isVerb(index) { break }
      if hasPreposition, let key = country(index, clause), clause.folded(index - 1) != "-" {
        if clause.isInside(index + 1), clause.gap(before: index + 1) == .hyphen { break }
        return (key, noun..<index + 1)
      }
      index += 1
    }
    return nil
  }

  private func country(_ index: Int, _ clause: ClauseWords) -> String? {
    guard clause.word(index).shape.startsWithCapital else { return nil }
    let words = (index..<min(clause.range.upperBound, index + 4)).map {
      clause.reading.source.text.string(clause.word($0).range)
    }
    guard let alias = Lexicon.shared.longestAlias(in: words, at: 0), alias.kind == .country,
      alias.role == .name || alias.role == .adjective
    else { return nil }
    return Lexicon.shared.identifier(of: alias.concept)
  }

  private func finding(_ a: Mention, _ left: Int, _ b: Mention, _ right: Int) -> Finding {
    detector.finding(
      .labelDivergence, .init(source: left, range: a.range),
      .init(source: right, range: b.range), score: 0.6, severity: .note,
      rule: "label-divergence/opposed-framing"
    ) { first, second in
      "One place, two framings: \(detector.quote(first)) in \(detector.teller(first)) and "
        + "\(detector.quote(second)) in \(detector.teller(second))"
    }
  }
}
