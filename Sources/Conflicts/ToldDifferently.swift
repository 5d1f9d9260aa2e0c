internal import DocumentModel
internal import Facts
internal import Reading
internal import UnicodeText

/// Puts the sentences beside each other that most likely tell one thing in two
/// ways, and one named thing under two nouns.
///
/// It says “compare” and no more: from the words alone nobody can tell whether
/// the two contradict each other. What a search for a certain kind of conflict
/// has found already is not told again.
struct ToldDifferently {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  /// Differences told of an event, those of the other searches included.
  static let most = 3

  /// - Parameter found: by the other searches.
  func findings(besides found: [Finding]) -> [Finding] {
    let room = max(0, ToldDifferently.most - found.count)
    let pairs = detector.coverage.divergences.filter { pair in
      (detector.subject.map { $0 == pair.a || $0 == pair.b } ?? true)
        && !found.contains { isTold(pair, $0) }
    }
    return pairs.prefix(room).map(finding)
  }

  private func sides(_ pair: DivergentPair) -> (ConflictDetector.Side, ConflictDetector.Side) {
    func sentence(_ source: Int, _ number: Int) -> ConflictDetector.Side {
      .init(source: source, range: detector.accounts[source].reading.sentences[number].range)
    }
    return (sentence(pair.a, pair.aSentence), sentence(pair.b, pair.bSentence))
  }

  private func isTold(_ pair: DivergentPair, _ finding: Finding) -> Bool {
    let (a, b) = sides(pair)
    let passages = [finding.passage] + finding.counterparts
    return [a, b].allSatisfy { side in
      passages.contains { $0.source == side.source && $0.range.overlaps(side.range) }
    }
  }

  private func finding(_ pair: DivergentPair) -> Finding {
    let (a, b) = sides(pair)
    guard pair.phrases.count == 2 else {
      return detector.finding(
        .toldDifferently, a, b, score: pair.probability
      ) { first, second in
        "Compare \(detector.quote(first)) in \(detector.teller(first)) with "
          + "\(detector.quote(second)) in \(detector.teller(second))"
      }
    }
    let here = ConflictDetector.Side(source: pair.a, range: pair.phrases[0])
    let there = ConflictDetector.Side(source: pair.b, range: pair.phrases[1])
    return detector.finding(
      .describedDifferently, here, there, score: pair.probability
    ) { first, second in
      "Described as \(detector.quote(first)) in \(detector.teller(first)), as "
        + "\(detector.quote(second)) in \(detector.teller(second))"
    }
  }
}
