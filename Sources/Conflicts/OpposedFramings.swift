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
  static let frames: WordDictionary<String> = {
    var table: WordDictionary<String> = [:]
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
      account.sentences { OpposedFramings.frames[$0.folded] != nil }
        .flatMap { self.mentions(account, $0) }
    }
    let places = Set(mentions.joined().map(\.place)).sorted()
    return places.compactMap { finding(on: $0, mentions) }
  }

  /// The first mention of each source, where no frame is common to two.
  private func finding(on place: String, _ mentions: [[Mention]]) -> Finding? {
    let here = mentions.map { $0.filter { $0.place == place } }
    let told = here.indices.filter { !here[$0].isEmpty }
      .sorted { a, b in
        detector.ordered(side(here[a], a), side(here[b], b)).first.source == a
      }
    // Stands first: who differs from most of the others.
    var first = -1
    var others: [Int] = []
    for source in told {
      let frames = Set(here[source].map(\.frame))
      let apart = told.filter { frames.isDisjoint(with: here[$0].map(\.frame)) }
      if apart.count > others.count { (first, others) = (source, apart) }
    }
    guard let second = others.first else { return nil }
    var finding = detector.finding(
      .labelDivergence, side(here[first], first), side(here[second], second), score: 0.6,
      severity: .note, rule: "label-divergence/opposed-framing", keepsOrder: true
    ) { first, second in
      "One place, two framings: \(detector.quote(first)) in \(detector.teller(first)) and "
        + "\(detector.quote(second)) in \(detector.teller(second))"
    }
    finding.counterparts = others.map {
      let side = side(here[$0], $0)
      return Passage(source: side.source, range: side.range)
    }
    return finding
  }

  private func side(_ mentions: [Mention], _ source: Int) -> ConflictDetector.Side {
    .init(source: source, range: mentions[0].range)
  }

  private func mentions(_ account: Account, _ sentence: Int) -> [Mention] {
    let clause = ClauseWords(
      reading: account.reading, range: account.reading.wordsOfSentence[sentence])
    return clause.range.compactMap { index in
      guard clause.word(index).shape == .lower, !clause.word(index).isStopWord,
        let frame = OpposedFramings.frames[clause.folded(index)],
        let place = place(around: index, clause)
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
    let end = min(clause.range.upperBound, index + 4)
    guard let alias = clause.reading.longestAlias(at: index, upTo: end), alias.kind == .country,
      alias.role == .name || alias.role == .adjective
    else { return nil }
    return Lexicon.shared.identifier(of: alias.concept)
  }
}
