internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// Puts the sentences beside each other that most likely tell one thing in two
/// ways, and one named thing under two nouns.
///
/// It says “compare” and no more: from the words alone nobody can tell whether
/// the two contradict each other. What collation has found already is not told
/// again.
struct ToldDifferently {
  let maker: FindingMaker

  init(_ maker: FindingMaker) { self.maker = maker }

  /// Differences told of an event, those of collation included.
  static let most = 3

  /// - Parameter found: by collation.
  func findings(_ divergences: [DivergentPair], besides found: [Finding]) -> [Finding] {
    let room = max(0, ToldDifferently.most - found.count)
    let pairs = divergences.filter { pair in
      (maker.subject.map { $0 == pair.a || $0 == pair.b } ?? true)
        && !found.contains { isTold(pair, $0) }
    }
    return pairs.prefix(room).map(finding)
  }

  private func sides(_ pair: DivergentPair) -> (Passage, Passage) {
    func sentence(_ source: Int, _ number: Int) -> Passage {
      Passage(source: source, range: maker.accounts[source].reading.sentences[number].range)
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
    var (a, b) = sides(pair)
    let isNamed = pair.phrases.count == 2
    if isNamed {
      a = Passage(source: pair.a, range: pair.phrases[0])
      b = Passage(source: pair.b, range: pair.phrases[1])
    }
    let (first, second) = maker.isFirst(a.source, before: b.source) ? (a, b) : (b, a)
    let (here, there) = (
      "\(maker.quote(first)) in \(maker.teller(first))",
      "\(maker.quote(second)) in \(maker.teller(second))"
    )
    return Finding(
      kind: isNamed ? .describedDifferently : .toldDifferently, score: pair.probability,
      message: isNamed
        ? "Described as \(here), as \(there)" : "Compare \(here) with \(there)",
      passage: first, counterparts: [second])
  }
}
