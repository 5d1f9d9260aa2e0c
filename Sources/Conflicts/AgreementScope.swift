internal import DocumentModel
internal import Reading
internal import UnicodeText

/// Finds two words that one account joins with “and” and the other makes one
/// thing, where an agreement is told: “energy and infrastructure”, “energy
/// infrastructure”.
struct AgreementScope {
  let detector: ConflictDetector
  /// For each account and sentence the place of the first word of an
  /// agreement, or nothing.
  private let agreementsOfAccount: [PerSentence<Int>]

  init(_ detector: ConflictDetector) {
    self.detector = detector
    agreementsOfAccount = detector.accounts.map { account in
      let reading = account.reading
      return PerSentence(count: reading.sentences.count) { sentence in
        let first = reading.wordsOfSentence[sentence].first {
          AgreementScope.agreements.contains(reading.words[$0].stem)
        }
        return first.map { [$0] } ?? []
      }
    }
  }

  private static let agreements = WordSet(
    """
    agre agreement accord deal truce ceasefir treati pact pledg commit accept sign halt stop suspend
    promis cover ban extend
    """)

  func findings() -> [Finding] {
    detector.pairs.compactMap { pair in
      compare(pair, isMirrored: false) ?? compare(pair, isMirrored: true)
    }
  }

  private func compare(_ pair: PassagePair, isMirrored: Bool) -> Finding? {
    let joined = isMirrored ? (pair.right, pair.rightSentence) : (pair.left, pair.leftSentence)
    let other = isMirrored ? (pair.left, pair.leftSentence) : (pair.right, pair.rightSentence)
    let (x, y) = (detector.accounts[joined.0].reading, detector.accounts[other.0].reading)
    guard let start = agreementsOfAccount[joined.0][joined.1].first,
      !agreementsOfAccount[other.0][other.1].isEmpty
    else { return nil }
    let words = x.wordsOfSentence[joined.1]
    let clause = ClauseWords(reading: x, range: words)
    for index in words
    where index > start && x.words[index].folded == "and" && index + 1 < words.upperBound {
      let (a, b) = (x.words[index - 1], x.words[index + 1])
      guard clause.isJoined(index), clause.isJoined(index + 1), a.shape == .lower,
        b.shape == .lower, !a.isStopWord, !b.isStopWord,
        let hit = adjacent(a.stem, b.stem, y, other.1)
      else { continue }
      // A source that says it the other way too is in no conflict.
      guard adjacent(a.stem, b.stem, x, joined.1) == nil else { continue }
      return finding(
        joined.0, clause.bytes(index - 1..<index + 2), joined.1, other.0, hit, other.1)
    }
    return nil
  }

  /// The two words side by side, without a conjunction anywhere near.
  private func adjacent(
    _ a: String, _ b: String, _ reading: Reading, _ sentence: Int
  ) -> ByteRange? {
    let range = reading.wordsOfSentence[sentence]
    let clause = ClauseWords(reading: reading, range: range)
    for index in range.dropLast() where reading.words[index].stem == a {
      if reading.words[index + 1].stem == b, clause.gap(before: index + 1) == .blank {
        return clause.bytes(index..<index + 2)
      }
    }
    return nil
  }

  private func finding(
    _ source: Int, _ joined: ByteRange, _ sentence: Int, _ other: Int, _ single: ByteRange,
    _ otherSentence: Int
  ) -> Finding {
    let a = detector.side(source, around: joined, in: sentence)
    let b = detector.side(other, around: single, in: otherSentence)
    let two = detector.accounts[source].text(joined)
    let one = detector.accounts[other].text(single)
    return detector.finding(.agreementScope, a, b, score: 0.85) { first, second in
      let (own, theirs) = first.source == source ? (two, one) : (one, two)
      return "What the agreement covers: “\(own)” in \(detector.teller(first)) and “\(theirs)” in "
        + "\(detector.teller(second)); the one with “and” names two things, the other one"
    }
  }
}
